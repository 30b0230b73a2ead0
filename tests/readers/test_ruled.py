"""Documents with cells: the header says which column is which, rows are never parted by width."""

from decimal import Decimal

from taikei.model.amount import Component
from taikei.model.entry import Placement
from taikei.model.reading import Reading
from taikei.model.source import CellPlace, Source
from taikei.readers.forms.known import Form, parse_form
from taikei.readers.lines import Content, Line
from taikei.readers.report import read_content

FORM = parse_form(
    r"""
reads = "report"
id = "umibe"
title = { ja = "海辺市の報告書", en = "Report of Umibe" }
recognise = ['海辺市']
furniture = []

[cover]
published = '^令和\d+年\d+月$'
issuer = '^海辺市$'

[unit]
stated = '^単位：(?P<unit>千円)$'
usual = "千円"

[marks]
relisted = '（再掲）'
new = '【新】'

[charge]
department = '^(?P<department>.+?部)(?=.)'
separator = "・"

[[chapters]]
kind = "results"
heading = '^(?P<year>令和\d+年度)の実績$'
section = '^第(?P<number>\d+)節\s(?P<title>.+)$'
note = '^(?P<mark>※)(?P<text>.+)$'

[[chapters.columns]]
header = '^事業$'
holds = "programme"

[[chapters.columns]]
header = '^予算（決算）$'
holds = "amounts"

[[chapters.columns]]
header = '^内容$'
holds = "narrative"

[chapters.row]
anchor = ['^(?P<initial_budget>[\d,]+)$', '^（(?P<settlement>[\d,]+)）$']
follow = ['^(?P<note>繰越あり)$']
narrative = true
end = '(?P<printed>［(?P<divisions>[^［］]+課)］)$'
"""
)

TITLE = ["海辺市の施策報告", "令和7年6月", "海辺市", "令和6年度の実績", "第1節 港の振興", "単位：千円"]
HEADER = ["事業", "予算\n（決算）", "内容"]
PIER = ["桟橋改修事業", "1,200\n（1,100）", "桟橋を直した。\n完成は三月である。［建設部港湾課］"]
FAIR = ["朝市事業【新】", "30\n（0）\n繰越あり", "雨で見送った。［商工課・水産課］"]


def read(*parts: str | list[str], form: Form = FORM) -> Reading:
    """A document of paragraphs (text) and table rows (lists of cells)."""
    lines: list[Line] = []
    for row, part in enumerate(parts):
        for column, cell in enumerate([part] if isinstance(part, str) else part):
            for text in cell.split("\n") if cell else []:
                table = {} if isinstance(part, str) else {"row": row, "column": column}
                place = Source(cells=(CellPlace("表1", f"R{row}C{column}"),))
                lines.append(Line(len(lines) + 1, text, place=place, **table))
    return read_content(Content(tuple(lines), "lines", "docx"), "報告書.docx", "0" * 64, [form])


def placements(reading: Reading) -> list[Placement]:
    return [placement for _, _, placement in reading.report.rows()]


def numbers(placement: Placement) -> list[Decimal | None]:
    return [amount.number for amount in placement.entry.amounts]


def test_each_cell_is_what_its_header_says() -> None:
    reading = read(*TITLE, HEADER, PIER, FAIR)
    pier, fair = placements(reading)
    assert (pier.entry.programme, numbers(pier)) == ("桟橋改修事業", [Decimal(1200), Decimal(1100)])
    assert pier.entry.narrative == "桟橋を直した。\n完成は三月である。"
    assert (pier.entry.charge.department, pier.entry.charge.divisions) == ("建設部", ("港湾課",))
    assert (fair.entry.new, fair.entry.note, numbers(fair)) == (True, "繰越あり", [Decimal(30), Decimal(0)])
    assert fair.entry.charge.divisions == ("商工課", "水産課")
    assert (reading.coverage.unread, reading.doubts) == ((), ())


def test_each_value_keeps_its_cell() -> None:
    pier = placements(read(*TITLE, HEADER, PIER))[0].entry
    assert str(pier.sources["programme"]) == "表1!R7C0"
    assert str(pier.sources["settlement"]) == "表1!R7C1"
    assert str(pier.source) == "表1!R7C0 表1!R7C1 表1!R7C2"


def test_columns_may_stand_in_any_order_and_headers_are_repeated() -> None:
    def turned(row: list[str]) -> list[str]:
        return [row[2], row[0], row[1]]

    straight = placements(read(*TITLE, HEADER, PIER, FAIR))
    reading = read(*TITLE, turned(HEADER), turned(PIER), turned(HEADER), turned(FAIR))
    assert [p.entry.narrative for p in placements(reading)] == [p.entry.narrative for p in straight]
    assert reading.coverage.furniture == 4  # the lines of the second header


def test_an_amount_that_is_wrapped_in_its_cell_is_one_amount() -> None:
    bridge = ["大橋架替事業", "124,137,\n324\n（82,480,\n603）\n繰越\nあり", "橋を架け替えた。［道路課］"]
    reading = read(*TITLE, HEADER, bridge)
    entry = placements(reading)[0].entry
    assert numbers(placements(reading)[0]) == [Decimal(124_137_324), Decimal(82_480_603)]
    assert (entry.note, reading.coverage.unread, reading.doubts) == ("繰越あり", (), ())


def test_a_cell_of_amounts_that_the_form_does_not_know_is_a_doubt_and_stays_unread() -> None:
    odd = ["灯台事業", "約三百万円", "灯台を塗った。［港湾課］"]
    reading = read(*TITLE, HEADER, odd)
    assert placements(reading)[0].entry.amount(Component.INITIAL_BUDGET) is None
    assert [str(source) for source in reading.coverage.unread] == ["表1!R7C1"]
    assert [doubt.message.ja for doubt in reading.doubts] == [
        "金額の欄の書き方が様式と違います：約三百万円",
        "（1）港の振興の表に、様式では読み取れないところがあります：約三百万円",
    ]
    assert reading.complete  # nothing is missing: a cell is not understood


def test_a_remark_below_the_table_is_unread_but_cuts_nothing_off() -> None:
    reading = read(*TITLE, HEADER, PIER, "問い合わせは港湾課まで。")
    assert [str(source) for source in reading.coverage.unread] == ["表1!R8C0"]
    assert reading.complete


def test_a_row_that_stops_after_its_name_breaks_the_table_off() -> None:
    reading = read(*TITLE, HEADER, PIER, ["灯台事業", "", ""])
    assert "表の最後が途中で切れています：灯台事業" in reading.doubts[-1].message.ja
    assert not reading.complete


def test_a_row_without_its_division_says_so_and_loses_nothing() -> None:
    reading = read(*TITLE, HEADER, ["海の家事業", "5\n（5）", "海の家を建てた。"], PIER)
    hut, pier = placements(reading)
    assert (hut.entry.narrative, hut.entry.charge.divisions) == ("海の家を建てた。", ())
    assert pier.entry.charge.divisions == ("港湾課",)
    assert [doubt.message.ja for doubt in reading.doubts] == ["「海の家事業」の担当課・室が見当たりません。"]


def test_a_cell_that_looks_like_a_heading_begins_no_section() -> None:
    trap = ["第2節 防波堤", "7\n（7）", "防波堤を延ばした。［港湾課］"]
    reading = read(*TITLE, HEADER, PIER, trap)
    assert len(reading.report.chapters[0].sections) == 1
    assert placements(reading)[1].entry.programme == "第2節 防波堤"


def test_notes_below_the_table_are_notes() -> None:
    reading = read(*TITLE, HEADER, PIER, "※決算額は見込みである。")
    assert [note.text for note in reading.report.chapters[0].notes] == ["決算額は見込みである。"]
