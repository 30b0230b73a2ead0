"""JSON and NDJSON as tables: objects are rows, objects within them go by their path, lists of objects are tables."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.readers.data import damage
from taikei.readers.data.table import Table
from taikei.readers.data.wanted import MOST_DEPTH, WANTED, check_size
from taikei.readers.encoding import readable

_LINE_END = re.compile(r"\r\n?|\n")
# Escapes by which a text can tell characters that it may not hold: control characters, halves of surrogate pairs.
_UNSAFE_ESCAPE = re.compile(r"\\(?:b|u00[01]|u007[fF]|u[dD][89a-fA-F])")

Object = tuple[tuple[str, Any], ...]
"""An object as its fields in order, so that one named twice is not lost; a list is a list, a number its digits."""

# Numbers keep their digits as printed; a line end within a text is no reason to refuse it.
_DECODER = json.JSONDecoder(object_pairs_hook=tuple, parse_float=str, parse_int=str, parse_constant=str, strict=False)


def json_tables(text: str, name: str) -> tuple[list[Table], list[Doubt]]:
    """The tables of a JSON text, or of one with an object a line, and what is doubtful about it.

    The list at the top, the lines, or the object at the top is the table ``name``; a list of objects within is a table
    named by its path (予算.明細) whose rows belong to those of the table above. The items of a list within a list
    are those of the outer one; a text or number among objects stands in a column without a name. A list of texts is
    one text, a line each. null, and what is missing, is empty. Raises UnusableFile where the text is no JSON, holds no
    object, or more than can be read.
    """
    try:
        given, end = _DECODER.raw_decode(text, len(text) - len(text.lstrip()))
        if not text[end:].strip():
            return _Reader(text, name).whole(given)
        return _of_lines(text, name)
    except json.JSONDecodeError as error:
        if _begins_with_a_record(text):
            return _of_lines(text, name)
        raise _no_json(name, text, error) from error
    except RecursionError as error:
        raise _too_deep(name) from error


def _no_json(name: str, text: str, error: json.JSONDecodeError) -> UnusableFile:
    if error.msg.startswith("Unterminated") or error.pos >= len(text.rstrip()):
        last = text.rstrip().count("\n") + 1
        return WANTED.refusal(name, f"JSONが{last}行目で途中で切れています", f"the JSON is cut off in line {last}")
    return WANTED.refusal(
        name,
        f"JSONとして読めません（{error.lineno}行目の{error.colno}字目が、JSONの書き方に合いません）",
        f"it is no JSON (line {error.lineno}, character {error.colno}: {error.msg})",
    )


def _of_lines(text: str, name: str) -> tuple[list[Table], list[Doubt]]:
    """NDJSON. A line that is no object is a doubt; where it is the last, the file is likely cut off."""
    reader = _Reader(text, name)
    lines = [(number, line) for number, line in enumerate(_LINE_END.split(text), start=1) if line.strip()]
    broken = [number for number, line in lines if not reader.line(number, line)]
    if len(broken) == len(lines):
        raise WANTED.refusal(name, "JSONの記録が一つもありません", "not one line of it is a record of JSON")
    doubts = []
    if broken and broken[-1] == lines[-1][0]:
        doubts.append(damage.cut_line(name, broken.pop()))
    if broken:
        doubts.append(damage.broken_lines(name, broken))
    tables, others = reader.tables()
    return tables, [*doubts, *others]


def _begins_with_a_record(text: str) -> bool:
    """Whether one of the first two lines is an object of its own, so that the text is one with an object a line."""
    lines = (line for line in _LINE_END.split(text, 20) if line.strip())
    return text.lstrip().startswith("{") and any(_object(line) is not None for line in islice(lines, 2))


def _object(line: str) -> Object | None:
    try:
        given = _DECODER.decode(line)
    except (json.JSONDecodeError, RecursionError):
        return None
    return given if isinstance(given, tuple) else None


class _Records:
    """A list of objects on its way to be a table."""

    def __init__(self, name: str, parent: "_Records | None") -> None:
        self.name = name
        self.parent = parent
        self.columns: dict[str, int] = {}
        self.rows: list[list[str]] = []
        self.places: list[int] = []
        self.parents: list[int] = []
        self.repeated: dict[int, str] = {}
        """A field that the record has twice, by the record's position."""

    def put(self, row: int, path: str, text: str) -> None:
        at = self.columns.setdefault(path, len(self.columns))
        cells = self.rows[row]
        if at >= len(cells):
            cells.extend([""] * (at + 1 - len(cells)))
        if cells[at] and text:
            self.repeated[row] = path
        cells[at] = "\n".join(filter(None, (cells[at], text)))


class _Reader:
    def __init__(self, text: str, name: str) -> None:
        self._name = name
        self._found: dict[tuple[str, ...], _Records] = {(): _Records(name, None)}
        self._clean: Callable[[str], str] = readable if _UNSAFE_ESCAPE.search(text) else str

    def whole(self, given: Any) -> tuple[list[Table], list[Doubt]]:
        items = list(_flat(given, self._name)) if isinstance(given, list) else [given]
        if not any(isinstance(item, tuple) for item in items):
            raise WANTED.refusal(
                self._name, "JSONの中に記録（オブジェクト）がありません", "there are no records (objects) in its JSON"
            )
        for number, item in enumerate(items, start=1):
            self._add(self._found[()], number, item, (), 0)
        return self.tables()

    def line(self, number: int, line: str) -> bool:
        """Reads a line of NDJSON; False where it is no object."""
        record = _object(line)
        if record is not None:
            self._add(self._found[()], number, record, (), 0)
        return record is not None

    def tables(self) -> tuple[list[Table], list[Doubt]]:
        tables: list[Table] = []
        doubts: list[Doubt] = []
        widest = max(len(records.columns) for records in self._found.values())
        check_size(self._name, sum(len(each.rows) * len(each.columns) for each in self._found.values()), widest)
        for records in self._found.values():
            if records.columns:
                table = _table(records)
                tables.append(table)
                if records.repeated:
                    doubts.append(
                        damage.repeated_keys(table, list(records.repeated), next(iter(records.repeated.values())))
                    )
        return tables, doubts

    def _add(self, to: _Records, place: int, item: Any, path: tuple[str, ...], parent: int) -> None:
        to.rows.append([])
        to.places.append(place)
        to.parents.append(parent)
        check_size(self._name, len(to.rows) * len(to.columns), len(to.columns))
        row = len(to.rows) - 1
        if isinstance(item, tuple):
            self._fields(to, row, item, path, "")
        else:
            to.put(row, "", self._text(item))

    def _fields(self, to: _Records, row: int, fields: Object, path: tuple[str, ...], above: str) -> None:
        if len(path) > MOST_DEPTH:
            raise _too_deep(self._name)
        for key, value in fields:
            column = f"{above}{self._clean(key)}"
            below = (*path, key)
            if isinstance(value, tuple) and value:
                self._fields(to, row, value, below, f"{column}.")
            elif isinstance(value, list):
                items = list(_flat(value, self._name))
                if any(isinstance(item, tuple) for item in items):
                    records = self._found.setdefault(below, _Records(self._clean(".".join(below)), to))
                    for item in items:
                        self._add(records, len(records.rows) + 1, item, below, row)
                else:
                    to.put(row, column, "\n".join(map(self._text, items)))
            else:
                to.put(row, column, self._text(value))

    def _text(self, value: Any) -> str:
        match value:
            case str():
                return self._clean(value)
            case True:
                return "true"
            case False:
                return "false"
            case _:  # null, or an object without fields
                return ""


def _table(records: _Records) -> Table:
    width = len(records.columns)
    above = records.parent
    return Table(
        records.name,
        tuple(records.columns),
        [tuple(row) if len(row) == width else (*row, *[""] * (width - len(row))) for row in records.rows],
        records.places,
        above.name if above is not None and above.columns else None,
        records.parents if above is not None and above.columns else None,
    )


def _flat(items: Sequence[Any], name: str, depth: int = 0) -> Iterator[Any]:
    """The items of a list, and of the lists within it."""
    if depth > MOST_DEPTH:
        raise _too_deep(name)
    for item in items:
        if isinstance(item, list):
            yield from _flat(item, name, depth + 1)
        else:
            yield item


def _too_deep(name: str) -> UnusableFile:
    return WANTED.refusal(
        name,
        f"JSONの入れ子が{MOST_DEPTH}段より深くなっています",
        f"its JSON is nested more than {MOST_DEPTH} levels deep",
    )
