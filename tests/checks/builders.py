"""Small reports for the tests of rules: an invented town, one line a row."""

from decimal import Decimal

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Note, Report
from taikei.model.section import Section
from taikei.model.source import LineRange, Source

Row = tuple[Entry, bool]


def row(
    name: str,
    budget: int | str | None = None,
    settlement: int | str | None = None,
    narrative: str = "",
    *,
    relisted: bool = False,
    new: bool = False,
    divisions: tuple[str, ...] = ("広聴課",),
    department: str = "",
    charge: str | None = None,
    printed_settlement: str = "",
    note: str = "",
    line: int | None = None,
) -> Row:
    """A number is an amount in 千円, a text is a word in its place ("" is blank), None prints nothing."""
    amounts = [
        _amount(component, value, printed)
        for component, value, printed in (
            (Component.INITIAL_BUDGET, budget, ""),
            (Component.SETTLEMENT, settlement, printed_settlement),
        )
        if value is not None
    ]
    printed = f"（{department}{'・'.join(divisions)}）" if charge is None else charge
    sources = {} if line is None else {"programme": Source((LineRange(line, line),))}
    return (
        Entry(name, tuple(amounts), narrative, Charge(department, divisions, printed), new, note, sources=sources),
        relisted,
    )


def _amount(component: Component, value: int | str, printed: str) -> Amount:
    if isinstance(value, str):
        return Amount(component, Unit.THOUSAND_YEN, word=value, printed=printed or value)
    return Amount(component, Unit.THOUSAND_YEN, Decimal(value), printed=printed or f"{value:,}")


def results(*sections: list[Row], notes: tuple[str, ...] = (), lead: str = "") -> Chapter:
    return _chapter(ChapterKind.RESULTS, 2022, sections, notes, lead)


def plan(*sections: list[Row], notes: tuple[str, ...] = (), lead: str = "") -> Chapter:
    return _chapter(ChapterKind.PLAN, 2023, sections, notes, lead)


def _chapter(
    kind: ChapterKind, year: int, sections: tuple[list[Row], ...], notes: tuple[str, ...], lead: str
) -> Chapter:
    return Chapter(
        kind,
        title=str(kind),
        fiscal_year=FiscalYear(year),
        unit=Unit.THOUSAND_YEN,
        sections=tuple(
            Section(
                number,
                title="町のくらし",
                lead=lead,
                placements=tuple(
                    Placement(order, entry, relisted) for order, (entry, relisted) in enumerate(rows, start=1)
                ),
            )
            for number, rows in enumerate(sections, start=1)
        ),
        notes=tuple(Note(f"（注{number}）", text) for number, text in enumerate(notes, start=1)),
    )


def report(*chapters: Chapter) -> Report:
    return Report(title="町のくらしに関する報告", issuer="みほん町", chapters=chapters)
