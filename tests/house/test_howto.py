"""The steps of the pages work as the pages say: their commands are run, in their order, and their outputs compared."""

import sys
from pathlib import Path

import openpyxl
import pytest

from house.stepped import in_order, steps, steps_taken

PAGES = {
    "howto-form": 6,
    "howto-divisions": 5,
    "howto-template": 6,
    "compare": 1,
    "errata": 2,
    "follow": 1,
    "affected": 1,
    "agree": 1,
}
"""Each page, and how many steps it has."""

BOTH = [(f"docs/{page}{ending}", count) for page, count in PAGES.items() for ending in (".ja.md", ".md")]


@pytest.mark.skipif(sys.platform == "win32", reason="the pages' commands are those of a POSIX shell")
@pytest.mark.parametrize(("page", "count"), BOTH)
def test_every_step_gives_what_the_page_shows(page: str, count: int, folder: Path) -> None:
    def meanwhile(commands: str) -> None:
        if "reasons take" in commands:
            answer(folder / "asked" / "観光部港湾課.xlsx")

    assert steps_taken(page, folder, meanwhile) == count


def answer(book: Path) -> None:
    """What a division does with its workbook: says why the finding that asks for figures may stand."""
    opened = openpyxl.load_workbook(book)
    sheet = opened.active
    assert sheet is not None
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    reason, by = (columns.get(ja) or columns[en] for ja, en in (("理由", "reason"), ("回答者", "answered by")))
    (row,) = [cell.row for cell in sheet["A"] if cell.value == "E-10"]
    sheet.cell(row, reason, "運航の補助のため、数えるものがありません。")
    sheet.cell(row, by, "港湾課")
    opened.save(book)


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_run_the_same_commands(page: str) -> None:
    [japanese, english] = [
        [commands.replace(" --lang en", "") for commands, _ in steps(f"docs/{page}{ending}")]
        for ending in (".ja.md", ".md")
    ]
    assert japanese == english


def test_a_line_that_is_not_there_or_out_of_order_is_noticed() -> None:
    assert in_order(["a", "c"], "a\nb\nc") == []
    assert in_order(["a", "d"], "a\nb\nc") == ["d"]
    assert in_order(["c", "a"], "a\nb\nc") == ["a"]
