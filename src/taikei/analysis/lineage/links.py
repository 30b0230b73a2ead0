"""系譜: the way of a programme from one chapter to another: kept, renamed, moved, merged, split, ended, begun.

Links are proposals with their evidence: the document prints none of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from statistics import fmean

from taikei.analysis.lineage.confidence import as_confidence, chance_of_none
from taikei.analysis.lineage.decided import rulings_on
from taikei.analysis.lineage.evidence import Evidence, nearness, said, same_division, same_section
from taikei.analysis.lineage.names import Likeness
from taikei.analysis.lineage.rulings import Pair, Rulings
from taikei.analysis.lineage.same_names import Kept, kept_names
from taikei.analysis.lineage.solve import Solution, solve
from taikei.analysis.lineage.standing import Standing, standings, without_sections
from taikei.analysis.lineage.weighed import Weighed
from taikei.analysis.placements import KeyOf, Placed, primary_placements
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
    return placed_lineage(
        (earlier, primary_placements(earlier, key_of).values()),
        (later, primary_placements(later, key_of).values()),
        decisions,
    )


def placed_lineage(
    earlier: tuple[Chapter, Iterable[Placed]], later: tuple[Chapter, Iterable[Placed]], decisions: Iterable[Decision]
) -> Lineage:
    """The same, of two chapters and the primary rows of their programmes."""
    olds, news = standings(*earlier), standings(*later)
    return _lineage(olds, news, rulings_on(decisions, (earlier[0].fiscal_year, olds), (later[0].fiscal_year, news)))


def lineage(earlier: Sequence[Entry], later: Sequence[Entry]) -> Lineage:
    """The links between two lists of entries; a programme stands once in each."""
    return _lineage(without_sections(earlier), without_sections(later), Rulings())


def _lineage(earlier: Sequence[Standing], later: Sequence[Standing], rulings: Rulings) -> Lineage:
    kept = kept_names(earlier, later, rulings)
    weighed = Weighed(earlier, later, kept.pairs)
    solution = solve(weighed, rulings)
    groups = sorted(_groups(solution.pairs), key=lambda pairs: min(right for _, right in pairs))
    return Lineage(
        tuple(_link(pairs, weighed, solution, kept, rulings) for pairs in groups),
        tuple(_ending(left, weighed, solution, rulings) for left in range(len(earlier)) if left not in solution.lefts),
        tuple(
            _beginning(right, weighed, solution, rulings) for right in range(len(later)) if right not in solution.rights
        ),
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


def _link(pairs: list[Pair], weighed: Weighed, solution: Solution, kept: Kept, rulings: Rulings) -> Link:
    before = tuple([weighed.earlier[left].entry for left in dict.fromkeys([left for left, _ in pairs])])
    after = tuple([weighed.later[right].entry for right in dict.fromkeys([right for _, right in pairs])])
    moves = _moves(pairs, weighed)
    decided = not rulings.drawn.isdisjoint(pairs)
    of_names = None
    if len(pairs) > 1:
        kind = LinkKind.MERGED if len(before) > 1 else LinkKind.SPLIT
        confidence = as_confidence(min(solution.pairs[pair] for pair in pairs))
    else:
        kind, confidence, of_names = _of_one(pairs[0], weighed, solution, kept)
        if moves and kind in (LinkKind.SAME, LinkKind.VARIANT):
            kind = LinkKind.MOVED
    return Link(
        kind,
        before,
        after,
        Decimal(1) if decided else confidence,
        partial(_told, pairs, weighed, of_names, decided=decided),
        moves,
        decided,
    )


def _of_one(pair: Pair, weighed: Weighed, solution: Solution, kept: Kept) -> tuple[LinkKind, Decimal, Words | None]:
    old, new = weighed.earlier[pair[0]], weighed.later[pair[1]]
    if old.entry.programme == new.entry.programme:
        return LinkKind.SAME, SAME_NAME_CONFIDENCE, _SAME
    if old.key == new.key:
        return LinkKind.VARIANT, SAME_NAME_CONFIDENCE, _WIDTHS
    if pair in kept.noted:
        return LinkKind.VARIANT, VARIANT_CONFIDENCE, _SIGNS
    return LinkKind.RENAMED, as_confidence(solution.pairs[pair]), None


def _told(pairs: Sequence[Pair], weighed: Weighed, of_names: Words | None, *, decided: bool) -> Words:
    facts = [weighed.evidence(pair) for pair in pairs]
    words = said(facts[0] if len(facts) == 1 else _together(facts, pairs, weighed), of_names)
    return _in_a_row(DECIDED, words) if decided else words


def _together(facts: Sequence[Evidence], pairs: Sequence[Pair], weighed: Weighed) -> Evidence:
    """What holds of several pairs: the mean of the names, all the money, the same division where all have it."""
    divisions, sections = [each.division for each in facts], [each.section for each in facts]
    lefts, rights = (dict.fromkeys(pair[side] for pair in pairs) for side in (0, 1))
    return Evidence(
        Likeness(fmean(each.name.common for each in facts), fmean(each.name.held for each in facts)),
        told=any(each.told for each in facts),
        division=None if None in divisions else all(divisions),
        section=None if None in sections else all(sections),
        amount=nearness([weighed.earlier[left] for left in lefts], [weighed.later[right] for right in rights]),
    )


def _moves(pairs: Sequence[Pair], weighed: Weighed) -> tuple[Move, ...]:
    moved = set()
    for left, right in pairs:
        old, new = weighed.earlier[left], weighed.later[right]
        if same_section(old, new, weighed.sections) is False:
            moved.add(Move.SECTION)
        if same_division(old, new) is False:
            moved.add(Move.DIVISION)
    return tuple([move for move in Move if move in moved]) if moved else ()


def _ending(left: int, weighed: Weighed, solution: Solution, rulings: Rulings) -> Link:
    entry, decided = weighed.earlier[left].entry, left in rulings.ended
    pairs = [pair for pair in weighed.by_left.get(left, ()) if pair not in rulings.barred]
    free = [weighed.odds[pair] for pair in pairs if pair[1] not in solution.rights]
    confidence = Decimal(1) if decided else as_confidence(chance_of_none(free))
    telling = partial(_told_alone, pairs, 1, weighed, decided=decided)
    return Link(LinkKind.ENDED, (entry,), (), confidence, telling, decided=decided)


def _beginning(right: int, weighed: Weighed, solution: Solution, rulings: Rulings) -> Link:
    entry, decided = weighed.later[right].entry, right in rulings.begun
    pairs = [pair for pair in weighed.by_right.get(right, ()) if pair not in rulings.barred]
    free = [weighed.odds[pair] for pair in pairs if pair[0] not in solution.lefts]
    confidence = Decimal(1) if decided else as_confidence(1.0 if entry.new else chance_of_none(free))
    telling = partial(_told_alone, pairs, 0, weighed, decided=decided, marked=entry.new)
    return Link(LinkKind.NEW if entry.new else LinkKind.UNMARKED, (), (entry,), confidence, telling, decided=decided)


def _told_alone(pairs: Sequence[Pair], other: int, weighed: Weighed, *, decided: bool, marked: bool = False) -> Words:
    """Why a programme has no other side, with the likest name on side ``other``."""
    if decided:
        return DECIDED
    words = _NOWHERE
    if pairs:
        best = max(pairs, key=lambda pair: weighed.odds[pair])
        name = (weighed.earlier, weighed.later)[other][best[other]].entry.programme
        facts = said(weighed.pairs[best])
        words = Words(f"最も近い「{name}」は、{facts.ja}", f"The likest is “{name}”: {facts.en}")
    return _in_a_row(_MARKED, words) if marked else words


def _in_a_row(first: Words, second: Words) -> Words:
    return Words(first.ja + second.ja, f"{first.en} {second.en}")
