"""系譜: the way of a programme from one chapter to another: kept, renamed, moved, merged, split, ended, begun.

Links are proposals with their evidence: the document prints none of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from statistics import fmean

from taikei.analysis.lineage.confidence import as_confidence, chance_of_none
from taikei.analysis.lineage.decided import rulings_on
from taikei.analysis.lineage.evidence import Evidence, nearness, said
from taikei.analysis.lineage.names import Likeness
from taikei.analysis.lineage.rulings import Pair, Rulings
from taikei.analysis.lineage.solve import Solution, solve
from taikei.analysis.lineage.standing import Standing, standings, without_sections
from taikei.analysis.lineage.weighed import Weighed
from taikei.analysis.placements import KeyOf
from taikei.model.decision import Decision
from taikei.model.entry import Entry
from taikei.model.lineage import Lineage, Link, LinkKind, Move
from taikei.model.report import Chapter
from taikei.model.words import Words

# Of the links of one name in the national review, by its own numbers, none is wrong (bench/lineage.py).
SAME_NAME_CONFIDENCE = Decimal(1)

# A sign or a bracketed part (…型, …含む) seldom makes another programme of a name.
VARIANT_CONFIDENCE = Decimal("0.95")

_SAME = Words("事業名が同じです。", "The name is the same.")
_WIDTHS = Words("事業名は表記だけが違います。", "The names differ in notation only.")
_SIGNS = Words(
    "事業名は記号か括弧書きの有無だけが違い、担当課に違いはありません。",
    "The names differ only by signs or by a part in brackets, and the divisions do not differ.",
)
DECIDED = Words("職員が決めたつながりです。", "A person decided this link.")
_MARKED = Words("新規の印があります。", "It is marked as new.")
_NOWHERE = Words("似た名前の事業もありません。", "No programme has a name like it.")


def chapter_lineage(
    earlier: Chapter, later: Chapter, decisions: Iterable[Decision] = (), key_of: KeyOf | None = None
) -> Lineage:
    """The links between the programmes of two chapters, each programme once (its primary row).

    ``decisions`` of a person win over what would be proposed. ``key_of`` tells programmes apart, where the keys are to
    fit those of other chapters.
    """
    olds, news = standings(earlier, key_of), standings(later, key_of)
    return _lineage(olds, news, rulings_on(decisions, (earlier.fiscal_year, olds), (later.fiscal_year, news)))


def lineage(earlier: Sequence[Entry], later: Sequence[Entry]) -> Lineage:
    """The links between two lists of entries; a programme stands once in each."""
    return _lineage(without_sections(earlier), without_sections(later), Rulings())


def _lineage(earlier: Sequence[Standing], later: Sequence[Standing], rulings: Rulings) -> Lineage:
    weighed = Weighed(earlier, later)
    solution = solve(weighed, rulings)
    groups = sorted(_groups(solution.pairs), key=lambda pairs: min(right for _, right in pairs))
    lefts, rights = ({pair[side] for pair in solution.pairs} for side in (0, 1))
    return Lineage(
        tuple(_link(pairs, weighed, solution, rulings) for pairs in groups),
        tuple(_ending(left, weighed, solution, rulings) for left in range(len(earlier)) if left not in lefts),
        tuple(_beginning(right, weighed, solution, rulings) for right in range(len(later)) if right not in rights),
    )


def _groups(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """The pairs that share a programme, together: a merger has one later programme, a split one earlier."""
    pairs = sorted(pairs)
    of_left: dict[int, list[Pair]] = {}
    of_right: dict[int, list[Pair]] = {}
    for pair in pairs:
        of_left.setdefault(pair[0], []).append(pair)
        of_right.setdefault(pair[1], []).append(pair)
    for group in of_left.values():
        if len(group) > 1:
            yield group
    for group in of_right.values():
        if len(group) > 1 or len(of_left[group[0][0]]) == 1:
            yield group


def _link(pairs: list[Pair], weighed: Weighed, solution: Solution, rulings: Rulings) -> Link:
    before = tuple(weighed.earlier[left].entry for left in dict.fromkeys(left for left, _ in pairs))
    after = tuple(weighed.later[right].entry for right in dict.fromkeys(right for _, right in pairs))
    facts = [weighed.evidence(pair) for pair in pairs]
    moves = _moves(facts)
    if len(pairs) > 1:
        kind = LinkKind.MERGED if len(before) > 1 else LinkKind.SPLIT
        confidence = as_confidence(min(solution.pairs[pair] for pair in pairs))
        words = said(_together(facts, before, after))
    else:
        kind, confidence, words = _of_one(pairs[0], weighed, solution, facts[0])
        if moves and kind in (LinkKind.SAME, LinkKind.VARIANT):
            kind = LinkKind.MOVED
    decided = not rulings.drawn.isdisjoint(pairs)
    if decided:
        confidence, words = Decimal(1), _in_a_row(DECIDED, words)
    return Link(kind, before, after, confidence, words, moves, decided)


def _of_one(pair: Pair, weighed: Weighed, solution: Solution, facts: Evidence) -> tuple[LinkKind, Decimal, Words]:
    old, new = weighed.earlier[pair[0]], weighed.later[pair[1]]
    if old.entry.programme == new.entry.programme:
        return LinkKind.SAME, SAME_NAME_CONFIDENCE, said(facts, _SAME)
    if old.key == new.key:
        return LinkKind.VARIANT, SAME_NAME_CONFIDENCE, said(facts, _WIDTHS)
    if pair in solution.noted:
        return LinkKind.VARIANT, VARIANT_CONFIDENCE, said(facts, _SIGNS)
    return LinkKind.RENAMED, as_confidence(solution.pairs[pair]), said(facts)


def _together(facts: Sequence[Evidence], before: Sequence[Entry], after: Sequence[Entry]) -> Evidence:
    """What holds of several pairs: the mean of the names, all the money, the same division where all have it."""
    divisions, sections = [each.division for each in facts], [each.section for each in facts]
    return Evidence(
        Likeness(fmean(each.name.common for each in facts), fmean(each.name.held for each in facts)),
        told=any(each.told for each in facts),
        division=None if None in divisions else all(divisions),
        section=None if None in sections else all(sections),
        amount=nearness(list(before), list(after)),
    )


def _moves(facts: Sequence[Evidence]) -> tuple[Move, ...]:
    moved = {
        Move.SECTION: any(each.section is False for each in facts),
        Move.DIVISION: any(each.division is False for each in facts),
    }
    return tuple(move for move, true in moved.items() if true)


def _ending(left: int, weighed: Weighed, solution: Solution, rulings: Rulings) -> Link:
    entry = weighed.earlier[left].entry
    confidence, words = _alone(0, left, weighed, solution, decided=left in rulings.ended)
    return Link(LinkKind.ENDED, (entry,), (), confidence, words, decided=left in rulings.ended)


def _beginning(right: int, weighed: Weighed, solution: Solution, rulings: Rulings) -> Link:
    entry = weighed.later[right].entry
    decided = right in rulings.begun
    confidence, words = _alone(1, right, weighed, solution, decided=decided)
    if entry.new and not decided:
        confidence, words = as_confidence(1.0), _in_a_row(_MARKED, words)
    return Link(LinkKind.NEW if entry.new else LinkKind.UNMARKED, (), (entry,), confidence, words, decided=decided)


def _alone(side: int, position: int, weighed: Weighed, solution: Solution, *, decided: bool) -> tuple[Decimal, Words]:
    """How sure it is that a programme has no other side, and the likest name on that side."""
    pairs = (weighed.by_left if side == 0 else weighed.by_right).get(position, ())
    if decided:
        return Decimal(1), DECIDED
    if not pairs:
        return as_confidence(chance_of_none(())), _NOWHERE
    best = max(pairs, key=lambda pair: weighed.odds[pair])
    other = weighed.later[best[1]] if side == 0 else weighed.earlier[best[0]]
    taken = {pair[1 - side] for pair in solution.pairs}
    free = [weighed.odds[pair] for pair in pairs if pair[1 - side] not in taken]
    name, facts = other.entry.programme, said(weighed.pairs[best])
    words = Words(f"最も近い「{name}」は、{facts.ja}", f"The likest is “{name}”: {facts.en}")
    return as_confidence(chance_of_none(free)), words


def _in_a_row(first: Words, second: Words) -> Words:
    return Words(first.ja + second.ja, f"{first.en} {second.en}")
