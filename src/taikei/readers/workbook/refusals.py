"""Why a workbook is refused, and how large one may be."""

from collections.abc import Mapping

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.office.package import MOST_LINES
from taikei.readers.office.wanted import Wanted
from taikei.readers.workbook.marks import Cell

WANTED = Wanted(
    Words("Excelなどのブック（.xlsx、.xls、.ods）", "a workbook (.xlsx, .xls, .ods)"),
    Words(
        "表計算ソフトで開き、パスワードを付けずに.xlsx形式で保存し直したファイルを指定してください。",
        "Open it in a spreadsheet program, save it as .xlsx without a password, and name that file.",
    ),
    Words(
        "使っていない行とシートを除くか、ブックを分けてください。一覧のシートは、CSVで保存すれば、さらに大きくても読めます。",
        "Remove unused rows and sheets, or divide the workbook. A list that is saved as CSV may be larger.",
    ),
)

LARGEST_AREA = 5_000_000
"""Cells from A1 to the last filled one, over all sheets. For calamine a cell takes 32 bytes, filled or not."""
LARGEST_TEXT = 200_000_000
"""Characters of all cells, a text that several cells share counted for each."""


def damaged(name: str) -> UnusableFile:
    return WANTED.refusal(name, "壊れているか、途中で切れています", "it is damaged or cut short")


def impossible(name: str) -> UnusableFile:
    return WANTED.refusal(name, "あり得ない数のセルがあることになっています", "it claims an impossible number of cells")


def too_large(sizes: Mapping[str, Cell], characters: int) -> bool:
    area = sum(rows * columns for rows, columns in sizes.values())
    return area > LARGEST_AREA or characters > LARGEST_TEXT


def check_area(name: str, sizes: Mapping[str, Cell]) -> None:
    """Raises UnusableFile: one stray cell at the far corner would make a sheet that no program can show."""
    if not too_large(sizes, 0):
        return
    sheet = max(sizes, key=lambda key: sizes[key][0] * sizes[key][1])
    rows, columns = sizes[sheet]
    raise WANTED.refusal(
        name,
        f"シート「{sheet}」が{rows:,}行×{columns:,}列に及び、全体で{LARGEST_AREA:,}セルを超えます",
        f"the sheet '{sheet}' reaches over {rows:,} rows × {columns:,} columns, and all exceed {LARGEST_AREA:,} cells",
    )


def check_text(name: str, characters: int) -> None:
    if characters > LARGEST_TEXT:
        raise WANTED.refusal(name, f"セルの文字が{characters:,}字あります", f"its cells hold {characters:,} characters")


def check_lines(name: str, lines: int) -> None:
    if lines > MOST_LINES:
        raise WANTED.refusal(name, f"{MOST_LINES:,}行を超えています", f"it has more than {MOST_LINES:,} lines")
