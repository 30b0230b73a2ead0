"""The files of an edition, made by the writers when somebody asks for one."""

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from taikei.pipeline import write_report
from taikei.portal.reading import public_edition
from taikei.store.loading import load_report

DOWNLOADS = {
    "report.pdf": ("pdf", "application/pdf"),
    "report.docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "report.xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "report.html": ("html", "text/html; charset=utf-8"),
    "entries.csv": ("csv", "text/csv; charset=utf-8"),
    "report.json": ("json", "application/json"),
}
"""Name → format of the writer and media type."""


@require_safe
def download(request: HttpRequest, edition_id: int, name: str) -> HttpResponse:
    edition = public_edition(edition_id)
    if name not in DOWNLOADS:
        raise Http404
    kind, media_type = DOWNLOADS[name]
    # A public edition never changes, so a file once made stays good while the server runs.
    content = cache.get_or_set(
        f"{edition.pk}:{edition.digest}:{name}", lambda: write_report(load_report(edition), kind)
    )
    response = HttpResponse(content, content_type=media_type)
    stem, _, ending = name.rpartition(".")
    response["Content-Disposition"] = f'attachment; filename="{stem}-{edition.fiscal_year}-v{edition.version}.{ending}"'
    return response
