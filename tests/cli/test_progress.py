"""What is going on: told where it takes long, and never where it was not wanted."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from taikei.cli import progress
from taikei.cli.app import app

READERS = Path(__file__).parents[1] / "readers"
FIRST = str(READERS / "first" / "report.txt")

COMMANDS = [
    ["audit", FIRST],
    ["compare", FIRST, FIRST],
    ["errata", FIRST, FIRST],
    ["agree", FIRST, FIRST],
    ["affected", FIRST, "--programme", "造船技術継承事業", "--field", "programme", "--to", "造船技能継承事業"],
    ["lineage", FIRST],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_each_document_is_named_while_it_is_read(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    assert f"{FIRST} を読んでいます …" in _told(command)
    assert _told([*command, "--quiet"]) == ""


def _told(command: list[str]) -> str:
    run = CliRunner().invoke(app, command)
    assert run.exit_code in (0, 1), run.output
    return run.stderr
