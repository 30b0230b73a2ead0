"""Shares of a budget in the words of findings."""

from fractions import Fraction

import pytest

from taikei.checks.ratios import tenths


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (Fraction(7, 20), "35.0"),
        (Fraction(1, 3), "33.3"),
        (Fraction(1, 2), "50.0"),
        (Fraction(4997, 10000), "49.97"),
        (Fraction(50004, 100000), "50.004"),
        (Fraction(4004, 10000), "40.04"),
        (Fraction(3504, 10000), "35.0"),
        (Fraction(1, 2500), "0.04"),
        (Fraction(0), "0.0"),
        (Fraction(12), "1,200.0"),
        (Fraction(999999, 1000000), "99.9999"),
        (Fraction(99999999, 100000000), "100.0000"),
    ],
)
def test_a_percentage_does_not_read_as_a_threshold_that_it_misses(share: Fraction, said: str) -> None:
    assert tenths(share) == said
