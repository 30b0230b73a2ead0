"""Two documents on the same year: amounts in their units, divisions, counts, and names in other words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import reports
from taikei.analysis.agreement.agreement import Agreement, agreement
from taikei.analysis.agreement.rounding import Rounding, fit
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section

YEAR = FiscalYear(2024)


def amount(number: str | int, unit: Unit, component: Component = Component.SETTLEMENT) -> Amount:
    return Amount(component, unit, Decimal(number))


def told(name: str, *amounts: Amount, narrative: str = "", divisions: tuple[str, ...] = ("港湾課",)) -> Entry:
    return Entry(name, amounts, narrative, Charge("", divisions))


def document(*entries: Entry, year: FiscalYear = YEAR, kind: ChapterKind = ChapterKind.RESULTS) -> Report:
    rows = tuple(Placement(order, entry) for order, entry in enumerate(entries, 1))
    return Report("文書", chapters=(Chapter(kind, "章", year, Unit.YEN, (Section(1, "節", placements=rows),)),))


def held(ours: Report, theirs: Report) -> Agreement:
    return agreement(ours, "甲", theirs, "乙")


@pytest.mark.parametrize(
    ("fine", "coarse", "agrees", "roundings"),
    [
        ("1234", "1", True, {Rounding.HALF_UP, Rounding.CUT}),
        ("1500", "2", True, {Rounding.HALF_UP}),
        ("1500", "1", True, {Rounding.CUT}),
        ("1499", "2", False, set(Rounding)),
        ("2000", "2", True, set(Rounding)),
        ("-1500", "-2", True, {Rounding.HALF_UP}),
        ("1500", "1.5", True, set(Rounding)),
    ],
)
def test_rounding(fine: str, coarse: str, agrees: bool, roundings: set[Rounding]) -> None:
    for pair in ((fine, Unit.YEN, coarse, Unit.THOUSAND_YEN), (coarse, Unit.THOUSAND_YEN, fine, Unit.YEN)):
        found = fit(amount(pair[0], pair[1]), amount(pair[2], pair[3]))
        assert found is not None
        assert (found.agrees, set(found.roundings)) == (agrees, roundings)


@given(st.integers(0, 10**12), st.sampled_from([Unit.THOUSAND_YEN, Unit.MILLION_YEN, Unit.HUNDRED_MILLION_YEN]))
def test_what_was_rounded_or_cut_agrees(yen: int, unit: Unit) -> None:
    step = unit.yen or 1
    for number in (yen // step, (2 * yen + step) // (2 * step)):
        found = fit(amount(yen, Unit.YEN), amount(number, unit))
        assert found is not None
        assert found.agrees


def test_units_of_one_document_are_held_against_those_of_another() -> None:
    ours = document(told("港事業", amount(765_200, Unit.YEN)), told("林事業", amount(1_600, Unit.YEN)))
    same = document(told("港事業", amount(765, Unit.THOUSAND_YEN)), told("林事業", amount(2, Unit.THOUSAND_YEN)))
    assert held(ours, same).findings == ()
    assert held(ours, same).rounding == Rounding.HALF_UP
    other = document(told("港事業", amount(766, Unit.THOUSAND_YEN)))
    [finding] = held(ours, other).findings
    assert (finding.rule, finding.severity) == ("G-13", Severity.WARNING)
    assert finding.message.ja == "決算額が二つの文書で違います。"
    assert finding.found.ja == "甲「765,200円」、乙「766千円」"
    assert finding.found.en == "甲 “765,200 yen”, 乙 “766 thousand yen”"
    assert finding.other is not None
    assert (finding.place.programme, finding.other.programme) == ("港事業", "港事業")


def test_one_amount_rounded_otherwise_than_the_others_is_advice() -> None:
    names = ("港事業", "林事業", "森事業")
    ours = document(*(told(name, amount(1_600 + at, Unit.YEN)) for at, name in enumerate(names)))
    theirs = document(*(told(name, amount(1 if at == 2 else 2, Unit.THOUSAND_YEN)) for at, name in enumerate(names)))
    [finding] = held(ours, theirs).findings
    assert (finding.severity, finding.place.programme) == (Severity.ADVICE, "森事業")
    assert finding.expected.ja == "ほかの金額と同じ四捨五入"


def test_divisions_and_counts() -> None:
    ours = document(told("港事業", narrative="セミナーに延べ120人が参加した。"))
    theirs = document(told("港事業", narrative="セミナーに延べ210人が参加した。", divisions=("みなと課",)))
    fields = {finding.place.field: finding.found.ja for finding in held(ours, theirs).findings}
    assert fields == {"charge": "甲「港湾課」、乙「みなと課」", "narrative": "甲「120人」、乙「210人」"}


def test_equal_counts_are_compared_and_no_difference() -> None:
    ours = document(told("港事業", narrative="セミナーに延べ120人が参加した。"))
    theirs = document(told("港事業", narrative="セミナーを開き、セミナーに延べ120人が参加した。"))
    found = held(ours, theirs)
    assert (found.compared, found.findings) == (2, ())  # the division, and the count


def test_notation_is_no_difference() -> None:
    ours = document(told("港事業（第２期）", divisions=("港湾課",)))
    theirs = document(told("港事業(第2期)", divisions=("港 湾 課",)))
    assert (held(ours, theirs).programmes, held(ours, theirs).findings) == (1, ())


def test_what_one_does_not_tell_is_no_difference() -> None:
    ours = document(told("港事業", amount(1, Unit.YEN), Amount(Component.INITIAL_BUDGET, Unit.YEN)))
    theirs = document(told("港事業", amount(2, Unit.YEN, Component.INITIAL_BUDGET), divisions=()))
    assert held(ours, theirs).findings == ()


def test_a_word_against_a_number_is_one() -> None:
    ours = document(told("港事業", Amount(Component.SETTLEMENT, Unit.YEN, word="過年度造成済")))
    [finding] = held(ours, document(told("港事業", amount(0, Unit.YEN)))).findings
    assert finding.found.ja == "甲「過年度造成済」、乙「0円」"


def test_a_plan_and_results_of_one_year_tell_the_same_budget() -> None:
    budget = amount(5, Unit.YEN, Component.INITIAL_BUDGET)
    theirs = document(
        told("港事業", amount(6, Unit.YEN, Component.PREVIOUS_BUDGET)), year=YEAR.next, kind=ChapterKind.PLAN
    )
    both = Report("文書", chapters=(*theirs.chapters, *document(told("港事業")).chapters))
    [finding] = held(document(told("港事業", budget)), both).findings
    assert finding.other is not None
    assert finding.other.field == "previous_budget"


def test_what_only_one_tells_of_is_listed_for_the_years_of_both() -> None:
    ours = document(told("港事業"), told("林道開設事業"))
    found = held(ours, document(told("港事業"), told("漁具開発事業")))
    assert (found.only_ours, found.only_theirs) == (("林道開設事業",), ("漁具開発事業",))
    assert held(ours, document(told("港事業"), year=YEAR.next)).only_ours == ()


@given(reports())
def test_a_document_agrees_with_itself(report: Report) -> None:
    found = held(report, report)
    assert (found.findings, found.only_ours, found.only_theirs) == ((), (), ())
