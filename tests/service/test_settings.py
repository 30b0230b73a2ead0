"""Wrong settings are refused at start, with the value and what is allowed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from taikei.model.errors import Misuse
from taikei.service.environment import choice, listed, number, secret


def _start(**environ: str) -> subprocess.CompletedProcess[str]:
    known = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "taikei.service.settings"}
    return subprocess.run(
        [sys.executable, "-c", "import taikei.service.settings as s; print(s.DATABASES['default']['ENGINE'])"],
        env=known | environ,
        capture_output=True,
        text=True,
        check=False,
    )


def test_there_is_no_default_secret() -> None:
    assert "TAIKEI_SECRET_KEY: no value" in _start().stderr


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("abc\n", encoding="utf-8")
    assert secret("X", {"X_FILE": str(file)}) == "abc"
    assert secret("X", {"X": "direct", "X_FILE": str(file)}) == "direct"
    with pytest.raises(Misuse, match="X_FILE: an unreadable file"):
        secret("X", {"X_FILE": str(tmp_path / "none")})
    file.write_text("\n", encoding="utf-8")
    with pytest.raises(Misuse, match="X: no value"):
        secret("X", {"X_FILE": str(file)})


def test_a_wrong_choice_names_the_right_ones() -> None:
    with pytest.raises(Misuse) as refused:
        choice("TAIKEI_HTTPS", ["on", "off"], "off", {"TAIKEI_HTTPS": "yes"})
    assert refused.value.said("en") == (
        "TAIKEI_HTTPS: the value 'yes'; expected on or off. Correct the environment variable TAIKEI_HTTPS."
    )
    assert refused.value.said("ja") == (
        "TAIKEI_HTTPS：値「yes」（求めるもの：on、off）。環境変数 TAIKEI_HTTPS を直してください。"
    )


def test_a_list_is_divided_by_commas() -> None:
    assert listed("H", [], {"H": "a.example, b.example"}) == ["a.example", "b.example"]
    assert listed("H", ["localhost"], {}) == ["localhost"]
    with pytest.raises(Misuse):
        listed("H", [], {"H": " , "})


@pytest.mark.parametrize(
    ("url", "engine"),
    [("sqlite:////tmp/x.sqlite3", "sqlite3"), ("postgresql://a:b@localhost/c", "postgresql")],
)
def test_databases(url: str, engine: str) -> None:
    assert _start(TAIKEI_SECRET_KEY="x", DATABASE_URL=url).stdout.strip().endswith(engine)


def test_another_database_is_refused_without_saying_its_password() -> None:
    said = _start(TAIKEI_SECRET_KEY="x", DATABASE_URL="mysql://root:hidden@db/x").stderr
    assert "DATABASE_URL: the value 'mysql:…'" in said
    assert "hidden" not in said.splitlines()[-1]


def test_https_is_all_or_nothing() -> None:
    assert "TAIKEI_HTTPS" in _start(TAIKEI_SECRET_KEY="x", TAIKEI_HTTPS="true").stderr


def test_a_number_is_whole_and_counts_from_1() -> None:
    assert (number("N", 64, {}), number("N", 64, {"N": "128"})) == (64, 128)
    for wrong in ("0", "-1", "1.5", "", "many", "１"):
        with pytest.raises(Misuse, match=r"N: the value '.*'; expected a whole number from 1 on\."):
            number("N", 64, {"N": wrong})
