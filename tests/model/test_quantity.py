"""A quantity checks itself."""

from decimal import Decimal
from typing import Any

import pytest

from taikei.model.fiscal_year import FiscalYear
from taikei.model.quantity import Period, Quantity

SOUND: dict[str, Any] = {"value": Decimal(3), "unit": "社", "start": 4, "end": 6, "quote": "3社"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"end": 4, "quote": ""},
        {"quote": "13社"},
        {"value": Decimal(-1)},
        {"upper": Decimal(3)},
        {"qualifier": "延べ"},
    ],
)
def test_what_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    assert Quantity(**SOUND).value == 3
    with pytest.raises(ValueError, match=r"."):
        Quantity(**{**SOUND, **wrong})


def test_a_period_is_printed_and_does_not_end_before_it_began() -> None:
    assert Period("R3～", FiscalYear(2021)).last is None
    with pytest.raises(ValueError, match="printed"):
        Period("")
    with pytest.raises(ValueError, match="after it began"):
        Period("R4～R3", FiscalYear(2022), FiscalYear(2021))
