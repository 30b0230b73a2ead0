"""The places that a proposed change touches, in every document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from taikei.analysis.affected.proposal import (
    AmountProposal,
    CountProposal,
    NameProposal,
    Proposal,
    facts_of,
    is_of,
    made,
    rounds_to,
)
from taikei.analysis.affected.quoting import Quotation, quoting_amounts, quoting_count, quoting_name
from taikei.analysis.charts.charts_of import Chart, charts_of
from taikei.analysis.comparison.apply import value_at
from taikei.analysis.comparison.change import Path
from taikei.analysis.comparison.compare import compare
from taikei.analysis.comparison.spots import Spot, spot_of
from taikei.analysis.figures import FigureChange, FigureKind, changed_figures
from taikei.language.quantities import quantities
from taikei.model.entry import Placement
from taikei.model.report import Report
from taikei.model.words import Words


class Dependence(StrEnum):
    """How a place depends on the fact."""

    SHOWN = "shown"
    RELISTED = "relisted"
    DISAGREES = "disagrees"  # tells the same fact, and tells it otherwise already
    TOTAL = "total"
    RATIO = "ratio"
    QUOTED = "quoted"
    CHART = "chart"
    DATA = "data"


@dataclass(frozen=True)
class Document:
    """A report, by the name of its file."""

    name: str
    report: Report


@dataclass(frozen=True)
class Affected:
    """One place of one document, with what it says before and after the change.

    ``figure`` is what is computed. A QUOTED place has its text before, and the part of it that quotes the fact; what
    it should say is for a person. DATA is a row of a file that ``what`` names.
    """

    document: str
    dependence: Dependence
    spot: Spot | None = None
    before: Any = None
    after: Any = None
    figure: FigureChange | None = None
    quotation: Quotation | None = None
    what: Words | None = None


def affected(documents: Sequence[Document], proposal: Proposal) -> tuple[Affected, ...]:
    """Every place, document by document, in the order of each: cells, what disagrees, figures, texts, charts."""
    return tuple(place for document in documents for place in _of(document, proposal))


def _of(document: Document, proposal: Proposal) -> Iterator[Affected]:
    old, name = document.report, document.name
    new = made(old, proposal)
    changed = set[Path]()
    for change in compare(old, new):
        if change.old is not None:
            changed.add(change.old)
            spot = spot_of(old, change.old)
            how = Dependence.RELISTED if _relisted(old, change.old) else Dependence.SHOWN
            yield Affected(name, how, spot, change.before, change.after)
    yield from _disagreeing(document, proposal)
    figures = changed_figures(old, new)
    for figure in figures:
        ratio = figure.kind not in (FigureKind.TOTAL, FigureKind.ROWS)
        yield Affected(name, Dependence.RATIO if ratio else Dependence.TOTAL, figure=figure)
    for quotation in _quotations(old, proposal, figures):
        if quotation.path not in changed:
            spot = spot_of(old, quotation.path)
            yield Affected(name, Dependence.QUOTED, spot, quotation.text, quotation=quotation)
    yield from _charts(name, old, new)


def _relisted(report: Report, path: Path) -> bool:
    placement = value_at(report, path[:6])
    return isinstance(placement, Placement) and placement.relisted


def _disagreeing(document: Document, proposal: Proposal) -> Iterator[Affected]:
    """Rows that tell the same amount, and told it otherwise before: the change does not make them right."""
    if not isinstance(proposal, AmountProposal):
        return
    fact = proposal.component, proposal.fiscal_year
    for path, (chapter, _, placement) in zip(_paths(document.report), document.report.rows(), strict=True):
        for amount in placement.entry.amounts if is_of(placement.entry, proposal.programme) else ():
            yen, worth = amount.yen, amount.unit.yen
            if facts_of(chapter, amount.component) != fact or yen is None or worth is None:
                continue
            if not rounds_to(proposal.before, yen, worth):
                spot = spot_of(document.report, (*path, "entry", "amounts", amount.component.value))
                yield Affected(document.name, Dependence.DISAGREES, spot, amount)


def _paths(report: Report) -> Iterator[Path]:
    for at, chapter in enumerate(report.chapters):
        for number, section in enumerate(chapter.sections):
            for row in range(len(section.placements)):
                yield ("chapters", at, "sections", number, "placements", row)


def _quotations(report: Report, proposal: Proposal, figures: Sequence[FigureChange]) -> Iterator[Quotation]:
    match proposal:
        case AmountProposal():
            amounts, bare = {proposal.before}, set[Decimal]()
            for figure in figures:
                if isinstance(figure.before, Decimal) and figure.unit is not None:
                    bare.add(figure.before)
                    if figure.unit.yen is not None:
                        amounts.add(figure.before * figure.unit.yen)
            yield from quoting_amounts(report, amounts - {Decimal(0)}, bare)
        case NameProposal():
            yield from quoting_name(report, proposal.programme)
        case CountProposal():
            for counted in quantities(proposal.before):
                yield from quoting_count(report, counted)


def _charts(name: str, old: Report, new: Report) -> Iterator[Affected]:
    before, after = ({_key(chart): chart for chart in charts_of(report)} for report in (old, new))
    for key, chart in before.items():
        if after.get(key) != chart:
            yield Affected(name, Dependence.CHART, what=chart.caption.title)


def _key(chart: Chart) -> str:
    return chart.caption.name
