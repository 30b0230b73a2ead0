"""An audit as SARIF and as annotations of a build: every finding, at the place where a build looks for it."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from cli.command import taikei
from readers.samples import FIRST

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}
_ANNOTATION = re.compile(r"::(error|warning|notice) file=([^,]+)(?:,line=(\d+))?,title=([^,:]+)::(.+)")
_ESCAPED = {"%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report in a folder whose name must be written in another way in an address and in an annotation."""
    folder = tmp_path_factory.mktemp("令和７年, 100%")
    return Path(shutil.copy(FIRST, folder / "report.txt"))


@pytest.fixture(scope="module")
def findings(report: Path) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(taikei("audit", report, "--format", "json").out)["findings"]
    assert len(told) > 5
    return told


@pytest.fixture(scope="module")
def run(report: Path) -> Mapping[str, Any]:
    log = json.loads(taikei("audit", report, "--format", "sarif").out)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    assert isinstance(only, dict)
    return only


def test_sarif_has_each_finding_at_its_level_and_its_rule_at_its_index(
    run: Mapping[str, Any], findings: list[dict[str, Any]]
) -> None:
    rules = run["tool"]["driver"]["rules"]
    told = Counter((each["ruleId"], each["level"]) for each in run["results"])
    assert told == Counter((each["rule"], _LEVELS[each["severity"]]) for each in findings)
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
    assert all(rule["shortDescription"]["text"] for rule in rules)


def test_sarif_names_the_file_as_the_command_did_and_lines_that_it_has(run: Mapping[str, Any], report: Path) -> None:
    places = [place for each in run["results"] for place in (*each["locations"], *each.get("relatedLocations", ()))]
    addresses = {place["physicalLocation"]["artifactLocation"]["uri"] for place in places}
    assert {unquote(address) for address in addresses} == {f"file://{report.as_posix()}"}
    assert not any(set(" ,令") & set(address) for address in addresses)
    last = len(report.read_text("utf-8").splitlines())
    regions = [place["physicalLocation"]["region"] for place in places if "region" in place["physicalLocation"]]
    assert regions
    assert all(1 <= region["startLine"] <= region["endLine"] <= last for region in regions)


def test_annotations_stand_one_a_line_in_the_file_that_the_build_has(
    report: Path, findings: list[dict[str, Any]]
) -> None:
    lines = taikei("audit", report, "--format", "github").out.splitlines()
    parts = [_ANNOTATION.fullmatch(line) for line in lines]
    read = [part for part in parts if part is not None]
    assert len(read) == len(lines) == len(findings)
    assert {_plain(part[2]) for part in read} == {report.as_posix()}
    assert Counter((part[1], part[4].split()[0]) for part in read) == Counter(
        (_COMMANDS[each["severity"]], each["rule"]) for each in findings
    )


def test_what_is_read_from_standard_input_has_no_file_to_name() -> None:
    said = taikei("audit", "-", "--format", "github", stdin=FIRST.read_bytes()).out
    assert "file=-," not in said
    assert said.count("::error") + said.count("::warning") + said.count("::notice") == len(said.splitlines()) > 0


def _plain(value: str) -> str:
    for written, meant in _ESCAPED.items():
        value = value.replace(written, meant)
    return value
