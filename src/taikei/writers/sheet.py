"""One sheet of a workbook: a ruled table under a header, ready to filter and to print."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from taikei.language import widths

Cell = str | Decimal | Fraction | int | None
"""Text, a number, or None for a cell that stays empty."""

_A3 = 8  # the rows of a report are wide: on A4 they would be too small to read
_LINE, _TALLEST = 15.75, 409.0  # points; Excel's rows are no taller
_CELL_LIMIT = 32_767  # characters; Excel refuses a file with more in one cell
_CUT_MARK = "…（以下は報告書を参照）"
_PLACES = 9  # behind the point; beyond them a double says nothing of an amount


@dataclass(frozen=True)
class Column:
    """``kind`` chooses the format: text, amount or ratio. ``width`` is in half-width characters."""

    label: str
    width: int
    kind: str = "text"


def formats(workbook: Workbook) -> Mapping[str, Format]:
    # 游ゴシック, Excel's own, has taller lines: a long narrative would not fit into the tallest row.
    ruled = {"border": 1, "border_color": "#9A9A9A", "valign": "top", "font_name": "BIZ UDゴシック", "font_size": 10}
    head = {"bold": True, "bg_color": "#E8ECF1", "align": "center", "valign": "vcenter"}
    return {
        "head": workbook.add_format({**ruled, **head, "text_wrap": True}),
        "text": workbook.add_format({**ruled, "text_wrap": True}),
        **{
            _amount_of(places): workbook.add_format({**ruled, "num_format": _grouped(places), "align": "right"})
            for places in range(_PLACES + 1)
        },
        "ratio": workbook.add_format({**ruled, "num_format": "0.0%"}),
    }


def _amount_of(places: int) -> str:
    return f"amount {places}"


def _grouped(places: int) -> str:
    """One format shows all its numbers with as many places, and #,##0 would show half a million yen as one million."""
    digits = f"#,##0.{'0' * places}" if places else "#,##0"
    return f"{digits};△{digits}"


def add_sheet(
    workbook: Workbook,
    forms: Mapping[str, Format],
    name: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
) -> None:
    sheet = workbook.add_worksheet(name)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.label, forms["head"])
    last = 0
    for last, row in enumerate(rows, start=1):
        for at, (column, cell) in enumerate(zip(columns, row, strict=True)):
            _write(sheet, last, at, cell, forms[_form_of(column, cell)])
        sheet.set_row(last, _height(columns, row))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(_A3)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, last, len(columns) - 1)
    sheet.set_footer("&C- &P -")


def _form_of(column: Column, cell: Cell) -> str:
    if column.kind != "amount":
        return column.kind
    exponent = cell.normalize().as_tuple().exponent if isinstance(cell, Decimal) else 0
    return _amount_of(min(max(-exponent, 0), _PLACES) if isinstance(exponent, int) else 0)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, form: Format) -> None:
    if cell is None or cell == "":
        sheet.write_blank(row, column, None, form)
    elif isinstance(cell, str):
        sheet.write_string(row, column, _fitting(cell), form)
    else:
        sheet.write_number(row, column, _excel_number(cell), form)


def _height(columns: Sequence[Column], row: Sequence[Cell]) -> float:
    """Points that the tallest cell of a row needs; not every program works them out when it opens the file."""
    lines = max(
        (
            sum(max(1, ceil(widths.columns(line) / column.width)) for line in cell.split("\n"))
            for column, cell in zip(columns, row, strict=True)
            if isinstance(cell, str)
        ),
        default=1,
    )
    return min(lines * _LINE, _TALLEST)


def _fitting(text: str) -> str:
    return text if len(text) <= _CELL_LIMIT else text[: _CELL_LIMIT - len(_CUT_MARK)] + _CUT_MARK


def _excel_number(number: Decimal | Fraction | int) -> int | float:
    """Excel keeps binary doubles: whole amounts pass exactly up to fifteen digits, and only fractions become floats."""
    return int(number) if number == int(number) else float(number)
