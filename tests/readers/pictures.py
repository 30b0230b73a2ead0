"""Pictures taken apart again, by the PNG specification: what the tests of pictures measure."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

Pixel = tuple[int, int, int]

RED: Pixel = (0xBB, 0x00, 0x22)
"""The colour of the frame, in the sixteen tones of a picture."""
WHITE: Pixel = (0xFF, 0xFF, 0xFF)


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    rows: tuple[bytes, ...]

    def at(self, x: int, y: int) -> Pixel:
        red, green, blue = self.rows[y][3 * x : 3 * x + 3]
        return red, green, blue

    def inked(self, left: int, top: int, right: int, bottom: int) -> int:
        """How many pixels of the rectangle are not white."""
        return sum(self.at(x, y) != WHITE for y in range(top, bottom) for x in range(left, right))

    def framed(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what all frames enclose, their lines (of 3 pixels) left out."""
        red = [(x, y) for y in range(self.height) for x in range(self.width) if self.at(x, y) == RED]
        across, down = [x for x, _ in red], [y for _, y in red]
        return min(across) + 3, min(down) + 3, max(across) - 2, max(down) - 2


def picture(png: bytes) -> Picture:
    """The picture in a PNG of our own kind. Every chunk's sum is proved."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    chunks = dict(_chunks(png[8:]))
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    width, height, *kind = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert kind == [8, 2, 0, 0, 0]
    pixels = zlib.decompress(chunks[b"IDAT"])
    line = 1 + 3 * width
    assert len(pixels) == height * line
    rows = [pixels[at : at + line] for at in range(0, len(pixels), line)]
    assert {row[0] for row in rows} == {0}
    return Picture(width, height, tuple(row[1:] for row in rows))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    while data:
        (length,), kind = struct.unpack(">I", data[:4]), data[4:8]
        content, data_sum = data[8 : 8 + length], data[8 + length : 12 + length]
        assert struct.unpack(">I", data_sum)[0] == zlib.crc32(kind + content), kind
        yield kind, content
        data = data[12 + length :]
