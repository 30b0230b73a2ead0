"""The steps of the how-tos work as the page says: its commands are run, in their order, and its outputs compared."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from house.tree import ROOT

STEPS = {"docs/howto-form": 6, "docs/howto-divisions": 5, "docs/howto-template": 6}
PAGES = [f"{howto}{ending}" for howto in STEPS for ending in (".ja.md", ".md")]
_BLOCK = re.compile(r"^```(?P<of>sh|text)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = "from taikei.service.command import main; main()"


def steps(page: str) -> Iterator[tuple[str, list[str]]]:
    """Each block of commands, and the lines of output that the page shows below it."""
    blocks = [(match["of"], match["text"]) for match in _BLOCK.finditer((ROOT / page).read_text("utf-8"))]
    for at, (of, text) in enumerate(blocks):
        if of == "sh":
            shown = blocks[at + 1][1] if at + 1 < len(blocks) and blocks[at + 1][0] == "text" else ""
            yield text, shown.splitlines()


def in_order(shown: list[str], output: str) -> list[str]:
    """The lines that the output does not have, each looked for below the one before."""
    at, missing = 0, []
    for line in shown:
        found = output.find(line, at)
        if found < 0:
            missing.append(line)
        else:
            at = found + len(line)
    return missing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder like the repository's own, as far as the page needs it."""
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    command = tmp_path / ".venv" / "bin" / "taikei"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{_COMMAND}" "$@"\n', "utf-8")
    command.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_every_step_gives_what_the_page_shows(page: str, folder: Path) -> None:
    for commands, shown in steps(page):
        if "reasons take" in commands:
            answer(folder / "asked" / "観光部港湾課.xlsx")
        done = subprocess.run(
            ["sh", "-c", commands],
            cwd=folder,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
        output = done.stdout.decode()
        assert "Traceback" not in output, output
        assert shown, f"the page shows no output of {commands}"
        assert in_order(shown, output) == [], output


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


@pytest.mark.parametrize("howto", STEPS)
def test_both_languages_run_the_same_commands(howto: str) -> None:
    pages = (f"{howto}.ja.md", f"{howto}.md")
    assert [len(list(steps(page))) for page in pages] == [STEPS[howto]] * 2
    [japanese, english] = [[commands.replace(" --lang en", "") for commands, _ in steps(page)] for page in pages]
    assert japanese == english


def test_a_line_that_is_not_there_or_out_of_order_is_noticed() -> None:
    assert in_order(["a", "c"], "a\nb\nc") == []
    assert in_order(["a", "d"], "a\nb\nc") == ["d"]
    assert in_order(["c", "a"], "a\nb\nc") == ["a"]
