"""Where a finding stands, in words and as an anchor."""

import pytest

from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.source import LineRange, Source
from taikei.writers.places import anchor, describe

LINES = Source((LineRange(3, 4),))


@pytest.mark.parametrize(
    ("place", "ja", "en"),
    [
        (Place(), "報告書全体", "whole report"),
        (Place(source=LINES), "報告書全体（L3-L4）", "whole report (L3-L4)"),
        (Place(ChapterKind.PLAN), "計画", "Plan"),
        (Place(ChapterKind.PLAN, fiscal_year=FiscalYear(2023)), "令和５年度計画", "FY2023 plan"),
        (Place(ChapterKind.PLAN, 10, field="lead"), "計画 （10）：前文", "Plan (10): lead"),
        (Place(ChapterKind.RESULTS, 7, 2, "note", "貸付"), "実績 （７） 2 貸付：備考", "Results (7) 2 貸付: note"),
        (Place(ChapterKind.RESULTS, 7, field="other_field"), "実績 （７）：other_field", "Results (7): other_field"),
    ],
)  # fmt: skip
def test_a_place_in_words(place: Place, ja: str, en: str) -> None:
    assert describe(place, "ja") == ja
    assert describe(place, "en") == en


def test_anchors_are_permanent_names() -> None:
    assert anchor("results") == "results"
    assert anchor("plan", 1) == "plan-1"
    assert anchor("results2021", 1, 12) == "results2021-1-12"
