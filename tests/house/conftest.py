"""A folder like the repository's own, as far as the pages need it."""

import shutil
import sys
from pathlib import Path

import pytest

from house.tree import ROOT

_COMMAND = "from taikei.service.__main__ import main; main()"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With docs/examples, and the command where the pages have it."""
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    command = tmp_path / ".venv" / "bin" / "taikei"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{_COMMAND}" "$@"\n', "utf-8")
    command.chmod(0o755)
    return tmp_path
