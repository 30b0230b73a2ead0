"""How well the counts of real narratives are found: floors below what docs/quantities.md publishes."""

from collections.abc import Iterable
from itertools import chain

import pytest

from language.quantities.rounds import ROUNDS, read_round
from language.quantities.scoring import Score, score, total
from language.quantities.sources import DATA, SOURCES, Narrative, keyed, read_by_hand

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the real sources are not published with Taikei: no ../shared/data here"
)


def scored(narratives: Iterable[Narrative]) -> Score:
    return total(score(text, facts)[0] for _, text, facts in narratives)


BY_HAND = {
    "sections 1 and 5 to 7": ("miyagi-2023",),
    "Ofunato": ("ofunato-xlsx", "ofunato-xlsx-second"),
    "the national review": ("rs2024", "rs2024-second", "rs2024-third"),
    "MOF": ("mof-jikou", "mof-jikou-second"),
    "goals of METI": ("judgit-goals", "judgit-goals-second"),
    "programmes of METI": ("judgit-meti", "judgit-meti-second", "judgit-meti-third"),
}


def read(name: str) -> Iterable[Narrative]:
    if name == "key":
        return keyed((2, 3, 4))
    return chain.from_iterable(read_by_hand(source) for source in BY_HAND[name])


@pytest.mark.parametrize("name", ["key", *BY_HAND])
def test_counts(name: str) -> None:
    found = scored(read(name))
    assert found.recall >= 0.96
    assert found.precision >= 0.93
    assert found.share(found.bases) >= 0.95
    assert found.share(found.periods) >= 0.95


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("key", 0.85),
        ("sections 1 and 5 to 7", 0.90),
        ("the national review", 0.85),
        ("goals of METI", 0.85),
        ("Ofunato", 0.75),
    ],
)
def test_labels(name: str, share: float) -> None:
    assert scored(read(name)).labelled >= share


@pytest.mark.parametrize("name", ROUNDS)
def test_rounds(name: str) -> None:
    found = scored(read_round(name))
    assert found.recall >= 0.95
    assert found.precision >= 0.95
    assert found.share(found.bases) >= 0.95
    assert found.share(found.periods) >= 0.95
    assert found.labelled >= 0.85


def test_the_reference_has_232_counts() -> None:
    expected = scored(keyed((2, 3, 4))).expected + scored(read_by_hand("miyagi-2023")).expected
    assert expected == 232


def test_budget_items_full_of_list_numbers_have_no_count() -> None:
    found = scored(read_by_hand("mof-jikou"))
    assert (found.expected, found.found) == (0, 0)


def test_every_source_is_judged() -> None:
    assert set(chain.from_iterable(BY_HAND.values())) == set(SOURCES)
