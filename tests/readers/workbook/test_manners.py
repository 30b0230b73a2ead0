"""However a program writes the XML of a workbook, the same is read and told of it."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from readers.workbook.making import SHEET, parts_of, workbook, zipped
from taikei.readers.lines import Content
from taikei.readers.office.xml import plain
from taikei.readers.workbook import workbook_content
from taikei.readers.workbook.xlsx_reach import exact_reach, rough_reach
from taikei.readers.workbook.xlsx_shared import shared_texts

SHARED = "xl/sharedStrings.xml"


def _fill(book: Any) -> None:
    sheet = book.add_worksheet("実績")
    thousands = book.add_format({"num_format": "#,##0,"})
    sheet.merge_range("A1:B1", "表")
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column("D:E", None, None, {"hidden": True})
    for row in range(1, 6):
        sheet.write_row(row, 0, ["事業", row * 1000, f"概要{row}\nと", "", row * 7000])
        sheet.write_number(row, 4, row * 7000, thousands)
    sheet.write_formula("G1", "=SUM(B2:B6)", value=15_000)
    sheet.write_formula("G2", '=IF(B2 = 1, "a", "b")', value="b")
    sheet.write_formula("G3", "=1/0", value="#DIV/0!")
    sheet.write_formula("G4", "=B2*1", thousands, value=1000)
    sheet.write_rich_string("H1", "海", book.add_format({"bold": True}), "と", "港")


PARTS = parts_of(workbook(_fill))
PARTS[SHEET] = PARTS[SHEET].replace(b'<c r="A6"', b'<c r="AA5"><f>A1</f></c><c r="A6"')


def _prefixed(xml: bytes) -> bytes:
    xml = re.sub(rb"<(/?)(?=[a-z])", rb"<\1x:", xml)
    return xml.replace(b" xmlns=", b" xmlns:x=")


def _quoted(xml: bytes) -> bytes:
    head, _, rest = xml.partition(b"?>")
    return head + b"?>" + re.sub(rb'=("[^"<>]*")(?=[^<>]*>)', lambda found: b"=" + found[1].replace(b'"', b"'"), rest)


def _spaced(xml: bytes) -> bytes:
    head, _, rest = xml.partition(b"?>")
    return head + b"?>" + re.sub(rb'="(?=[^<>]*>)', b' = "', rest)


def _unplaced(xml: bytes) -> bytes:
    """Without the places that follow from the order."""
    filled = xml.replace(b'<c r="G1"', b'<c/><c/><c/><c/><c r="G1"') if b"<sheetData" in xml else xml
    return re.sub(rb'(<row) r="\d+"|(<c) r="(?!A|G|E|H)[A-Z]+\d+"', rb"\1\2", filled)


def _reversed_attributes(xml: bytes) -> bytes:
    return re.sub(rb'<c( r="[^"]*")((?: \w+="[^"]*")*)', rb"<c\2\1", xml)


def _in_sections(xml: bytes) -> bytes:
    return re.sub(rb"<v>([^<]*)</v>", rb"<v><!-- <v>9</v> --><![CDATA[\1]]></v>", xml)


def _in_utf16(xml: bytes) -> bytes:
    return xml.decode().replace("UTF-8", "UTF-16").encode("utf-16")


def _on_lines(xml: bytes) -> bytes:
    return re.sub(rb"(<(?:row|c|v|f|/row|/c)\b)", rb"\n  \1", xml)


MANNERS: dict[str, Callable[[bytes], bytes]] = {
    "a prefix": _prefixed,
    "single quotes": _quoted,
    "spaces around =": _spaced,
    "places by order": _unplaced,
    "the place last": _reversed_attributes,
    "sections and comments": _in_sections,
    "UTF-16": _in_utf16,
    "a tag a line": _on_lines,
}


def _read(parts: dict[str, bytes]) -> Content:
    return workbook_content(zipped(parts), "港.xlsx")


def test_the_workbook_has_all_that_is_remarkable() -> None:
    content = _read(PARTS)
    assert len(content.lines) == 5 * 5 + 6
    assert [doubt.source.cells[0].cell for doubt in content.doubts] == ["3行", "E列", "G3", "AA5", "E2"]
    assert {trait.name for trait in content.traits} == {"MERGED", "FORMULA", "HIDDEN"}


@pytest.mark.parametrize("manner", MANNERS)
def test_it_is_read_as_in_the_usual_manner(manner: str) -> None:
    written = {part: MANNERS[manner](PARTS[part]) for part in (SHEET, SHARED)}
    assert written[SHEET] != PARTS[SHEET]
    assert _read({**PARTS, **written}) == _read(PARTS)


def test_a_rough_reach_is_never_less_than_the_exact_one() -> None:
    sheet, texts = plain(PARTS[SHEET]), plain(PARTS[SHARED])
    lengths = [len(text) for text in shared_texts(texts)]
    exact = exact_reach(sheet, lengths)
    assert (exact.rows, exact.columns) == (6, 8)
    assert exact.text == sum(lengths[int(at)] for at in re.findall(rb't="s"><v>(\d+)', sheet))
    assert (
        "".join(re.findall(r"<t[^>]*>([^<]*)", texts.decode()))
        == "表事業概要1\nと概要2\nと概要3\nと概要4\nと概要5\nと海と港"
    )
    assert sum(lengths) == 3 + 5 * 5 + 3
    for far, reach in (("A10000", (10_000, 1)), ("AB7", (7, 28)), ("XFD1048576", (1_048_576, 16_384)), ("Z1", (6, 26))):
        moved = sheet.replace(b'<c r="H1"', f'<c r="{far}"'.encode())
        rough = rough_reach(moved, max(lengths))
        assert exact_reach(moved, lengths)[:2] == (max(6, reach[0]), max(7, reach[1]))
        assert rough.rows >= reach[0]
        assert rough.columns >= reach[1]
        assert rough.text >= exact.text


def test_many_small_sheets_are_not_taken_for_a_large_one() -> None:
    def fill(book: Any) -> None:
        for at in range(40):
            book.add_worksheet(f"{at}課").write("A1", "港")

    assert len(workbook_content(workbook(fill), "港.xlsx").lines) == 40
