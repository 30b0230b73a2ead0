"""How well the counts of real narratives are found: floors below what docs/quantities.md publishes."""

from collections.abc import Callable, Iterable

import pytest

from language.quantities.scoring import Score, score, total
from language.quantities.sources import DATA, SOURCES, Narrative, keyed, read_by_hand

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the real sources are not published with Taikei: no ../shared/data here"
)


def scored(narratives: Iterable[Narrative]) -> Score:
    return total(score(text, facts)[0] for _, text, facts in narratives)


REPORT: dict[str, Callable[[], Iterable[Narrative]]] = {
    "sections 2 to 4, by the key": lambda: keyed((2, 3, 4)),
    "sections 1 and 5 to 7": lambda: read_by_hand("miyagi-2023"),
    "Ofunato": lambda: read_by_hand("ofunato-xlsx"),
}


@pytest.mark.parametrize("name", REPORT)
def test_reports_of_results(name: str) -> None:
    found = scored(REPORT[name]())
    assert found.recall >= 0.97
    assert found.precision >= 0.97
    assert found.share(found.bases) >= 0.95
    assert found.share(found.periods) >= 0.95


def test_labels_of_the_key() -> None:
    assert scored(keyed((2, 3, 4))).labelled >= 0.85


def test_the_reference_has_232_counts() -> None:
    expected = scored(keyed((2, 3, 4))).expected + scored(read_by_hand("miyagi-2023")).expected
    assert expected == 232


def test_budget_items_full_of_list_numbers_have_no_count() -> None:
    found = scored(read_by_hand("mof-jikou"))
    assert (found.expected, found.found) == (0, 0)


@pytest.mark.parametrize("source", ["judgit-meti", "judgit-meti-second"])
def test_descriptions_of_schemes(source: str) -> None:
    found = scored(read_by_hand(source))
    assert found.recall >= 0.85
    assert found.precision >= 0.85


def test_every_source_is_judged() -> None:
    assert {"miyagi-2023", "ofunato-xlsx", "mof-jikou", "judgit-meti", "judgit-meti-second"} == set(SOURCES)
