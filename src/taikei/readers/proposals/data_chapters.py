"""Which rows and columns of a data file make which chapter."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.words import Words
from taikei.readers.proposals.candidates import AMOUNTS, Choice
from taikei.readers.proposals.data_columns import Read
from taikei.readers.proposals.told import years_in

_SPENT = frozenset(("settlement", "unused", "carried_out"))
_RESULTS, _PLAN = re.compile(r"決算|実績"), re.compile(r"当初|予算|計画")


@dataclass(frozen=True)
class ProposedChapter:
    """One ``[[chapters]]``: ``columns`` are those of this chapter only, ``why`` says what it rests on."""

    kind: ChapterKind
    why: Words
    where: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    block: int | None = None
    plus: int = 0


def chapters_of(read: Read) -> list[ProposedChapter]:
    """The chapters that a table's headers and its column of stages tell; else one, by what was spent."""
    return list(_by_year(read)) or list(_by_block(read)) or list(_by_stage(read)) or [_only(read)]


def columns_of_chapters(found: list[ProposedChapter]) -> set[str]:
    """The columns that chapters name: they are not named again for the whole table."""
    return {column for chapter in found for column in chapter.columns}


def _by_year(read: Read) -> Iterator[ProposedChapter]:
    """令和5年度決算額 and 令和6年度当初予算額 side by side: a chapter for each year that a header names."""
    of_year: dict[FiscalYear, dict[str, str]] = {}
    for choice in _of_money(read, with_taken=True):
        best = choice.chosen or choice.column.candidates[0]
        for year in years_in(choice.column.header)[:1]:
            columns = of_year.setdefault(year, {})
            if best.holds not in columns.values():
                columns[choice.column.header] = best.holds
    if len(of_year) < 2:
        return
    latest = max(year.start for year in of_year)
    for year in sorted(of_year, key=lambda each: each.start):
        why = Words("見出しの年度", "the year in the headers")
        yield ProposedChapter(_kind(of_year[year].values()), why, {}, of_year[year], 1, year.start - latest)


def _by_block(read: Read) -> Iterator[ProposedChapter]:
    """The same headers again and again, one block a year: which years they are is a guess."""
    times = Counter(read.table.columns)
    repeated = {
        choice.column.header: choice.chosen.holds
        for choice in _of_money(read)
        if choice.chosen and times[choice.column.header] > 1
    }
    count = max((times[header] for header in repeated), default=1)
    for block in range(1, count + 1 if count > 1 else 1):
        why = Words(
            f"0.30 同じ見出しが{count}回並ぶ。{block}番目が何年度か、実績か計画かを確かめる",
            f"0.30 the headers stand {count} times: check which year block {block} is, and whether results or plan",
        )
        yield ProposedChapter(_kind(repeated.values()), why, {}, {}, block, block - count)


def _by_stage(read: Read) -> Iterator[ProposedChapter]:
    for header in read.holds("stage"):
        cells = {cell for choice in read.choices if choice.column.header == header for cell in choice.column.cells}
        spent = sorted(cell for cell in cells if _RESULTS.search(cell))
        planned = sorted(cell for cell in cells if _PLAN.search(cell) and cell not in spent)
        if spent and planned:
            pattern = f"^(?:{'|'.join(map(re.escape, spent))})$"
            why = Words(f"「{header}」の列の語", f"the words in the column {header}")
            yield ProposedChapter(ChapterKind.RESULTS, why, {header: pattern})
            yield ProposedChapter(ChapterKind.PLAN, Words("そのほかの行", "the other rows"))
            return


def _only(read: Read) -> ProposedChapter:
    kind = _kind(read.amounts)
    why = (
        Words("0.80 支出した額の列がある", "0.80 a column tells what was spent")
        if kind == ChapterKind.RESULTS
        else Words("0.60 支出した額の列がない", "0.60 no column tells what was spent")
    )
    return ProposedChapter(kind, why)


def _kind(amounts: Iterable[str]) -> ChapterKind:
    return ChapterKind.RESULTS if _SPENT & set(amounts) else ChapterKind.PLAN


def _of_money(read: Read, *, with_taken: bool = False) -> list[Choice]:
    """The columns of amounts; ``with_taken``, also those whose amount another column was chosen to hold."""
    return [
        choice
        for choice in read.choices
        if (choice.chosen is not None and choice.chosen.holds in AMOUNTS)
        or (
            with_taken
            and choice.chosen is None
            and choice.column.candidates
            and choice.column.candidates[0].holds in AMOUNTS
            and choice.column.candidates[0].confidence >= 0.5
        )
    ]
