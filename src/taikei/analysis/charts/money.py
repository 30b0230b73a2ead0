"""The money of a chapter as a chart shows it: each programme once, loans and deposits apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from taikei.analysis.lending import lending_programmes
from taikei.analysis.placements import primary_placements
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.model.words import Words

ONCE = Words(
    "再掲の事業は、主に掲載した節で一度だけ数えています。", "A re-listed programme counts once, in its primary section."
)
LENT = Words(
    "貸付金と預託金は、年度内か後年度に戻る資金なので除いています。",
    "Loans and deposits come back and are left out.",
)  # fmt: skip


@dataclass(frozen=True)
class Spending:
    """One programme's money: ``value`` is in the unit of the chapter."""

    section: Section
    entry: Entry
    value: Decimal


def first_chapter(report: Report) -> Chapter | None:
    """The chapter that charts speak of: the latest results, else the latest plan."""
    return report.chapter(ChapterKind.RESULTS) or report.chapter(ChapterKind.PLAN)


def spending(report: Report, chapter: Chapter, component: Component, loans: bool) -> tuple[Spending, ...]:
    """Each programme of the chapter whose amount is a number, once. Without ``loans``, those that lend are left out."""
    lending = frozenset() if loans else lending_programmes(placement.entry for _, _, placement in report.rows())
    return tuple(each for each in _all(chapter, component) if each.entry.programme not in lending)


def _all(chapter: Chapter, component: Component) -> Iterator[Spending]:
    for section, placement in primary_placements(chapter).values():
        amount = placement.entry.amount(component)
        if amount is not None and amount.number is not None:
            yield Spending(section, placement.entry, amount.number)


def main_component(chapter: Chapter) -> Component:
    """The settlement of results where one is printed as a number, else the initial budget."""
    settled = chapter.kind == ChapterKind.RESULTS and any(True for _ in _all(chapter, Component.SETTLEMENT))
    return Component.SETTLEMENT if settled else Component.INITIAL_BUDGET


def remarks(loans: bool) -> tuple[Words, ...]:
    return (ONCE,) if loans else (ONCE, LENT)


def component_name(component: Component) -> Words:
    return COMPONENTS[component]
