"""What sheets with label cells (事務事業評価シート) look like: their title, and the labels with their values."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from taikei.language.widths import squeeze
from taikei.model.report import ChapterKind
from taikei.readers.cells import by_row, cells_of
from taikei.readers.lines import Content, Lines, wrapped
from taikei.readers.proposals.generalised import heading
from taikei.readers.proposals.looks import is_amount
from taikei.readers.proposals.told import YEAR, years_in
from taikei.readers.proposals.vocabulary import meanings

_TITLE = re.compile(r"(?:シート|調書|個票|カルテ|評価票|管理票)")
_YEAR_HEAD = re.compile(rf"^{YEAR}\s*(?:年度)?(?P<stage>.{{1,12}})$")
_STAGES = (
    (re.compile(r"決算|実績|執行"), ChapterKind.RESULTS, "settlement"),
    (re.compile(r"予算|計画|当初|見込"), ChapterKind.PLAN, "initial_budget"),
)
_LONGEST_LABEL = 20
_LONGEST_WORD = 4
_KNOWN = 0.6  # from this weight of the vocabulary on, a text alone is taken for a label
_MOST = 0.5  # the share of the sheets that have a label

Texts = Mapping[int, str]
"""One row of a sheet: the text of each cell by its column."""


@dataclass
class FoundLabel:
    """A label as printed, how many sheets have it, and the values to its right and below it."""

    text: str
    sheets: int = 0
    right: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    amounts: list[str] = field(default_factory=list)

    @property
    def values(self) -> Sequence[str]:
        return self.amounts or self.right or self.below


@dataclass(frozen=True)
class YearHead:
    """The head of a column of amounts, as printed."""

    text: str
    kind: ChapterKind
    holds: str


@dataclass(frozen=True)
class FoundSheets:
    """``title`` is as the first sheet prints it; ``year`` the line that names the year of a sheet, if one does."""

    title: str
    count: int
    year: str
    labels: tuple[FoundLabel, ...]
    heads: tuple[YearHead, ...]


def sheets_in(content: Content) -> FoundSheets | None:
    """The sheets of a document; None where it has none, or one that lists several programmes."""
    cut = _cut(content)
    if cut is None:
        return None
    title, parts = cut
    sheets = [[_texts(group) for group in by_row(part)] for part in parts]
    names = [sum(_is_programme(text) for row in sheet for text in row.values()) for sheet in sheets]
    if set(names) - {0, 1} or sum(names) < _MOST * len(sheets):
        return None
    repeated = Counter(text for sheet in sheets for text in {squeeze(text) for row in sheet for text in row.values()})
    often = {text for text, count in repeated.items() if count > 1 and count >= _MOST * len(sheets)}
    labels: dict[str, FoundLabel] = {}
    heads: dict[str, YearHead] = {}
    for sheet in sheets:
        _look(sheet, often, labels, heads)
    kept = [label for label in labels.values() if label.values]
    if not any(_is_programme(label.text) and label.right for label in kept):
        return None
    year = next((line.text for line in parts[0] if years_in(line.text) and not _head(squeeze(line.text))), "")
    return FoundSheets(title, len(sheets), year, tuple(kept), tuple(heads.values()))


def _cut(content: Content) -> tuple[str, list[Lines]] | None:
    """The title that sheets begin with, and the lines of each; in a workbook each sheet of it is one."""
    lines = content.lines
    titles = [line for line in lines if _TITLE.search(line.text) and len(line.text) <= 60]
    if not titles:
        return None
    pattern = re.compile(heading(titles[0].text))
    if content.of == "cells":
        runs = [list(run) for _, run in groupby(lines, lambda line: line.sheet)]
        parts: list[Lines] = [run for run in runs if any(pattern.search(line.text) for line in run)]
    else:
        starts = [at for at, line in enumerate(lines) if pattern.search(line.text)]
        parts = [lines[start:stop] for start, stop in pairwise([*starts, len(lines)])]
    return titles[0].text, parts


def _texts(group: Lines) -> Texts:
    return {column: wrapped(part) for column, part in cells_of(group).items()}


def _look(sheet: Sequence[Texts], often: set[str], labels: dict[str, FoundLabel], heads: dict[str, YearHead]) -> None:
    """Adds what one sheet shows."""
    seen: set[str] = set()
    years: set[int] = set()
    for at, row in enumerate(sheet):
        found = {column: head for column, text in row.items() if (head := _head(squeeze(text))) is not None}
        if found:
            years = set(found)
            heads.update((re.sub(YEAR, "", head.text), head) for head in found.values())
            continue
        for column, text in row.items():
            if column < 0 or not _is_label(text, often):
                continue
            label = labels.setdefault(squeeze(text), FoundLabel(squeeze(text)))
            label.sheets += label.text not in seen
            seen.add(label.text)
            of_years = [row[each] for each in sorted(years & row.keys()) if each > column]
            if of_years and all(map(_is_told_as_amount, of_years)):
                label.amounts.extend(of_years)
                continue
            label.right.extend(_right(row, column, often))
            label.below.extend(_below(sheet[at + 1 : at + 2], column, often) if not label.right else ())


def _is_told_as_amount(text: str) -> bool:
    """Whether the text is an amount, or a word that may stand for one (未定)."""
    return is_amount(text) or len(text) <= _LONGEST_WORD


def _right(row: Texts, column: int, often: set[str]) -> Iterator[str]:
    at = min((each for each in row if each > column), default=None)
    if at is not None and not _is_label(row[at], often):
        yield row[at]


def _below(rows: Sequence[Texts], column: int, often: set[str]) -> Iterator[str]:
    for row in rows:
        if column in row and not _is_label(row[column], often):
            yield row[column]


def _is_label(text: str, often: set[str]) -> bool:
    plain = squeeze(text)
    if not plain or len(plain) > _LONGEST_LABEL or is_amount(plain) or _TITLE.search(plain):
        return False
    return plain in often or any(weight >= _KNOWN for _, weight in meanings(plain))


def _is_programme(text: str) -> bool:
    plain = squeeze(text)
    return len(plain) <= _LONGEST_LABEL and any(
        what == "programme" and weight >= 0.9 for what, weight in meanings(plain)
    )


def _head(text: str) -> YearHead | None:
    match = _YEAR_HEAD.match(text)
    stages = [] if match is None else [each for each in _STAGES if each[0].search(match["stage"])]
    return YearHead(text, *stages[0][1:]) if stages else None
