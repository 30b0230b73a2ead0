"""What the narratives count: how many counted outcomes (計数) of each unit, and how they were counted (延べ …)."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from taikei.analysis.charts.bars import Bar, Bars
from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.money import ONCE
from taikei.analysis.charts.waffle import Group, Waffle
from taikei.analysis.placements import primary_placements
from taikei.language.quantities import quantities
from taikei.language.quantities.units import counter
from taikei.model.quantity import Basis, Quantity
from taikei.model.report import Chapter
from taikei.model.words import Words

# Units beyond these share the last bar.
_LARGEST = 14

_NO_UNIT = Words("（単位なし）", "(no unit)")
_UNSTATED = Words("数え方の記載なし", "not told")
_OTHER_BASIS = Words("その他（約、以上など）", "others (about, at least …)")
_NOT_ADDED = Words(
    "件数の合計ではなく、計数の記載がいくつあるかを示しています。延べと実は足し合わせません。",
    "This is how many counted outcomes are told, not their sum: gross and distinct numbers are never added.",
)
_BASES = {
    Basis.GROSS: Words("延べ", "gross (延べ)"),
    Basis.DISTINCT: Words("実", "distinct (実)"),
    Basis.TOTAL: Words("計", "total (計)"),
    Basis.CUMULATIVE: Words("累計", "cumulative (累計)"),
    Basis.NEW: Words("新規", "new (新規)"),
}


def counted(chapter: Chapter) -> tuple[Bars, Waffle] | None:
    """Both charts of the chapter's counted outcomes; None where its narratives count nothing."""
    found = [
        quantity
        for _, placement in primary_placements(chapter).values()
        for quantity in quantities(placement.entry.narrative)
    ]
    return (_by_unit(found), _by_basis(found)) if found else None


def _by_unit(found: Sequence[Quantity]) -> Bars:
    numbers = Counter(counter(quantity.unit) for quantity in found)
    ranked = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))
    bars = [Bar(same(unit) if unit else _NO_UNIT, Decimal(number)) for unit, number in ranked[:_LARGEST]]
    rest = ranked[_LARGEST:]
    if rest:
        number = sum(number for _, number in rest)
        bars.append(Bar(Words(f"他の{len(rest)}単位", f"{len(rest)} other units"), Decimal(number)))
    return Bars(
        Caption(
            "counts-by-unit",
            Words("計数の記載：単位別", "Counted outcomes by unit"),
            Words(
                f"計数の記載{len(found)}件を単位別に示した棒グラフです。最も多い単位は{ranked[0][0] or _NO_UNIT.ja}の"
                f"{ranked[0][1]}件です。",
                f"{len(found)} counted outcomes by unit; the most common is {ranked[0][0] or _NO_UNIT.en}"
                f" ({ranked[0][1]}).",
            ),
            (ONCE, _NOT_ADDED),
        ),
        Words("単位", "Unit"),
        Words("計数の記載（件）", "Counted outcomes"),
        tuple(bars),
    )


def _by_basis(found: Sequence[Quantity]) -> Waffle:
    numbers = Counter(_UNSTATED if one.basis is None else _BASES.get(one.basis, _OTHER_BASIS) for one in found)
    order = (*_BASES.values(), _OTHER_BASIS, _UNSTATED)
    gross = numbers[_BASES[Basis.GROSS]]
    return Waffle(
        Caption(
            "counts-by-basis",
            Words("計数の記載：数え方別", "Counted outcomes by how they were counted"),
            Words(
                f"計数の記載{len(found)}件を一件一升で示した図です。延べで数えたものは{gross}件です。",
                f"One square for each of {len(found)} counted outcomes; {gross} are gross numbers (延べ).",
            ),
            (ONCE, _NOT_ADDED),
        ),
        Words("数え方", "Basis"),
        Words("計数の記載（件）", "Counted outcomes"),
        tuple(Group(label, numbers[label]) for label in order if numbers[label] > 0),
    )
