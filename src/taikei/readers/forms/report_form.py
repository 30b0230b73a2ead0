"""What a form says of a layout, and the forms that are known."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any, ClassVar, Literal

import msgspec

from taikei.model.amount import Unit
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind
from taikei.model.words import Words


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form: a misspelt key is refused, not passed over; so is a pattern without a group that it needs."""

    needed: ClassVar[dict[str, tuple[str, ...]]] = {}
    """The groups that the reader asks of a pattern, by the pattern's key."""

    def __post_init__(self) -> None:
        for key, groups in self.needed.items():
            pattern = getattr(self, key)
            missing = [group for group in groups if pattern is not None and group not in pattern.groupindex]
            if missing:
                raise ValueError(f"{key} = {pattern.pattern!r} needs the group {', '.join(missing)}")


class CoverForm(_Part, frozen=True):
    """Patterns for the lines of the cover; what stands before the first hit is the title.

    A line that no pattern knows goes on with the title, subtitle or notice before it. ``statute`` is searched in title
    and subtitle, with the groups ``name`` and ``article``.
    """

    needed = {"statute": ("name", "article")}

    issuer: re.Pattern[str]
    published: re.Pattern[str]
    subtitle: re.Pattern[str] | None = None
    notice: re.Pattern[str] | None = None
    statute: re.Pattern[str] | None = None


class ContentsForm(_Part, frozen=True):
    """The contents page: ``start`` is its heading, ``line`` has the groups ``title`` and ``page``."""

    needed = {"line": ("title", "page")}

    start: re.Pattern[str]
    line: re.Pattern[str]


class PoliciesForm(_Part, frozen=True):
    """``item`` has ``number`` and ``text``; ``reference`` (a boxed extract) has ``label`` and ``title``."""

    needed = {"item": ("number", "text"), "reference": ("label", "title")}

    heading: re.Pattern[str]
    item: re.Pattern[str]
    reference: re.Pattern[str] | None = None


class ChartForm(_Part, frozen=True):
    """The system chart as a text layer gives it.

    ``article`` has ``article``; ``box_end`` has ``initiative`` and ends a box, anywhere in a line; ``scope`` has
    ``scope``.
    ``page_start`` knows the article label that begins a page. Boxes that float are dumped at a page's end, after a gap
    of at least ``gap`` blank lines: their place does not tell their article.
    """

    needed = {"article": ("article",), "box_end": ("initiative",), "scope": ("scope",)}

    heading: re.Pattern[str]
    article: re.Pattern[str]
    box_end: re.Pattern[str]
    scope: re.Pattern[str]
    page_start: re.Pattern[str]
    gap: int


class RowForm(_Part, frozen=True):
    """How a row of the table stands in the text: lines before its amounts, its amounts, lines after.

    ``anchor`` are the patterns of the consecutive lines that hold the amounts. ``follow`` are patterns of lines that
    may come next. Lines before the anchor are the name. Lines after it are the narrative where ``narrative`` says so.
    Where rows touch, ``start`` knows a row's first line and ``end`` its last. All may hold the groups ``programme``
    (a part of the name), ``initial_budget``, ``settlement``, ``note``, ``divisions``, ``printed`` (the divisions with
    their brackets), and ``order`` (the row's number, from 1 in each table: a row out of turn is in doubt).
    """

    GROUPS: ClassVar = frozenset(("programme", "initial_budget", "settlement", "note", "divisions", "printed", "order"))

    anchor: tuple[re.Pattern[str], ...]
    follow: tuple[re.Pattern[str], ...] = ()
    narrative: bool = False
    start: re.Pattern[str] | None = None
    end: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if not any("initial_budget" in pattern.groupindex for pattern in self.anchor):
            raise ValueError("anchor needs a pattern with the group initial_budget")
        for pattern in self._patterns():
            unknown = sorted(pattern.groupindex.keys() - self.GROUPS)
            if unknown:
                raise ValueError(f"{pattern.pattern!r} has the group {', '.join(unknown)}, which no row has")

    def holds(self, group: str) -> bool:
        """Whether the layout prints this part of a row."""
        return any(group in pattern.groupindex for pattern in self._patterns())

    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        others = (pattern for pattern in (self.start, self.end) if pattern is not None)
        return (*self.anchor, *self.follow, *others)


Holds = Literal["programme", "amounts", "initial_budget", "settlement", "narrative", "divisions", "note", "order"]


class ColumnForm(_Part, frozen=True):
    """A column of the table, where the document has ruled tables or cells: ``header`` is found in its header cell.

    ``holds`` says what stands below: one part of a row, or ``amounts``: several, one below the other, as the row's
    anchor tells them. A narrative may end in the divisions, as the row's ``end`` tells.
    """

    header: re.Pattern[str]
    holds: Holds


class ChapterForm(_Part, frozen=True):
    """A chapter of sections. ``heading`` has ``year``; ``section`` has ``number`` and ``title``.

    ``header`` are the lines of the table's header, compared without white space; where a table has none, it begins
    with its first row. ``columns`` say the same of a document with cells. ``citation`` ends the quoted ordinance and
    has ``article``. ``note`` has ``mark`` and ``text``.
    """

    needed = {"heading": ("year",), "section": ("number", "title"), "citation": ("article",), "note": ("mark", "text")}

    kind: ChapterKind
    heading: re.Pattern[str]
    section: re.Pattern[str]
    row: RowForm
    header: tuple[re.Pattern[str], ...] = ()
    columns: tuple[ColumnForm, ...] = ()
    citation: re.Pattern[str] | None = None
    note: re.Pattern[str] | None = None


class UnitForm(_Part, frozen=True):
    """``stated`` has ``unit`` and stands above a table. ``usual`` is used where none is stated, with a doubt.

    A form without ``stated`` is of a layout that prints the unit beside each amount, where the rows' patterns ask for
    it: ``usual`` is then certain.
    """

    needed = {"stated": ("unit",)}

    usual: Unit
    stated: re.Pattern[str] | None = None


class MarksForm(_Part, frozen=True):
    """Marks beside a programme's name: 再掲 and 新規."""

    relisted: re.Pattern[str]
    new: re.Pattern[str]


class ChargeForm(_Part, frozen=True):
    """How divisions are printed: ``department`` has the group ``department`` and stands before the first division."""

    needed = {"department": ("department",)}

    department: re.Pattern[str]
    separator: str


class Form(_Part, frozen=True):
    """A known layout. ``recognise`` are patterns that must all occur in the document."""

    id: str
    title: Words
    recognise: tuple[re.Pattern[str], ...]
    furniture: tuple[re.Pattern[str], ...]
    cover: CoverForm
    unit: UnitForm
    marks: MarksForm
    charge: ChargeForm
    chapters: tuple[ChapterForm, ...]
    contents: ContentsForm | None = None
    policies: PoliciesForm | None = None
    chart: ChartForm | None = None

    def fits(self, text: str) -> bool:
        return all(pattern.search(text) for pattern in self.recognise)


def misread(pattern: re.Pattern[str], text: str, expected: Words) -> Misuse:
    """The refusal of a form whose pattern has found what the reader cannot use."""
    return Misuse(
        pattern.pattern,
        Words(f"この様式のパターンが「{text}」を拾いました", f"this pattern of the form has found '{text}'"),
        expected,
        Words("様式のパターンを直してください。", "Correct the pattern in the form."),
    )


def parse_form(toml: str) -> Form:
    """A form from its TOML text. Raises msgspec.DecodeError where it says what no form can say."""
    return msgspec.toml.decode(toml, type=Form, dec_hook=_pattern)


def _pattern(kind: type, value: Any) -> Any:
    if kind is re.Pattern or getattr(kind, "__origin__", None) is re.Pattern:
        try:
            return re.compile(value, re.MULTILINE)
        except re.error as error:
            raise ValueError(f"{value!r} is not a pattern: {error}") from error
    raise NotImplementedError(f"a form holds no {kind}")


@cache
def known_forms() -> tuple[Form, ...]:
    """The forms that come with Taikei, by id."""
    return tuple(sorted((parse_form(text) for text in _known_texts()), key=lambda form: form.id))


def form_text(form_id: str) -> str:
    """The TOML text of a known form. Raises Misuse where there is none of that id, with the nearest one."""
    texts = {parse_form(text).id: text for text in _known_texts()}
    if form_id not in texts:
        nearest = get_close_matches(form_id, texts, n=1, cutoff=0) or list(texts)
        raise Misuse(
            form_id,
            Words("この名の様式はありません", "there is no form of this id"),
            Words("、".join(texts), ", ".join(texts)),
            Words(f"{nearest[0]} のことではありませんか。", f"Did you mean {nearest[0]}?"),
        )
    return texts[form_id]


def _known_texts() -> list[str]:
    return [item.read_text("utf-8") for item in files("taikei.readers.forms").iterdir() if item.name.endswith(".toml")]


def fitting_form(text: str, forms: Iterable[Form]) -> Form | None:
    """The first form whose patterns all occur in the text."""
    return next((form for form in forms if form.fits(text)), None)
