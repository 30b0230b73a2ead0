"""Where a row stands in the original document (原本): the page on which it is printed, with the row framed."""

import logging
from threading import BoundedSemaphore

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from taikei.model.entry import Placement
from taikei.model.errors import UnusableFile
from taikei.model.source import Box
from taikei.portal.reading import public_edition
from taikei.readers.clipping import clippings_of, hull_of
from taikei.readers.pictured import picture_of
from taikei.store.documents import has_pages, kept_document
from taikei.store.loading import placement_value, placements_with_entries
from taikei.store.models import Edition, PlacementRow

_LOG = logging.getLogger(__name__)

# Drawing takes a processor and a process for some 0.1 s, at worst 10 s: that many at once, whoever asks.
_DRAWING = BoundedSemaphore(2)
_PATIENCE = 10  # seconds

# A public edition and its document never change, so neither does the picture of a row.
_FOR_GOOD = "public, max-age=31536000, immutable"


def pages_shown(edition: Edition, placement: Placement) -> dict[int, Box]:
    """The row's box on each page that can be shown; none where the document is not kept, or has no pages."""
    if not placement.entry.source.boxes or not has_pages(edition.digest):
        return {}
    return {clipping.page: hull_of(clipping.framed) for clipping in clippings_of(placement.entry.source.boxes)}


@require_safe
def original(request: HttpRequest, edition_id: int, row_id: int) -> HttpResponse:
    """The pictures of one row, with the words that say where they come from."""
    edition = public_edition(edition_id)
    row = _row(edition, row_id)
    placement = placement_value(row)
    pages = list(pages_shown(edition, placement))
    if not pages:
        raise Http404
    return render(
        request,
        "portal/original.html",
        {"edition": edition, "row": row, "name": placement.entry.programme, "pages": pages},
    )


@require_safe
def picture(request: HttpRequest, edition_id: int, row_id: int, page: int) -> HttpResponse:
    """The strip of one page (PNG). Kept by the server as downloads are, and by the browser for good."""
    edition = public_edition(edition_id)
    box = pages_shown(edition, placement_value(_row(edition, row_id))).get(page)
    if box is None:
        raise Http404
    key = f"picture:{edition.digest}:{page}:{box.left}:{box.top}:{box.right}:{box.bottom}"
    content = cache.get(key)
    if content is None:
        if not _DRAWING.acquire(timeout=_PATIENCE):
            return HttpResponse(status=503, headers={"Retry-After": str(_PATIENCE)})
        try:
            content = _drawn(edition, box)
        finally:
            _DRAWING.release()
        cache.set(key, content)
    return HttpResponse(content, content_type="image/png", headers={"Cache-Control": _FOR_GOOD})


def _row(edition: Edition, row_id: int) -> PlacementRow:
    row = placements_with_entries().filter(pk=row_id, section__chapter__edition=edition).first()
    if row is None:
        raise Http404
    return row


def _drawn(edition: Edition, box: Box) -> bytes:
    data = kept_document(edition.digest)
    if data is None:
        raise Http404
    try:
        return picture_of(data, edition.document, [box])
    except UnusableFile as error:
        _LOG.warning("no picture of a row: %s", error)
        raise Http404 from error
