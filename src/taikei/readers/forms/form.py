"""What a form says of a layout, and the forms that are known."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from taikei.model.amount import Unit
from taikei.model.report import ChapterKind
from taikei.model.words import Words


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form: a misspelt key is refused, not passed over."""


class CoverForm(_Part, frozen=True):
    """Patterns for the lines of the cover; what stands before the first hit is the title.

    A line that no pattern knows goes on with the field before it. ``statute`` is searched in title and subtitle, with
    the groups ``name`` and ``article``.
    """

    issuer: re.Pattern[str]
    published: re.Pattern[str]
    subtitle: re.Pattern[str] | None = None
    notice: re.Pattern[str] | None = None
    statute: re.Pattern[str] | None = None


class ContentsForm(_Part, frozen=True):
    """The contents page: ``start`` is its heading, ``line`` has the groups ``title`` and ``page``."""

    start: re.Pattern[str]
    line: re.Pattern[str]


class PoliciesForm(_Part, frozen=True):
    """``item`` has ``number`` and ``text``; ``reference`` (a boxed extract) has ``label`` and ``title``."""

    heading: re.Pattern[str]
    item: re.Pattern[str]
    reference: re.Pattern[str] | None = None


class ChartForm(_Part, frozen=True):
    """The system chart as a text layer gives it.

    ``article`` has ``article``; ``box_end`` has ``initiative`` and ends a box; ``scope`` has ``scope``.
    ``page_start`` knows the article label that begins a page. Boxes that float are dumped at a page's end, after a gap
    of at least ``gap`` blank lines: their place does not tell their article.
    """

    heading: re.Pattern[str]
    article: re.Pattern[str]
    box_end: re.Pattern[str]
    scope: re.Pattern[str]
    page_start: re.Pattern[str]
    gap: int


class RowForm(_Part, frozen=True):
    """How a row of the table stands in the text: lines before its amounts, its amounts, lines after.

    ``anchor`` are the patterns of the consecutive lines that hold the amounts; their groups are ``programme``,
    ``initial_budget``, ``settlement``, ``divisions``. ``follow`` are patterns of lines that may come next (group
    ``note``). Lines before the anchor are the name. Lines after it are the narrative where ``narrative`` says so.
    Where rows touch, ``start`` knows a row's first line and ``end`` its last (both may hold ``divisions``).
    """

    anchor: tuple[re.Pattern[str], ...]
    follow: tuple[re.Pattern[str], ...] = ()
    narrative: bool = False
    start: re.Pattern[str] | None = None
    end: re.Pattern[str] | None = None


class ChapterForm(_Part, frozen=True):
    """A chapter of sections. ``heading`` has ``year``; ``section`` has ``number`` and ``title``.

    ``header`` are the lines of the table's header, compared without white space. ``citation`` ends the quoted
    ordinance and has ``article``. ``note`` has ``mark`` and ``text``.
    """

    kind: ChapterKind
    heading: re.Pattern[str]
    section: re.Pattern[str]
    header: tuple[re.Pattern[str], ...]
    row: RowForm
    citation: re.Pattern[str] | None = None
    note: re.Pattern[str] | None = None


class UnitForm(_Part, frozen=True):
    """``stated`` has ``unit`` and stands above a table. ``usual`` is used where none is stated, with a doubt."""

    stated: re.Pattern[str]
    usual: Unit


class MarksForm(_Part, frozen=True):
    """Marks beside a programme's name: 再掲 and 新規."""

    relisted: re.Pattern[str]
    new: re.Pattern[str]


class ChargeForm(_Part, frozen=True):
    """How divisions are printed: ``department`` has the group ``department`` and stands before the first division."""

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


def parse_form(toml: str) -> Form:
    """A form from its TOML text. Raises msgspec.ValidationError where a key is unknown or a pattern is wrong."""
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
    folder = files("taikei.readers.forms")
    texts = (item.read_text("utf-8") for item in folder.iterdir() if item.name.endswith(".toml"))
    return tuple(sorted((parse_form(text) for text in texts), key=lambda form: form.id))


def fitting_form(text: str, forms: Iterable[Form]) -> Form | None:
    """The first form whose patterns all occur in the text."""
    return next((form for form in forms if form.fits(text)), None)
