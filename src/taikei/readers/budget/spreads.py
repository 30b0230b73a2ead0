"""Facing pages: a left page and the right page that goes on with its rows."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from taikei.readers.budget.pages import Page


class Spread(NamedTuple):
    """Two facing pages. ``right`` is None where the document lacks it; one page that holds both halves is both."""

    left: Page
    right: Page | None


def spreads_of(pages: Sequence[Page]) -> Iterator[Spread | Page]:
    """The spreads, and every page that belongs to none, in the order of the document.

    The headers tell a left page from a right one, and the printed page numbers whether they face each other.
    """
    at = 0
    while at < len(pages):
        page = pages[at]
        at += 1
        if not page.is_left:
            yield page
        elif page.is_right:
            yield Spread(page, page)
        elif at < len(pages) and _face(page, pages[at]):
            yield Spread(page, pages[at])
            at += 1
        else:
            yield Spread(page, None)


def _face(left: Page, right: Page) -> bool:
    numbered = left.printed is not None and right.printed is not None
    follows = right.printed == (left.printed or 0) + 1 if numbered else right.number == left.number + 1
    return right.is_right and not right.is_left and follows
