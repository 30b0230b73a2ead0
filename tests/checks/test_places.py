from decimal import Decimal

import pytest

from checks.builders import plan, report, results, row
from taikei.checks.amounts import a_06_settlement_below_half as a_06
from taikei.checks.figures import amount_words
from taikei.checks.notation import d_12_unbalanced_brackets as d_12
from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Place
from taikei.model.report import Chapter, ChapterKind, Note, Report
from taikei.model.section import Section
from taikei.model.source import LineRange, Source
from taikei.model.words import Words

LINE_3, LINE_4 = Source((LineRange(3, 3),)), Source((LineRange(4, 4),))


def test_the_place_of_a_field_is_its_own_lines() -> None:
    chapter = plan([row("見守り事業")])
    entry = Entry("見守り事業", sources={"programme": LINE_3, "initial_budget": LINE_4})
    section, placement = chapter.sections[0], Placement(1, entry)
    assert row_place(chapter, section, placement, Component.INITIAL_BUDGET) == Place(
        ChapterKind.PLAN, 1, 1, "initial_budget", "見守り事業", LINE_4, chapter.fiscal_year
    )


def test_a_field_without_lines_has_those_of_the_row() -> None:
    chapter = results([row("講習事業", 100, 10, "講習会を開いた。", line=3)])
    (finding,) = a_06.check(Subject(report(chapter))).hits
    assert finding.place == Place(ChapterKind.RESULTS, 1, 1, "settlement", "講習事業", LINE_3, chapter.fiscal_year)


def test_the_place_of_a_lead_and_of_a_note() -> None:
    broken = Chapter(
        ChapterKind.PLAN,
        "計画",
        plan().fiscal_year,
        Unit.YEN,
        sections=(Section(2, "くらし", lead="橋（三つ。", ordinance=("町は（", "支える。"), sources={"lead": LINE_3}),),
        notes=(Note("（注）", "（略", LINE_4),),
    )
    places = [finding.place for finding in d_12.check(Subject(Report("報告", chapters=(broken,)))).hits]
    assert places == [
        Place(ChapterKind.PLAN, 2, field="ordinance", fiscal_year=broken.fiscal_year),
        Place(ChapterKind.PLAN, 2, field="lead", source=LINE_3, fiscal_year=broken.fiscal_year),
        Place(ChapterKind.PLAN, field="notes", source=LINE_4, fiscal_year=broken.fiscal_year),
    ]


@pytest.mark.parametrize(
    ("number", "word", "unit", "said"),
    [
        (Decimal(1250), "", Unit.THOUSAND_YEN, Words("1,250千円", "1,250 thousand yen")),
        (Decimal(0), "", Unit.YEN, Words("0円", "0 yen")),
        (Decimal(-3), "", Unit.MILLION_YEN, Words("△3百万円", "△3 million yen")),
        (None, "過年度造成済", Unit.YEN, Words("「過年度造成済」", "“過年度造成済”")),
        (None, "", Unit.YEN, Words("空欄", "blank")),
    ],
)
def test_amounts_as_they_are_quoted(number: Decimal | None, word: str, unit: Unit, said: Words) -> None:
    assert amount_words(Amount(Component.SETTLEMENT, unit, number, word)) == said


def test_a_quotation_shows_where_it_was_cut() -> None:
    text = "あいうえおかきくけこさしすせそたちつてと\nなにぬねのはひふへほ"
    assert quoted(text, 0, 1).text == "あいうえおかきくけこさしす…"
    assert quoted(text, 15, 16).text == "…えおかきくけこさしすせそたちつてと なにぬねのはひ…"
    assert quoted("短い文", 1, 2).text == "短い文"
