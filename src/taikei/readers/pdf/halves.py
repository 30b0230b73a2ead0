"""Two pages printed on one sheet: each half is read as a page of its own."""

from collections.abc import Sequence

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.pdf.layout import Layout, layout_of
from taikei.readers.pdf.listed import SHOWN, listed
from taikei.readers.pdf.marks import Marks, Rules
from taikei.readers.pdf.numbering import printed_numbers


def layouts_of(marks: Marks) -> list[Layout]:
    """The layout of the page; of a wide one the layouts of its halves, where their page numbers prove that it is two.

    Nothing crosses the middle of such a sheet, and the right half has the number that follows that of the left one.
    """
    middle = marks.space.width / 2
    if marks.space.width <= marks.space.height or _crosses(marks, middle):
        return [layout_of(marks)]
    left, right = (layout_of(_half(marks, middle, at)) for at in (0, 1))
    before, after = printed_numbers(left), printed_numbers(right)
    if any(after.get(look) == number + 1 for look, number in before.items()):
        return [left, right]
    return [layout_of(marks)]


def _crosses(marks: Marks, middle: float) -> bool:
    return any(piece.left < middle < piece.right for piece in marks.pieces) or any(
        rule.start < middle < rule.end for rule in marks.rules.horizontal
    )


def _half(marks: Marks, middle: float, at: int) -> Marks:
    rules = Rules(
        tuple(rule for rule in marks.rules.horizontal if (rule.start + rule.end > 2 * middle) == bool(at)),
        tuple(rule for rule in marks.rules.vertical if (rule.at > middle) == bool(at)),
    )
    pieces = [piece for piece in marks.pieces if (piece.left + piece.right > 2 * middle) == bool(at)]
    return marks._replace(pieces=pieces, rules=rules)


def two_on_a_sheet(sheets: Sequence[Box]) -> Doubt:
    """The sheets that were read in halves."""
    numbers = listed(sheets)
    words = Words(
        f"1枚に2ページを並べて印刷したPDFとみて、左半分、右半分の順に読みました（{numbers}）。",
        f"Two pages stand side by side on one sheet; the left half was read before the right one ({numbers}).",
    )
    return Doubt(Source(boxes=tuple(sheets[:SHOWN]), doubt=words), words)
