"""Who became whom, by money: the programmes that changed between two chapters, as ribbons from one to the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from operator import attrgetter

from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.flow import Flow, Node, Ribbon
from taikei.analysis.lending import lending_programmes
from taikei.analysis.lineage.steps import Step
from taikei.language.eras import era_label
from taikei.language.numerals import at_a_glance
from taikei.language.terms import CHAPTERS, UNITS
from taikei.model.amount import Component, Unit
from taikei.model.entry import Entry
from taikei.model.lineage import Link, LinkKind
from taikei.model.report import Chapter
from taikei.model.words import Words

# So many ribbons can be told apart; the table beside the picture has all of them.
LARGEST = 24

_KEPT = (LinkKind.SAME, LinkKind.VARIANT)
_BEGUN, _ENDED = "begun", "ended"


@dataclass(frozen=True)
class _Passing:
    """``leaves`` is of the earlier money, ``arrives`` of the later; they are one where only one is known."""

    source: tuple[str, Words]
    target: tuple[str, Words]
    leaves: Decimal
    arrives: Decimal

    @property
    def size(self) -> Decimal:
        return max(self.leaves, self.arrives)


def lineage_flow(step: Step) -> Flow | None:
    """The picture of a step; None where nothing changed, or nothing that changed has an amount."""
    unit = step.later.unit
    links = [link for _, link in step.told()]
    lending = lending_programmes(entry for link in links for entry in (*link.before, *link.after))
    changed = [link for link in links if link.kind not in _KEPT]
    drawn = [
        passing
        for at, link in enumerate(changed)
        for passing in _passings(at, link, unit)
        if lending.isdisjoint((*link.earlier, *link.later))
    ]
    shown = sorted(drawn, key=lambda passing: passing.size, reverse=True)[:LARGEST]
    shown = [passing for passing in drawn if passing in shown]
    if not shown:
        return None
    kept = len(links) - len(changed)
    leaving, arriving = (
        at_a_glance(sum(map(side, shown), Decimal(0))) for side in (attrgetter("leaves"), attrgetter("arrives"))
    )
    names = chapter_words(step.earlier), chapter_words(step.later)
    return Flow(
        Caption(
            f"lineage-{step.earlier.kind.value}{step.earlier.fiscal_year.start}"
            f"-{step.later.kind.value}{step.later.fiscal_year.start}",
            Words(f"事業の系譜：{names[0].ja}から{names[1].ja}へ", f"Lineage: {names[0].en} to {names[1].en}"),
            Words(
                f"改称・統合・分割・移管・新規・終了の{len(shown)}本のつながりを帯の太さで示した図です。"
                f"左端で計{leaving}{UNITS[unit].ja}、右端で計{arriving}{UNITS[unit].ja}です。",
                f"{len(shown)} links of programmes that were renamed, merged, split, moved, begun or ended, as ribbons "
                f"as wide as their money: {leaving} {UNITS[unit].en} on the left, {arriving} on the right.",
            ),
            tuple(_remarks(kept, len(drawn) - len(shown), len(changed))),
        ),
        names,
        UNITS[unit],
        tuple(_nodes(shown)),
        tuple(
            Ribbon(passing.source[0], passing.target[0], passing.leaves, passing.source[0], passing.arrives)
            for passing in shown
        ),
    )


def chapter_words(chapter: Chapter) -> Words:
    """令和４年度の実績."""
    kind = CHAPTERS[chapter.kind]
    return Words(f"{era_label(chapter.fiscal_year)}の{kind.ja}", f"{kind.en} of {chapter.fiscal_year.start}")


def _passings(at: int, link: Link, unit: Unit) -> Iterable[_Passing]:
    """What goes from whom to whom. The money of the one side of a merger or split goes by that of the several."""
    before, after = ([_money(entry, unit) for entry in side] for side in (link.before, link.after))
    begun, ended = (_BEGUN, Words("（新規）", "(begun)")), (_ENDED, Words("（終了）", "(ended)"))
    for left, old in enumerate(link.before or (None,)):
        for right, new in enumerate(link.after or (None,)):
            leaves, arrives = _share(before, left, after, right), _share(after, right, before, left)
            passing = _Passing(
                begun if old is None else (f"from-{at}-{left}", same(old.programme)),
                ended if new is None else (f"to-{at}-{right}", same(new.programme)),
                arrives or Decimal(0) if leaves is None else leaves,
                leaves or Decimal(0) if arrives is None else arrives,
            )
            if passing.size > 0:
                yield passing


def _share(ours: Sequence[Decimal | None], at: int, theirs: Sequence[Decimal | None], there: int) -> Decimal | None:
    """Our money at a place; where several of theirs share it, the part of one of them."""
    money = ours[at] if ours else None
    if money is None or len(theirs) < 2:
        return money
    known = [each or Decimal(0) for each in theirs]
    if sum(known, Decimal(0)) == 0:
        known = [Decimal(1)] * len(theirs)
    # Cut where the parts end, rounded to the unit, so that the parts add up to the whole.
    parts = accumulate(known, initial=Decimal(0))
    ends = [(money * part / sum(known, Decimal(0))).quantize(Decimal(1)) for part in parts]
    return ends[there + 1] - ends[there]


def _money(entry: Entry, unit: Unit) -> Decimal | None:
    """The initial budget in this unit."""
    amount = entry.amount(Component.INITIAL_BUDGET)
    if amount is None or amount.number is None:
        return None
    if amount.unit == unit:
        return amount.number
    return None if amount.yen is None or unit.yen is None else amount.yen / unit.yen


def _nodes(shown: Iterable[_Passing]) -> Iterable[Node]:
    sources = {passing.source[0]: passing.source[1] for passing in shown}
    targets = {passing.target[0]: passing.target[1] for passing in shown}
    for column, nodes, last in ((0, sources, _BEGUN), (1, targets, _ENDED)):
        ordered = [*(key for key in nodes if key != last), *(key for key in nodes if key == last)]
        yield from (Node(key, column, nodes[key]) for key in ordered)


def _remarks(kept: int, small: int, changed: int) -> Iterable[Words]:
    yield Words(
        "帯の左端は前の、右端は後の当初予算額の太さです。貸付金と預託金は除いています。",
        "A ribbon is as wide as the earlier initial budget on the left, and as the later one on the right. "
        "Loans and deposits are left out.",
    )
    yield Words(
        f"名前も担当課も節も変わらない{kept}事業は図にありません。",
        f"{kept} programmes that did not change are not drawn.",
    )
    if small:
        yield Words(
            f"変わった{changed}件のうち、額の小さい{small}件は表だけに載せています。",
            f"Of {changed} that changed, the {small} smallest stand in the table alone.",
        )
