"""What the pages say in figures, made from the values of a report."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from django.core.cache import cache

from taikei.analysis.components import components_of, entries_of
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.model.amount import Component
from taikei.model.chapter_names import chapter_names
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section
from taikei.store.loading import load_chapter
from taikei.store.models import Edition

_HEADLINE = (Component.INITIAL_BUDGET, Component.CURRENT_BUDGET, Component.SETTLEMENT)


def headline(components: Iterable[Component]) -> tuple[Component, ...]:
    """The money that is asked for first; all there is, where a report prints none of that."""
    known = tuple(components)
    return tuple(component for component in _HEADLINE if component in known) or known


@dataclass(frozen=True)
class Sum:
    """The sum of one kind of money both ways: without and with the re-listings (再掲)."""

    component: Component
    without: Decimal | None
    with_relisted: Decimal | None


@dataclass(frozen=True)
class Sums:
    """The sums of a chapter or a section, of each kind of money that the chapter prints."""

    total: Total
    components: tuple[Component, ...]

    @property
    def programmes(self) -> int:
        return self.total.rows - self.total.relisted

    @property
    def money(self) -> tuple[Sum, ...]:
        return self._of(self.components)

    @property
    def headline(self) -> tuple[Sum, ...]:
        """Those for large letters, as far as there are any."""
        return tuple(one for one in self._of(headline(self.components)) if one.without is not None)

    def _of(self, components: Iterable[Component]) -> tuple[Sum, ...]:
        without, with_relisted = self.total.amounts, self.total.amounts_with_relisted
        return tuple(Sum(one, without.get(one), with_relisted.get(one)) for one in components)


@dataclass(frozen=True)
class SectionFigures:
    """``section`` comes without its rows."""

    section: Section
    sums: Sums


@dataclass(frozen=True)
class ChapterFigures:
    """``chapter`` comes without its sections; ``name`` is its name in addresses (``chapter_names``)."""

    name: str
    chapter: Chapter
    sums: Sums
    sections: tuple[SectionFigures, ...]

    @property
    def latest(self) -> bool:
        """Whether the edition has no later chapter of this kind."""
        return self.name == self.chapter.kind.value

    @property
    def components(self) -> tuple[Component, ...]:
        return self.sums.components


def figures_of(edition: Edition) -> tuple[ChapterFigures, ...]:
    """The figures of each chapter, in the order of the document."""
    # A public edition never changes, so what was once added up stays good while the server runs.
    key = f"{edition.pk}:{edition.digest}:figures"
    return cast("tuple[ChapterFigures, ...]", cache.get_or_set(key, lambda: _figures_of(edition), None))


def _figures_of(edition: Edition) -> tuple[ChapterFigures, ...]:
    rows = list(edition.chapters.all())
    names = chapter_names(row.known_by for row in rows)
    # One chapter at a time: only its sums are kept.
    return tuple(_chapter_figures(names[row.known_by], load_chapter(row)) for row in rows)


def _chapter_figures(name: str, chapter: Chapter) -> ChapterFigures:
    components = components_of(entries_of(chapter))
    return ChapterFigures(
        name,
        replace(chapter, sections=()),
        Sums(chapter_total(chapter), components),
        tuple(
            SectionFigures(replace(section, placements=()), Sums(section_total(section), components))
            for section in chapter.sections
        ),
    )


def results_first(chapters: Iterable[ChapterFigures]) -> ChapterFigures | None:
    """The latest results, or where there are none the first chapter."""
    known = tuple(chapters)
    latest = (figures for figures in known if figures.latest and figures.chapter.kind == ChapterKind.RESULTS)
    return next(latest, known[0] if known else None)
