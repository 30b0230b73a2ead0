from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from taikei.analysis.assignment import best_pairs


def test_the_sum_counts_not_the_single_best() -> None:
    assert best_pairs({(0, 0): 9, (0, 1): 8, (1, 0): 7}) == {0: 1, 1: 0}


def test_an_item_may_stay_alone() -> None:
    assert best_pairs({(0, 0): 9, (1, 0): 2}) == {0: 0}
    assert best_pairs({}) == {}


def test_pairs_that_are_not_allowed_are_not_made() -> None:
    assert best_pairs({(0, 0): 1, (1, 1): 1, (5, 9): 1}) == {0: 0, 1: 1, 5: 9}


@pytest.mark.parametrize("seed", range(40))
def test_as_good_as_trying_everything(seed: int) -> None:
    random = Random(seed)
    rows, columns = random.randint(1, 5), random.randint(1, 5)
    scores = {
        (row, column): random.randint(1, 9) for row in range(rows) for column in range(columns) if random.random() < 0.6
    }
    pairs = best_pairs(scores)
    assert len(set(pairs.values())) == len(pairs)
    tried = (
        sum(scores.get(pair, 0) for pair in enumerate(order)) for order in permutations(range(rows + columns), rows)
    )
    assert sum(scores[pair] for pair in pairs.items()) == max(tried)


def best_sum(scores: dict[tuple[int, int], int], rows: int) -> int:
    """By trying every set of columns, row by row: another road to the same sum."""
    best = {0: 0}
    for row in range(rows):
        reached = dict(best)
        for taken, total in best.items():
            for (left, right), score in scores.items():
                if left == row and not taken & (1 << right):
                    after = taken | (1 << right)
                    reached[after] = max(reached.get(after, 0), total + score)
        best = reached
    return max(best.values())


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.integers(1, 30), max_size=40))
def test_the_largest_sum_of_any_pairing(scores: dict[tuple[int, int], int]) -> None:
    pairs = best_pairs(scores)
    assert len(set(pairs.values())) == len(pairs)
    assert sum(scores[pair] for pair in pairs.items()) == best_sum(scores, 8)
