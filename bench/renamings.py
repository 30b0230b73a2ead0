"""Next year's list, made from a real one: renamed, merged, split, moved, ended and begun programmes, in real shapes.

Each shape is one that a ministry or the reference report shows: a word changed (IT人材 → デジタル人材), a word left out
or added, 事業費補助金 → 事業, the name of the body put before, the name put into a larger one (…（うち…）), a part in
brackets added or dropped, two programmes under one name with both their money, one divided into two.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from taikei.language.morphemes import morphemes
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.organisation import Charge

_ENDINGS = ("事業費補助金", "事業委託費", "補助金", "委託費", "推進事業", "支援事業", "促進事業", "事業", "等")
_ADDED = ("推進事業", "支援事業", "事業", "促進事業費", "等事業", "強化事業")
_LIKE = (("推進", "促進"), ("支援", "強化"), ("整備", "充実"), ("体制", "基盤"), ("活用", "利用"), ("確保", "育成"))
_BRACKETED = ("（拡充分）", "（地域型）", "（国際分）", "（試行を含む）")


@dataclass(frozen=True)
class NextYear:
    """``truth``: positions of the earlier list → those of the later one they go on in. All others end."""

    earlier: tuple[Entry, ...]
    later: tuple[Entry, ...]
    truth: dict[int, frozenset[int]]


def next_year(pairs: Sequence[tuple[Entry, Entry]], seed: int) -> NextYear:
    """``pairs`` are real programmes in two years, under one name; some share changes as programmes do."""
    random = Random(seed)
    words = [word for old, _ in pairs for word in morphemes(old.programme) if len(word) > 1 and word.isalnum()]
    by_division: dict[str, list[int]] = {}
    for at, (_, new) in enumerate(pairs):
        by_division.setdefault(new.charge.printed, []).append(at)
    earlier: list[Entry] = []
    later: list[Entry] = []
    truth: dict[int, frozenset[int]] = {}
    merged: set[int] = set()
    for at, (old, new) in enumerate(pairs):
        if at in merged:
            continue
        draw = random.random()
        if draw < 0.12:
            earlier.append(old)
            continue
        if draw < 0.24:
            later.append(new)
            continue
        neighbours = [one for one in by_division[new.charge.printed] if one > at and one not in merged]
        if draw < 0.28 and neighbours:
            other = random.choice(neighbours)
            merged.add(other)
            earlier += [old, pairs[other][0]]
            truth[len(earlier) - 2] = truth[len(earlier) - 1] = frozenset({len(later)})
            later.append(_joined(new, pairs[other][1], random))
            continue
        earlier.append(old)
        if draw < 0.31:
            truth[len(earlier) - 1] = frozenset({len(later), len(later) + 1})
            later += _halves(new, random)
            continue
        truth[len(earlier) - 1] = frozenset({len(later)})
        name = renamed(new.programme, words, random) if draw < 0.65 else new.programme
        elsewhere = Charge(divisions=(random.choice(list(by_division)) + "別室",))
        later.append(replace(new, programme=name, charge=elsewhere if random.random() < 0.08 else new.charge))
    order = list(range(len(later)))
    random.shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    return NextYear(
        tuple(earlier),
        tuple(later[at] for at in order),
        {left: frozenset(place[right] for right in rights) for left, rights in truth.items()},
    )


def renamed(name: str, words: Sequence[str], random: Random) -> str:
    """The name in one of the shapes, or two of them."""
    changed = name
    for _ in range(random.choice((1, 1, 2))):
        changed = _SHAPES[random.randrange(len(_SHAPES))](changed, words, random)
    return changed if changed not in ("", name) else f"{name}推進事業"


def _other_ending(name: str, _: Sequence[str], random: Random) -> str:
    for ending in _ENDINGS:
        if name.endswith(ending) and len(name) > len(ending) + 3:
            return name.removesuffix(ending) + random.choice(_ADDED)
    return name + random.choice(_ADDED)


def _like_word(name: str, _: Sequence[str], __: Random) -> str:
    for one, other in _LIKE:
        if one in name:
            return name.replace(one, other, 1)
    return name


def _other_word(name: str, words: Sequence[str], random: Random) -> str:
    parts = list(morphemes(name))
    places = [at for at, word in enumerate(parts) if len(word) > 1 and word.isalnum() and word not in _ADDED]
    if len(places) > 2:
        parts[random.choice(places)] = random.choice(words)
    return "".join(parts)


def _word_left_out(name: str, _: Sequence[str], random: Random) -> str:
    parts = list(morphemes(name))
    if len(parts) > 4:
        del parts[random.randrange(len(parts) - 1)]
    return "".join(parts)


def _put_into_a_larger_one(name: str, words: Sequence[str], random: Random) -> str:
    return f"{random.choice(words)}{random.choice(words)}等事業（うち{name}）"


def _brackets(name: str, _: Sequence[str], random: Random) -> str:
    return name[: name.index("（")] if "（" in name[3:] else name + random.choice(_BRACKETED)


def _body_before(name: str, words: Sequence[str], random: Random) -> str:
    return f"{random.choice(words)}における{name}"


_SHAPES = (
    _other_ending,
    _like_word,
    _other_word,
    _other_word,
    _word_left_out,
    _put_into_a_larger_one,
    _brackets,
    _body_before,
)


def _joined(one: Entry, other: Entry, random: Random) -> Entry:
    """Both under one name, made of what the names have in common, or of both."""
    ours, theirs = morphemes(one.programme), morphemes(other.programme)
    both = [word for word in ours if word in theirs]
    name = "".join(both) + "総合事業" if sum(map(len, both)) > 6 else f"{''.join(ours[:-1])}・{''.join(theirs)}"
    share = Decimal(random.randint(80, 105)) / 100
    return replace(one, programme=name, code="", amounts=_scaled(one, share, other))


def _halves(entry: Entry, random: Random) -> list[Entry]:
    share = Decimal(random.randint(30, 70)) / 100
    first, second = random.choice(
        (("（地域型）", "（広域型）"), ("（第１期）", "（第２期）"), ("調査", "実証"), ("（ソフト）", "（ハード）"))
    )
    return [
        replace(entry, programme=entry.programme + mark, code="", amounts=_scaled(entry, part))
        for mark, part in ((first, share), (second, 1 - share))
    ]


def _scaled(entry: Entry, share: Decimal, other: Entry | None = None) -> tuple[Amount, ...]:
    budget = entry.amount(Component.INITIAL_BUDGET)
    more = None if other is None else other.amount(Component.INITIAL_BUDGET)
    if budget is None or budget.number is None:
        return ()
    number = budget.number + (more.number if more is not None and more.number is not None else 0)
    return (Amount(Component.INITIAL_BUDGET, budget.unit, (number * share).quantize(Decimal(1))),)
