from fractions import Fraction

import pytest

from analysis.rows import entry
from taikei.analysis.execution import initial_budget_ratio


@pytest.mark.parametrize(
    ("budget", "settlement", "ratio"),
    [
        (3, 1, Fraction(1, 3)),
        (100, 0, Fraction(0)),
        (100, 121, Fraction(121, 100)),
        (0, 5, None),
        (0, 0, None),
        ("", 5, None),
        (5, "", None),
        ("過年度造成済", 5, None),
        (5, "過年度造成済", None),
        (None, 5, None),
        (5, None, None),
    ],
)
def test_ratio(budget: int | str | None, settlement: int | str | None, ratio: Fraction | None) -> None:
    assert initial_budget_ratio(entry("水車修繕事業", budget, settlement)) == ratio
