"""The tables of a report as Parquet, for data bases and notebooks: typed columns, exact decimals."""

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from arro3.core import Array, DataType, Table
from arro3.io import write_parquet

from taikei.analysis.relations.columns import Cell, Column, Row, Shape, Type
from taikei.model.report import Report
from taikei.writers.open_data.package import tables_of

_PLACES = 9
"""Digits behind the point. Thirty-eight in all leave twenty-nine before it, and no amount has more than eighteen."""

_TYPES = {
    Type.TEXT: DataType.utf8(),
    Type.INTEGER: DataType.int64(),
    Type.BOOLEAN: DataType.bool(),
    Type.YEAR: DataType.int64(),
    Type.DECIMAL: DataType.decimal128(38, _PLACES),
}


def parquet_files(report: Report) -> dict[str, bytes]:
    """One file a table. Text is as it is: nothing runs it, so it carries no apostrophe."""
    return {f"{name}.parquet": _parquet(shape, rows) for name, (shape, rows) in tables_of(report).items()}


def _parquet(shape: Shape, rows: Sequence[Row]) -> bytes:
    columns: dict[str, Any] = {
        column.name: _array(column, [row[at] for row in rows]) for at, column in enumerate(shape.columns)
    }
    written = io.BytesIO()
    write_parquet(Table.from_pydict(columns), written)
    return written.getvalue()


def _array(column: Column, cells: Sequence[Cell]) -> Array:
    if column.type != Type.DECIMAL:
        return Array(cells, type=_TYPES[column.type])
    # Decimals are taken from their digits: the library makes none of Python's.
    digits = [f"{cell:f}" if isinstance(cell, Decimal) else None for cell in cells]
    return Array(digits, type=DataType.utf8()).cast(_TYPES[column.type])
