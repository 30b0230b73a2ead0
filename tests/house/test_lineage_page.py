"""The steps of the pages on lineage work as the pages say: each command is run, and its output compared."""

import shutil
import sys
from pathlib import Path

import pytest

from house.stepped import steps, steps_taken
from house.tree import ROOT

PAGES = ("docs/lineage.ja.md", "docs/lineage.md")


@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_every_step_gives_what_the_page_shows(page: str, folder: Path) -> None:
    shutil.copytree(ROOT / "examples", folder / "examples")
    assert steps_taken(page, folder) == 5


def test_both_languages_run_the_same_commands() -> None:
    [japanese, english] = [[commands.replace(" --lang en", "") for commands, _ in steps(page)] for page in PAGES]
    assert japanese == english
