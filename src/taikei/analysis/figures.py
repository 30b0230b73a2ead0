"""Every figure that is computed from a report and shown beside it: totals both ways, numbers of rows, ratios."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from taikei.analysis.execution import execution_rate, initial_budget_ratio
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.model.amount import Unit
from taikei.model.finding import Place
from taikei.model.report import Chapter, Report


class FigureKind(StrEnum):
    """What is computed."""

    TOTAL = "total"  # 計: of a section, or of the chapter where the place names no section
    ROWS = "rows"
    EXECUTION_RATE = "execution_rate"
    INITIAL_BUDGET_RATIO = "initial_budget_ratio"


@dataclass(frozen=True)
class Figure:
    """``place.field`` is the component of a total, ``unit`` its unit. ``relisted``: with the re-listings."""

    kind: FigureKind
    place: Place
    value: Decimal | Fraction | int
    relisted: bool = False
    unit: Unit | None = None

    @property
    def key(self) -> tuple[FigureKind, Place, bool, Unit | None]:
        return self.kind, self.place, self.relisted, self.unit


@dataclass(frozen=True)
class FigureChange:
    """A figure before and after; None where nothing is to be computed."""

    kind: FigureKind
    place: Place
    relisted: bool
    unit: Unit | None
    before: Decimal | Fraction | int | None
    after: Decimal | Fraction | int | None


def figures(report: Report) -> Iterator[Figure]:
    """In the order of the document; the total of a chapter behind its sections."""
    for chapter in report.chapters:
        for section in chapter.sections:
            for placement in section.placements:
                entry = placement.entry
                place = _place(chapter, section.number, placement.order, entry.programme)
                for kind, rate in (
                    (FigureKind.EXECUTION_RATE, execution_rate(entry)),
                    (FigureKind.INITIAL_BUDGET_RATIO, initial_budget_ratio(entry)),
                ):
                    if rate is not None:
                        yield Figure(kind, place, rate)
            yield from _totals(chapter, section.number, section_total(section))
        yield from _totals(chapter, None, chapter_total(chapter))


def changed_figures(old: Report, new: Report) -> tuple[FigureChange, ...]:
    """The figures that differ between two versions, by their place."""
    before, after = ({figure.key: figure.value for figure in figures(report)} for report in (old, new))
    return tuple(
        FigureChange(*key, before.get(key), after.get(key))
        for key in dict.fromkeys((*before, *after))
        if before.get(key) != after.get(key)
    )


def _totals(chapter: Chapter, section: int | None, total: Total) -> Iterator[Figure]:
    yield Figure(FigureKind.ROWS, _place(chapter, section), total.rows - total.relisted)
    yield Figure(FigureKind.ROWS, _place(chapter, section), total.rows, relisted=True)
    for relisted, amounts in ((False, total.amounts), (True, total.amounts_with_relisted)):
        for component, amount in amounts.items():
            place = _place(chapter, section, field=component.value)
            yield Figure(FigureKind.TOTAL, place, amount, relisted, chapter.unit)


def _place(
    chapter: Chapter, section: int | None, order: int | None = None, programme: str = "", field: str = ""
) -> Place:
    return Place(chapter.kind, section, order, field, programme, fiscal_year=chapter.fiscal_year)
