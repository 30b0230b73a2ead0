"""What the scan reads of a sheet is what calamine reads of it, and what openpyxl does."""

import datetime
import io
import re
from typing import Any
from unittest.mock import patch

import openpyxl
import pytest
import xlsxwriter
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from readers.workbook.making import SHEET, parts_of, places, with_sheet, workbook, zipped
from taikei.model.errors import UnusableFile
from taikei.model.layout import letters
from taikei.readers.lines import Content
from taikei.readers.workbook import workbook_content, xlsx
from taikei.readers.workbook.frame import Strange
from taikei.readers.workbook.values import text_of
from taikei.readers.workbook.xlsx_pattern import LONGEST_RUN

TEXTS = st.text(
    st.sampled_from("港海 　0１-△▲&<>\"';#x_\n\r\t]" + "\U0001f30a\ue000"), min_size=1, max_size=12
) | st.sampled_from(["_x000D_", "_x0041_b", "&amp;", "]]>", "true", "1e5", "00123"])
NUMBERS = (
    st.integers(-(10**17), 10**17)
    | st.floats(-1e300, 1e300, allow_nan=False)
    | st.decimals(-(10**6), 10**6, places=3, allow_nan=False).map(float)
    | st.sampled_from([0, -0.0, 0.1 + 0.2, 1e-7, 1e15, 10**15 - 1, 1e-300, 123456789.123456])
)
MOMENTS = st.datetimes(*map(datetime.datetime.fromisoformat, ("1901-01-01", "2999-01-01")))
FORMATS = (
    "",
    "#,##0",
    "#,##0,",
    "0%",
    "yyyy/m/d",
    '[$-411]ggge"年"m"月"d"日"',
    "[h]:mm",
    "#,##0;[Red]-#,##0",
    "0.00E+00",
    "@",
)
CELLS = st.tuples(
    st.sampled_from(("number", "text", "rich", "truth", "moment", "blank", "formula", "error", "worded")),
    NUMBERS,
    TEXTS,
    MOMENTS,
    st.sampled_from(FORMATS),
)
# As many as two runs and a half have; most sheets are as wide as one of them.
PLACES = st.tuples(st.integers(0, 12), st.integers(0, LONGEST_RUN * 5 // 2))
FILLINGS = st.dictionaries(PLACES, CELLS, min_size=1, max_size=60)


def _write(book: Any, sheet: Any, place: tuple[int, int], cell: tuple[Any, ...]) -> None:
    kind, number, text, moment, code = cell
    if "y" in code or "h" in code or "e" in code:
        number %= 10**5  # calamine knows no moments that are further away
    form = book.add_format({"num_format": code}) if code else None
    {
        "number": lambda: sheet.write_number(*place, number, form),
        "text": lambda: sheet.write_string(*place, text, form),
        "rich": lambda: sheet.write_rich_string(*place, text, book.add_format({"bold": True}), "と", "港"),
        "truth": lambda: sheet.write_boolean(*place, number > 0, form),
        "moment": lambda: sheet.write_datetime(*place, moment, form),
        "blank": lambda: sheet.write_blank(*place, None, form),
        "formula": lambda: sheet.write_formula(*place, "=A1&B1", form, number),
        "error": lambda: sheet.write_formula(*place, "=1/0", form, "#DIV/0!"),
        "worded": lambda: sheet.write_formula(*place, '=IF(A1 < 2, "a", "b")', form, text),
    }[kind]()


def _filled(filling: dict[tuple[int, int], tuple[Any, ...]], *, apart: bool) -> bytes:
    """A workbook; ``apart``: its texts stand in a part of their own, as with most programs, or in the cells."""
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True, "constant_memory": not apart}) as book:
        sheet = book.add_worksheet("実績")
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
        for place in sorted(filling):
            _write(book, sheet, place, filling[place])
        sheet.merge_range(20, 0, 21, 1, "表")
    return held.getvalue()


def _by_calamine(data: bytes) -> Content:
    with patch.object(xlsx, "scanned", side_effect=Strange):
        return workbook_content(data, "港.xlsx")


@given(FILLINGS, st.booleans())
@settings(deadline=None)
def test_both_roads_read_and_tell_the_same(filling: dict[tuple[int, int], tuple[Any, ...]], apart: bool) -> None:
    data = _filled(filling, apart=apart)
    assert workbook_content(data, "港.xlsx") == _by_calamine(data)


@given(
    st.dictionaries(
        PLACES, NUMBERS | TEXTS.filter(lambda text: "_x" not in text and "\r" not in text), min_size=1, max_size=60
    )
)
@settings(deadline=None)
def test_the_cells_are_those_that_openpyxl_reads(values: dict[tuple[int, int], Any]) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("実績")
        for place, value in values.items():
            (sheet.write_string if isinstance(value, str) else sheet.write_number)(*place, value)

    data = workbook(fill)
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data))
    told = {
        f"実績!{cell.coordinate}": _lines(cell.value)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    if not any(told.values()):
        return
    assert places(workbook_content(data, "港.xlsx")) == {place: text for place, text in told.items() if text}


def _lines(value: Any) -> str:
    text = value if isinstance(value, str) else text_of(float(value))
    return "/".join(line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip())


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
# What office programs write besides the plain: formulas that cells share, readings of names, formats, texts in pieces.
ROWS = """
<row r="1" spans="1:8" ht="18.75" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
<c r="C1" s="1"/><c r="D1"><f>B2*2</f><v>4</v></c><c r="E1"><f t="shared" ref="E1:E2" si="0">D1+1</f><v>5</v></c>
<c r="F1" t="str"><f aca="false">"海"&amp;"港"</f><v>海&amp;港</v></c><c r="G1" t="b"><v>1</v></c>
<c r="H1" t="e"><v>#N/A</v></c></row>
<row r="2" hidden="1"><c r="A2" s="2"><v>45383</v></c><c r="B2"><v>2</v></c><c r="C2" s="2"><v>0.5</v></c>
<c r="E2"><f t="shared" si="0"/><v>-3.25</v></c><c r="F2"><f>A9</f></c><c r="G2"><f>A9</f><v></v></c>
<c r="H2" t="inlineStr"><is><r><t>海</t></r><r><t xml:space="preserve"> と</t></r></is></c></row>
<row r="5"/>
<row r="6"><c r="B6" t="inlineStr"><is><t xml:space="preserve"> 港&#10;&lt;1&gt; </t></is></c>
<c r="D6" cm="1"><v>12345678901234567</v></c><c r="F6"><v>1.5E-7</v></c></row>
""".replace("\n", "")
TAIL = '<mergeCells count="1"><mergeCell ref="A9:B10"/></mergeCells><pageMargins left="0.7" right="0.7"/></worksheet>'
WRITTEN = f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:x14ac="{DYNAMIC}"><sheetData>{ROWS}</sheetData>{TAIL}'
SHARED = (
    f'{HEAD}<sst xmlns="{MAIN}"><si><t>事業</t><rPh sb="0" eb="2"><t>ジギョウ</t></rPh><phoneticPr fontId="1"/></si>'
    '<si><r><t>海</t></r><r><rPr><b/></rPr><t>と&amp;</t></r><rPh sb="0" eb="1"><t>ウミ</t></rPh></si></sst>'
)


def _styled(book: Any) -> None:
    sheet = book.add_worksheet("実績")
    for column, code in enumerate(("0%", "yyyy/m/d")):
        sheet.write(0, column, 1, book.add_format({"num_format": code}))


STYLED = parts_of(workbook(_styled))


def _with(sheet: str, shared: str = SHARED) -> bytes:
    relation = '<Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    relations = "xl/_rels/workbook.xml.rels"
    named = STYLED[relations].replace(b"</Relationships>", relation.encode())
    return zipped({**STYLED, SHEET: sheet, relations: named, "xl/sharedStrings.xml": shared})


def test_what_office_programs_write_is_scanned() -> None:
    data = _with(WRITTEN)
    with patch.object(xlsx, "plain_sheet", side_effect=xlsx.plain_sheet) as parsed:
        content = workbook_content(data, "港.xlsx")
    (asked,) = parsed.call_args.args
    assert asked.count(b"<c ") == 4  # two numbers that may be dates, a formula without a value, a text of two pieces
    assert content == _by_calamine(data)
    assert list(places(content).values()) == [
        *("事業", "海と&", "4", "5", "海&港", "TRUE", "#N/A"),
        *("2024-04-01", "2", "12:00:00", "-3.25", "海 と"),
        *("港/<1>", "12345678901234600", "0.00000015"),
    ]


UNKNOWN_ERROR = re.compile(r't="e"><v>(?!#N/A<)[^<]+</v>')


def _outcome(read: Any, data: bytes) -> object:
    try:
        return read(data)
    except UnusableFile as error:
        return error.found.ja


@given(
    st.integers(0, len(WRITTEN) - 1),
    st.integers(0, 12),
    st.sampled_from(
        (
            "",
            "<",
            ">",
            "/",
            '"',
            "&",
            "9",
            "-1",
            "</c>",
            "</row>",
            "<c>",
            '<c r="Z9"',
            "<!-- -->",
            "<?a?>",
            "\x01",
            "]]>",
            "&nbsp;",
            ' s="1"',
            "<v>7</v>",
            "</sheetData>",
            "<row>",
            "x:",
        )
    ),
)
@settings(deadline=None)
def test_what_breaks_a_sheet_is_met_on_both_roads(at: int, length: int, instead: str) -> None:
    sheet = WRITTEN[:at] + instead + WRITTEN[at + length :]
    assume(not UNKNOWN_ERROR.search(sheet))
    data = _with(sheet)
    assert _outcome(lambda data: workbook_content(data, "港.xlsx"), data) == _outcome(_by_calamine, data)


def test_an_error_that_calamine_has_no_name_for_is_read() -> None:
    # Office programs gained #SPILL! and #CALC! later; calamine holds a sheet with one for broken.
    data = with_sheet('<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>')
    assert places(workbook_content(data, "港.xlsx")) == {"実績!A1": "#SPILL!"}
    assert _outcome(_by_calamine, data) == "壊れているか、途中で切れています"


# Allowed, or taken all the same, though no office program writes so: what stands where, and which road reads it.
ODD = {
    "a cell of another row": ('<row r="1"><c r="A1"><v>1</v></c><c r="B3"><v>2</v></c></row>', {"A1": "1", "B3": "2"}),
    "a first cell of another row": ('<row r="1"><c r="A3"><v>1</v></c></row>', {"A3": "1"}),
    "cells from the right": ('<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', {"A1": "1", "B1": "2"}),
    "cells from the right in two runs": (
        '<row r="1">{}<c r="A1"><v>7</v></c></row>'.format(
            "".join(f'<c r="{letters(at)}1"><v>{at}</v></c>' for at in range(1, LONGEST_RUN + 1))
        ),
        {"A1": "7"} | {f"{letters(at)}1": f"{at}" for at in range(1, LONGEST_RUN + 1)},
    ),
    "rows from below": (
        '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        {"A1": "1", "A2": "2"},
    ),
    "a row without its number": ('<row spans="1:1"><c r="A1"><v>1</v></c></row>', {"A1": "1"}),
    "a row whose number comes last": ('<row spans="1:1" r="2"><c r="A2"><v>1</v></c></row>', {"A2": "1"}),
    "a date in words": ('<row r="1"><c r="A1" t="d"><v>2024-04-01</v></c></row>', {"A1": "2024-04-01"}),
    "a number of zeros": ('<row r="1"><c r="A1"><v>007</v></c><c r="B1"><v>-0</v></c></row>', {"A1": "7", "B1": "0"}),
    "a number of 16 digits": ('<row r="1"><c r="A1"><v>1234567890123456</v></c></row>', {"A1": "1234567890123460"}),
    "a character that XML has not": ('<row r="1"><c r="A1" t="str"><v>海_x000D_港</v></c></row>', {"A1": "海/港"}),
    "a text with a bracket": ('<row r="1"><c r="A1" t="str"><v>海]] &gt;港</v></c></row>', {"A1": "海]] >港"}),
    "a letter for columns that are no more": ('<row r="1"><c r="XFD1" t="str"><v>港</v></c></row>', {"XFD1": "港"}),
}


@pytest.mark.parametrize("case", ODD)
def test_what_no_office_program_writes_is_read_too(case: str) -> None:
    rows, cells = ODD[case]
    data = with_sheet(rows)
    content = workbook_content(data, "港.xlsx")
    assert {place.removeprefix("実績!"): text for place, text in places(content).items()} == cells
    assert content == _by_calamine(data)


BROKEN = {
    "a control character": '<c r="A1" t="str"><v>海\x01</v></c>',
    "the end of a section": '<c r="A1" t="str"><v>海]]></v></c>',
    "an entity of no name": '<c r="A1" t="str"><v>&nbsp;</v></c>',
    "an entity of no name in a formula": '<c r="A1"><f>"&nbsp;"</f><v>1</v></c>',
    "an attribute twice": '<c r="A1" s="0" s="0"><v>1</v></c>',
    "an attribute of no name space": '<c r="A1" x:s="0"><v>1</v></c>',
    "a tag that ends twice": '<c r="A1"><v>1</v></c></c>',
    "a tag that does not end": '<c r="A1"><v>1</v>',
    "a row in a row": '<c r="A1"><v>1</v></c><row r="2">',
    "nothing but a character": '<c r="A1"><v>1</v></c><',
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_sheet_is_refused(case: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        workbook_content(with_sheet(f'<row r="1">{BROKEN[case]}</row>'), "港.xlsx")
    assert refusal.value.found.ja == "xl/worksheets/sheet1.xmlがXMLとして読めません"


def test_numbers_that_no_program_counts_with_are_no_trouble() -> None:
    long = "9" * 5000  # more digits than Python makes a number of
    styles = STYLED["xl/styles.xml"].replace(b'numFmtId="164"', b'numFmtId="%s"' % long.encode())
    rows = f'<row r="1"><c r="A1" s="{long}"><v>1</v></c></row>'
    merged = '<mergeCells><mergeCell ref="A0:B2"/></mergeCells>'
    for data in (with_sheet(rows), with_sheet(rows, merged), zipped({**STYLED, "xl/styles.xml": styles})):
        assert _outcome(lambda data: workbook_content(data, "港.xlsx"), data) == _outcome(_by_calamine, data)
