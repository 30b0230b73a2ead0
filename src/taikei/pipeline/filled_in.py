"""A workbook that was sent out to be filled in, taken back as rows under the headers that it was sent with."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from taikei.language.widths import fold
from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.lines import Content, Line

_ROW = re.compile(r"\d+")


class FilledRow(NamedTuple):
    """A row below the headers: where it stands, and its cells by the Japanese word of their header."""

    place: Words
    cells: Mapping[str, str]


def filled_rows(content: Content, name: str, headers: Sequence[Words], advice: Words) -> list[FilledRow]:
    """The rows below each row that holds ``headers``, whichever language they are in, and in whichever order.

    Other columns and sheets may have come in, and rows may have gone or moved: people sort, and put sheets together.
    Raises UnusableFile where no sheet has the headers, or where a sheet has lost one of them: an answer in it would go
    unread.
    """
    known = {fold(words.said(language)): words.ja for words in headers for language in ("ja", "en")}
    rows: list[FilledRow] = []
    columns: dict[int, str] = {}
    sheet, headed = "", False
    for lines in _by_row(content.lines):
        if lines[0].sheet != sheet:
            sheet, columns = lines[0].sheet, {}
        cells = _texts(lines)
        found = {column: known[fold(text)] for column, text in cells.items() if fold(text) in known}
        if 2 * len(set(found.values())) > len(headers):
            _check_headers(headers, set(found.values()), f"{name} {sheet}", advice)
            columns, headed = found, True
        elif columns:
            rows.append(FilledRow(_place(name, lines[0]), {columns[at]: cells[at] for at in cells if at in columns}))
    if not headed:
        _check_headers(headers, set(), name, advice)
    return rows


def _by_row(lines: Sequence[Line]) -> list[list[Line]]:
    rows: dict[int, list[Line]] = {}
    for line in lines:
        if line.row is not None and line.column is not None:
            rows.setdefault(line.row, []).append(line)
    return list(rows.values())


def _texts(lines: Sequence[Line]) -> dict[int, str]:
    cells: dict[int, list[str]] = {}
    for line in lines:
        if line.column is not None:
            cells.setdefault(line.column, []).append(line.text)
    return {column: "\n".join(texts).strip() for column, texts in cells.items()}


def _place(name: str, line: Line) -> Words:
    number = "" if line.cell is None else "".join(_ROW.findall(line.cell.cell))
    return Words(f"{name} {line.sheet} {number}行", f"{name} {line.sheet} row {number}")


def _check_headers(headers: Sequence[Words], found: set[str], where: str, advice: Words) -> None:
    missing = [words for words in headers if words.ja not in found]
    if missing:
        ja, en = "、".join(words.ja for words in missing), ", ".join(words.en for words in missing)
        raise UnusableFile(
            where,
            Words(f"{ja}の列がありません", f"it lacks these columns: {en}"),
            Words("照会のときの見出しの行", "the row of headers with which it was sent out"),
            advice,
        )
