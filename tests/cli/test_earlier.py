"""taikei audit --earlier: this year's report held against last year's edition, which is made of it here."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from cli.command import taikei
from readers.samples import FIRST
from taikei.checks.catalogue import all_rules

AGAINST_LAST_YEAR = {rule.id for rule in all_rules() if rule.needs_earlier}


@pytest.fixture(scope="module")
def last_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, a year before: a results row has another text, one of the plan never came."""
    text = FIRST.read_text("utf-8")
    for now, before in (("令和６年", "令和５年"), ("令和７年", "令和６年")):
        text = text.replace(now, before)
    text = text.replace("令 和 ７ 年 度", "令 和 ６ 年 度").replace("就職した。", "就職し、二人が船主となった。")
    text = text.replace("軽量網の試作事業 1,500", "軽量網の試作事業 800")
    file = tmp_path_factory.mktemp("last_year") / "last_year.txt"
    file.write_text(text, "utf-8")
    return file


def _said(*arguments: str | Path) -> dict[str, Any]:
    return json.loads(taikei("audit", FIRST, *arguments, "--format", "json").out)


def test_what_last_years_edition_shows(last_year: Path) -> None:
    findings = _said("--earlier", last_year)["findings"]
    assert {(each["rule"], each["programme"]) for each in findings if each["rule"] in AGAINST_LAST_YEAR} == {
        ("C-01", "港の見学路整備事業（小中学生向け）"),
        ("C-21", "木造船の技術継承事業（研修型）"),
        ("C-24", "港道路改良事業"),
        ("C-31", "港道路改良事業"),
    }


def test_what_is_nowhere_in_this_years_report_is_told_in_every_form(last_year: Path, tmp_path: Path) -> None:
    run = taikei("audit", FIRST, "--earlier", last_year, "--out", tmp_path)
    assert "C-01  令和６年度実績 港の見学路整備事業（小中学生向け）" in run.out
    assert "前年度の報告書の計画（1）の3番目「港の見学路整備事業（小中学生向け）」" in run.out
    with (tmp_path / "findings.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = [row for row in csv.DictReader(file) if row["rule"] == "C-01"]
    assert (row["chapter"], row["order"]) == ("results", "")
    for form in ("sarif", "github"):
        assert "C-01" in taikei("audit", FIRST, "--earlier", last_year, "--format", form).out


def test_without_it_the_rules_that_need_it_say_so() -> None:
    reasons = {rule["rule"]: rule["not_applicable"] for rule in _said()["rules"]}
    alone = {id_ for id_, reason in reasons.items() if reason and "指定されていない" in reason["ja"]}
    assert alone == AGAINST_LAST_YEAR
    assert len(alone) >= 12


def test_a_part_of_last_years_edition_is_not_held_against_this_years(last_year: Path, tmp_path: Path) -> None:
    part = tmp_path / "part.txt"
    part.write_text(last_year.read_text("utf-8").partition("網の量産に取り組む。")[0], "utf-8")
    rules = {rule["rule"]: rule["not_applicable"] for rule in _said("--earlier", part)["rules"]}
    assert rules["C-01"]["ja"] == "前年度の報告書の一部が読み取れていないため、年度を比べる点検は行いません。"


def test_an_edition_of_the_same_year_is_no_last_years_edition() -> None:
    rules = _said("--earlier", FIRST)["rules"]
    applied = {rule["rule"] for rule in rules if rule["not_applicable"] is None}
    assert not applied & {"B-04", "C-01", "C-11", "C-12", "C-21", "C-23", "C-24", "C-31", "E-21"}
