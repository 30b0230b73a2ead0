"""Tables of the tests, written as CSV and JSON, and forms for them."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind
from taikei.readers.data.report import read_data
from taikei.readers.data.table import Data, Table
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import known_forms, parse_form

FORM = """
reads = "data"
id = "trial"
title = {{ ja = "試し", en = "trial" }}
year = {year}
{top}
[[tables]]
needs = ["事業名"]
{table}
[tables.columns]
"事業名" = "programme"
{columns}
{rest}
"""
"""The smallest form, to be filled with what a test is about."""


def form(
    top: str = 'unit = { fixed = "千円" }',
    table: str = "",
    columns: str = "",
    rest: str = "",
    year: str = '{ fixed = "R5" }',
) -> DataForm:
    rest = rest if "[[chapters]]" in rest else f'{rest}\n[[chapters]]\nkind = "results"\n'
    found = parse_form(FORM.format(top=top, table=table, columns=columns, rest=rest, year=year))
    assert isinstance(found, DataForm)
    return found


def data_forms() -> list[DataForm]:
    return [form for form in known_forms() if isinstance(form, DataForm)]


def csv_table(text: str, name: str = "trial.csv") -> Table:
    """Each row with the number of its line; quoted line ends are counted as an editor does."""
    rows = csv.reader(io.StringIO(text, newline=""))
    header = tuple(next(rows))
    found = [(tuple(row), rows.line_num) for row in rows]
    return Table(name, header, [row for row, _ in found], [line for _, line in found])


def json_tables(text: str, name: str = "trial.json") -> list[Table]:
    """Objects as rows, objects within by path, lists of objects within as tables below."""
    given = json.loads(text, parse_float=str)
    return list(_tables(name, given if isinstance(given, list) else [given], None, None))


def _tables(
    name: str, records: Sequence[dict[str, Any]], parent: str | None, parents: list[int] | None
) -> Iterable[Table]:
    flat: list[dict[str, str]] = []
    below: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, record in enumerate(records):
        row: dict[str, str] = {}
        for path, value in _fields(record, ""):
            if isinstance(value, list) and value and isinstance(value[0], dict):
                below.setdefault(path, []).extend((number, each) for each in value)
            else:
                row[path] = (
                    "" if value is None else "、".join(map(str, value)) if isinstance(value, list) else str(value)
                )
        flat.append(row)
    columns = tuple(dict.fromkeys(path for row in flat for path in row))
    rows = [tuple(row.get(column, "") for column in columns) for row in flat]
    yield Table(name, columns, rows, range(1, len(rows) + 1), parent, parents)
    for path, found in below.items():
        yield from _tables(path, [each for _, each in found], name, [number for number, _ in found])


def _fields(record: dict[str, Any], above: str) -> Iterable[tuple[str, Any]]:
    for key, value in record.items():
        if isinstance(value, dict):
            yield from _fields(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def read(tables: Table | Sequence[Table], *forms: DataForm) -> Reading:
    given = (tables,) if isinstance(tables, Table) else tuple(tables)
    return read_data([Data(given, "utf-8")], "trial", "0" * 64, forms or data_forms())


def entries(reading: Reading, kind: ChapterKind | None = None, year: int | None = None) -> list[Entry]:
    return [
        placement.entry
        for chapter, _, placement in reading.report.rows()
        if kind in (None, chapter.kind) and year in (None, chapter.fiscal_year.start)
    ]


def numbers(
    reading: Reading, component: Component, kind: ChapterKind | None = None, year: int | None = None
) -> list[Any]:
    """The numbers of a component, as integers where they are whole; None where blank or a word."""
    found = [entry.amount(component) for entry in entries(reading, kind, year)]
    return [None if amount is None else amount.number for amount in found]


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(doubt.message.ja, doubt.message.en) for doubt in reading.doubts]
