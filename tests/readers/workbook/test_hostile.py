"""Files that are no workbook, or a dangerous one: one sentence, soon, and no memory taken for what is not there."""

import random
import time
import tracemalloc
from typing import Any

import pytest

from readers.workbook.making import ODS, PLAIN, SHEET, ods, parts_of, with_sheet, workbook, zipped
from taikei.model.errors import UnusableFile
from taikei.readers.office import package
from taikei.readers.workbook import refusals, workbook_content, xlsx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
GOOD = zipped(PLAIN)
BOOK = "xl/workbook.xml"
TWICE = PLAIN[BOOK].replace(b"</sheets>", '<sheet name="実績" r:id="rId1"/></sheets>'.encode())
FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
TYPED = '<!DOCTYPE d [<!ENTITY a "港港港港"><!ENTITY b "&a;&a;&a;&a;">]>'
ONE = '<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>'


def ole(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le").ljust(128, b"\0")


def related(target: str) -> bytes:
    relation = f'<Relationship Id="a" Type="x/officeDocument" Target="{target}"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped({"_rels/.rels": f'<Relationships xmlns="{space}">{relation}</Relationships>'})


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "中身がありません"),
    "PDF": (b"%PDF-1.7\n", "PDFです"),
    "HTML under the name of a workbook": (b"<html><table><tr><td>1", "ウェブページ（HTML）です"),
    "CSV": ("事業名,予算\n".encode("cp932"), "知っている形式のデータではありません"),
    "Word 97": (ole("WordDocument"), "Word 97-2003の形式（.doc）です"),
    "a damaged .xls": (ole("Workbook"), "壊れているか、途中で切れています"),
    "Word": (related("word/document.xml"), "Wordの文書です"),
    "binary": (related("xl/workbook.bin"), "バイナリ形式のブック（.xlsb）です"),
    "another ZIP": (zipped({"港.txt": "港"}), "ブックではないZIPです"),
    "cut": (GOOD[: len(GOOD) // 2], "壊れているか、途中で切れています"),
    "nothing in it": (with_sheet(""), "どのシートにも内容がありません"),
    "broken XML": (zipped({**PLAIN, SHEET: PLAIN[SHEET][:-9]}), "xl/worksheets/sheet1.xmlがXMLとして読めません"),
    "a document type": (
        zipped({**PLAIN, SHEET: TYPED.encode() + PLAIN[SHEET].partition(b"?>")[2]}),
        "xl/worksheets/sheet1.xmlに文書型宣言（DTD）があり、安全に読めません",
    ),
    "a document type of shared texts": (
        zipped({**PLAIN, "xl/sharedStrings.xml": TYPED + "<sst/>"}),
        "xl/sharedStrings.xmlに文書型宣言（DTD）があり、安全に読めません",
    ),
    "one stray cell at the far corner": (
        with_sheet(FAR),
        "シート「実績」が1,048,576行×16,384列に及び、全体で5,000,000セルを超えます",
    ),
    "a cell beyond any sheet": (
        with_sheet('<row r="99999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row>'),
        "シート「実績」が1,048,576行×475,254列に及び、全体で5,000,000セルを超えます",
    ),
    "a cell that contradicts its row": (
        with_sheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD2999999999999"><v>1</v></c></row>'),
        "シート「実績」が1,048,576行×16,384列に及び、全体で5,000,000セルを超えます",
    ),
    "a cell that is nowhere": (
        with_sheet('<row r="1"><c r="!!"><v>1</v></c></row>'),
        "壊れているか、途中で切れています",
    ),
    "merged cells upon merged cells": (
        with_sheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>',
            '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:C3"/></mergeCells>',
        ),
        "壊れているか、途中で切れています",
    ),
    "two sheets of one name": (
        zipped({**PLAIN, BOOK: TWICE}),
        "壊れているか、途中で切れています",
    ),
    "a text of no number": (
        with_sheet('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>'),
        "壊れているか、途中で切れています",
    ),
    "an encrypted .ods": (
        zipped({"mimetype": ODS, "META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": b"\x01\x02"}),
        "パスワードで暗号化されています",
    ),
    "a cell repeated over the whole .ods": (
        ods(
            '<table:table-row table:number-rows-repeated="1000000">'
            '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
            "</table:table-row>"
        ),
        "シート「実績」が1,000,000行×16,384列に及び、全体で5,000,000セルを超えます",
    ),
    "an impossible repetition": (
        ods('<table:table-row><table:table-cell table:number-columns-repeated="99999999999"/></table:table-row>'),
        "あり得ない数のセルがあることになっています",
    ),
}


def test_one_too_large_unpacked_is_refused_with_the_limit_and_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_PART", len(PLAIN[BOOK]) - 1)
    with pytest.raises(UnusableFile) as refusal:
        workbook_content(GOOD, "港.xlsx")
    assert "unpacks to at most 64 MiB a part and 160 MiB in all" in refusal.value.said("en")
    assert "CSVで保存すれば、さらに大きくても読めます" in refusal.value.said("ja")


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_in_one_sentence_and_soon(case: str) -> None:
    data, ja = REFUSED[case]
    started = time.monotonic()
    tracemalloc.start()
    try:
        with pytest.raises(UnusableFile) as refusal:
            workbook_content(data, "港.xlsx")
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 5
    assert refusal.value.found.ja == ja
    assert refusal.value.said("ja").startswith("港.xlsx：")
    assert "（求めるもの：Excelなどのブック（.xlsx、.xls、.ods））" in refusal.value.said("ja")
    assert "save it as .xlsx without a password" in refusal.value.said("en")


def test_a_long_text_that_many_cells_share_is_counted_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        for row in range(1000):
            sheet.write(row, 0, "港" * 100)

    data = workbook(fill)
    monkeypatch.setattr(refusals, "LARGEST_TEXT", 100_000)
    assert len(workbook_content(data, "x.xlsx").lines) == 1000
    monkeypatch.setattr(refusals, "LARGEST_TEXT", 99_999)
    with pytest.raises(UnusableFile, match="its cells hold 100,000 characters"):
        workbook_content(data, "x.xlsx")


def test_blank_cells_with_a_border_reach_nowhere() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    before = '<dimension ref="A1:XFD1048576"/>'
    assert [line.text for line in workbook_content(with_sheet(far, before=before), "x.xlsx").lines] == ["1"]


def test_what_was_not_checked_never_reaches_calamine(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[bytes] = []
    monkeypatch.setattr(xlsx, "calamine_sheets", lambda data, *_: given.append(data) or [])
    parts = {**PLAIN, "xl/vbaProject.bin": b"x", "xl/media/a.png": b"x"}
    in_another_manner = PLAIN[SHEET].replace(b"<row ", b"\n<row ")
    with pytest.raises(UnusableFile, match="no sheet has any content"):
        workbook_content(zipped({**parts, SHEET: in_another_manner}), "x.xlsx")
    (held,) = map(parts_of, given)
    assert set(held) < set(PLAIN)
    assert held[SHEET] == in_another_manner
    workbook_content(zipped(parts), "x.xlsx")
    assert len(given) == 1


def test_no_mutation_of_a_workbook_ends_in_anything_but_cells_or_a_refusal() -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        sheet.merge_range("A1:C1", "表")
        for row in range(1, 40):
            sheet.write_row(row, 0, ["事業", row * 1000, f"概要{row}"])
        sheet.write_formula("E1", "=SUM(B2:B40)", value=780_000)

    whole = workbook(fill)
    parts = parts_of(whole)
    names = [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]
    chance = random.Random(18)
    refused = 0
    for _ in range(150):
        if chance.random() < 0.2:
            data = bytearray(whole)
            for _ in range(chance.choice((1, 20))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            mutated = bytes(data)
        else:
            part = chance.choice(names)
            text = bytearray(parts[part])
            at = chance.randrange(len(text))
            text[at : at + chance.randrange(30)] = chance.choice((b"", b"9" * 12, b"-1", b'"/><c r="B', b"\xff"))
            mutated = zipped({**parts, part: bytes(text)})
        try:
            workbook_content(mutated, "x.xlsx")
        except UnusableFile:
            refused += 1
    assert 0 < refused < 150
