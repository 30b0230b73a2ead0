"""Where the file tells no unit, the amounts are the evidence; the reading says which, and that it is in doubt."""

from decimal import Decimal

import pytest

from readers.data_forms.tables import csv_table, form, read
from taikei.model.amount import Unit
from taikei.readers.data.table import Table
from taikei.readers.data.tables import data_tables
from taikei.readers.unit_evidence import Amounts, likely_unit


def budget(salary: str, *costs: str) -> str:
    """Twenty-four programmes with a salary line and other lines each."""
    rows = [f"{n},事業{n},給料,{salary}" for n in range(24)]
    rows += [f"{n},事業{n},需用費,{cost}" for n in range(24) for cost in costs]
    return "番号,事業名,節,予算\n" + "\n".join(rows) + "\n"


LINES = """
[lines]
by = "object"
keeps = "initial_budget"
levels = [{ name = ["節"] }]
[lines.columns]
"予算" = "initial_budget"
"""


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (budget("38420000", "1203000", "45000"), Unit.YEN),
        (budget("38420", "1203", "45", "7"), Unit.THOUSAND_YEN),
    ],
    ids=["in yen", "in thousand yen"],
)
def test_the_same_form_finds_either_unit_by_the_amounts(text: str, unit: Unit) -> None:
    reading = read(csv_table(text), form(top="", columns='"番号" = "code"', rest=LINES))
    (chapter,) = reading.report.chapters
    assert chapter.unit == unit
    units = {amount.unit for section in chapter.sections for row in section.placements for amount in row.entry.amounts}
    assert units == {unit}
    assert "金額の単位の記載がないため" in reading.doubts[0].message.ja


def test_the_evidence_of_each_candidate_is_shown() -> None:
    amounts = [Decimal(1_000_000), Decimal(3_000_000)] * 10
    unit, doubt = likely_unit(Amounts(amounts, [Decimal(20_000_000)] * 20, [Decimal(4_000_000)]))
    assert unit == Unit.YEN
    assert doubt.message.ja == (
        "金額の単位の記載がないため、金額の様子から円と判断しました。根拠は次のとおりです。"
        "円（+4）：○0でない金額の100%が1,000で割り切れる、○事業の金額の中央値が20,000,000円、○合計が400,000,000円、"
        "○給料の行の中央値が4,000,000円。"
        "千円（0）：×0でない金額の100%が1,000で割り切れる、×事業の金額の中央値が通常の範囲になく20,000,000,000円、"
        "○合計が400,000,000,000円、○給料の行の中央値が4,000,000,000円。"
        "百万円（-3）：×事業の金額の中央値が通常の範囲になく20,000,000,000,000円、×合計が通常の範囲になく400,000,000,000,000円、"
        "×給料の行の中央値が通常の範囲になく4,000,000,000,000円。確かめて、様式に unit を書いてください。"
    )
    assert doubt.message.en.startswith(
        "No unit of the amounts is told; yen was taken from the amounts themselves. The evidence: yen (+4): "
        "○100% of the amounts other than 0 end in 000, ○the median of programmes is 20,000,000 yen, "
    )
    assert doubt.message.en.endswith("Check it, and write the unit into the form.")


def test_fractions_and_many_small_amounts_speak_against_yen() -> None:
    _, doubt = likely_unit(Amounts([Decimal("0.5"), Decimal(3)], [Decimal(3)]))
    assert "×0でない金額の100%が1,000円に満たない、×小数のある金額がある" in doubt.message.ja
    assert "×100% of them are below 1,000 yen, ×some amounts have a fraction" in doubt.message.en


def test_where_two_units_are_alike_the_smaller_is_taken_and_the_doubt_says_so() -> None:
    unit, doubt = likely_unit(Amounts([Decimal(1_500_000)], [Decimal(1_500_000)]))
    assert unit == Unit.THOUSAND_YEN
    unit, doubt = likely_unit(Amounts([], []))
    assert unit == Unit.YEN
    assert "ほかの単位も同じ程度に考えられます。" in doubt.message.ja
    assert "Another unit is as likely." in doubt.message.en


def test_a_unit_that_the_form_states_needs_no_evidence_and_no_doubt() -> None:
    reading = read(
        csv_table(budget("38420000")), form('unit = { fixed = "千円" }', columns='"番号" = "code"', rest=LINES)
    )
    assert reading.report.chapters[0].unit == Unit.THOUSAND_YEN
    assert not any("単位" in doubt.message.ja for doubt in reading.doubts)


def above(stated: str) -> Table:
    return data_tables(
        f"事業の一覧,,{stated},\n事業名,決算額,課,備考\n花壇,10,庭,あ\n橋,20,道,い\n".encode(), "t.csv"
    ).tables[0]


def test_the_unit_above_the_header_is_taken_where_the_form_tells_none() -> None:
    reading = read(above("（単位：百万円）"), form("", columns='"決算額" = "settlement"'))
    assert reading.report.chapters[0].unit == Unit.MILLION_YEN
    assert not any("判断しました" in doubt.message.ja for doubt in reading.doubts)


def test_a_unit_above_the_header_that_is_not_that_of_the_form_is_a_doubt() -> None:
    told = "見出しの上に「単位：百万円」とありますが、様式のとおり千円として読みました。"
    for stated, there in (("（単位：百万円）", True), ("（単位：千円）", False)):
        reading = read(above(stated), form(columns='"決算額" = "settlement"'))
        assert reading.report.chapters[0].unit == Unit.THOUSAND_YEN
        assert any(told in doubt.message.ja for doubt in reading.doubts) == there
