"""Watermarks: large words over or behind the text of a page (案, 取扱注意), which belong to no line and no cell."""

from collections.abc import Collection, Iterator, Sequence
from operator import sub
from statistics import median

from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.pdf.marks import Marks, Rules, Run
from taikei.readers.pdf.tolerances import LEAST_WATERMARK, WATERMARK, WATERMARK_EDGE


def without_watermark(marks: Marks, known: Collection[str]) -> tuple[Marks, str]:
    """The page without its watermark, and the text of that, empty where there is none.

    Characters much larger than those of the page are one where they stand on others of its characters or on a rule, or
    where they say what is ``known`` as one from another page.
    """
    if not marks.pieces:
        return marks, ""
    _, _, tops, _, bottoms = zip(*marks.pieces, strict=True)
    heights = list(map(sub, bottoms, tops))
    if max(heights) < LEAST_WATERMARK:
        return marks, ""
    least = max(LEAST_WATERMARK, WATERMARK * median(heights))
    large = [piece for piece, height in zip(marks.pieces, heights, strict=True) if height >= least]
    text = "".join("".join(piece.text for piece in large).split())
    small = [piece for piece, height in zip(marks.pieces, heights, strict=True) if height < least]
    if not text or (text not in known and not any(_stands_on(piece, small, marks.rules) for piece in large)):
        return marks, ""
    return marks._replace(pieces=small), text


def _stands_on(large: Run, small: Sequence[Run], rules: Rules) -> bool:
    """Whether something is printed in the midst of the large characters. What stands at their edge is beside them."""
    _, left, top, right, bottom = large
    edge = WATERMARK_EDGE * (bottom - top)
    left, top, right, bottom = left + edge, top + edge, right - edge, bottom - edge
    return any(left < x < right and top < y < bottom for x, y in _middles(small)) or any(
        first < rule.at < last and rule.start < other_last and rule.end > other_first
        for found, first, last, other_first, other_last in (
            (rules.horizontal, top, bottom, left, right),
            (rules.vertical, left, right, top, bottom),
        )
        for rule in found
    )


def _middles(pieces: Sequence[Run]) -> Iterator[tuple[float, float]]:
    return (((piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2) for piece in pieces if piece.text.strip())


def slanted(text: str, page: Box) -> Doubt:
    """Slanted text, told once."""
    words = Words(
        f"斜めに書かれた文字は、透かしとして読みませんでした：「{text}」",
        f"Slanted text was taken for a watermark and not read: '{text}'",
    )
    return Doubt(Source(boxes=(page,), doubt=words), words)


def laid_over(text: str, page: Box) -> Doubt:
    """Large text on the text of the page, told once."""
    words = Words(
        f"ページの文字や罫線に重ねて大きく書かれた文字は、透かしとして読みませんでした：「{text}」",
        f"Large text over the characters or rules of the page was taken for a watermark and not read: '{text}'",
    )
    return Doubt(Source(boxes=(page,), doubt=words), words)
