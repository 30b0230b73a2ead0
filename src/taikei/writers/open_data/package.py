"""A report as a data package: one CSV a table, and a descriptor that says what each column is."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from taikei.analysis.relations.columns import Cell, Column, Row, Shape, Type
from taikei.analysis.relations.rows import rows_of
from taikei.analysis.relations.shapes import BY_NAME, SHAPES
from taikei.language.inert import inert
from taikei.model.edition import PACKAGE
from taikei.model.report import Report
from taikei.writers.canonical import sha256
from taikei.writers.csv_table import csv_bytes
from taikei.writers.open_data.fiscal import FISCAL, fiscal_rows, model

DESCRIPTOR = "datapackage.json"


def tables_of(report: Report) -> dict[str, tuple[Shape, list[Row]]]:
    """Every table by its name, also those without a row: the columns are the same for every report."""
    rows = rows_of(report)
    return {shape.name: (shape, rows[shape.name]) for shape in SHAPES} | {FISCAL.name: (FISCAL, fiscal_rows(report))}


def csv_files(report: Report) -> dict[str, bytes]:
    return {f"{name}.csv": _csv(shape, rows) for name, (shape, rows) in tables_of(report).items()}


def descriptor(report: Report, files: Mapping[str, bytes]) -> bytes:
    """The descriptor of ``files``: a tabular and fiscal data package (Data Package 1.0, Fiscal Data Package 0.3)."""
    return json_bytes(
        {
            "profile": "tabular-data-package",
            "name": "taikei-report",
            "title": report.title,
            "description": "報告書の全内容。Excelで数式になる文字の前には ' を付けています。 / "
            "The whole content of a report. An apostrophe stands before text that Excel would run as a formula.",
            "keywords": ["施策", "予算", "決算", "government", "budget", "spending"],
            "format": PACKAGE,
            "resources": [_resource(shape, files[f"{name}.csv"]) for name, (shape, _) in tables_of(report).items()],
            "model": model(report),
        }
    )


def json_bytes(document: Any) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _csv(shape: Shape, rows: Iterable[Row]) -> bytes:
    return csv_bytes([column.name for column in shape.columns], (tuple(map(_text, row)) for row in rows))


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(cell) if isinstance(cell, int) else inert(cell)


def _resource(shape: Shape, data: bytes) -> dict[str, Any]:
    references = [_reference(column) for column in shape.columns if column.refers]
    return {
        "profile": "tabular-data-resource",
        "name": shape.name,
        "path": f"{shape.name}.csv",
        "title": shape.means.ja,
        "description": shape.means.en,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data)}",
        "schema": {
            "fields": [_field(column) for column in shape.columns],
            "missingValues": [""],
            "primaryKey": list(shape.key),
            # The profile refuses an empty list.
            **({"foreignKeys": references} if references else {}),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.codes:
        constraints["enum"] = list(map(str, column.codes))
    field: dict[str, Any] = {
        "name": column.name,
        "title": column.means.ja,
        "description": column.means.en,
        "type": column.type.value,
    }
    if column.type == Type.BOOLEAN:
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field | ({"constraints": constraints} if constraints else {})


def _reference(column: Column) -> dict[str, Any]:
    return {"fields": column.name, "reference": {"resource": column.refers, "fields": reference_of(column)}}


def reference_of(column: Column) -> str:
    """The column of the other table that this one refers to: the one that is its key."""
    return BY_NAME[column.refers].key[0]
