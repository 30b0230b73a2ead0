"""Sheets of programmes in a Word document: one page each, with boxes that a division fills in."""

from collections.abc import Callable, Sequence
from math import ceil

from docx.document import Document
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.shared import Length, Mm
from docx.table import Table
from msgspec import UnsetType

from taikei.writers.printing.document import Document as Laid
from taikei.writers.printing.laid_table import Counted
from taikei.writers.printing.notation import Notation
from taikei.writers.word_headings import Headings
from taikei.writers.word_paragraphs import right
from taikei.writers.word_table import MARGIN, fill, in_table_letters, keep_with_next, new_row, ruled
from taikei.writers.word_xml import keep_whole, set_left, shade

_LABEL = Mm(30)
_ROOM = Mm(25)  # of a box to write in
_MOST = 5  # amounts beside each other
_COUNTS = 8


def sheets(document: Document, headings: Headings, laid: Laid, width: int) -> None:
    """The sheets of all programmes. The labels are those that ``words`` of the template gives, as in the PDF."""
    rows = [(chapter.unit, row) for chapter in laid.chapters for section in chapter.sections
            for row in section.table.rows]  # fmt: skip
    for at, (unit, row) in enumerate(rows, start=1):
        told = {} if isinstance(row.fields, UnsetType) else {name: said.text for name, said in row.fields.items()}
        heading = headings.add(1, f"{at}　{told.get('name', '')}", f"sheet_{at}")
        heading.paragraph_format.page_break_before = at > 1
        _money_and_place(document, headings, laid.words, unit, told, width, f"sheet_{at}")
        if told.get("narrative"):
            headings.add(2, laid.words["narrative_heading"], f"sheet_{at}_narrative")
            table = ruled(document, (width,))
            fill(new_row(table).cells[0], told["narrative"].split("\n"))
            in_table_letters(document, table)
        if not isinstance(row.counts, UnsetType) and row.counts:
            headings.add(2, laid.words["counts_heading"], f"sheet_{at}_counts")
            _counts(document, row.counts, width, Notation(digits=laid.digits).numeral)
        headings.add(2, laid.words["evaluation_heading"], f"sheet_{at}_evaluation")
        _questions(document, laid.words, width)


def _money_and_place(
    document: Document,
    headings: Headings,
    words: dict[str, str],
    unit: str,
    told: dict[str, str],
    width: int,
    bookmark: str,
) -> None:
    headings.add(2, words["plan_heading"], f"{bookmark}_place")
    _pairs(document, _labelled(words, "place ", told), width)
    amounts = _labelled(words, "money ", told)
    if amounts:
        headings.add(2, f"{words['money_heading']}（単位：{unit}）", f"{bookmark}_money")
        _amounts(document, amounts, width)
    if told.get("note"):
        document.add_paragraph(f"備考：{told['note']}")


def _labelled(words: dict[str, str], kind: str, told: dict[str, str]) -> list[tuple[str, str]]:
    """Label and text of what the row has; of the two rates only the first that is there."""
    labels = {name.removeprefix(kind): label for name, label in words.items() if name.startswith(kind)}
    if "execution_rate" in labels and told.get("execution_rate"):
        labels.pop("initial_budget_ratio", None)
    return [(label, told[name]) for name, label in labels.items() if told.get(name)]


def _pairs(document: Document, pairs: Sequence[tuple[str, str]], width: int) -> Table:
    table = ruled(document, (_LABEL, width - _LABEL))
    for label, text in pairs:
        cells = new_row(table).cells
        fill(cells[0], [label]).runs[0].bold = True
        cells[0].vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        shade(cells[0])
        fill(cells[1], text.split("\n"))
    in_table_letters(document, table)
    return table


def _amounts(document: Document, pairs: Sequence[tuple[str, str]], width: int) -> None:
    """As many beside each other in each table."""
    beside = ceil(len(pairs) / ceil(len(pairs) / _MOST))
    for first in range(0, len(pairs), beside):
        few = pairs[first : first + beside]
        if first > 0:
            document.add_paragraph()  # two tables without anything between them are one to Word
        table = ruled(document, [width // beside] * len(few), [(label,) for label, _ in few])
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        set_left(table, MARGIN)
        for cell, (_, text) in zip(new_row(table).cells, few, strict=True):
            right(fill(cell, [text]))
        in_table_letters(document, table)


def _counts(document: Document, counts: Sequence[Counted], width: int, numeral: Callable[[int], str]) -> None:
    table = ruled(document, (width - Mm(52), Mm(22), Mm(30)), (("成果",), ("数え方",), ("数",)))
    for each in counts[:_COUNTS]:
        label, basis, value = new_row(table).cells
        fill(label, [each.label or "（実施概要による）"])
        fill(basis, [each.basis])
        right(fill(value, [each.value + each.unit]))
    in_table_letters(document, table)
    if len(counts) > _COUNTS:
        document.add_paragraph(f"ほか{numeral(len(counts) - _COUNTS)}件（実施概要による）")


def _questions(document: Document, words: dict[str, str], width: int) -> None:
    """A line of choices for each question that has some, else a box to write in; all of them on one page."""
    asked = [text.split("｜") for name, text in words.items() if name.startswith("question_")]
    table = _pairs(document, [(label, "　".join(f"□ {each}" for each in choices)) for label, *choices in asked], width)
    for row, (_, *choices) in zip(table.rows, asked, strict=True):
        keep_whole(row)
        if not choices:
            row.height = Length(_ROOM)
    for row in table.rows[:-1]:
        keep_with_next(row)
