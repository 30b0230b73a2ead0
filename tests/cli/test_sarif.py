"""SARIF held against the official schema, and against what GitHub asks of a file that is uploaded to it.

The schema is `writers/schemas/sarif-2.1.0.json`, as the SARIF Multitool of Microsoft carries it (5.7.0, MIT licence).
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cli.command import taikei
from readers.samples import FIRST

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "tests/writers/schemas/sarif-2.1.0.json").read_text("utf-8-sig"))
# What GitHub shows of a text, and cuts off beyond: characters.
SHORT, MOST_RESULTS = 1024, 25_000


def _log(*arguments: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(taikei("audit", *arguments, "--format", "sarif").out)
    return told


@pytest.fixture(scope="module", params=["sample.txt", "sample.pdf", "sample.docx", "report.xlsx"])
def log(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    file = ROOT / "examples" / request.param
    if not file.exists():
        folder = tmp_path_factory.mktemp("made")
        taikei("audit", FIRST, "--out", folder)
        file = folder / request.param
    return _log(file)


def test_the_official_schema_holds(log: Mapping[str, Any]) -> None:
    assert log["runs"][0]["results"]
    jsonschema.Draft202012Validator(SCHEMA).validate(log)


def test_the_schema_sees_a_line_zero_and_an_unknown_level() -> None:
    log = _log(FIRST)
    result = log["runs"][0]["results"][0]
    result["level"] = "advice"
    result["locations"][0]["physicalLocation"]["region"] = {"startLine": 0}
    told = {error.json_path for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(log)}
    assert {path.rpartition(".")[2] for path in told} == {"level", "startLine"}


def test_every_rule_tells_what_github_shows_beside_a_finding(log: Mapping[str, Any]) -> None:
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert rules
    for rule in rules:
        assert 0 < len(rule["shortDescription"]["text"]) <= SHORT
        assert 10 < len(rule["fullDescription"]["text"]) <= SHORT
        assert rule["fullDescription"]["text"] in rule["help"]["text"]
        assert "## なぜ" in rule["help"]["markdown"]
        assert "## Why" not in rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}


def test_every_result_has_one_place_in_a_file_and_lines_from_one(log: Mapping[str, Any]) -> None:
    results = log["runs"][0]["results"]
    assert len(results) <= MOST_RESULTS
    for result in results:
        (place,) = result["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"].startswith("file:///")
        region = place["physicalLocation"].get("region", {"startLine": 1, "endLine": 1})
        assert 1 <= region["startLine"] <= region["endLine"]


def test_the_help_is_in_the_language_that_was_asked_for() -> None:
    log = _log(FIRST, "--lang", "en")
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert all("## Why" in rule["help"]["text"] and "なぜ" not in rule["help"]["text"] for rule in rules)


def test_a_relative_path_stays_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(FIRST, tmp_path / "令和5年.txt")
    monkeypatch.chdir(tmp_path)
    result = _log("令和5年.txt")["runs"][0]["results"][0]
    address = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert address == "%E4%BB%A4%E5%92%8C5%E5%B9%B4.txt"


def test_a_finding_is_known_again_after_lines_were_put_above_it(tmp_path: Path) -> None:
    before = FIRST.read_text("utf-8")
    moved = tmp_path / "moved.txt"
    moved.write_text(f"\n\n{before}", "utf-8")
    first, second = list(_prints(_log(FIRST))), list(_prints(_log(moved)))
    assert [printed for _, printed in first] == [printed for _, printed in second]
    assert len({printed for _, printed in first}) == len(first)
    assert {line for line, _ in first if line} != {line for line, _ in second if line}


def _prints(log: Mapping[str, Any]) -> Iterator[tuple[int | None, str]]:
    for result in log["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"].get("region", {})
        yield region.get("startLine"), result["partialFingerprints"]["primaryLocationLineHash"]
