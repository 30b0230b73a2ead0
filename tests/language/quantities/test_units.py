"""The list of units holds together."""

import re

import pytest

from taikei.language.quantities.counters import GOES_ON_AS, ONLY_COUNT
from taikei.language.quantities.units import UNIT, counter


@pytest.mark.parametrize("unit", [unit for unit in GOES_ON_AS if unit != "円"])
def test_each_unit_is_found_whole(unit: str) -> None:
    match = UNIT.match(f"{unit}。")
    assert match is not None
    assert match[0] == unit


@pytest.mark.parametrize(
    ("unit", "longer"), [(unit, longer) for unit, words in GOES_ON_AS.items() for longer in words.split()]
)
def test_no_unit_is_cut_from_a_longer_word(unit: str, longer: str) -> None:
    match = UNIT.match(f"{unit}{longer}")
    assert match is None or match[0] != unit


def test_what_only_counts_is_a_unit() -> None:
    assert set(GOES_ON_AS) >= ONLY_COUNT


@pytest.mark.parametrize("spelling", ["か所", "カ所", "ヵ所", "ヶ所", "ケ所", "箇所", "個所"])
def test_the_spellings_of_a_place_are_one_counter(spelling: str) -> None:
    assert counter(spelling) == "か所"
    assert re.fullmatch(UNIT, spelling)
