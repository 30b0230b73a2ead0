"""The tables of a budget book that no form describes: which headers stand on which page, and what below each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from taikei.language.widths import squeeze
from taikei.model.amount import Unit
from taikei.model.words import Words
from taikei.readers.budget.pages import LEFT, RIGHT, box_of, header_texts, middle
from taikei.readers.forms.budget_form import Holds
from taikei.readers.lines import Line
from taikei.readers.proposals.budget_words import OUTER, budget_meanings, is_above_others
from taikei.readers.proposals.candidates import Candidate, Choice, Column, choices
from taikei.readers.proposals.looks import is_amount
from taikei.readers.proposals.told import years_in

_WORDS: frozenset[Holds] = frozenset(("moku", "setsu", "purpose"))


@dataclass(frozen=True)
class BookPage:
    """A page with its lines. ``headers`` are those of its table by their column, empty where it holds no table.

    ``foot`` is the height of the lowest header.
    """

    number: int
    lines: Sequence[Line]
    headers: Mapping[int, str]
    holds: frozenset[Holds] = frozenset()
    foot: float = 0.0

    @property
    def is_left(self) -> bool:
        return self.holds >= LEFT

    @property
    def is_right(self) -> bool:
        return self.holds >= RIGHT

    @property
    def outside(self) -> list[Line]:
        """Its lines outside of tables."""
        return [line for line in self.lines if line.column is None]

    def below(self) -> Iterator[tuple[str, Line]]:
        """The lines of its table with the header of their column; what repeats the header or the unit is none."""
        for line in self.lines:
            header = self.headers.get(line.column) if line.column is not None else None
            if header is not None and middle(line) > self.foot and squeeze(line.text) not in {header, *Unit}:
                yield header, line


def book_pages(lines: Iterable[Line]) -> list[BookPage]:
    """The pages that have lines. Lines without a box are on no page."""
    boxed = (line for line in lines if line.source is not None and line.source.boxes)
    return [_page(number, list(group)) for number, group in groupby(boxed, key=lambda line: box_of(line).page)]


def columns_of(pages: Sequence[BookPage]) -> list[Choice]:
    """What each header of the tables tells, in the order of the document; one that tells nothing is not dropped."""
    cells: dict[str, list[str]] = {}
    for page in pages:
        for _, header in sorted(page.headers.items()):
            cells.setdefault(header, [])
        for header, line in page.below():
            cells[header].append(line.text)
    latest = max((year for header in cells for year in years_in(header)), default=None)
    columns = []
    for position, (header, texts) in enumerate(cells.items()):
        years = years_in(header)
        is_earlier = len(years) > 0 and latest is not None and years[-1] < latest
        columns.append(Column(header, position, texts, tuple(_candidates(header, texts, is_earlier=is_earlier))))
    return choices(columns, frozenset(each.holds for column in columns for each in column.candidates))


def texts_below(pages: Iterable[BookPage], found: Iterable[Choice], holds: Holds) -> list[tuple[BookPage, Line]]:
    """The lines in the columns that hold it."""
    headers = {choice.column.header for choice in found if choice.chosen is not None and choice.chosen.holds == holds}
    return [(page, line) for page in pages for header, line in page.below() if header in headers]


def _page(number: int, lines: Sequence[Line]) -> BookPage:
    texts = header_texts(lines)
    headers: dict[int, str] = {}
    found: set[Holds] = set()
    foot = 0.0
    for is_sure in (True, False):
        for text, cell in texts:
            at = cell[0].column
            told = [(weight, holds) for holds, weight in budget_meanings(text) if holds not in found]
            if at is None or at in headers or not told or (not is_sure and middle(cell[0]) > foot):
                continue
            weight, holds = max(told)
            if (weight >= OUTER) == is_sure:
                headers[at] = text
                found.add(holds)
                foot = max(foot, middle(cell[-1]))
    if not (found >= LEFT or found >= RIGHT):
        return BookPage(number, lines, {})
    for text, cell in texts:
        at = cell[0].column
        if at is not None and at not in headers and middle(cell[0]) <= foot and not is_above_others(text):
            headers[at] = text
    return BookPage(number, lines, headers, frozenset(found), foot)


def _candidates(header: str, cells: Sequence[str], *, is_earlier: bool) -> Iterator[Candidate]:
    amounts = sum(map(is_amount, cells))
    for holds, weight in budget_meanings(header):
        fits = (len(cells) - amounts if holds in _WORDS else amounts) / len(cells) if cells else 1.0
        said = Words(f"見出しの語、欄の{fits:.0%}が合う", f"the header's word, {fits:.0%} of the cells fit")
        told: Holds = "previous_budget" if is_earlier and holds == "initial_budget" else holds
        yield Candidate(told, weight * (0.3 + 0.7 * fits), said)
