"""A row of a table by its cells, however they were found, and what it says as an entry."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, LegalBasis
from taikei.model.organisation import Charge
from taikei.model.report import ChapterKind
from taikei.model.words import Words
from taikei.readers.anchor import printed_key
from taikei.readers.forms.report_form import ChargeForm, MarksForm, ReportForm
from taikei.readers.forms.table_form import TotalForm
from taikei.readers.lines import Line, Lines, prose, source_of, wrapped
from taikei.readers.printed_amounts import amount_of

Elsewhere = tuple[ChapterKind, int]
"""A chapter of another kind or year: its kind, and how many fiscal years after the table's own."""
Where = TypeVar("Where")

NAMELESS = "（事業名なし）"
_SOURCES = (*(component.value for component in Component), "code", "note", "bases")


@dataclass(frozen=True)
class Row:
    """The lines of one row by cell, each with the text that belongs there.

    ``groups`` are the texts that patterns or headers found, ``lines`` where. ``elsewhere`` are the amounts of other
    chapters. ``heading`` is what heads the row and its neighbours within the table; ``total`` is the form of the total
    that the row is.
    """

    name: Lines = ()
    narrative: Lines = ()
    charge_lines: Lines = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, Lines] = field(default_factory=dict)
    doubt: Words | None = None
    policies: tuple[str, ...] = ()
    elsewhere: Mapping[Elsewhere, "Row"] = field(default_factory=dict)
    total: TotalForm | None = None
    heading: Lines = ()

    def all_lines(self) -> Iterator[Line]:
        """Every line of the row itself; one that says two things comes twice."""
        yield from self.name
        for lines in self.lines.values():
            yield from lines
        yield from self.narrative
        yield from self.charge_lines
        for row in self.elsewhere.values():
            yield from row.all_lines()


def entry_of(row: Row, form: ReportForm, unit: Unit, full: float) -> tuple[Entry, bool]:
    """What the row says, and whether it is a re-listing. ``full`` is how far a full line of a narrative reaches."""
    sources = {
        "row": source_of({line.number: line for line in row.all_lines()}.values()),
        "programme": source_of(row.name, row.doubt),
        "narrative": source_of(row.narrative, row.doubt),
        "charge": source_of(row.charge_lines),
        **{name: source_of(row.lines[name]) for name in _SOURCES if name in row.lines},
        "policies": source_of([*row.heading, *row.lines.get("policies", ())]),
    }
    marks = form.marks
    entry = Entry(
        programme=name_of(row, marks),
        amounts=tuple(amounts_of(row, form, unit)),
        narrative=prose(row.narrative, full),
        charge=_charge(row.groups, form.charge),
        new=_marked(row, marks.new),
        note=row.groups.get("note", ""),
        expanded=_marked(row, marks.expanded),
        ended=_marked(row, marks.ended),
        code=row.groups.get("code", ""),
        policies=row.policies,
        bases=tuple(LegalBasis(law) for law in row.groups.get("bases", "").split("\n") if law),
        sources={name: source for name, source in sources.items() if source.known},
    )
    return entry, _marked(row, marks.relisted)


def relisted_mark(row: Row, mark: re.Pattern[str] | None) -> str:
    """The mark of a re-listing beside the name, with the white space before it; a line break where it begins a line."""
    if mark is None:
        return ""
    for line in row.name:
        if found := mark.search(line.text):
            name = line.text[: found.start()].rstrip()
            return line.text[len(name) : found.end()] if name else f"\n{found[0].strip()}"
    return ""


def elsewhere_of(row: Row, others: Mapping[Where, Row], form: ReportForm, unit: Unit) -> dict[Where, Entry]:
    """What ``others`` say of the row's programme in other chapters: amounts, beside who is in charge of it."""
    found: dict[Where, Entry] = {}
    for where, other in others.items():
        sources = {
            "row": source_of(other.all_lines()),
            "programme": source_of(row.name),
            "charge": source_of(row.charge_lines),
            **{name: source_of(row.lines[name]) for name in ("code",) if name in row.lines},
            **{name: source_of(other.lines[name]) for name in _SOURCES if name in other.lines},
        }
        found[where] = Entry(
            programme=name_of(row, form.marks),
            amounts=tuple(amounts_of(other, form, unit)),
            charge=_charge(row.groups, form.charge),
            code=row.groups.get("code", ""),
            sources={name: source for name, source in sources.items() if source.known},
        )
    return found


def name_of(row: Row, marks: MarksForm) -> str:
    """The programme's name without its marks."""
    name = wrapped(row.name)
    for mark in (marks.relisted, marks.new, marks.expanded, marks.ended):
        name = name if mark is None else mark.sub("", name)
    return name.strip() or NAMELESS


def _marked(row: Row, mark: re.Pattern[str] | None) -> bool:
    """Whether the mark stands beside the name, or in the row's cell of marks."""
    texts = (wrapped(row.name), row.groups.get("mark", ""))
    return mark is not None and any(mark.search(text) for text in texts)


def amounts_of(row: Row, form: ReportForm, unit: Unit) -> Iterator[Amount]:
    for component in Component:
        text = row.groups.get(component)
        if text is not None:
            printed = row.groups.get(printed_key(component), text)
            yield amount_of(component, text, printed, unit, form.amounts)


def _charge(groups: Mapping[str, str], form: ChargeForm) -> Charge:
    text, apart = groups.get("divisions", ""), groups.get("department", "")
    if not text:
        return Charge(apart, (), apart)
    match = form.department.search(text)
    department = match["department"] if match else ""
    divisions = text[len(department) :].split(form.separator)
    return Charge(department or apart, tuple(divisions), groups.get("printed", apart + text))
