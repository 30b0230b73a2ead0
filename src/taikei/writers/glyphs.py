"""Which characters a PDF's fonts can print. One that none of them has is printed as 〓 (下駄), and said."""

import re
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from itertools import chain
from mmap import ACCESS_READ, mmap
from pathlib import Path
from unicodedata import category

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
_UNICODE, _WINDOWS, _WINDOWS_FULL = 0, (3, 1), (3, 10)
_ENDINGS = frozenset((".ttf", ".otf", ".ttc", ".otc"))
_MOST_FONTS = 64  # in a collection
# CO₂ as CO2, rather than as CO〓.
_LOWERED = {0x2080 + digit: str(digit) for digit in range(10)}
_NOT_PRINTED = re.compile("[\x00-\x09\x0b-\x1f\x7f\u01f5\u2985\u2986]")  # of what euc_jis_2004 encodes
_ESCAPES = re.compile(r"\\[^n\"\\/]")


def printable(text: str, own: frozenset[int] = frozenset()) -> tuple[str, tuple[str, ...]]:
    """The text with 〓 for each character that cannot be printed, and those characters in order of code point.

    ``own`` are the code points that other fonts than the bundled ones have. Private characters (外字) can never be
    printed: PDF/A-2a forbids them. A tab becomes a space; every line ends in \\n. A lowered digit (CO₂) that no
    font has stands as a digit.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    plain = plain.translate({at: digit for at, digit in _LOWERED.items() if at not in covered() and at not in own})
    missing = tuple(sorted(_missing(plain, own)))
    return plain.translate({ord(character): GETA for character in missing}), missing


def all_printable(json: str, own: frozenset[int] = frozenset()) -> bool:
    """Whether a JSON text holds only what can be printed as it stands. Of escapes (\\t, \\u0001) only \\n can."""
    return not _ESCAPES.search(json) and not _missing(json, own)


def _missing(text: str, own: frozenset[int]) -> list[str]:
    if _is_in_jis(text):
        return []
    rare = map(chr, set(map(ord, set(text))) - covered())
    return [
        character
        for character in rare
        if not (
            character in _SHAPELESS or character in _IN_TYPST or (ord(character) in own and category(character) != "Co")
        )
    ]


def _is_in_jis(text: str) -> bool:
    """Whether all of it is in JIS X 0213 and printed: a codec tells it in a tenth of the time that sets take."""
    try:
        text.encode("euc_jis_2004")
    except UnicodeEncodeError:
        return False
    return not _NOT_PRINTED.search(text)


@cache
def covered() -> frozenset[int]:
    """The code points that at least one bundled font has a glyph for."""
    return points_of(FONTS)


def points_of(folder: Path) -> frozenset[int]:
    """The code points that at least one font in the folder has a glyph for; a file that is no font has none."""
    tables: set[bytes] = set()  # the weights of a family have one and the same: each is read once
    for font in [each for each in folder.iterdir() if each.suffix.lower() in _ENDINGS and each.stat().st_size]:
        with font.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content, suppress(struct.error):
            tables.update([cmap for start in _starts(content) for cmap in _cmaps(content, start)])
    points: set[int] = set()
    for table in tables:
        with suppress(struct.error):  # cut off, or no font at all: the typesetter leaves it out too
            points.update(chain.from_iterable([*_code_points(table)]))
    return frozenset(points)


def _starts(font: mmap) -> Iterator[int]:
    """Where each font of the file begins: a collection (.ttc) has several."""
    if font[:4] != b"ttcf":
        yield 0
        return
    (count,) = struct.unpack_from(">I", font, 8)
    yield from struct.unpack_from(f">{min(count, _MOST_FONTS)}I", font, 12)


def _cmaps(font: mmap, start: int) -> Iterator[bytes]:
    """The ``cmap`` table of the font that begins there."""
    (count,) = struct.unpack_from(">H", font, start + 4)
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, start + 12 + 16 * index)
        if tag == b"cmap":
            yield font[offset : offset + length]


def _code_points(cmap: bytes) -> Iterator[Sequence[int]]:
    """The code points of a ``cmap`` table (OpenType 1.9): of format 12, which has all, or else of 4."""
    (subtables,) = struct.unpack_from(">H", cmap, 2)
    places: dict[int, int] = {}
    for index in range(subtables):
        platform, encoding, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        if platform == _UNICODE or (platform, encoding) in (_WINDOWS, _WINDOWS_FULL):
            (form,) = struct.unpack_from(">H", cmap, offset)
            places[form] = offset
    if 12 in places:
        yield from _groups(cmap, places[12])
    elif 4 in places:
        yield from _segments(cmap, places[4])


def _groups(cmap: bytes, at: int) -> Iterator[Sequence[int]]:
    (groups,) = struct.unpack_from(">I", cmap, at + 12)
    numbers = struct.unpack_from(f">{3 * groups}I", cmap, at + 16)
    firsts, lasts = numbers[0::3], numbers[1::3]
    yield firsts  # most groups have but one
    for first, last in [bounds for bounds in zip(firsts, lasts, strict=True) if bounds[0] < bounds[1]]:
        yield range(first, min(last, sys.maxunicode) + 1)


def _segments(cmap: bytes, at: int) -> Iterator[range]:
    """Segments whose glyphs are looked up in a list may leave some out: those with the glyph 0."""
    (twice,) = struct.unpack_from(">H", cmap, at + 6)
    count = twice // 2
    form = f">{count}H"
    lasts = struct.unpack_from(form, cmap, at + 14)
    firsts = struct.unpack_from(form, cmap, at + 16 + twice)
    deltas = struct.unpack_from(form, cmap, at + 16 + 2 * twice)
    lists = at + 16 + 3 * twice
    for nth, (first, last, delta) in enumerate(zip(firsts, lasts, deltas, strict=True)):
        (offset,) = struct.unpack_from(">H", cmap, lists + 2 * nth)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = struct.unpack_from(">H", cmap, lists + 2 * nth + offset + 2 * (code - first))
            if glyph and (glyph + delta) % 0x10000:
                yield range(code, code + 1)
