"""The best way to pair two lists: every pair has a score, each item is used at most once, the sum is the largest."""

from collections.abc import Mapping
from math import inf


def best_pairs(scores: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """Left → right of the one-to-one pairing with the largest sum of scores. Exact.

    A pair that is not in ``scores`` is not allowed; an item may stay alone. Scores are whole and above zero. Groups
    of items that no pair joins are solved apart, which keeps the usual case (few pairs are plausible) quick.
    """
    paired: dict[int, int] = {}
    for group in _groups(scores):
        paired.update(_solved({pair: scores[pair] for pair in group}))
    return paired


def _groups(scores: Mapping[tuple[int, int], int]) -> list[list[tuple[int, int]]]:
    """The pairs, divided into groups that share no item."""
    rows: dict[int, list[int]] = {}
    columns: dict[int, list[int]] = {}
    for left, right in scores:
        rows.setdefault(left, []).append(right)
        columns.setdefault(right, []).append(left)
    groups, seen = [], set[int]()
    for start in rows:
        if start in seen:
            continue
        seen.add(start)
        waiting, members = [start], []
        while waiting:
            left = waiting.pop()
            members.append(left)
            reached = {neighbour for right in rows[left] for neighbour in columns[right]} - seen
            seen |= reached
            waiting.extend(reached)
        groups.append([(left, right) for left in sorted(members) for right in rows[left]])
    return groups


def _solved(scores: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """Hungarian method with shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), O(rows² · columns).

    Each row has a column of its own besides the real ones, at no gain: choosing it leaves the row alone.
    """
    lefts = sorted({left for left, _ in scores})
    rights = sorted({right for _, right in scores})
    width = len(rights) + len(lefts)
    gains = [[scores.get((left, right), -1) for right in rights] + [0] * len(lefts) for left in lefts]
    row_price, column_price = [0.0] * (len(lefts) + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)  # owner[column] is the row that holds it, counted from 1; 0 is nobody
    for row in range(1, len(lefts) + 1):
        owner[0] = row
        column = 0
        distance, came_from, done = [inf] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while owner[column] != 0:
            done[column] = True
            current = owner[column]
            step, nearest = inf, 0
            for candidate in range(1, width + 1):
                if done[candidate]:
                    continue
                reduced = -gains[current - 1][candidate - 1] - row_price[current] - column_price[candidate]
                if reduced < distance[candidate]:
                    distance[candidate], came_from[candidate] = reduced, column
                if distance[candidate] < step:
                    step, nearest = distance[candidate], candidate
            for candidate in range(width + 1):
                if done[candidate]:
                    row_price[owner[candidate]] += step
                    column_price[candidate] -= step
                else:
                    distance[candidate] -= step
            column = nearest
        while column != 0:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    return {
        lefts[owner[column + 1] - 1]: rights[column]
        for column in range(len(rights))
        if owner[column + 1] != 0 and (lefts[owner[column + 1] - 1], rights[column]) in scores
    }
