"""`taikei agree`: a report in yen and a statement of results in thousands, on the bundled example."""

import json
from pathlib import Path

from cli.command import Run, taikei

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
YEARS = EXAMPLES / "years"


def agree(*options: str | Path) -> Run:
    return taikei(
        "agree",
        YEARS / "aohama-r7.txt",
        YEARS / "aohama-seika-r6.csv",
        "--form",
        EXAMPLES / "aohama.toml",
        "--other-form",
        YEARS / "aohama-seika.toml",
        *options,
    )


def test_differences_are_findings_with_both_quotes() -> None:
    run = agree("--format", "json")
    assert run.code == 1, run.err
    told = json.loads(run.out)
    assert (told["programmes"], told["compared"]) == (4, 11)
    assert [(finding["rule"], finding["place"]["field"]) for finding in told["findings"]] == [
        ("G-13", "charge"),
        ("G-13", "narrative"),
        ("G-13", "settlement"),
    ]
    assert told["findings"][2]["found"]["ja"] == "aohama-r7.txt「765,200円」、aohama-seika-r6.csv「766千円」"
    assert told["only_theirs"] == ["港のごみ拾い事業"]


def test_a_document_against_itself_is_clean() -> None:
    report, form = YEARS / "aohama-r8.txt", EXAMPLES / "aohama.toml"
    run = taikei("agree", report, report, "--form", form)
    assert run.code == 0
    assert "0項目が違います。" in run.out
