"""Which characters the fonts of a template can print: the bundled ones, and those that an office puts beside them."""

import shutil
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from reports import small_report
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.pipeline import read_bytes
from taikei.pipeline.carried.writing import pdf
from taikei.writers.glyphs import covered, points_of, printable
from taikei.writers.printing.folder import copy_template, template_at

HANGUL = "한"  # no bundled font has it
ELSEWHERE = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


def font(*subtables: tuple[int, int, bytes]) -> bytes:
    """A font file with nothing but a character map of these (platform, encoding, subtable)."""
    head = struct.pack(">HH", 0, len(subtables))
    at = len(head) + 8 * len(subtables)
    records = b""
    for platform, encoding, subtable in subtables:
        records += struct.pack(">HHI", platform, encoding, at)
        at += len(subtable)
    cmap = head + records + b"".join(subtable for _, _, subtable in subtables)
    return struct.pack(">IHHHH4sIII", 0x00010000, 1, 16, 0, 0, b"cmap", 0, 28, len(cmap)) + cmap


def segments(*spans: tuple[int, int, int]) -> bytes:
    """Format 4: first, last and delta of each segment, and the one that ends the list."""
    spans = (*spans, (0xFFFF, 0xFFFF, 1))
    columns = [[last for _, last, _ in spans], [first for first, _, _ in spans], [delta for _, _, delta in spans]]
    lasts, firsts, deltas = (struct.pack(f">{len(spans)}H", *column) for column in columns)
    body = lasts + b"\0\0" + firsts + deltas + bytes(2 * len(spans))
    return struct.pack(">HHHHHHH", 4, 14 + len(body), 0, 2 * len(spans), 0, 0, 0) + body


def groups(*spans: tuple[int, int]) -> bytes:
    """Format 12."""
    body = b"".join(struct.pack(">III", first, last, 1) for first, last in spans)
    return struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(spans)) + body


def characters_of(folder: Path) -> frozenset[str]:
    return frozenset(map(chr, points_of(folder)))


def in_jis() -> set[str]:
    """Every character of JIS X 0213, those that it has only together with another one among them."""
    found: set[str] = set()
    for first in range(0xA1, 0xFF):
        for second in range(0xA1, 0xFF):
            for code in (bytes((first, second)), bytes((0x8F, first, second)), bytes((0x8E, second))):
                found.update(code.decode("euc_jis_2004", "ignore"))
    return found


def test_what_the_codec_tells_of_a_text_is_what_the_fonts_have() -> None:
    """Texts are not looked up character by character where a codec knows them all: so the fonts have to have them."""
    known = in_jis() | set(map(chr, range(0x80)))
    assert len(known) > 11_000
    assert {"鷗", "①", "か", "\u309a", "\x13"} <= known
    missing = {each for each in known - set("\n\r\t") if ord(each) not in covered()}
    assert {each for each in known if printable(each)[1]} == missing


def test_both_kinds_of_character_map_are_read(tmp_path: Path) -> None:
    short = segments((0x41, 0x43, 5), (0x3042, 0x3042, 0x10000 - 0x3042))  # the last has glyph 0: no glyph at all
    (tmp_path / "short.ttf").write_bytes(font((3, 1, short)))
    assert characters_of(tmp_path) == frozenset("ABC")
    (tmp_path / "long.OTF").write_bytes(font((3, 1, short), (3, 10, groups((0xAC00, 0xAC01), (0x20B9F, 0x20B9F)))))
    assert characters_of(tmp_path) == frozenset("ABC가각𠮟")


def test_a_collection_has_the_characters_of_all_its_fonts(tmp_path: Path) -> None:
    one, other = font((3, 1, segments((0x41, 0x41, 5)))), font((0, 3, segments((0x42, 0x42, 5))))
    head = struct.pack(">4sIIII", b"ttcf", 0x00010000, 2, 20, 20 + len(one))
    moved = [bytearray(one), bytearray(other)]
    for start, data in zip((20, 20 + len(one)), moved, strict=True):
        struct.pack_into(">I", data, 20, start + 28)  # places of tables are counted from the beginning of the file
    (tmp_path / "both.ttc").write_bytes(head + b"".join(moved))
    assert characters_of(tmp_path) == frozenset("AB")


@pytest.mark.parametrize("size", [0, 3, 11, 27, 40, 60])
def test_a_font_that_is_cut_off_has_no_characters(size: int, tmp_path: Path) -> None:
    (tmp_path / "cut.ttf").write_bytes(font((3, 1, segments((0x41, 0x43, 5))))[:size])
    assert characters_of(tmp_path) == frozenset()


def test_a_font_without_a_character_map_has_no_characters(tmp_path: Path) -> None:
    (tmp_path / "bare.ttf").write_bytes(font((3, 1, segments((0x41, 0x43, 5)))).replace(b"cmap", b"name"))
    assert characters_of(tmp_path) == frozenset()


def test_what_the_office_s_fonts_have_is_printed_and_private_characters_are_not() -> None:
    assert ord(HANGUL) not in covered()
    assert printable(f"あ{HANGUL}\ue000") == ("あ〓〓", (HANGUL, "\ue000"))
    assert printable(f"あ{HANGUL}\ue000", frozenset((ord(HANGUL), 0xE000))) == (f"あ{HANGUL}〓", ("\ue000",))


def with_hangul() -> Report:
    report = small_report()
    results = report.chapters[0]
    section = replace(results.sections[0], placements=(Placement(1, Entry(f"交流{HANGUL}事業")),))
    return replace(report, chapters=(replace(results, sections=(section,)),))


@pytest.mark.skipif(not ELSEWHERE.is_file(), reason=f"{ELSEWHERE} is not installed: there is no font to try")
def test_a_font_in_the_folder_prints_what_the_bundled_ones_lack(tmp_path: Path) -> None:
    copy_template("statutory-report", tmp_path / "our-look")
    bare = pdf(with_hangul(), template_at(str(tmp_path / "our-look")))
    (tmp_path / "our-look" / "fonts").mkdir()
    shutil.copy(ELSEWHERE, tmp_path / "our-look" / "fonts")
    printed = pdf(with_hangul(), template_at(str(tmp_path / "our-look")))
    assert (bare.replaced, printed.replaced) == ((HANGUL,), ())
    for made in (bare, printed):
        reading = read_bytes(made.data, "report.pdf")
        assert reading.doubts == ()
        assert reading.agreement is not None
        assert reading.agreement.differences == 0


def test_a_lowered_digit_that_no_font_has_stands_as_a_digit() -> None:
    assert printable("CO₂を減らす") == ("CO2を減らす", ())
    assert printable("CO₂を減らす", frozenset((ord("₂"),))) == ("CO₂を減らす", ())
