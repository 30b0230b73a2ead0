"""The steps of the pages on lineage work as the pages say: each command is run, and its output compared."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from house.test_howto import folder as _folder
from house.test_howto import in_order, steps
from house.tree import ROOT

PAGES = ("docs/lineage.ja.md", "docs/lineage.md")

folder = _folder


@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_every_step_gives_what_the_page_shows(page: str, folder: Path) -> None:
    shutil.copytree(ROOT / "examples", folder / "examples")
    ran = 0
    for commands, shown in steps(page):
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
        ran += 1
    assert ran == 5


def test_both_languages_run_the_same_commands() -> None:
    [japanese, english] = [[commands.replace(" --lang en", "") for commands, _ in steps(page)] for page in PAGES]
    assert japanese == english
