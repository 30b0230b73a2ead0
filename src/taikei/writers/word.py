"""A report as .docx, the way an office would set it up: styles, numbered headings, ruled tables, no text boxes."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Length, Mm, Pt

from taikei.model.errors import Misuse
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.writers.edition_date import edition_date
from taikei.writers.places import anchor
from taikei.writers.printing.document import Document as Laid
from taikei.writers.printing.document import LaidChapter, LaidSection
from taikei.writers.printing.folder import STATUTORY, TemplateFolder, template_at
from taikei.writers.printing.laid_table import Line
from taikei.writers.printing.layout import laid_out
from taikei.writers.printing.typesetting import chart_pictures, figure_pictures
from taikei.writers.word_file import saved
from taikei.writers.word_headings import Headings
from taikei.writers.word_paragraphs import centred, empty_body, note_of, paragraphs, right
from taikei.writers.word_setup import body_section, missing_styles, own_look, properties, text_height, text_width
from taikei.writers.word_sheets import sheets
from taikei.writers.word_summary import summary_part
from taikei.writers.word_table import fill, in_table_letters, new_row, ruled, table_of
from taikei.writers.word_xml import add_field, describe, end_field, keep_whole, start_field
from taikei.writers.xml_text import fit_for_xml

_POLICIES = "policies"
_CHART = "chart"
_FIGURES = "figures"


def write_word(report: Report, template: TemplateFolder | None = None) -> bytes:
    """A .docx file in the look of ``template`` (by default the statutory report); the same bytes for the same report.

    A template with a Word file of the office's own keeps its styles, page, header and footer. The contents are a field
    whose entries stand there; their page numbers are fields too, which Word works out when the file is opened.
    """
    folder = template or template_at(STATUTORY)
    laid = laid_out(fit_for_xml(report), folder.template)
    document = _opened(folder)
    date = edition_date(report)
    properties(document, laid, date)
    if not folder.template.word:
        own_look(document, folder.template)
    missing_styles(document)
    headings = Headings(document, own=bool(folder.template.word))
    width = text_width(document)
    if "cover" in laid.parts:
        _cover(document, laid, own=bool(folder.template.word))
    if "contents" in laid.parts:
        _contents(document, laid)
    if not folder.template.word:
        body_section(document, folder.template.paper.numbering)
        if "sheets" in laid.parts:
            # Each sheet may go its own way, so each says what it is of.
            head = right(document.sections[-1].header.paragraphs[0])
            head.add_run("　".join(filter(None, (laid.title, laid.issuer))))
    elif "cover" in laid.parts or "contents" in laid.parts:
        document.add_page_break()  # type: ignore[no-untyped-call]
    if "title" in laid.parts:
        _title(document, laid)
    write: Mapping[str, Callable[[], None]] = {
        "policies": lambda: _policies(document, headings, laid, width),
        "chart": lambda: _chart(document, headings, laid, width, chart_pictures(folder, laid, "png")),
        "chapters": lambda: _chapters(document, headings, laid, width),
        "sheets": lambda: sheets(document, headings, laid, width),
        "summary": lambda: summary_part(document, headings, laid, width),
        "figures": lambda: _figures(document, headings, laid, width, figure_pictures(folder, laid)),
    }
    for part in laid.parts:
        write.get(part, lambda: None)()
    return saved(document, date)


def _opened(folder: TemplateFolder) -> WordDocument:
    """The office's own file with its text taken out, or a new one."""
    if not folder.template.word:
        return Document()
    path = folder.path / folder.template.word
    try:
        document = Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise Misuse(
            str(path),
            Words("Wordの文書（.docx）として開けません", "it cannot be opened as a Word document (.docx)"),
            Words("Wordで保存した .docx", "a .docx that Word has saved"),
            Words("Wordで開いて保存し直してください。", "Open it in Word and save it again."),
        ) from error
    empty_body(document)
    return document


def _cover(document: WordDocument, laid: Laid, *, own: bool) -> None:
    """Title, date and issuer on a page. An office's ``own`` styles may be larger: they have more room left."""
    title = centred(document.add_paragraph(laid.title, style="Title"))
    tall = text_height(document)
    above, below = (tall // 6, tall // 7) if own else (tall // 5, tall * 3 // 10)
    title.paragraph_format.space_before = Length(above)
    for text, size, before in ((laid.subtitle, 12, Mm(6)), (laid.notice, 12, Mm(10)),
                               (laid.published, 14, below), ("　".join(laid.issuer), 16, Mm(6))):  # fmt: skip
        if text:
            line = centred(document.add_paragraph())
            line.add_run(text).font.size = Pt(size)
            line.paragraph_format.space_before = Length(before)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _title(document: WordDocument, laid: Laid) -> None:
    centred(document.add_paragraph(laid.title, style="Title"))
    if laid.words.get("under_title"):
        centred(document.add_paragraph(laid.words["under_title"]))
    right(document.add_paragraph("　".join(filter(None, (laid.published, laid.issuer)))))


def _contents(document: WordDocument, laid: Laid) -> None:
    centred(document.add_paragraph("目　　次")).paragraph_format.space_after = Pt(12)
    entries = list(_entries(laid))
    for at, (level, text, bookmark) in enumerate(entries):
        line = document.add_paragraph(style=f"toc {level}")
        if at == 0:
            start_field(line, r'TOC \o "1-2" \h \z \u')
        line.add_run(f"{text}\t")
        add_field(line, f"PAGEREF {bookmark} \\h", until="－")
        if at == len(entries) - 1:
            end_field(line)


def _entries(laid: Laid) -> list[tuple[int, str, str]]:
    """Level, text and bookmark of each heading, in the order of print."""
    entries: list[tuple[int, str, str]] = []
    for part in laid.parts:
        if part == "policies" and laid.policies is not None:
            entries.append((1, laid.policies.heading, _POLICIES))
        elif part == "chart" and laid.chart is not None:
            entries.append((1, laid.chart.heading, _CHART))
        elif part == "figures" and laid.figures is not None:
            entries.append((1, laid.figures.heading, _FIGURES))
        elif part == "chapters":
            for chapter in laid.chapters:
                entries.append((1, _heading_of(laid, chapter), _bookmark(chapter)))
                entries += [(2, section.heading, _bookmark(chapter, section)) for section in chapter.sections]
    return entries


def _heading_of(laid: Laid, chapter: LaidChapter) -> str:
    return chapter.bare if "title" in laid.parts else chapter.heading


def _policies(document: WordDocument, headings: Headings, laid: Laid, width: int) -> None:
    if laid.policies is None:
        return
    headings.add(1, laid.policies.heading, _POLICIES)
    paragraphs(document, laid.policies.lead)
    for number, text in laid.policies.items:
        document.add_paragraph(f"{number}　{text}").paragraph_format.space_before = Pt(8)
    for title, text in laid.policies.references:
        document.add_paragraph()
        (cell,) = new_row(ruled(document, (width,))).cells
        fill(cell, [title, *text.split("\n")])


def _chart(document: WordDocument, headings: Headings, laid: Laid, width: int, pictures: Sequence[bytes]) -> None:
    if laid.chart is None:
        return
    headings.add(1, laid.chart.heading, _CHART)
    paragraphs(document, laid.chart.lead)
    for picture in pictures:
        _picture(document, picture, width, laid.chart.alt)
    if laid.chart.articles:
        document.add_paragraph()
        left = width * 5 // 17
        table = ruled(document, (left, width - left), (("条例",), ("取組",)))
        for article in laid.chart.articles:
            row = new_row(table)
            keep_whole(row)
            names, boxes = row.cells
            fill(names, [article.article, article.title])
            fill(boxes, [f"{box.text}【{box.initiative}】" for box in article.boxes])
        in_table_letters(document, table)


def _chapters(document: WordDocument, headings: Headings, laid: Laid, width: int) -> None:
    for chapter in laid.chapters:
        headings.add(1, _heading_of(laid, chapter), _bookmark(chapter))
        for at, section in enumerate(chapter.sections, start=1):
            headings.add(2, section.heading, _bookmark(chapter, section))
            # The total of all sections stands below that of the last.
            _section(document, chapter, section, width, chapter.totals if 1 < at == len(chapter.sections) else ())
        for note in chapter.notes:
            note_of(document, note.mark, note.text)


def _picture(document: WordDocument, picture: bytes, width: int, alt: str) -> None:
    describe(document.add_paragraph().add_run().add_picture(io.BytesIO(picture), width=width), alt)


def _figures(document: WordDocument, headings: Headings, laid: Laid, width: int, pictures: Sequence[bytes]) -> None:
    if laid.figures is None:
        return
    headings.add(1, laid.figures.heading, _FIGURES)
    for at, (figure, picture) in enumerate(zip(laid.figures.items, pictures, strict=True)):
        headings.add(2, figure.title, f"{_FIGURES}_{at}")
        _picture(document, picture, width, figure.shows)
        for line in (figure.shows, *figure.remarks, figure.source):
            paragraphs(document, line)
        table_of(document, figure.table, width)


def _section(
    document: WordDocument, chapter: LaidChapter, section: LaidSection, width: int, totals: Sequence[Line]
) -> None:
    for provision in section.ordinance[:-1]:
        paragraphs(document, provision)
    if section.ordinance:
        paragraphs(document, section.ordinance[-1] + section.citation)
    paragraphs(document, section.lead, before_table=bool(section.table.rows))
    if section.table.rows:
        unit = right(document.add_paragraph(chapter.unit_line))
        unit.paragraph_format.keep_with_next = True
        table_of(document, section.table, width, totals)
    else:
        paragraphs(document, section.instead)


def _bookmark(chapter: LaidChapter, section: LaidSection | None = None) -> str:
    # A bookmark's name has no hyphen.
    return anchor(chapter.name, None if section is None else section.at).replace("-", "_")
