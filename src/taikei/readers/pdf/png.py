"""Pixels as a PNG file (W3C PNG, third edition; ISO/IEC 15948): eight bits a channel, no filter, not interlaced."""

import zlib
from collections.abc import Iterable
from struct import pack

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUECOLOUR = 2
_NO_FILTER = b"\0"


def png(width: int, height: int, rows: Iterable[bytes]) -> bytes:
    """The picture whose rows, from the top, hold three bytes (red, green, blue) a pixel."""
    header = pack(">IIBBBBB", width, height, 8, _TRUECOLOUR, 0, 0, 0)
    pixels = b"".join(_NO_FILTER + row for row in rows)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(pixels)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))
