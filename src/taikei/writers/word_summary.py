"""The summary for the assembly in a Word document: sums, a line a section, and short lists."""

from docx.document import Document
from docx.shared import Pt

from taikei.model.report import ChapterKind
from taikei.writers.printing.document import Document as Laid
from taikei.writers.printing.summary import Summary
from taikei.writers.word_headings import Headings
from taikei.writers.word_paragraphs import centred, note_of, right
from taikei.writers.word_table import fill, keep_with_next, new_row, ruled, table_of


def summary_part(document: Document, headings: Headings, laid: Laid, width: int) -> None:
    if laid.summary is None:
        return
    summary = laid.summary
    headings.add(1, laid.words["whole_heading"], "summary_whole")
    _figures(document, summary, width)
    if summary.sections is not None:
        headings.add(1, laid.words["sections_heading"], "summary_sections")
        right(document.add_paragraph(summary.unit_line)).paragraph_format.keep_with_next = True
        table_of(document, summary.sections, width)
        for chapter in laid.chapters:
            for note in chapter.notes if chapter.kind == ChapterKind.RESULTS else ():
                note_of(document, note.mark, note.text)
    for at, each in enumerate(summary.lists):
        headings.add(1, each.heading, f"summary_{at}")
        if each.table is None:
            document.add_paragraph(each.instead)
        else:
            for row in table_of(document, each.table, width).rows[:-1]:
                keep_with_next(row)


def _figures(document: Document, summary: Summary, width: int) -> None:
    """The sums in large letters, each below its name."""
    if summary.figures:
        shares = [width // len(summary.figures)] * len(summary.figures)
        table = ruled(document, shares, [(each.label,) for each in summary.figures])
        for cell, each in zip(new_row(table).cells, summary.figures, strict=True):
            text = centred(fill(cell, [each.number + each.unit]))
            text.runs[0].bold = True
            text.runs[0].font.size = Pt(14)
