"""Running heads and page numbers: what stands at the same height of several pages and differs only in its numbers."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from taikei.readers.pdf.layout import Layout, Table
from taikei.readers.pdf.printed import Printed
from taikei.readers.pdf.tolerances import SAME_HEIGHT

# Numbers of any script, the dashes and strokes around them, and roman page numbers.
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"[\s\-－―–—‐−・./／p頁ページ\d]*\d[\s\-－―–—‐−・./／頁ページ\d]*", re.IGNORECASE)


def furniture_of(layouts: Iterable[Layout]) -> frozenset[tuple[int, Printed]]:
    """The lines of each page that are furniture, with the number of their page."""
    lines = [(layout.page, line) for layout in layouts for line in _outer_lines(layout)]
    seen = Counter(height for _, line in lines for height in _heights(line))
    return frozenset(
        (page, line)
        for page, line in lines
        if _PAGE_NUMBER.fullmatch(line.text) or any(seen[height] > 1 for height in _heights(line))
    )


def _outer_lines(layout: Layout) -> Iterator[Printed]:
    """The lines above the first table of a page and below the last."""
    at = [index for index, block in enumerate(layout.blocks) if isinstance(block, Table)]
    for index, block in enumerate(layout.blocks):
        if isinstance(block, Printed) and (not at or not at[0] < index < at[-1]):
            yield block


def _heights(line: Printed) -> Iterator[tuple[str, int]]:
    """The line's text without its numbers, at its height and at the next step, so that no border parts neighbours."""
    text = _NUMBER.sub("#", line.text)
    step = int(line.top // SAME_HEIGHT)
    yield text, step
    yield text, step + 1
