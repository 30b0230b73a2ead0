"""Which pairs are weighed: what the short way leaves out is what the long way does not need."""

from decimal import Decimal
from itertools import groupby, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from taikei.analysis.lineage.candidates import LIKEST, candidates
from taikei.analysis.lineage.names import Names
from taikei.analysis.lineage.rulings import Rulings
from taikei.analysis.lineage.same_names import kept_names
from taikei.analysis.lineage.standing import Standing, without_sections
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.organisation import Charge

PLACES, WORKS = ("里山", "海辺", "駅前"), ("歩道点検", "公園清掃", "港の灯台改修")
ASIDES = ("", "", "の見回り", "（橋、水路、街路樹、花壇、案内板及び照明の調査並びに植栽の手入れ）")


@st.composite
def lists(draw: st.DrawFn) -> tuple[Standing, ...]:
    """Names of few words, and families of one name with a number."""
    numbered = st.tuples(st.sampled_from(PLACES), st.sampled_from(WORKS), st.integers(0, 14), st.sampled_from(ASIDES))
    kinds = draw(st.lists(numbered, min_size=1, max_size=50, unique=True))
    return without_sections(
        Entry(
            f"{place}{work}事業その{number}{aside}",
            (Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, Decimal(number % 4)),),
            charge=Charge(divisions=(f"{place}課",)),
        )
        for place, work, number, aside in kinds
    )


@given(lists(), lists())
def test_with_the_kept_names_left_out_the_others_have_the_same_candidates(
    earlier: tuple[Standing, ...], later: tuple[Standing, ...]
) -> None:
    names = Names(*([each.entry.programme for each in side] for side in (earlier, later)))
    kept = kept_names(earlier, later, Rulings()).pairs
    lefts, rights = ({pair[side] for pair in kept} for side in (0, 1))
    wanted = [pair for pair in candidates(earlier, later, names) if pair[0] not in lefts or pair[1] not in rights]
    assert list(candidates(earlier, later, names, kept)) == wanted


@given(lists(), lists())
def test_the_likest_are_those_of_all_names(earlier: tuple[Standing, ...], later: tuple[Standing, ...]) -> None:
    """The short way looks at few words of most names; the long way weighs every word of every name."""
    olds, news = ([each.entry.programme for each in side] for side in (earlier, later))
    names = Names(olds, news)
    found = candidates(*(without_sections(map(Entry, side)) for side in (olds, news)), names)
    by_left = {left: [right for _, right in pairs] for left, pairs in groupby(found, key=lambda pair: pair[0])}
    for left, old in enumerate(olds):
        likeness = [names.likeness(old, new).common for new in news]
        alike = sorted([each for each in likeness if each > 0], reverse=True)[:LIKEST]
        likest = sorted([likeness[right] for right in by_left.get(left, ())], reverse=True)
        assert likest == pytest.approx(alike)


def test_one_name_more_than_are_weighed_is_left_out() -> None:
    """Nine names of one family: of the eight that are liker than the newcomer, none is in doubt."""
    family = [f"里山歩道点検事業その{number}" for number in range(9)]
    earlier, later = (without_sections(map(Entry, names)) for names in (family, [*family, "里山の塾"]))
    names = Names(family, [*family, "里山の塾"])
    kept = kept_names(earlier, later, Rulings()).pairs
    assert list(candidates(earlier, later, names, kept)) == []
    fewer = kept_names(earlier[:7], later[:7] + later[9:], Rulings()).pairs
    assert [right for _, right in candidates(earlier[:7], later[:7] + later[9:], names, fewer)] == [7] * 7


def test_names_that_have_more_words_in_common_and_many_more_others_are_not_liker() -> None:
    """All have 歩道 in common with the first, most among so many other words that the free 里山の塾 is liker."""
    family = ["里山歩道", *(f"{place}歩道{ASIDES[-1]}その{number}" for place in PLACES[1:] for number in range(6))]
    earlier, later = (without_sections(map(Entry, names)) for names in (family, [*family, "里山の塾"]))
    names = Names(family, [*family, "里山の塾"])
    kept = kept_names(earlier, later, Rulings()).pairs
    assert (0, 13) in list(candidates(earlier, later, names, kept))


def test_what_words_weigh_does_not_hang_on_their_order() -> None:
    """In two processes a set has two orders, and sums of floats differ in the last digit: links once did with them."""
    often = {"里山": 3, "歩道": 5, "点検": 7, "海辺": 11, "公園": 13, "清掃": 17}
    names = Names([word for word, times in often.items() for _ in range(times)], ["港"])
    assert len({names.weight(order) for order in permutations(often)}) == 1
