"""The lineage of the reference report: every link of the answer key, and nothing else."""

import json
from collections import Counter

import pytest

from checks.reference import ANSWER_KEY, reference_report
from taikei.analysis.lineage import Lineage, LinkKind, chapter_lineage
from taikei.analysis.totals import chapter_total
from taikei.model.amount import Component

pytestmark = pytest.mark.skipif(
    not ANSWER_KEY.exists(), reason="the reference report is not part of the project: ../shared is not here"
)

KINDS = {
    "same_name_variant": LinkKind.VARIANT,
    "bracket_width_variant": LinkKind.VARIANT,
    "renamed": LinkKind.RENAMED,
    "renamed_and_moved": LinkKind.RENAMED,
    "renamed_successor": LinkKind.RENAMED,
    "merged": LinkKind.MERGED,
}


@pytest.fixture(scope="module")
def found() -> Lineage:
    return chapter_lineage(*reference_report().chapters)


def test_links(found: Lineage) -> None:
    links = json.loads(ANSWER_KEY.read_text(encoding="utf-8"))["year_links"]
    expected = {
        (KINDS[link["kind"]], tuple([link["results"]] if isinstance(link["results"], str) else link["results"]),
         link["plan"])
        for link in links
        if link["kind"] in KINDS
    }  # fmt: skip
    kept = (LinkKind.SAME, LinkKind.MOVED)
    assert {(link.kind, link.earlier, link.later[0]) for link in found.links if link.kind not in kept} == expected
    assert Counter(link.kind for link in found.links) == {
        LinkKind.SAME: 75,
        LinkKind.MOVED: 1,  # anomalies E: 中小企業等デジタル化支援事業 went to another division
        LinkKind.VARIANT: 2,
        LinkKind.RENAMED: 4,
        LinkKind.MERGED: 1,
    }
    assert set(found.ended) == {link["results"] for link in links if link["plan"] is None}
    new = {link["plan"] for link in links if link["kind"] == "new_marked"}
    assert {name for link in found.beginnings if link.kind == LinkKind.NEW for name in link.later} == new
    assert set(found.begun) == {link["plan"] for link in links if link["results"] is None}


def test_totals() -> None:
    results, plan = (chapter_total(chapter) for chapter in reference_report().chapters)
    budget, settlement = Component.INITIAL_BUDGET, Component.SETTLEMENT
    assert (results.rows, results.relisted, plan.rows, plan.relisted) == (108, 22, 112, 23)
    assert results.amounts == {budget: 154_654_049, settlement: 108_781_050}
    assert results.amounts_with_relisted == {budget: 156_813_655, settlement: 110_762_017}
    assert plan.amounts == {budget: 134_648_263}
    assert plan.amounts_with_relisted == {budget: 137_094_793}
