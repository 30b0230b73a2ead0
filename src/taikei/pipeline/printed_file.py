"""A report printed into one file: laid out by a template where the format has pages, else in the one way there is."""

from dataclasses import dataclass

from taikei.model.errors import Misuse
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.pipeline.write import FORMATS, write_report

PAGED = ("pdf", "docx")
"""The formats that a template lays out."""


@dataclass(frozen=True)
class PrintedFile:
    """``replaced`` are the characters that no font of the PDF has: 〓 stands in their place."""

    data: bytes
    replaced: tuple[str, ...] = ()


def print_report(report: Report, ending: str, template: str) -> PrintedFile:
    """The report in the format of a file name's ending; ``template`` is a name or a folder.

    Raises Misuse where the template is not there or cannot be set, or does not make this format.
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
    if ending == "docx":
        return PrintedFile(docx(report, folder))
    printed = pdf(report, folder)
    return PrintedFile(printed.data, printed.replaced)
