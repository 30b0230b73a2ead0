"""What is made while nothing is collected costs no search for cycles afterwards either."""

import gc
from collections.abc import Iterator

import pytest

from taikei.model.collecting import without_collecting


@pytest.fixture
def searches() -> Iterator[list[int]]:
    """The generation of each search for cycles, as it begins."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.collect()
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_what_was_made_meanwhile_is_not_searched_at_the_end(searches: list[int]) -> None:
    with without_collecting():
        made = [[number] for number in range(10 * gc.get_threshold()[0])]
    made.append([])
    assert searches == []
    assert gc.isenabled()


def test_within_another_the_inner_one_does_not_collect_again() -> None:
    with without_collecting():
        with without_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_cycles_made_meanwhile_are_found_by_a_whole_search() -> None:
    gc.collect()
    with without_collecting():
        for _ in range(10):
            circle: list[object] = []
            circle.append(circle)
        del circle
    assert gc.collect() == 10
