"""What the fields of patterns print: those of a row, and those of the whole document."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import partial

import msgspec

from taikei.analysis.execution import execution_rate, initial_budget_ratio, ratio_without_rate
from taikei.analysis.totals import chapter_total
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.writers.outline import section_heading
from taikei.writers.printed import ENDED_MARK, EXPANDED_MARK, NEW_MARK, RELISTED_MARK, basis_text, charge_text
from taikei.writers.printing.notation import Notation, about, spoken_number, worth
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.row import Row

_NOTHING = Said("")


def amount_said(amount: Amount | None, notation: Notation, label: str = "") -> Said:
    """The figure as printed, and as read aloud: 決算額 17,071千円."""
    if amount is None or amount.blank:
        return _NOTHING
    number = notation.converted(amount)
    if number is None:
        return Said(amount.word, f"{label} {amount.word}")
    spoken = f"{label or COMPONENTS[amount.component].ja} {spoken_number(number)}{notation.unit_of(amount.unit).value}"
    return Said(notation.number(number), spoken)


def _component(component: Component, row: Row) -> Said:
    return amount_said(row.entry.amount(component), row.notation, COMPONENTS[component].ja)


def previous_of(row: Row) -> Amount | None:
    """The budget of the year before: as the row prints it, else as the report tells it elsewhere."""
    return row.entry.amount(Component.PREVIOUS_BUDGET) or row.previous


def _previous(row: Row) -> Said:
    return amount_said(previous_of(row), row.notation, COMPONENTS[Component.PREVIOUS_BUDGET].ja)


def change_of(row: Row) -> Amount | None:
    """Budget less that of the year before; None where one of them is no number, or their units differ."""
    budget, previous = row.entry.amount(Component.INITIAL_BUDGET), previous_of(row)
    if budget is None or previous is None or budget.number is None or previous.number is None:
        return None
    return (
        Amount(budget.component, budget.unit, budget.number - previous.number) if budget.unit == previous.unit else None
    )


def _change(row: Row) -> Said:
    return amount_said(change_of(row), row.notation, "前年度との差")


def percent(share: Fraction | None) -> str:
    """85.1 %, rounded half up to one digit; empty for None."""
    if share is None:
        return ""
    tenths = int(abs(share) * 1000 + Fraction(1, 2))
    return f"{'△' if share < 0 else ''}{tenths // 10:,}.{tenths % 10}"


def _rate(row: Row) -> Said:
    return Said(percent(execution_rate(row.entry)))


def _initial_ratio(row: Row) -> Said:
    return Said(percent(initial_budget_ratio(row.entry)))


def _ratio_without_rate(row: Row) -> Said:
    return Said(percent(ratio_without_rate(row.entry)))


def _marks(row: Row) -> Said:
    entry = row.entry
    flags = ((row.placement.relisted, RELISTED_MARK, "再掲"), (entry.new, NEW_MARK, "新規"),
             (entry.expanded, EXPANDED_MARK, "拡充"), (entry.ended, ENDED_MARK, "終了"))  # fmt: skip
    printed = [(mark, word) for flag, mark, word in flags if flag]
    return Said("".join(mark for mark, _ in printed), "、".join(word for _, word in printed))


def _state(row: Row) -> Said:
    entry = row.entry
    flags = ((entry.new, "新規"), (entry.expanded, "拡充"), (entry.ended, "終了"))
    return Said("・".join(word for flag, word in flags if flag))


def _plain(value: Callable[[Row], str]) -> Callable[[Row], Said]:
    return lambda row: Said(value(row))


RowField = Callable[[Row], Said]
ROW_FIELDS: dict[str, RowField] = {
    "name": _plain(lambda row: row.entry.programme),
    "marks": _marks,
    "relisted": lambda row: Said(RELISTED_MARK, "再掲") if row.placement.relisted else _NOTHING,
    "state": _state,
    "code": _plain(lambda row: row.entry.code),
    "number": _plain(lambda row: str(row.number)),
    "section": _plain(lambda row: section_heading(row.section)),
    "section_title": _plain(lambda row: row.section.title),
    **{component.value: partial(_component, component) for component in Component},
    "previous_budget": _previous,
    "budget_change": _change,
    "execution_rate": _rate,
    "initial_budget_ratio": _initial_ratio,
    "ratio_without_rate": _ratio_without_rate,
    "note": _plain(lambda row: row.entry.note),
    "narrative": _plain(lambda row: row.entry.narrative),
    "department": _plain(lambda row: row.entry.charge.department),
    "divisions": _plain(lambda row: "・".join(row.entry.charge.divisions)),
    "charge": _plain(lambda row: charge_text(row.entry.charge)),
    "policies": _plain(lambda row: "\n".join(row.entry.policies)),
    "bases": _plain(lambda row: "\n".join(map(basis_text, row.entry.bases))),
    "year": _plain(lambda row: row.notation.year(row.chapter.fiscal_year)),
    "unit": _plain(lambda row: row.notation.unit_of(row.chapter.unit).value),
}
"""What a field of a row prints, by the name that a pattern calls it."""

HEAD_FIELDS = ("year", "unit")
"""What the label of a column may name."""


class Whole(msgspec.Struct, frozen=True):
    """What the fields of a whole document are worked out from: the report, and the chapters that are printed of it."""

    report: Report
    chapters: tuple[Chapter, ...]
    notation: Notation

    def latest(self, *kinds: ChapterKind) -> Chapter | None:
        of_kind = [chapter for chapter in self.report.chapters if chapter.kind in kinds]
        return max(of_kind, key=lambda chapter: chapter.fiscal_year, default=None)


def _year(kinds: Iterable[ChapterKind], whole: Whole) -> str:
    chapter = whole.latest(*kinds)
    return "" if chapter is None else whole.notation.year(chapter.fiscal_year)


def _programmes(kinds: Iterable[ChapterKind], whole: Whole) -> str:
    chapter = whole.latest(*kinds)
    if chapter is None:
        return ""
    total = chapter_total(chapter)
    return f"{total.rows - total.relisted:,}"


def _sum(kinds: Iterable[ChapterKind], component: Component, whole: Whole) -> str:
    """About how much, for readers who are no accountants."""
    chapter = whole.latest(*kinds)
    number = None if chapter is None else chapter_total(chapter).amounts.get(component)
    if chapter is None or number is None:
        return ""
    value = worth(Amount(component, chapter.unit, number))
    return "" if value is None else about(value, chapter.unit)


_RESULTS = (ChapterKind.RESULTS,)
_PLANS = (ChapterKind.PLAN, ChapterKind.AMENDED_PLAN)
DocumentField = Callable[[Whole], str]
DOCUMENT_FIELDS: dict[str, DocumentField] = {
    "title": lambda whole: whole.report.title,
    "subtitle": lambda whole: whole.report.subtitle,
    "notice": lambda whole: whole.report.notice,
    "issuer": lambda whole: whole.report.issuer,
    "published": lambda whole: whole.report.published,
    "ordinance": lambda whole: "" if whole.report.statute is None else whole.report.statute.name,
    "results_year": partial(_year, _RESULTS),
    "plan_year": partial(_year, _PLANS),
    "results_programmes": partial(_programmes, _RESULTS),
    "plan_programmes": partial(_programmes, _PLANS),
    "results_budget": partial(_sum, _RESULTS, Component.INITIAL_BUDGET),
    "results_settlement": partial(_sum, _RESULTS, Component.SETTLEMENT),
    "plan_budget": partial(_sum, _PLANS, Component.INITIAL_BUDGET),
}
"""What a field of the whole document prints, by the name that a pattern calls it."""
