"""Pictures of places in a PDF, drawn in a child process with limits: drawing runs more foreign code than reading."""

from collections.abc import Sequence

from taikei.model.source import Box
from taikei.readers.clipping import Clipping
from taikei.readers.guard import called
from taikei.readers.guarded import MEBIBYTE, Limits

LIMITS = Limits(memory=1024 * MEBIBYTE, cpu=60, wall=120, answer=256 * MEBIBYTE)
"""For the pictures of one call; a strip takes some 0.05 s and has some 60 KB, the whole of a full page 0.3 MB."""

WEB = Limits(memory=512 * MEBIBYTE, cpu=10, wall=10, answer=16 * MEBIBYTE)
"""For one picture that somebody waits for."""

_DRAWING = "taikei.readers.pdf.picture:pictures"


def pictures_of(data: bytes, name: str, clippings: Sequence[Clipping], limits: Limits = LIMITS) -> tuple[bytes, ...]:
    """A PNG for each clipping of the PDF, in that order.

    Raises UnusableFile where the PDF cannot be drawn within the limits, or has no such page or place.
    """
    return called(_DRAWING, data, name, tuple[bytes, ...], limits, (clippings,))


def picture_of(data: bytes, name: str, boxes: Sequence[Box]) -> bytes:
    """One PNG for a web page: the strip of the page with these boxes, which stand on one page and are framed.

    It depends on the bytes and the boxes alone, so it may be kept for good under the digest of both. Takes up to 10 s.
    Raises UnusableFile as ``pictures_of`` does.
    """
    return pictures_of(data, name, [Clipping(tuple(boxes))], WEB)[0]
