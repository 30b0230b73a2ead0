"""The tables of a report, as a data package of ours has them, back into the report. Runs in the child."""

import csv
import io
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from taikei.analysis.relations.columns import Cell, Column, Row, Shape, Type
from taikei.analysis.relations.report import Unrelated, report_of
from taikei.analysis.relations.shapes import SHAPES
from taikei.language.inert import exact
from taikei.model.report import Report
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.readers.data.separated import LONGEST_CELL
from taikei.readers.office.package import Package
from taikei.readers.office.wanted import Wanted

WANTED = Wanted(
    Words("taikeiが書き出したデータパッケージ", "a data package that taikei has written"),
    Words("元の報告書から書き出し直してください。", "Write it again from the original report."),
)


class Related(NamedTuple):
    """The report, and of how many rows it was made."""

    report: Report
    rows: int


def related(data: bytes, name: str) -> Related:
    """The report of the tables in a ZIP of the package's files. Raises UnusableFile where they do not make one."""
    package = Package(data, name, WANTED)
    csv.field_size_limit(LONGEST_CELL)
    rows = {shape.name: _rows(shape, package) for shape in SHAPES}
    try:
        return Related(report_of(rows), sum(map(len, rows.values())))
    except Unrelated as error:
        raise WANTED.refusal(
            f"{error.table}.csv",
            f"「{error.identifier}」に当たる行がほかの表にありません",
            f"no other table has the row '{error.identifier}' that it belongs to",
        ) from error
    except Slip as slip:
        raise WANTED.refusal(name, slip.found.ja, slip.found.en) from slip
    except (ValueError, TypeError) as error:
        raise WANTED.refusal(name, "表の値が、報告書として成り立ちません", f"a value cannot stand ({error})") from error


def _rows(shape: Shape, package: Package) -> list[Row]:
    path = f"{shape.name}.csv"
    try:
        text = package.read(path).decode("utf-8-sig")
        found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise WANTED.refusal(path, "CSV（UTF-8）として読めません", f"it is no CSV in UTF-8 ({error})") from error
    header = [column.name for column in shape.columns]
    if not found or found[0] != header:
        raise WANTED.refusal(path, "列がこの表のものではありません", "its columns are not those of this table")
    return [_row(shape, cells, path, at) for at, cells in enumerate(found[1:], start=2)]


def _row(shape: Shape, cells: Sequence[str], path: str, at: int) -> Row:
    if len(cells) != len(shape.columns):
        raise WANTED.refusal(
            path, f"{at}行目の欄が{len(cells)}個です", f"record {at} has {len(cells)} cells, not {len(shape.columns)}"
        )
    row = []
    for column, cell in zip(shape.columns, cells, strict=True):
        try:
            row.append(_cell(column, cell))
        except (ValueError, InvalidOperation) as error:
            raise WANTED.refusal(
                path,
                f"{at}行目の{column.name}が「{cell[:40]}」です",
                f"record {at} has '{cell[:40]}' as its {column.name}",
            ) from error
    return tuple(row)


def _cell(column: Column, cell: str) -> Cell:
    if column.type == Type.TEXT:
        return exact(cell)
    if cell == "":
        return None
    if column.type == Type.BOOLEAN:
        return {"true": True, "false": False}[cell] if cell in ("true", "false") else _neither(cell)
    return Decimal(cell) if column.type == Type.DECIMAL else int(cell)


def _neither(cell: str) -> bool:
    raise ValueError(cell)
