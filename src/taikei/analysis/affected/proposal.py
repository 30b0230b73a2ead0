"""A proposed change of one fact, and a report in which it is made everywhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Report


@dataclass(frozen=True)
class AmountProposal:
    """An amount of a programme in a fiscal year becomes ``after``, in yen."""

    programme: str
    fiscal_year: FiscalYear
    component: Component
    before: Decimal
    after: Decimal


@dataclass(frozen=True)
class NameProposal:
    """A programme is renamed."""

    programme: str
    after: str


@dataclass(frozen=True)
class DivisionProposal:
    """The division in charge of a programme in a fiscal year becomes another."""

    programme: str
    fiscal_year: FiscalYear
    before: str
    after: str


@dataclass(frozen=True)
class CountProposal:
    """A count that a programme's narrative of a fiscal year tells, as printed: 延べ747人 becomes 延べ774人."""

    programme: str
    fiscal_year: FiscalYear
    before: str
    after: str


Proposal = AmountProposal | NameProposal | DivisionProposal | CountProposal

# The budget of the year before is the initial budget of that year, told again.
_SAME_FACT = {Component.PREVIOUS_BUDGET: (Component.INITIAL_BUDGET, -1)}


def amount_of(report: Report, programme: str, year: FiscalYear, component: Component) -> Amount | None:
    """The amount as the report tells it: in the row that counts, of the results before the plan."""
    rows = (
        placement.entry
        for wanted in (ChapterKind.RESULTS, ChapterKind.AMENDED_PLAN, ChapterKind.PLAN)
        for chapter, _, placement in report.rows()
        if chapter.kind == wanted and chapter.fiscal_year == year and is_of(placement.entry, programme)
        if not placement.relisted
    )
    amounts = (entry.amount(component) for entry in rows)
    return next((amount for amount in amounts if amount is not None and amount.number is not None), None)


def facts_of(chapter: Chapter, component: Component) -> tuple[Component, FiscalYear]:
    """What an amount of a chapter tells: the component, and the year that it is of."""
    told, years = _SAME_FACT.get(component, (component, 0))
    return told, FiscalYear(chapter.fiscal_year.start + years)


def made(report: Report, proposal: Proposal) -> Report:
    """The report with the change made in every row that tells the fact as it was."""
    match proposal:
        case AmountProposal():
            return _with_entries(report, lambda chapter, entry: _amount(chapter, entry, proposal))
        case NameProposal():
            name = proposal.after
            return _with_entries(
                report,
                lambda _, entry: replace(entry, programme=name) if is_of(entry, proposal.programme) else entry,
            )
        case DivisionProposal():
            return _with_entries(report, lambda chapter, entry: _division(chapter, entry, proposal))
        case CountProposal():
            return _with_entries(report, lambda chapter, entry: _count(chapter, entry, proposal))


def tells(chapter: Chapter, entry: Entry, proposal: Proposal) -> bool:
    """Whether a row is of the programme and the year that are meant."""
    if not is_of(entry, proposal.programme):
        return False
    return isinstance(proposal, NameProposal) or chapter.fiscal_year == proposal.fiscal_year


def is_of(entry: Entry, programme: str) -> bool:
    """Whether an entry is of the programme, in whatever notation its name is printed."""
    return programme_key(entry.programme) == programme_key(programme)


def _with_entries(report: Report, change: Callable[[Chapter, Entry], Entry]) -> Report:
    chapters = []
    for chapter in report.chapters:
        sections = tuple(
            replace(
                section,
                placements=tuple(
                    replace(placement, entry=change(chapter, placement.entry)) for placement in section.placements
                ),
            )
            for section in chapter.sections
        )
        chapters.append(replace(chapter, sections=sections))
    return replace(report, chapters=tuple(chapters))


def _amount(chapter: Chapter, entry: Entry, proposal: AmountProposal) -> Entry:
    if not is_of(entry, proposal.programme):
        return entry
    return replace(
        entry,
        amounts=tuple(
            _changed(amount, proposal)
            if facts_of(chapter, amount.component) == (proposal.component, proposal.fiscal_year)
            else amount
            for amount in entry.amounts
        ),
    )


def _changed(amount: Amount, proposal: AmountProposal) -> Amount:
    """The amount in its own unit: told coarser than in yen, it is rounded half up, as it was or not."""
    worth = amount.unit.yen
    if amount.yen is None or worth is None or not rounds_to(proposal.before, amount.yen, worth):
        return amount
    if proposal.before == amount.yen and proposal.after % worth != 0:
        number = proposal.after / worth
    else:
        number = Decimal((2 * proposal.after + worth) // (2 * worth))
    return replace(amount, number=number, printed="")


def rounds_to(yen: Decimal, told: Decimal, worth: int) -> bool:
    """Whether an amount is told so in a unit that is worth so many yen: exact, rounded half up, or cut."""
    return told in (yen, yen // worth * worth, (2 * yen + worth) // (2 * worth) * worth)


def _division(chapter: Chapter, entry: Entry, proposal: DivisionProposal) -> Entry:
    if not tells(chapter, entry, proposal):
        return entry
    charge = entry.charge
    divisions = tuple(
        proposal.after if fold(division) == fold(proposal.before) else division for division in charge.divisions
    )
    return entry if divisions == charge.divisions else replace(entry, charge=Charge(charge.department, divisions))


def _count(chapter: Chapter, entry: Entry, proposal: CountProposal) -> Entry:
    if not tells(chapter, entry, proposal):
        return entry
    return replace(entry, narrative=entry.narrative.replace(proposal.before, proposal.after))
