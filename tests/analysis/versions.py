"""Versions of a report for tests: one place changed."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.model.section import Section


def with_sections(report: Report, change: Callable[[tuple[Section, ...]], tuple[Section, ...]]) -> Report:
    """The report with the sections of its first chapter changed."""
    first = replace(report.chapters[0], sections=change(report.chapters[0].sections))
    return replace(report, chapters=(first, *report.chapters[1:]))


def with_rows(report: Report, section: int, change: Callable[[list[Placement]], list[Placement]]) -> Report:
    """The report with the rows of one section of its first chapter changed, and numbered again."""

    def changed(sections: tuple[Section, ...]) -> tuple[Section, ...]:
        rows = change(list(sections[section].placements))
        numbered = tuple(replace(row, order=at) for at, row in enumerate(rows, start=1))
        return tuple(replace(each, placements=numbered) if at == section else each for at, each in enumerate(sections))

    return with_sections(report, changed)


def with_entry(report: Report, change: Callable[[Entry], Entry]) -> Report:
    """The report with the entry of its first row changed."""
    return with_rows(report, 0, lambda rows: [replace(rows[0], entry=change(rows[0].entry)), *rows[1:]])


def thousands(component: Component, number: int) -> Amount:
    """An amount in 千円."""
    return Amount(component, Unit.THOUSAND_YEN, Decimal(number), printed=f"{number:,}")


def with_amount(entry: Entry, component: Component, number: int) -> Entry:
    """The entry with one amount changed."""
    kept = tuple(amount for amount in entry.amounts if amount.component != component)
    return replace(entry, amounts=(*kept, thousands(component, number)))
