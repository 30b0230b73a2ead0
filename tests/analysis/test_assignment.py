from itertools import permutations
from random import Random

import pytest

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
