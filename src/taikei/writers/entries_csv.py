"""The rows of a report as CSV."""

from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.writers.csv_table import csv_bytes, inert

COLUMNS = (
    "chapter", "section", "order", "name", "relisted", "new", "budget", "settlement", "unit", "department", "divisions",
    "note", "narrative", "source",
)  # fmt: skip


def write_entries(report: Report) -> bytes:
    """One line a printed row, re-listings too, in the order of the document.

    ``chapter`` is results or plan; ``relisted`` and ``new`` are true or false; ``budget`` and ``settlement`` are plain
    numbers in ``unit`` (円, 千円, 百万円), blank where the report prints none or a word. ``note`` is the entry's note,
    or else the word that stands in the place of an amount. ``divisions`` are joined by ・. ``source`` is the lines of
    the document read (L382-L398). Text that Excel would run as a formula carries an apostrophe (``csv_table.inert``).
    """
    return csv_bytes(COLUMNS, (_row(*row) for row in report.rows()))


def _row(chapter: Chapter, section: Section, placement: Placement) -> tuple[str, ...]:
    entry = placement.entry
    return (
        chapter.kind.value,
        str(section.number),
        str(placement.order),
        inert(entry.programme),
        _flag(placement.relisted),
        _flag(entry.new),
        _number(entry.amount(Component.INITIAL_BUDGET)),
        _number(entry.amount(Component.SETTLEMENT)),
        chapter.unit.value,
        inert(entry.charge.department),
        inert("・".join(entry.charge.divisions)),
        inert(_note(entry)),
        inert(entry.narrative),
        str(entry.source),
    )


def _flag(flag: bool) -> str:
    return "true" if flag else "false"


def _number(amount: Amount | None) -> str:
    return "" if amount is None or amount.number is None else f"{amount.number:f}"


def _note(entry: Entry) -> str:
    return entry.note or next((amount.word for amount in entry.amounts if amount.word), "")
