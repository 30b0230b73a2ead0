"""Which characters the PDF's fonts can print. One that none of them has is printed as 〓 (下駄), and said."""

import re
import struct
from collections.abc import Iterator
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
GETA = "〓"

# Boxes and ticks that Japanese fonts lack; typst brings them along.
_IN_TYPST = frozenset("☐☑☒✓✔✗✘")
# Line ends and what has no shape of its own: joiners, directions, variants of kanji (IVS).
_SHAPELESS = frozenset("\n\u00ad") | frozenset(
    chr(code)
    for first, last in ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
    for code in range(first, last + 1)
)
_UNICODE_FULL = (3, 10)
_ESCAPES = re.compile(r"\\[^n\"\\/]")


def printable(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with 〓 for each character that cannot be printed, and those characters in order of code point.

    Private characters (外字) are always among them: PDF/A-2a forbids them, and the bundled fonts have none. A tab
    becomes a space; every line ends in \\n.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    missing = tuple(sorted(character for character in set(plain) if not _can_be_printed(character)))
    return plain.translate({ord(character): GETA for character in missing}), missing


def all_printable(json: str) -> bool:
    """Whether a JSON text holds only what can be printed as it stands. Of escapes (\\t, \\u0001) only \\n can."""
    return not _ESCAPES.search(json) and all(map(_can_be_printed, set(json)))


def _can_be_printed(character: str) -> bool:
    return ord(character) in covered() or character in _SHAPELESS or character in _IN_TYPST


@cache
def covered() -> frozenset[int]:
    """The code points that at least one bundled font has a glyph for."""
    points: set[int] = set()
    for font in sorted(FONTS.glob("*.ttf")):
        with font.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
            for codes in _code_points(content):
                points.update(codes)
    return frozenset(points)


def _code_points(font: mmap) -> Iterator[range]:
    """The code points of a font's ``cmap`` table, format 12 (OpenType 1.9, cmap). The bundled fonts all have one."""
    table = next(offset for tag, offset in _tables(font) if tag == b"cmap")
    (subtables,) = struct.unpack_from(">H", font, table + 2)
    for index in range(subtables):
        platform, encoding, offset = struct.unpack_from(">HHI", font, table + 4 + 8 * index)
        if (platform, encoding) == _UNICODE_FULL:
            start = table + offset + 16
            (groups,) = struct.unpack_from(">I", font, start - 4)
            for first, last, _ in struct.iter_unpack(">III", font[start : start + 12 * groups]):
                yield range(first, last + 1)


def _tables(font: mmap) -> Iterator[tuple[bytes, int]]:
    (count,) = struct.unpack_from(">H", font, 4)
    for index in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        yield tag, offset
