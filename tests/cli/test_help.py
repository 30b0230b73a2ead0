"""The help on a terminal of 80 columns has every word of it."""

import pytest

from cli.command import taikei


@pytest.mark.parametrize("asked", [("audit", "--help"), ("lineage", "--help"), ("forms",)])
def test_no_word_of_the_help_is_cut_off(asked: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = taikei(*asked).out
    assert "╭" in shown
    assert "…" not in shown
