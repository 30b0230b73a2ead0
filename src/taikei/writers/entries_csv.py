"""The rows of a report as CSV."""

from taikei.language.inert import inert
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.writers.csv_table import csv_bytes, plain_number
from taikei.writers.printed import basis_text

_OTHERS = tuple(one for one in Component if one not in (Component.INITIAL_BUDGET, Component.SETTLEMENT))

COLUMNS = (
    "chapter", "section", "order", "name", "relisted", "new", "budget", "settlement", "unit", "department", "divisions",
    "note", "narrative", "source", "fiscal_year", "code", "expanded", "ended", *(one.value for one in _OTHERS),
    "policies", "bases",
)  # fmt: skip


def write_entries(report: Report) -> bytes:
    """One line a printed row, re-listings too, in the order of the document. Every report has the same columns.

    ``chapter`` is results, plan or amended_plan; ``fiscal_year`` the year in which that of the chapter starts;
    ``relisted``, ``new``, ``expanded`` and ``ended`` are true or false. Amounts are plain numbers in ``unit`` (円,
    千円, 百万円, 億円, or the code of a currency), blank where the report prints none or a word: ``budget`` (the
    initial one) and ``settlement``, and near the end the other components by name, in the order of ``Component``.
    ``divisions`` are joined by ・, ``policies`` and ``bases`` by ； (a basis is law, number in brackets, provision).
    ``note`` is the entry's note, or else the word that stands in the place of an amount. ``source`` is the lines of the
    document read (L382-L398). Text that Excel would run as a formula carries an apostrophe (``language.inert``).
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
        plain_number(entry.amount(Component.INITIAL_BUDGET)),
        plain_number(entry.amount(Component.SETTLEMENT)),
        chapter.unit.value,
        inert(entry.charge.department),
        inert("・".join(entry.charge.divisions)),
        inert(_note(entry)),
        inert(entry.narrative),
        str(entry.source),
        str(chapter.fiscal_year.start),
        inert(entry.code),
        _flag(entry.expanded),
        _flag(entry.ended),
        *(plain_number(entry.amount(component)) for component in _OTHERS),
        inert("；".join(entry.policies)),
        inert("；".join(map(basis_text, entry.bases))),
    )


def _flag(flag: bool) -> str:
    return "true" if flag else "false"


def _note(entry: Entry) -> str:
    return entry.note or next((amount.word for amount in entry.amounts if amount.word), "")
