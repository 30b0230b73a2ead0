"""A report as PDF/A and PDF/UA-1, laid out by a template folder and set by typst."""

from collections.abc import Iterable
from dataclasses import dataclass

from taikei.model.report import Report
from taikei.writers.edition_date import edition_date
from taikei.writers.glyphs import points_of
from taikei.writers.printing.fitting import fit_for_print
from taikei.writers.printing.folder import STATUTORY, TemplateFolder, template_at
from taikei.writers.printing.layout import front_of, with_chapters
from taikei.writers.printing.meanwhile import Meanwhile
from taikei.writers.printing.typesetting import Attachment, chart_drawing, typeset


@dataclass(frozen=True)
class Pdf:
    """A printed report. ``replaced`` are the characters that no font has: 〓 stands in their place."""

    data: bytes
    replaced: tuple[str, ...] = ()


def write_pdf(
    report: Report, template: TemplateFolder | None = None, *, attachments: Iterable[Attachment] = (), seal: str = ""
) -> Pdf:
    """The pages that ``template`` lays out (by default the statutory report); the same bytes for the same report.

    Text of the report is data to typst: no markup in it is carried out. ``attachments`` are files inside the PDF, and
    ``seal`` is printed at the foot of each page. Raises Misuse where the template cannot be set.
    """
    folder = template or template_at(STATUTORY)
    own = frozenset[int]() if folder.fonts is None else points_of(folder.fonts)
    front = front_of(report, folder.template, seal)
    # The chart is drawn outside the interpreter lock, so the rest is laid out meanwhile.
    chart = Meanwhile(chart_drawing(folder, fit_for_print(front, own)[0], "svg"))
    carried = tuple(attachments)
    document, replaced = fit_for_print(with_chapters(front, report, folder.template), own)
    return Pdf(typeset(folder, document, edition_date(report), chart.result(), carried), replaced)
