"""A report printed into one file: laid out by a template where the format has pages, else in the one way there is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from taikei.language.terms import CHAPTERS
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words
from taikei.pipeline.write import FORMATS, write_report

if TYPE_CHECKING:
    from taikei.writers.printing.template import Template

PAGED = ("pdf", "docx")
"""The formats that a template lays out."""


@dataclass(frozen=True)
class PrintedFile:
    """``replaced`` are the characters that no font of the PDF has: 〓 stands in their place."""

    data: bytes
    replaced: tuple[str, ...] = ()


def print_report(report: Report, ending: str, template: str) -> PrintedFile:
    """The report in the format of a file name's ending; ``template`` is a name or a folder.

    Raises Misuse where the template is not there or cannot be set, does not make this format, or prints nothing of
    what the report has (the evaluation of results, of a plan alone).
    """
    if ending not in PAGED:
        return PrintedFile(write_report(report, ending))
    from taikei.pipeline.carried.writing import docx, pdf
    from taikei.writers.printing.folder import template_at

    folder = template_at(template)
    if ending not in folder.template.formats:
        made = [*folder.template.formats, *(name for name in FORMATS if name not in PAGED)]
        raise Misuse(
            template,
            Words(f"このテンプレートからは {ending} を作れません", f"this template makes no {ending}"),
            Words("、".join(made), ", ".join(made)),
            Words("ファイル名の末尾を変えてください。", "Change the ending of the file's name."),
        )
    _check_prints_any(report, folder.template, template)
    if ending == "docx":
        return PrintedFile(docx(report, folder))
    printed = pdf(report, folder)
    return PrintedFile(printed.data, printed.replaced)


def _check_prints_any(report: Report, template: "Template", name: str) -> None:
    has = {chapter.kind for chapter in report.chapters}
    if not has or "figures" in template.parts or any(template.table_of(kind) is not None for kind in has):
        return
    there, wanted = (
        [CHAPTERS[kind] for kind in ChapterKind if kind in has],
        [CHAPTERS[kind] for kind in template.tables],
    )
    raise Misuse(
        name,
        Words(
            f"このテンプレートは、この報告書にある章（{'、'.join(kind.ja for kind in there)}）を印字しません",
            f"this template prints nothing of the chapters of this report ({', '.join(kind.en for kind in there)})",
        ),
        Words(
            f"{'、'.join(kind.ja for kind in wanted)}の章のある報告書",
            f"a report with a chapter of {', '.join(kind.en for kind in wanted)}",
        ),
        Words(
            "その章のある報告書を渡すか、ほかのテンプレートを選んでください（taikei templates list）。",
            "Give a report that has one, or choose another template (taikei templates list).",
        ),
    )
