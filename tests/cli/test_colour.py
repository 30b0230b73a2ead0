"""Colours are for those who want them (no-color.org)."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from taikei.cli.app import app

REPORT = str(Path(__file__).parents[1] / "readers" / "first" / "report.txt")


@pytest.mark.parametrize(("wish", "coloured"), [("1", False), ("", True)])
def test_no_color_is_heeded(wish: str, coloured: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", wish)
    run = CliRunner().invoke(app, ["audit", REPORT, "--quiet"], color=True)
    assert "■ 指摘" in run.output
    assert ("\x1b[" in run.output) is coloured
