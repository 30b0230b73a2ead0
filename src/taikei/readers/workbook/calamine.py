"""Sheets as calamine reads them."""

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence, Set

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

from taikei.readers.office.wanted import ENCRYPTED
from taikei.readers.workbook.grid import Runs, Sheet
from taikei.readers.workbook.marks import Cell
from taikei.readers.workbook.refusals import WANTED, check_area, damaged
from taikei.readers.workbook.values import EXACT_DIGITS, is_inexact, text_of


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A workbook of these parts alone, which were checked: calamine is to see no others."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for part, data in parts.items():
            archive.writestr(zipfile.ZipInfo(part), data)
    return held.getvalue()


def calamine_sheets(data: bytes, name: str, wanted: Set[str] | None = None) -> list[Sheet]:
    """The sheets that hold something, all or those of these names. Raises UnusableFile."""
    try:
        return list(_sheets(data, name, wanted))
    except PasswordError as error:
        raise WANTED.refusal(name, ENCRYPTED.ja, ENCRYPTED.en) from error
    except (CalamineError, OSError, ValueError) as error:
        raise damaged(name) from error
    except BaseException as error:
        # A slip in calamine's Rust arrives as a PanicException, which pyo3 does not export.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(name) from error


def _sheets(data: bytes, name: str, wanted: Set[str] | None) -> Iterator[Sheet]:
    sizes: dict[str, Cell] = {}
    book = CalamineWorkbook.from_object(io.BytesIO(data))
    if wanted is not None and not wanted <= set(book.sheet_names):
        raise damaged(name)
    for described in book.sheets_metadata:
        if wanted is not None and described.name not in wanted:
            continue
        sheet = book.get_sheet_by_name(described.name)
        if sheet.end is None:
            continue
        sizes[sheet.name] = (sheet.end[0] + 1, sheet.end[1] + 1)
        check_area(name, sizes)
        yield _sheet(sheet, described.visible is SheetVisibleEnum.Visible)


def _sheet(sheet: CalamineSheet, visible: bool) -> Sheet:
    runs = Runs()
    inexact: list[Cell] = []
    columns: Sequence[int] = range((sheet.end or (0, 0))[1] + 1)
    # Calamine's other ways leave out blank rows or columns before the first cell, and so shift the places.
    for at, values in enumerate(sheet.to_python(skip_empty_area=False)):
        texts = [(value or None) if isinstance(value, str) else text_of(value) for value in values]
        runs.add(at, columns, texts)
        inexact += [
            (at, column)
            for column, text in enumerate(texts)
            if text is not None and len(text) > EXACT_DIGITS and is_inexact(values[column])
        ]
    return Sheet(sheet.name, visible, runs, tuple(sheet.merged_cell_ranges or ()), inexact)
