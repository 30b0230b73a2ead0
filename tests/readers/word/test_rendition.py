"""The reference report as a Word document and as a workbook: every cell of its 220 rows, against what was set."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from taikei.language.numerals import parse_number
from taikei.language.widths import squeeze
from taikei.readers.lines import Content
from taikei.readers.word import word_content
from taikei.readers.workbook import workbook_content

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data" / "renditions"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the reference report is not published with Taikei: no ../shared/data/renditions here"
)


def plain(text: str) -> str:
    """Without white space; a number without its commas, for a workbook keeps it as a number."""
    number = parse_number(text)
    return squeeze(text) if number is None else str(number)


def rows(content: Content) -> list[list[str]]:
    found: dict[int, dict[int, str]] = {}
    for line in content.lines:
        if line.row is not None and line.column is not None:
            cells = found.setdefault(line.row, {})
            cells[line.column] = cells.get(line.column, "") + line.text
    return [[plain(text) for _, text in sorted(cells.items())] for cells in found.values()]


@pytest.mark.parametrize(("file", "reader"), [("report.docx", word_content), ("report.xlsx", workbook_content)])
def test_every_row_says_what_was_set(file: str, reader: Callable[[bytes, str], Content]) -> None:
    content = reader((FOLDER / file).read_bytes(), file)
    read: Iterator[list[str]] = iter(rows(content))
    expected = [
        [plain(text) for text in key["cells"]] for key in json.loads((FOLDER / "truth.json").read_text("utf-8"))
    ]
    # In the order of the document: each row must stand after the one before it.
    missing = [wanted for wanted in expected if not any(found == wanted for found in read)]
    assert (len(expected), missing) == (220, [])
    assert content.doubts == ()
