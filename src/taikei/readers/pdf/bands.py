"""A table that a spreadsheet program printed in bands: columns that found no room stand on pages of their own.

Such a print is not put together: cells too small for their text are cut off in it, and nobody can tell which. It is a
doubt, for the workbook itself is the way out.
"""

from collections.abc import Sequence
from typing import NamedTuple

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.pdf.marks import Marks

_ROWS = 8  # rules, at least, on one page of a band: fewer are alike by chance


class Ruled(NamedTuple):
    """Where the rules of a page stand, in points from its top and from its left."""

    page: Box
    rows: frozenset[int]
    columns: frozenset[int]


def ruled(marks: Marks) -> Ruled:
    rows, columns = marks.rules.horizontal, marks.rules.vertical
    return Ruled(marks.box, frozenset(round(rule.at) for rule in rows), frozenset(round(rule.at) for rule in columns))


def split_columns(pages: Sequence[Ruled]) -> Doubt | None:
    """The doubt about a table whose columns stand on separate pages, one band of pages after the other.

    Each page of the first band has the rows of one of the second, and no two pages of a band the same ones, as all
    pages of a book of even tables have. The columns are those of the band. Facing pages are no bands.
    """
    again: dict[frozenset[int], int] = {}
    found: Doubt | None = None
    for first in range(len(pages) - 1, -1, -1):
        start = again.get(pages[first].rows)
        if start is not None and _go_on(pages[first:start], pages[start : 2 * start - first]):
            found = _doubt(pages[first].page, pages[start].page)
        again[pages[first].rows] = first
    return found


def _go_on(band: Sequence[Ruled], other: Sequence[Ruled]) -> bool:
    rows = [page.rows for page in band]
    columns, further = ({page.columns for page in pages} for pages in (band, other))
    return (
        rows == [page.rows for page in other]
        and len(set(rows)) == len(rows) > 1
        and min(map(len, rows)) > 0
        and max(map(len, rows)) >= _ROWS
        and len(columns) == len(further) == 1
        and columns != further
    )


def _doubt(page: Box, other: Box) -> Doubt:
    words = Words(
        f"一つの表の列が別々のページに分かれているようです（{page.page}ページの行の続きが{other.page}ページにあります）。"
        "元のブック（.xlsx）を指定するか、すべての列が1ページに収まるように印刷し直してください。",
        "The columns of one table seem to stand on separate pages "
        f"(rows of page {page.page} go on on page {other.page}). "
        "Name the workbook (.xlsx) itself, or print it again with all columns fitted on one page.",
    )
    return Doubt(Source(boxes=(page, other), doubt=words), words, incomplete=True)
