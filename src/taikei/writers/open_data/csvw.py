"""CSV on the Web metadata: the same tables described in the words of the W3C."""

from typing import Any

from taikei.analysis.relations.columns import Column, Shape, Type
from taikei.model.report import Report
from taikei.writers.open_data.package import json_bytes, reference_of, tables_of

METADATA = "csv-metadata.json"

_DATATYPES = {
    Type.TEXT: "string",
    Type.INTEGER: "integer",
    Type.DECIMAL: "decimal",
    Type.BOOLEAN: "boolean",
    Type.YEAR: "gYear",
}


def csvw(report: Report) -> bytes:
    """Tabular Data Model vocabulary, W3C Recommendation of 17 December 2015."""
    return json_bytes(
        {
            "@context": ["http://www.w3.org/ns/csvw", {"@language": "ja"}],
            "dc:title": report.title,
            "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"]},
            "tables": [_table(shape) for shape, _ in tables_of(report).values()],
        }
    )


def _table(shape: Shape) -> dict[str, Any]:
    return {
        "url": f"{shape.name}.csv",
        "dc:title": shape.means.ja,
        "tableSchema": {
            "columns": [_column(column) for column in shape.columns],
            "primaryKey": list(shape.key),
            "foreignKeys": [
                {
                    "columnReference": column.name,
                    "reference": {"resource": f"{column.refers}.csv", "columnReference": reference_of(column)},
                }
                for column in shape.columns
                if column.refers
            ],
        },
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.means.ja,
        "datatype": _DATATYPES[column.type],
        "required": column.required,
        "null": "",
    }
