"""taikei lineage: who became whom, as text, CSV, JSON and a page; the office's decisions; files."""

import csv
import json
from pathlib import Path

import pytest

from cli.command import taikei
from taikei.pipeline import read_file, write_report

SAMPLE = Path(__file__).parent.parent.parent / "examples" / "sample.txt"

DECISION = """
[[decisions]]
ruling = "{ruling}"
from_year = 2022
from_name = "放射光施設設置推進事業"
to_year = 2023
to_name = "{to_name}"
"""


@pytest.fixture
def decisions(tmp_path: Path) -> Path:
    path = tmp_path / "系譜.toml"
    path.write_text(DECISION.format(ruling="confirmed", to_name="放射光施設利用促進事業"), "utf-8")
    return path


def test_the_sample_in_a_terminal() -> None:
    run = taikei("lineage", SAMPLE, "--quiet")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("令和４年度の実績 → 令和５年度の計画\n  継続\t75\n")
    assert "水産加工業企業力強化支援事業 → 水産加工業競争力強化支援事業" in run.out
    assert "次世代素材活用推進事業＋素材先端技術活用推進事業 → 産学連携素材技術活用支援事業" in run.out
    assert run.out.endswith("事業は全部で94件、うち名前の変わったもの5件です。\n")
    assert taikei("lineage", SAMPLE, "--lang", "en").out.startswith("results of 2022 → plan of 2023\n  same\t75\n")


def test_a_confirmed_link_is_sure_and_one_life(decisions: Path) -> None:
    run = taikei("lineage", SAMPLE, "--decisions", decisions)
    assert "1.00（職員の決定）  放射光施設設置推進事業 → 放射光施設利用促進事業" in run.out
    assert run.out.endswith("事業は全部で93件、うち名前の変わったもの6件です。\n")


def test_the_audit_knows_the_decisions(decisions: Path) -> None:
    """The renaming that the office confirmed is accepted, the others are open."""
    open_findings = taikei("audit", SAMPLE, "--quiet").out
    run = taikei("audit", SAMPLE, "--quiet", "--decisions", decisions)
    line = next(line for line in run.out.splitlines() if "系譜の決定に記録されています。" in line)
    assert "C-03" in line
    assert "放射光施設利用促進事業" in line
    assert "系譜の決定に記録されています。" not in open_findings
    decisions.write_text(DECISION.format(ruling="drawn", to_name="放射光施設利用推進事業"), "utf-8")
    refused = taikei("audit", SAMPLE, "--quiet", "--decisions", decisions)
    assert (refused.code, refused.out) == (2, "")
    assert "「放射光施設利用促進事業」のことではありませんか。" in refused.err


def test_a_name_that_is_not_there_is_refused_with_the_nearest(decisions: Path) -> None:
    decisions.write_text(DECISION.format(ruling="drawn", to_name="放射光施設利用推進事業"), "utf-8")
    run = taikei("lineage", SAMPLE, "--decisions", decisions)
    assert run.code == 2
    assert "2023年度に「放射光施設利用推進事業」という事業はありません" in run.err
    assert "「放射光施設利用促進事業」のことではありませんか。" in run.err


def test_each_format_on_its_own() -> None:
    lines = list(csv.reader(taikei("lineage", SAMPLE, "--format", "csv").raw.decode("utf-8-sig").splitlines()))
    assert lines[0] == ["from_year", "from_name", "to_year", "to_name", "kind", "confidence", "evidence"]
    assert len(lines) == 1 + 92
    said = json.loads(taikei("lineage", SAMPLE, "--format", "json").out)
    assert len(said["programmes"]) == 94
    assert taikei("lineage", SAMPLE, "--format", "html").out.startswith("<!doctype html>")


def test_all_files_into_a_folder(tmp_path: Path) -> None:
    assert taikei("lineage", SAMPLE, "--out", tmp_path / "out").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "lineage-results2022-plan2023.svg", "lineage.csv", "lineage.html", "lineage.json", "programmes.csv",
    ]  # fmt: skip


def test_several_reports_in_any_order(tmp_path: Path) -> None:
    report = read_file(str(SAMPLE)).report
    results, plan = report.chapters
    for chapter in (results, plan):
        alone = type(report)(report.title, report.issuer, chapters=(chapter,))
        (tmp_path / f"{chapter.kind.value}.json").write_bytes(write_report(alone, "json"))
    files = [tmp_path / "results.json", tmp_path / "plan.json"]
    one, other = (taikei("lineage", *order, "--format", "csv").raw for order in (files, files[::-1]))
    assert one == other
    assert one == taikei("lineage", SAMPLE, "--format", "csv").raw
