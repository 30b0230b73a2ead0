"""Ruled tables of a Word document. Long rows break over pages; the header row is repeated on each."""

from collections.abc import Sequence
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from taikei.writers.printing.laid_table import Cell, Head, LaidTable, Line
from taikei.writers.word_paragraphs import centred, right
from taikei.writers.word_xml import keep_whole, repeat_on_each_page, rule, set_margins, set_style, shade

TABLE_LETTERS = "表の文字"
"""The style of the text in tables."""

_GRID = "Table Grid"
MARGIN = 85  # twips, 1.5 mm beside the text of a cell
_ALIGN = {
    "left": None,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
_POINTS = {"mm": Mm(1), "cm": Mm(10), "pt": Pt(1), "em": Pt(10)}


def table_of(document: Document, laid: LaidTable, width: int, totals: Sequence[Line] = ()) -> Table:
    """The table of a section, ``width`` wide; its lines of sums, and those of ``totals``, are shaded."""
    table = ruled(document, widths_of(laid.heads, width), [head.lines for head in laid.heads])
    sums = (*laid.totals, *totals)
    for at, line in enumerate(laid.rows, start=1):
        row = _line(table, laid.heads, line)
        if not line.long:
            keep_whole(row)
            if at == len(laid.rows) and sums:
                keep_with_next(row)
    for line in sums:
        row = _line(table, laid.heads, line)
        keep_whole(row)
        for cell in row.cells:
            shade(cell)
    in_table_letters(document, table, laid.share)
    return table


def in_table_letters(document: Document, table: Table, share: float = 1.0) -> None:
    """The text of the table in the style for it, where the document has one; below 1, in smaller letters."""
    style = _style_of(document, TABLE_LETTERS)
    if style is None:
        return
    if share < 1 and style.font.size is not None:
        size = Pt(round(style.font.size.pt * share * 2) / 2)
        name = f"{TABLE_LETTERS} {size.pt:g}pt"
        style = _style_of(document, name) or _smaller(document, style, name, size)
    set_style(table, style)


def _style_of(document: Document, name: str) -> Any:
    return next((style for style in document.styles if style.name == name), None)


def _smaller(document: Document, style: Any, name: str, size: Length) -> Any:
    added = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    added.base_style, added.font.size = style, size
    return added


def keep_with_next(row: _Row) -> None:
    """The row stands on the page of the next one."""
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True


def widths_of(heads: Sequence[Head], width: int) -> list[int]:
    """The widths of columns; shares (1fr) divide what the others leave."""
    fixed = [None if head.width.endswith("fr") else _fixed(head.width) for head in heads]
    shares = [float(head.width[:-2]) if head.width.endswith("fr") else 0.0 for head in heads]
    rest = max(width - sum(each for each in fixed if each is not None), 0)
    return [
        round(rest * share / sum(shares)) if each is None else each for each, share in zip(fixed, shares, strict=True)
    ]


def _fixed(length: str) -> int:
    return round(float(length[:-2]) * _POINTS[length[-2:]])


def ruled(document: Document, widths: Sequence[int], header: Sequence[Sequence[str]] = ()) -> Table:
    """An empty ruled table."""
    known = _GRID in [style.name for style in document.styles]
    table: Table = document.add_table(rows=0, cols=len(widths), style=_GRID if known else None)
    if not known:
        rule(table)
    table.autofit = False
    set_margins(table, MARGIN)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Length(width)
    if header:
        repeat_on_each_page(new_row(table))
        for cell, lines in zip(table.rows[0].cells, header, strict=True):
            fill(cell, lines)
            cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
            shade(cell)
            for paragraph in cell.paragraphs:
                centred(paragraph)
    return table


def new_row(table: Table) -> _Row:
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return row


def fill(cell: _Cell, lines: Sequence[str]) -> Paragraph:
    """One paragraph a line; empty lines are left out. Returns the last paragraph."""
    kept = [line for line in lines if line]
    paragraph: Paragraph = cell.paragraphs[0]
    for at, line in enumerate(kept):
        paragraph = paragraph if at == 0 else cell.add_paragraph()
        paragraph.add_run(line)
    return paragraph


def _line(table: Table, heads: Sequence[Head], line: Line) -> _Row:
    row = new_row(table)
    for cell, head, laid in zip(row.cells, heads, line.cells, strict=True):
        _cell(cell, head, laid)
    return row


def _cell(cell: _Cell, head: Head, laid: Cell) -> None:
    """What stands at the right end of the last line in print has a line of its own here."""
    lines = ["".join(said.text for said in line) for line in laid.lines]
    last = fill(cell, lines)
    for paragraph in cell.paragraphs:
        if _ALIGN[head.align] is not None:
            paragraph.alignment = _ALIGN[head.align]
    end = "".join(said.text for said in laid.end)
    if end:
        right(cell.add_paragraph(end) if any(lines) else _written(last, end))


def _written(paragraph: Paragraph, text: str) -> Paragraph:
    paragraph.add_run(text)
    return paragraph
