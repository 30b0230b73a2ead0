"""`taikei follow`: last year's plan and this year's results, on the bundled example."""

import json
from pathlib import Path

from cli.command import taikei

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
YEARS = EXAMPLES / "years"
FORM = ("--form", EXAMPLES / "aohama.toml")


def test_every_plan_is_told_what_became_of_it() -> None:
    run = taikei("follow", YEARS / "aohama-r7.txt", YEARS / "aohama-r8.txt", *FORM, "--format", "json")
    assert run.code == 0, run.err
    told = json.loads(run.out)
    assert told["counts"] == {"not_reported": 1, "changed": 2, "merged": 2, "split": 0, "done": 2}
    assert {each["planned"]["programme"]: each["outcome"] for each in told["followed"]} == {
        "灯台まつり開催事業": "done",
        "遊覧船運航支援事業": "changed",
        "海辺の宿改修支援事業": "changed",
        "夜の海岸さんぽ開催事業": "not_reported",
        "観光案内人養成講座事業": "merged",
        "観光案内人登録事業": "merged",
        "多言語案内板設置事業": "done",
    }
    assert [each["announces"] for each in told["leads"]] == ["貸切バス料金の助成"]


def test_the_page_in_both_languages() -> None:
    for language, title in (("ja", "計画のその後（令和７年度）"), ("en", "What became of the plan of FY2025")):
        run = taikei(
            "follow", YEARS / "aohama-r7.txt", YEARS / "aohama-r8.txt", *FORM, "--format", "html", "--lang", language
        )
        assert f"<h1>{title}</h1>" in run.out


def test_editions_in_the_wrong_order_are_refused() -> None:
    run = taikei("follow", YEARS / "aohama-r8.txt", YEARS / "aohama-r7.txt", *FORM)
    assert run.code == 2
    assert "同じ年度の計画と実績がありません" in run.err
    assert "前年度、今年度の順に指定してください。" in run.err
