"""The summary for the assembly (議会説明用の概要): sums, a line a section, and short lists of programmes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from taikei.model.amount import Component
from taikei.model.report import Chapter
from taikei.writers.printing.laid_table import Cell, Head, LaidTable, Line, column_of_figures
from taikei.writers.printing.notation import Notation
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.row import Row
from taikei.writers.printing.summary_lists import CHANGED, HIGH, LARGE, LOW, NEW, SummaryList, summary_list
from taikei.writers.printing.sums import Sums, sums_of

_BUDGET, _SETTLEMENT = Component.INITIAL_BUDGET, Component.SETTLEMENT
_SECTIONS, _BARS = 20, 10
# The sections of a large report fill more of the first page: the lists get shorter, so that two pages suffice.
_MANY, _SHORT, _LONG = 12, (5, 4), (8, 7)
_NUMBER = re.compile(r"^[0-9０-９]+(?=[\s．.、])")


class SummaryFigure(msgspec.Struct, frozen=True):
    """A sum in large letters."""

    label: str
    number: str
    unit: str


class SummaryBar(msgspec.Struct, frozen=True):
    """A section by its settlement: in yen to draw, and in words."""

    label: str
    yen: int
    about: str


class Summary(msgspec.Struct, frozen=True):
    """``many``: the report has so many sections that its lists are short."""

    figures: tuple[SummaryFigure, ...]
    unit_line: str
    sections: LaidTable | None
    bars: tuple[SummaryBar, ...]
    lists: tuple[SummaryList, ...]
    many: bool


@dataclass(frozen=True)
class Told:
    """A chapter with its rows, without re-listings, by the number of their section."""

    chapter: Chapter
    rows: Mapping[int, Sequence[Row]]
    notation: Notation

    @property
    def every(self) -> list[Row]:
        return [row for rows in self.rows.values() for row in rows]

    @property
    def year(self) -> str:
        return self.notation.year(self.chapter.fiscal_year)

    @property
    def unit(self) -> str:
        return self.notation.unit_of(self.chapter.unit).value

    @property
    def sections(self) -> list[tuple[str, int, Sums]]:
        """Of each section that has rows: （１） and its title, its number, its sums."""
        return [
            (f"（{self.notation.numeral(each.number)}）{each.title}", each.number, sums_of(self.rows[each.number]))
            for each in self.chapter.sections
            if self.rows.get(each.number)
        ]


def numbered(words: Mapping[str, str], results: Told | None, plan: Told | None) -> dict[str, str]:
    """The words with the numbers of the headings that are printed counted on: of a plan alone there is no ５."""
    lists = (*((LARGE, LOW, HIGH) if results is not None else ()), *((NEW, CHANGED) if plan is not None else ()))
    printed = [f"{name}_heading" for name in ("whole", "sections", *(each.name for each in lists))]
    told = results or plan
    if told is None or not all(_NUMBER.match(words[name]) for name in printed):
        return dict(words)
    numerals = {name: told.notation.numeral(number) for number, name in enumerate(printed, start=1)}
    return {**words, **{name: _NUMBER.sub(numeral, words[name]) for name, numeral in numerals.items()}}


def summary_of(results: Told | None, plan: Told | None, words: Mapping[str, str]) -> Summary:
    told = plan if results is None else results
    many = told is not None and len(told.sections) > _MANY
    longest, others = _SHORT if many else _LONG
    lists = []
    for chapter, choices in ((results, (LARGE, LOW, HIGH)), (plan, (NEW, CHANGED))):
        if chapter is not None:
            lists += [
                summary_list(each, chapter.every, longest if each is LARGE else others, words, chapter.unit)
                for each in choices
            ]
    return Summary(
        figures=tuple(_figures(results, plan)),
        unit_line="" if told is None else f"（単位：{told.unit}）",
        sections=None if told is None else _sections(told, None if told is plan else plan),
        bars=() if results is None else _bars(results),
        lists=tuple(lists),
        many=many,
    )


def _figures(results: Told | None, plan: Told | None) -> Iterable[SummaryFigure]:
    """An amount that the report does not tell has no figure."""
    for first in [each for each in (results, plan) if each is not None][:1]:
        count = sums_of(first.every).programmes
        yield SummaryFigure(f"{first.year} 事業数", first.notation.numeral(count), "事業")
    for told, component, name in ((results, _BUDGET, "当初予算額"), (results, _SETTLEMENT, "決算額"),
                                  (plan, _BUDGET, "当初予算額")):  # fmt: skip
        about = None if told is None else sums_of(told.every).about.get(component)
        if told is not None and about is not None:
            yield SummaryFigure(f"{told.year} {name}", about, "")


def _sections(results: Told, plan: Told | None) -> LaidTable:
    """A column of amounts that the report does not tell is left out. A plan alone stands in the place of results."""
    planned = {} if plan is None else {number: sums for _, number, sums in plan.sections}
    lines = [_line(name, sums, planned.get(number)) for name, number, sums in results.sections]
    total = _line("計", sums_of(results.every), None if plan is None else sums_of(plan.every))
    labels = ("節", "事業数", f"{results.year}\n当初予算額", f"{results.year}\n決算額", "当初予算比\n（％）",
              "" if plan is None else f"{plan.year}\n当初予算額")  # fmt: skip
    kept = [at for at in range(len(labels)) if at < 2 or any(line[at] for line in (*lines, total))]
    rest = len(lines) - _SECTIONS
    if rest > 0:
        more = [f"ほか{results.notation.numeral(rest)}節", *[""] * (len(labels) - 1)]
        lines = [*lines[:_SECTIONS], more]
    heads = [column_of_figures(labels[at], [line[at] for line in (*lines, total)]) for at in kept[1:]]
    return LaidTable(
        (Head((labels[0],), "1fr", "left"), *heads), tuple(_laid(line, kept) for line in lines), (_laid(total, kept),)
    )


def _line(name: str, sums: Sums, planned: Sums | None) -> list[str]:
    budget = "" if planned is None else planned.printed.get(_BUDGET, "")
    printed = sums.printed
    return [name, str(sums.programmes), printed.get(_BUDGET, ""), printed.get(_SETTLEMENT, ""), sums.ratio, budget]


def _laid(line: Sequence[str], kept: Sequence[int]) -> Line:
    return Line(tuple(Cell(((Said(line[at]),),) if line[at] else ()) for at in kept))


def _bars(results: Told) -> tuple[SummaryBar, ...]:
    bars = [
        SummaryBar(name, sums.yen.get(_SETTLEMENT, 0), sums.about.get(_SETTLEMENT, ""))
        for name, _, sums in results.sections
    ]
    return tuple(sorted(bars, key=lambda bar: -bar.yen)[:_BARS])
