"""The best way to pair two lists: every pair has a score, each item is used at most once, the sum is the largest."""

from collections.abc import Mapping
from heapq import heappop, heappush


def best_pairs(scores: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """Left → right of the one-to-one pairing with the largest sum of scores. Exact.

    A pair that is not in ``scores`` is not allowed; an item may stay alone. Scores are whole and above zero.

    Hungarian method on the allowed pairs alone, by shortest augmenting paths with prices (Kuhn 1955; Edmonds and Karp
    1972): one item after another is placed, and those it drives out are placed anew, where that costs least. Each left
    item has a place of its own, at no gain, so that a path ends soon: choosing it leaves the item alone.
    """
    best = max(scores.values(), default=0)
    places: dict[int, list[tuple[int, int]]] = {}
    for (left, right), score in scores.items():
        # Cost is what is lost against the best score; the place of one's own is numbered below zero.
        places.setdefault(left, [(-1 - left, best)]).append((right, best - score))
    price: dict[int, int] = {}
    holder: dict[int, int] = {}
    held: dict[int, int] = {}
    for left in places:
        _place(left, places, price, holder, held)
    return {left: place for left, place in held.items() if place >= 0}


def _place(
    newcomer: int,
    places: Mapping[int, list[tuple[int, int]]],
    price: dict[int, int],
    holder: dict[int, int],
    held: dict[int, int],
) -> None:
    """Finds the newcomer a place at the least cost, and moves those that have to give way.

    ``price`` of a place is what its holder would have to be paid to give it up, so that all costs seen are above zero.
    """
    reached: dict[int, int] = {}
    came_from: dict[int, int] = {}
    done: set[int] = set()
    waiting: list[tuple[int, int]] = []
    item, so_far = newcomer, 0
    while True:
        own = 0 if item not in held else _cost(places[item], held[item]) - price.get(held[item], 0)
        for place, cost in places[item]:
            if place in done:
                continue
            total = so_far + cost - price.get(place, 0) - own
            if place not in reached or total < reached[place]:
                reached[place], came_from[place] = total, item
                heappush(waiting, (total, place))
        so_far, place = heappop(waiting)
        while place in done or so_far > reached[place]:
            so_far, place = heappop(waiting)
        if place not in holder:
            break
        done.add(place)
        item = holder[place]
    for seen in done:
        price[seen] = price.get(seen, 0) + reached[seen] - so_far
    while True:
        item = came_from[place]
        driven_out = held.get(item)
        holder[place], held[item] = item, place
        if item == newcomer or driven_out is None:
            return
        place = driven_out


def _cost(places: list[tuple[int, int]], wanted: int) -> int:
    return next(cost for place, cost in places if place == wanted)
