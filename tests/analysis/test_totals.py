from decimal import Decimal

from analysis.rows import chapter, entry
from taikei.analysis.totals import Total, chapter_total, section_total
from taikei.model.amount import Component

BUDGET, SETTLEMENT = Component.INITIAL_BUDGET, Component.SETTLEMENT

CHAPTER = chapter(
    [entry("水車修繕事業", 1200, 1100), entry("里山歩道事業", 300, 0)],
    [(entry("水車修繕事業", 1250, 1100), "再掲"), entry("基金積立事業", "過年度造成済", "")],
)


def test_a_section() -> None:
    assert section_total(CHAPTER.sections[0]) == Total(
        2, 0, {BUDGET: Decimal(1500), SETTLEMENT: Decimal(1100)}, {BUDGET: Decimal(1500), SETTLEMENT: Decimal(1100)}
    )


def test_a_chapter_both_ways_with_the_amounts_that_each_row_prints() -> None:
    assert chapter_total(CHAPTER) == Total(
        4, 1, {BUDGET: Decimal(1500), SETTLEMENT: Decimal(1100)}, {BUDGET: Decimal(2750), SETTLEMENT: Decimal(2200)}
    )


def test_a_sum_of_nothing_is_absent_not_zero() -> None:
    total = section_total(CHAPTER.sections[1])
    assert total.amounts == {}
    assert total.amounts_with_relisted == {BUDGET: Decimal(1250), SETTLEMENT: Decimal(1100)}
    assert chapter_total(chapter()) == Total(0, 0, {}, {})


def test_a_sum_of_zeros_is_zero() -> None:
    assert section_total(chapter([entry("水車修繕事業", 0)]).sections[0]).amounts == {BUDGET: Decimal(0)}
