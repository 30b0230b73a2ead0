"""系譜: the way of a programme from one chapter to the next: kept, renamed, merged, or not to be found.

Links are proposals with their evidence: the document prints none of them. Three steps, the surest first:

1. the same name (SAME), or the same name in other notation (VARIANT);
2. what is left is paired one to one, so that the sum of the scores is the largest (RENAMED);
3. an earlier programme that is still left may have gone into a later one of the same division (MERGED).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from taikei.analysis.assignment import best_pairs
from taikei.analysis.likeness import likeness
from taikei.analysis.placements import primary_placements
from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.report import Chapter
from taikei.model.words import Words

# What speaks for a renaming, and how much. The name weighs more than the two others together: a division has many
# programmes, and equal amounts are often round ones. What is not printed weighs nothing, either way.
NAME_WEIGHT, DIVISION_WEIGHT, AMOUNT_WEIGHT = Decimal("0.6"), Decimal("0.2"), Decimal("0.2")

# A name half in common passes only with the same division and an amount within a factor of two (0.3 + 0.2 + 0.1).
RENAMED_FLOOR = Decimal("0.6")

# Below this the names share little but a place or a field of work; no division or amount makes up for that.
NAME_FLOOR = Decimal("0.4")

# Merging has no amount to prove it, so the name must be clearly akin: half in common.
MERGED_NAME_FLOOR = Decimal("0.5")

# A later programme that kept its name gives no sign that it took something in: its neighbours in the division are
# named alike because they do related work, so far more must be in common.
MERGED_INTO_KEPT_NAME_FLOOR = Decimal("0.7")

# A bracketed part qualifies a name (…型, …含む); it seldom makes another programme of it.
BRACKETED_CONFIDENCE = Decimal("0.9")

_BRACKETED = re.compile(r"\([^()]*\)")


class LinkKind(StrEnum):
    """How an earlier programme goes on in a later one."""

    SAME = "same"
    VARIANT = "variant"  # the same name in other notation
    RENAMED = "renamed"
    MERGED = "merged"


@dataclass(frozen=True)
class Link:
    """Names as printed. ``confidence`` is from 0 to 1; MERGED has several ``earlier``, the others have one of each."""

    kind: LinkKind
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    confidence: Decimal
    evidence: Words


@dataclass(frozen=True)
class Lineage:
    """All links, in the order of the later list; ``ended`` and ``begun`` are the names that no link holds."""

    links: tuple[Link, ...]
    ended: tuple[str, ...]
    begun: tuple[str, ...]


def chapter_lineage(earlier: Chapter, later: Chapter) -> Lineage:
    """The links between the programmes of two chapters, each programme once (its primary row)."""
    return lineage(
        [placement.entry for _, placement in primary_placements(earlier).values()],
        [placement.entry for _, placement in primary_placements(later).values()],
    )


def lineage(earlier: Sequence[Entry], later: Sequence[Entry]) -> Lineage:
    """The links between two lists of entries; a programme stands once in each."""
    links = _same_names(earlier, later)
    links += _bracketed_variants(_left(earlier, links, "earlier"), _left(later, links, "later"))
    links += _renamed(_left(earlier, links, "earlier"), _left(later, links, "later"))
    links = _merged(earlier, later, links)
    order = {entry.programme: position for position, entry in enumerate(later)}
    return Lineage(
        tuple(sorted(links, key=lambda link: order[link.later[0]])),
        tuple(entry.programme for entry in _left(earlier, links, "earlier")),
        tuple(entry.programme for entry in _left(later, links, "later")),
    )


def _left(entries: Iterable[Entry], links: Iterable[Link], side: str) -> list[Entry]:
    linked = {name for link in links for name in (link.earlier if side == "earlier" else link.later)}
    return [entry for entry in entries if entry.programme not in linked]


def _same_names(earlier: Sequence[Entry], later: Sequence[Entry]) -> list[Link]:
    by_key = {programme_key(entry.programme): entry.programme for entry in earlier}
    links = []
    for entry in later:
        name = by_key.get(programme_key(entry.programme))
        if name is None:
            continue
        if name == entry.programme:
            kind, evidence = LinkKind.SAME, Words("事業名が同じです。", "The name is the same.")
        else:
            kind = LinkKind.VARIANT
            evidence = Words("事業名は表記だけが違います。", "The names differ in notation only.")
        links.append(Link(kind, (name,), (entry.programme,), Decimal(1), evidence))
    return links


def _bracketed_variants(earlier: Sequence[Entry], later: Sequence[Entry]) -> list[Link]:
    """道の駅支援事業（試行含む） and 道の駅支援事業: one has a bracketed part, the other none, nobody else the name."""
    links = []
    for old in earlier:
        akin = [new for new in later if _bare(new) == _bare(old)]
        rivals = [entry for entry in earlier if _bare(entry) == _bare(old)]
        if len(akin) != 1 or len(rivals) != 1 or akin[0].new or _same_division(old, akin[0]) is False:
            continue
        new = akin[0]
        if _bare(old) in (programme_key(old.programme), programme_key(new.programme)):
            evidence = Words(
                "事業名は括弧書きの有無だけが違い、担当課に違いはありません。",
                "The names differ only by a part in brackets, and the divisions do not differ.",
            )
            links.append(Link(LinkKind.VARIANT, (old.programme,), (new.programme,), BRACKETED_CONFIDENCE, evidence))
    return links


def _bare(entry: Entry) -> str:
    return _BRACKETED.sub("", programme_key(entry.programme))


def _renamed(earlier: Sequence[Entry], later: Sequence[Entry]) -> list[Link]:
    scores: dict[tuple[int, int], Decimal] = {}
    for left, old in enumerate(earlier):
        for right, new in enumerate(later):
            name = Decimal(0) if new.new else likeness(old.programme, new.programme)
            if name >= NAME_FLOOR:
                score = _score(name, _same_division(old, new), _nearness(_budget([old]), _budget([new])))
                if score >= RENAMED_FLOOR:
                    scores[left, right] = score
    pairs = best_pairs({pair: int(score * 100) for pair, score in scores.items()})
    return [_link(LinkKind.RENAMED, [earlier[left]], later[right]) for left, right in pairs.items()]


def _merged(earlier: Sequence[Entry], later: Sequence[Entry], links: list[Link]) -> list[Link]:
    """The links, where those that take in a left-over earlier programme have become MERGED."""
    heirs = {link.later[0]: link for link in links}
    by_name: dict[str, list[Entry]] = {}
    for entry in earlier:
        by_name.setdefault(entry.programme, []).append(entry)
    sources: dict[str, list[Entry]] = {
        name: [entry for old in link.earlier for entry in by_name.get(old, ())] for name, link in heirs.items()
    }
    gained: set[str] = set()
    for old in _left(earlier, links, "earlier"):
        akin = [
            (likeness(old.programme, new.programme), position)
            for position, new in enumerate(later)
            if _may_take_in(old, new, heirs.get(new.programme))
        ]
        if akin:
            # Of equally akin rows the first one printed is taken.
            heir = later[max(akin, key=lambda pair: (pair[0], -pair[1]))[1]]
            sources.setdefault(heir.programme, []).append(old)
            gained.add(heir.programme)
    # One earlier row alone is not a merger: it was weighed as a renaming, and found wanting.
    mergers = {new.programme: new for new in later if new.programme in gained and len(sources[new.programme]) > 1}
    kept = [link for link in links if link.later[0] not in mergers]
    return kept + [_link(LinkKind.MERGED, sources[name], new) for name, new in mergers.items()]


def _may_take_in(old: Entry, new: Entry, link: Link | None) -> bool:
    if new.new or not _same_division(old, new):
        return False
    kept_its_name = link is not None and link.kind in (LinkKind.SAME, LinkKind.VARIANT)
    floor = MERGED_INTO_KEPT_NAME_FLOOR if kept_its_name else MERGED_NAME_FLOOR
    return likeness(old.programme, new.programme) >= floor


def _link(kind: LinkKind, olds: Sequence[Entry], new: Entry) -> Link:
    name = sum((likeness(old.programme, new.programme) for old in olds), Decimal(0)) / len(olds)
    divisions = [_same_division(old, new) for old in olds]
    division = None if None in divisions else all(divisions)
    amount = _nearness(_budget(olds), _budget([new]))
    return Link(
        kind,
        tuple(old.programme for old in olds),
        (new.programme,),
        _score(name, division, amount),
        _evidence(name, division, amount),
    )


def _score(name: Decimal, division: bool | None, amount: Decimal | None) -> Decimal:
    """The mean of what is known, by weight; in hundredths."""
    known = [(NAME_WEIGHT, name)]
    if division is not None:
        known.append((DIVISION_WEIGHT, Decimal(int(division))))
    if amount is not None:
        known.append((AMOUNT_WEIGHT, amount))
    total = sum((weight * value for weight, value in known), Decimal(0))
    return (total / sum(weight for weight, _ in known)).quantize(Decimal("0.01"))


def _same_division(old: Entry, new: Entry) -> bool | None:
    """Whether they have a division in common; None where one of them prints none."""
    olds, news = ({fold(division) for division in entry.charge.divisions} for entry in (old, new))
    if not olds or not news:
        return None
    return not olds.isdisjoint(news)


def _budget(entries: Iterable[Entry]) -> Decimal | None:
    """The initial budgets together, in yen; None where one is not printed as a number."""
    amounts = [entry.amount(Component.INITIAL_BUDGET) for entry in entries]
    numbers = [amount.yen for amount in amounts if amount is not None and amount.yen is not None]
    return sum(numbers, Decimal(0)) if len(numbers) == len(amounts) else None


def _nearness(old: Decimal | None, new: Decimal | None) -> Decimal | None:
    """The smaller as a share of the larger; None where one is unknown. Two zeros say nothing of each other."""
    if old is None or new is None or (old == 0 and new == 0):
        return None
    if old <= 0 or new <= 0:
        return Decimal(0)
    return min(old, new) / max(old, new)


def _evidence(name: Decimal, division: bool | None, amount: Decimal | None) -> Words:
    japanese, english = [f"事業名の{name:.0%}が共通"], [f"{name:.0%} of the names in common"]
    if division is not None:
        japanese.append("担当課が同じ" if division else "担当課は別")
        english.append("the same division" if division else "another division")
    if amount is not None:
        japanese.append("当初予算額が同じ" if amount == 1 else f"当初予算額は大きい方の{amount:.0%}")
        english.append("the same initial budget" if amount == 1 else f"initial budgets at {amount:.0%} of the larger")
    return Words("、".join(japanese) + "です。", ", ".join(english) + ".")
