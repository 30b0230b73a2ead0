"""What a picture (切り抜き) of a page shows: the boxes that it frames, and what belongs to them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from taikei.model.source import Box


@dataclass(frozen=True)
class Clipping:
    """Boxes of one page. ``framed`` are marked in the picture; ``around`` (the rest of a row) are shown with them."""

    framed: tuple[Box, ...]
    around: tuple[Box, ...] = ()

    def __post_init__(self) -> None:
        pages = {box.page for box in (*self.framed, *self.around)}
        if not self.framed or len(pages) != 1:
            raise ValueError(f"a clipping frames boxes of one page, found the pages {sorted(pages)}")

    @property
    def page(self) -> int:
        return self.framed[0].page

    @property
    def top(self) -> float:
        return min(box.top for box in (*self.framed, *self.around))

    @property
    def bottom(self) -> float:
        return max(box.bottom for box in (*self.framed, *self.around))


def clippings_of(boxes: Iterable[Box], around: Iterable[Box] = ()) -> Iterator[Clipping]:
    """One clipping for each page that has boxes, in the order of the pages."""
    framed, beside = tuple(boxes), tuple(around)
    for page in sorted({box.page for box in framed}):
        yield Clipping(
            tuple(box for box in framed if box.page == page), tuple(box for box in beside if box.page == page)
        )


def frames_of(boxes: Iterable[Box]) -> list[Box]:
    """One frame for the lines that stand below one another, with less than a line between them."""
    frames: list[Box] = []
    for box in sorted(boxes, key=lambda box: (box.top, box.left)):
        above = next((frame for frame in frames if _goes_on(frame, box)), None)
        if above is not None:
            frames.remove(above)
        frames.append(box if above is None else hull_of([above, box]))
    return frames


def hull_of(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of these, which stand on one page."""
    return Box(
        boxes[0].page,
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _goes_on(frame: Box, box: Box) -> bool:
    return frame.left < box.right and box.left < frame.right and box.top - frame.bottom < box.bottom - box.top
