"""The reference report set by a word processor and by a browser: every row, every cell, over every page break."""

import html
import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from readers.pdf.test_breaks import rows_of
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

SHARED = Path(__file__).parents[4] / "shared" / "data"
RENDITIONS = SHARED / "renditions"
BUDGET = SHARED / "real" / "fuji-r6-budget" / "r6-budget.pdf"
CHROMIUM = shutil.which("chromium")
SPACED = re.compile(r"[぀-ヿ一-鿿] +[぀-ヿ一-鿿]")

needs_renditions = pytest.mark.skipif(not RENDITIONS.exists(), reason=f"the reference report is not here: {RENDITIONS}")


def truth() -> list[tuple[str, ...]]:
    return [tuple(row["cells"]) for row in json.loads((RENDITIONS / "truth.json").read_text("utf-8"))]


def closed(text: str) -> str:
    return re.sub(r"\s", "", text)


def missing(content: Content) -> list[tuple[str, ...]]:
    read = Counter(tuple(closed(row.get(at, "")) for at in range(3)) for row in rows_of(content).values())
    expected = Counter(tuple(map(closed, row)) for row in truth())
    return list((expected - read).elements())


def spurious(content: Content) -> list[str]:
    """Japanese words that the reading parts and the truth does not."""
    printed = "".join("".join(row) for row in truth())
    return [
        found for line in content.lines for found in SPACED.findall(line.text) if line.row and closed(found) in printed
    ]


@needs_renditions
def test_all_rows_of_the_word_processor() -> None:
    content = pdf_content((RENDITIONS / "report-wordprocessor.pdf").read_bytes(), "report.pdf")
    assert missing(content) == []
    assert content.doubts == ()


@needs_renditions
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium to print with")
@pytest.mark.parametrize("head", ["thead", "tbody"])
def test_all_rows_of_a_browser(head: str, tmp_path: Path) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in truth())
    page = (
        "<meta charset=utf-8><style>@page{size:A4}table{border-collapse:collapse;table-layout:fixed;width:100%}"
        "td{border:1px solid;vertical-align:top;white-space:pre-line;font:10pt/1.7 'Noto Sans CJK JP'}</style>"
        f"<table><col width=22%><col width=16%><col><{head}><tr><td>名<td>額<td>概要</{head}>{rows}</table>"
    )
    source, target = tmp_path / "x.html", tmp_path / "x.pdf"
    source.write_text(page, "utf-8")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", f"--print-to-pdf={target}", str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    content = pdf_content(target.read_bytes(), "x.pdf")
    assert missing(content) == []
    assert spurious(content) == []


@pytest.mark.skipif(not BUDGET.exists(), reason=f"the budget book is not here: {BUDGET}")
def test_a_budget_book_of_612_pages_is_read_to_its_last() -> None:
    content = pdf_content(BUDGET.read_bytes(), "r6-budget.pdf")
    assert {box.page for line in content.lines if line.source for box in line.source.boxes} >= {1, 612}
    assert any(line.text == "101,800,000" and line.column == 1 for line in content.lines)
