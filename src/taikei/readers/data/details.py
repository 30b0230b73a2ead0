"""What rows say of a programme besides its amounts: its name, section, divisions, policies, laws."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple

from taikei.language.numerals import parse_number
from taikei.model.entry import LegalBasis
from taikei.model.organisation import Charge
from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.data.relation import Related, relation
from taikei.readers.forms.data_form import ChargeOfRows, MarksOfRows
from taikei.readers.forms.fields import Field

SPACE = "　"
PROSE: tuple[Field, ...] = ("narrative", "note")


@dataclass(frozen=True)
class Details:
    """Shared by all rows that say the same. ``narrative`` and ``note`` are those of the other tables."""

    programme: str
    code: str
    section: str
    section_order: Decimal | None
    charge: Charge
    narrative: str
    note: str
    policies: tuple[str, ...]
    bases: tuple[LegalBasis, ...]
    new: bool
    expanded: bool
    ended: bool


class _Known(NamedTuple):
    """A table, where its fields stand, and which of its rows belong to a row of the first."""

    rows: Sequence[tuple[str, ...]]
    fields: dict[str, tuple[int, ...]]
    related: Related


class Reader:
    """Reads details, once for all rows of the first table that agree in them."""

    def __init__(self, fitted: Fitted) -> None:
        self._charge = fitted.form.charge
        self._marks = fitted.form.marks
        self._blank = frozenset(fitted.form.blank)
        self._tables = [_Known(part.table.rows, _fields(part), relation(fitted.main, part)) for part in fitted.parts]
        fields = self._tables[0].fields
        # Prose differs from row to row: it is read for each, so that the rest is read once for a programme.
        self._own = {prose: fields.pop(prose, ()) for prose in PROSE}
        self._holding: dict[str, list[tuple[int, Sequence[tuple[str, ...]], tuple[int, ...]]]] = {}
        for number, table in enumerate(self._tables):
            for held, at in table.fields.items():
                self._holding.setdefault(held, []).append((number, table.rows, at))
        places = sorted({at for places in fields.values() for at in places})
        self._key = _picker(places)
        self._met: dict[object, Details] = {}
        self.used: list[set[int]] = [set() for _ in self._tables]
        """Of each table, the rows that were read for a row of the first."""

    def read(self, at: int) -> Details:
        """The details of a row of the first table."""
        first, *others = self._tables
        related = tuple(other.related(at) for other in others)
        key = (self._key(first.rows[at]), related)
        found = self._met.get(key)
        if found is None:
            found = self._read([(at,), *related])
            self._met[key] = found
            for used, rows in zip(self.used, ((at,), *related), strict=True):
                used.update(rows)
        return found

    def prose(self, field: Field, at: int, more: Sequence[int], shared: str) -> str:
        """The paragraphs of a narrative or a note: the row's own, those in ``more`` columns, those of other tables."""
        if not self._own[field] and not more:
            return shared
        row = self._tables[0].rows[at]
        texts = [self._text(row[place]) for place in (*self._own[field], *more)]
        return "\n".join(dict.fromkeys(filter(None, (*texts, shared))))

    def _read(self, related: Sequence[Sequence[int]]) -> Details:
        def lines(field: Field, between: str = SPACE) -> Iterator[str]:
            """What each row says in this field, as one text, without rows that say nothing."""
            for table, rows, places in self._holding.get(field, ()):
                for row in related[table]:
                    text = between.join(filter(None, [self._text(rows[row][at]) for at in places]))
                    if text:
                        yield text

        def first(field: Field, between: str = SPACE) -> str:
            return next(lines(field, between=between), "")

        marks = "\n".join(lines("mark", between="\n"))
        return Details(
            programme=first("programme"),
            code=first("code", "-"),
            section=first("section"),
            section_order=parse_number(first("section_order", "")),
            charge=_charge(
                first("department"), dict.fromkeys([*lines("division"), *lines("other_division")]), self._charge
            ),
            narrative="\n".join(dict.fromkeys(lines("narrative", between="\n"))),
            note="\n".join(dict.fromkeys(lines("note", between="\n"))),
            policies=tuple(dict.fromkeys(lines("policy", between="／"))),
            bases=tuple(dict.fromkeys(self._bases(related))),
            **_marked(marks, self._marks),
        )

    def _bases(self, related: Sequence[Sequence[int]]) -> Iterator[LegalBasis]:
        for table, rows in zip(self._tables, related, strict=True):
            law, number, provision = (table.fields.get(each, ()) for each in ("law", "law_number", "law_provision"))
            for row in rows if law else ():
                texts = table.rows[row]
                named, numbered, placed = (
                    SPACE.join(filter(None, (self._text(texts[at]) for at in places)))
                    for places in (law, number, provision)
                )
                if named:
                    yield LegalBasis(named, numbered, placed)

    def _text(self, text: str) -> str:
        stripped = text.strip()
        return "" if stripped in self._blank else stripped


def _fields(part: Part) -> dict[str, tuple[int, ...]]:
    found = {field: part.positions(columns) for field, columns in part.form.fields().items()}
    return {field: places for field, places in found.items() if places and field != "repeated"}


def _picker(places: Sequence[int]) -> Callable[[tuple[str, ...]], object]:
    return itemgetter(*places) if places else lambda row: ()


def _charge(department: str, divisions: Iterable[str], form: ChargeOfRows) -> Charge:
    division = "・".join(divisions)
    printed = division if division.startswith(department) else SPACE.join(filter(None, (department, division)))
    found: list[str] = []
    for text in divisions:
        for part in form.separator.split(text) if form.separator else (text,):
            match = form.pattern.search(part) if form.pattern else None
            if match:
                department = department or match["department"].strip()
            found.append(match["division"].strip() if match else part.strip())
    return Charge(department, tuple(dict.fromkeys(filter(None, found))), printed)


def _marked(text: str, form: MarksOfRows) -> dict[str, bool]:
    patterns = {"new": form.new, "expanded": form.expanded, "ended": form.ended}
    return {mark: pattern is not None and pattern.search(text) is not None for mark, pattern in patterns.items()}
