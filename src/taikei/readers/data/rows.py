"""The rows of the first table in the chapters and programmes they belong to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from taikei.language.eras import parse_fiscal_year
from taikei.model.fiscal_year import FIRST_FISCAL_YEAR, FiscalYear
from taikei.model.reading import Doubt
from taikei.readers.data import doubts
from taikei.readers.data.details import Details, Reader
from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.data.places import Places
from taikei.readers.data.reckoning import ChapterKey
from taikei.readers.data.slots import slots_of_chapters
from taikei.readers.data.told import Telling, telling
from taikei.readers.forms.data_form import ChapterOfRows, Told


@dataclass
class Group:
    """The rows of one programme in one chapter: its ``own`` row, None where the file prints none, and its lines."""

    key: ChapterKey
    chapter: int
    details: Details
    own: int | None = None
    lines: list[int] = field(default_factory=list)

    @property
    def first(self) -> int:
        return self.lines[0] if self.own is None else self.own


@dataclass
class Grouped:
    """The groups in the order of the file, and what became of the rows."""

    groups: list[Group] = field(default_factory=list)
    furniture: set[int] = field(default_factory=set)
    unread: set[int] = field(default_factory=set)
    doubts: list[Doubt] = field(default_factory=list)


def grouped(fitted: Fitted, reader: Reader, places: Places) -> Grouped:
    """Puts each row that is not blank where it belongs; a row that belongs nowhere is unread, with a doubt."""
    return _Grouping(fitted, reader, places).done()


class _Grouping:
    def __init__(self, fitted: Fitted, reader: Reader, places: Places) -> None:
        self._main = fitted.main
        self._places = places
        self._reader = reader
        self._form = fitted.form
        self._year = telling(fitted.form.year, fitted)
        self._chapters = _chapters(fitted)
        self._is_line = _is_line(fitted)
        self._out = Grouped()
        self._by_programme: dict[tuple[int, int, str], Group] = {}
        self._nameless: list[int] = []
        self._yearless: list[int] = []
        self._chapterless: list[int] = []
        self._renamed: list[tuple[str, int]] = []
        self._twice: list[tuple[str, int]] = []

    def done(self) -> Grouped:
        passed_over = passes_over(self._main)
        for at, row in enumerate(self._main.table.rows):
            if not any(row):
                continue
            if passed_over(row):
                self._out.furniture.add(at)
            else:
                self._place(at)
        self._out.unread.update(self._nameless, self._yearless, self._chapterless)
        self._out.doubts.extend(self._doubts())
        return self._out

    def _place(self, at: int) -> None:
        details = self._reader.read(at)
        if not details.programme:
            self._nameless.append(at)
            return
        year = fiscal_year(self._year(at))
        if year is None:
            self._yearless.append(at)
            return
        chapters = self._chapters(at, year)
        if not chapters:
            self._chapterless.append(at)
        if any(year.start + plus < FIRST_FISCAL_YEAR for _, plus in chapters):
            self._yearless.append(at)
            return
        line = self._is_line(at)
        for number, plus in chapters:
            self._add(at, number, year.start + plus, details, line=line)

    def _add(self, at: int, chapter: int, year: int, details: Details, *, line: bool) -> None:
        """Lines join the programme of their number, or, where there are no numbers, of their name."""
        name = details.code or details.programme
        identity = (chapter, year, name if self._form.lines else f"{name}\n{details.programme}")
        group = self._by_programme.get(identity)
        if group is None or (not line and group.own is not None):
            if group is not None:
                self._twice.append((details.programme, at))
            group = Group(self._key(chapter, year), chapter, details)
            self._by_programme.setdefault(identity, group)
            self._out.groups.append(group)
        if group.details.programme != details.programme:
            self._renamed.append((f"{name}：{group.details.programme}／{details.programme}", at))
        if line:
            group.lines.append(at)
        else:
            group.own, group.details = at, details

    def _key(self, chapter: int, year: int) -> ChapterKey:
        return (FiscalYear(year), self._form.chapters[chapter].kind)

    def _doubts(self) -> list[Doubt]:
        rows, told = self._places.rows, self._year
        found: list[Doubt] = []
        if self._nameless:
            found.append(doubts.nameless(rows(self._nameless), len(self._nameless)))
        if self._yearless:
            texts = [told(at) for at in self._yearless]
            found.append(doubts.yearless(rows(self._yearless), len(texts), texts))
        if self._chapterless:
            found.append(doubts.chapterless(rows(self._chapterless), len(self._chapterless)))
        if self._renamed:
            first = dict(reversed(self._renamed))
            found.append(doubts.several_names([(text, rows([at])) for text, at in reversed(first.items())]))
        if self._twice:
            found.append(doubts.twice([(text, rows([at])) for text, at in self._twice]))
        return found


@cache
def fiscal_year(text: str) -> FiscalYear | None:
    return parse_fiscal_year(text)


def passes_over(part: Part) -> Callable[[Sequence[str]], bool]:
    """Whether the form says of a row that it holds no programme."""
    skip = [(at, pattern) for column, pattern in part.form.skip.items() for at in part.positions([column])]
    only = [(at, pattern) for column, pattern in part.form.only.items() for at in part.positions([column])]
    return lambda row: (
        any(pattern.search(row[at]) for at, pattern in skip) or any(not pattern.search(row[at]) for at, pattern in only)
    )


def _is_line(fitted: Fitted) -> Callable[[int], bool]:
    lines = fitted.form.lines
    if lines is None:
        return lambda at: False
    if not lines.where:
        return lambda at: True
    place, rows = fitted.main.position(lines.where), fitted.main.table.rows
    return lambda at: place is not None and rows[at][place] != ""


def _chapters(fitted: Fitted) -> Callable[[int, FiscalYear], list[tuple[int, int]]]:
    """The chapters of a row, by their number in the form, each with what its year is more than that of the row."""
    rows, blank = fitted.main.table.rows, frozenset(("", *fitted.form.blank))
    blocks = [
        (number, each.plus, [at for slot in slots for at, _ in slot.cells])
        for number, (each, slots) in enumerate(zip(fitted.form.chapters, slots_of_chapters(fitted), strict=True))
        if each.block is not None
    ]
    others = [
        (number, each, _column(each.before, fitted), [(_column(column, fitted), p) for column, p in each.where.items()])
        for number, each in enumerate(fitted.form.chapters)
        if each.block is None
    ]

    def chapters(at: int, year: FiscalYear) -> list[tuple[int, int]]:
        # A programme has no entry in a year whose block is blank: it began later, or had ended.
        found = [
            (number, plus)
            for number, plus, cells in blocks
            if any(rows[at][cell].strip() not in blank for cell in cells)
        ]
        for number, chapter, before, where in others:
            if _earlier(chapter, before(at), year) and all(pattern.search(told(at)) for told, pattern in where):
                return [*found, (number, chapter.plus)]
        return found

    return chapters


def _column(column: str, fitted: Fitted) -> Telling:
    return telling(Told(column=column), fitted) if column else lambda at: ""


def _earlier(chapter: ChapterOfRows, review: str, year: FiscalYear) -> bool:
    if not chapter.before:
        return True
    of_review = fiscal_year(review)
    return of_review is not None and year < of_review
