"""Where a finding stands, in words and as an anchor."""

import pytest

from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.source import Box, CellPlace, LineRange, Source
from taikei.writers.places import anchor, describe

LINES = Source((LineRange(3, 4),))
PAGES = Source(boxes=tuple(Box(page, 0, 0, 9, 9) for page in (5, 2, 4, 6)))
CELLS = Source(cells=tuple(CellPlace("実績", f"B{row}") for row in range(1, 11)))
EIGHT, EIGHT_EN = (mark.join(f"実績!B{row}" for row in range(1, 9)) for mark in ("、", ", "))


@pytest.mark.parametrize(
    ("place", "ja", "en"),
    [
        (Place(), "報告書全体", "whole report"),
        (Place(source=LINES), "報告書全体（3～4行目）", "whole report (lines 3-4)"),
        (Place(source=PAGES), "報告書全体（2ページ、4～6ページ）", "whole report (page 2, pages 4-6)"),
        (Place(source=CELLS), f"報告書全体（{EIGHT}、ほか2セル）", f"whole report ({EIGHT_EN}, and 2 more)"),
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
