"""正誤表: classes, keys, reasons, and what follows from a figure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from analysis.versions import with_amount, with_entry, with_rows, with_sections
from reports import small_report
from taikei.analysis.errata.classes import ErratumClass
from taikei.analysis.errata.errata import Errata, Reason, errata
from taikei.analysis.figures import FigureKind
from taikei.model.amount import Component
from taikei.model.organisation import Charge
from taikei.model.report import ContentsLine, Report

DAY = date(2026, 6, 10)
NARRATIVE = "県内３か所の苗畑で苗木を育てた。\n延べ1,200人が参加した（前年度比△50人）。"


def told(narrative: str) -> Callable[[Report], Report]:
    return lambda report: with_entry(report, lambda entry: replace(entry, narrative=narrative))


@pytest.mark.parametrize(
    ("change", "of"),
    [
        (told(NARRATIVE.replace("1,200人", "1,210人")), ErratumClass.FIGURES),
        (told(NARRATIVE.replace("人が", "社が")), ErratumClass.FIGURES),
        (told(NARRATIVE.replace("育てた", "育成した")), ErratumClass.WORDING),
        (told(NARRATIVE.replace("1,200", "１，２００")), ErratumClass.LAYOUT),
        (told(NARRATIVE + "森林整備課が行った。"), ErratumClass.FIGURES),
        (
            lambda report: with_entry(report, lambda entry: with_amount(entry, Component.SETTLEMENT, 11_001)),
            ErratumClass.FIGURES,
        ),
        (
            lambda report: with_entry(report, lambda entry: replace(entry, charge=Charge("", ("林業課",)))),
            ErratumClass.FIGURES,
        ),
        (lambda report: with_entry(report, lambda entry: replace(entry, new=True)), ErratumClass.WORDING),
        (lambda report: with_rows(report, 0, lambda rows: rows[::-1]), ErratumClass.LAYOUT),
        (lambda report: with_rows(report, 0, lambda rows: rows[:1]), ErratumClass.FIGURES),
        (lambda report: replace(report, policies_lead="県は、次の方針で森林づくりを進める。"), ErratumClass.WORDING),
        (
            lambda report: replace(report, contents=(ContentsLine("２ 森林づくりに関する施策体系図", 3),)),
            ErratumClass.LAYOUT,
        ),
    ],
)
def test_classes(change: Callable[[Report], Report], of: ErratumClass) -> None:
    found = errata(small_report(), change(small_report()), DAY)
    assert {item.of for item in found.items} == {of}


def test_a_row_that_went_to_another_section_is_of_class_a() -> None:
    old = small_report()
    row = old.chapters[0].sections[0].placements[1]
    new = with_rows(with_rows(old, 0, lambda rows: rows[:1]), 1, lambda rows: [*rows, row])
    assert [item.of for item in errata(old, new, DAY).items] == [ErratumClass.FIGURES]


def corrected(settlement: int = 11_001) -> Report:
    return with_entry(small_report(), lambda entry: with_amount(entry, Component.SETTLEMENT, settlement))


def found_with(reasons: dict[str, Reason]) -> Errata:
    return errata(small_report(), corrected(), DAY, reasons)


def test_a_reason_is_asked_for_and_never_invented() -> None:
    [item] = found_with({}).items
    assert item.reason == ""
    assert found_with({}).unanswered == 1
    answered = found_with({item.key: Reason("転記の誤り")})
    assert (answered.items[0].reason, answered.unanswered) == ("転記の誤り", 0)


def test_a_settlement_that_became_final_is_no_mistake() -> None:
    [item] = found_with({}).items
    [final] = found_with({item.key: Reason("決算の確定による", finalised=True)}).items
    assert (item.of, final.of) == (ErratumClass.FIGURES, ErratumClass.FINALISED)


def test_only_a_settlement_can_become_final() -> None:
    new = with_sections(small_report(), lambda them: (replace(them[0], lead="植林を支援した。"), *them[1:]))
    [item] = errata(small_report(), new, DAY).items
    refused = errata(small_report(), new, DAY, {item.key: Reason("", finalised=True)})
    assert refused.refused == (item.key,)
    assert refused.items[0].of == ErratumClass.WORDING


def test_a_reason_lapses_where_the_correction_is_another() -> None:
    [item] = found_with({}).items
    other = errata(small_report(), corrected(11_002), DAY, {item.key: Reason("転記の誤り")})
    assert (other.unknown, other.unanswered) == ((item.key,), 1)


def test_what_follows_from_a_figure_is_listed_too() -> None:
    changes = found_with({}).figures
    seen = {(each.kind, each.place.section, each.relisted): (each.before, each.after) for each in changes}
    # Row 1 of section 1 is re-listed in section 2 with its old settlement: that section's own totals stay.
    assert seen == {
        (FigureKind.INITIAL_BUDGET_RATIO, 1, False): (Fraction(11_000, 12_345), Fraction(11_001, 12_345)),
        (FigureKind.TOTAL, 1, False): (11_000, 11_001),
        (FigureKind.TOTAL, 1, True): (11_000, 11_001),
        (FigureKind.TOTAL, None, False): (16_250, 16_251),
        (FigureKind.TOTAL, None, True): (27_250, 27_251),
    }


def test_two_corrections_of_the_same_words_have_two_keys() -> None:
    old = small_report()
    entry = with_amount(old.chapters[0].sections[1].placements[0].entry, Component.SETTLEMENT, 11_001)
    new = with_rows(corrected(), 1, lambda rows: [replace(rows[0], entry=entry), rows[1]])
    keys = [item.key for item in errata(old, new, DAY).items]
    assert len(set(keys)) == len(keys) == 2
