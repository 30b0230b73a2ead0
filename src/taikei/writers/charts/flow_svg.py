"""A flow drawn: nodes in columns, ribbons between them, a label with its amount at each node."""

from collections import defaultdict
from decimal import Decimal

from taikei.analysis.charts.flow import Flow, Node, Ribbon
from taikei.language.numerals import at_a_glance
from taikei.model.words import Language
from taikei.writers.charts.palette import shade
from taikei.writers.charts.svg import INK, SOFT, document, element, length, over, shortened, text, tip

_WIDTH, _TALL, _TOP, _BAR, _GAP = 800.0, 480.0, 44.0, 12.0, 4.0  # a wider one has letters too small to print
_SLOT = 15.0  # the least room of a node, so that its label fits
_LAST = 260.0  # room for the labels of the last column
_SMALL = 11.0


def draw_flow(flow: Flow, language: Language) -> bytes:
    columns = [[node for node in flow.nodes if node.column == at] for at in range(len(flow.columns))]
    full = max(sum((flow.values[node.key] for node in column), Decimal(0)) for column in columns)
    scale = _TALL / float(full)
    tops = _tops(flow, columns, scale)
    step = (_WIDTH - _LAST - _BAR) / max(len(columns) - 1, 1)
    across = {node.key: step * node.column for node in flow.nodes}
    bottom = max(tops[node.key] + _height(flow, node, scale) for node in flow.nodes)
    firsts = [node.key for node in flow.nodes if node.column == 0]
    return document(
        _WIDTH,
        bottom + 24,
        flow.caption,
        language,
        *(_head(flow, at, step, language) for at in range(len(columns))),
        text(_WIDTH, 20, _unit(flow, language), text_anchor="end", fill=SOFT),
        *_ribbons(flow, tops, across, scale, {key: shade(at) for at, key in enumerate(firsts)}, language),
        *(_bar(flow, node, across[node.key], tops[node.key], scale, language) for node in flow.nodes),
        *(_label(flow, node, across[node.key], tops[node.key], scale, step, language) for node in flow.nodes),
    )


def _height(flow: Flow, node: Node, scale: float) -> float:
    return float(flow.values[node.key]) * scale


def _tops(flow: Flow, columns: list[list[Node]], scale: float) -> dict[str, float]:
    """Where each node begins. Short columns stand in the middle of the tallest one."""
    slots = {node.key: max(_height(flow, node, scale), _SLOT) + _GAP for node in flow.nodes}
    tallest = max(sum(slots[node.key] for node in column) for column in columns)
    tops: dict[str, float] = {}
    for column in columns:
        at = _TOP + (tallest - sum(slots[node.key] for node in column)) / 2
        for node in column:
            tops[node.key] = at + (slots[node.key] - _GAP - _height(flow, node, scale)) / 2
            at += slots[node.key]
    return tops


def _head(flow: Flow, at: int, step: float, language: Language) -> str:
    return text(step * at, 20, flow.columns[at].said(language), font_weight="bold", fill=SOFT)


def _unit(flow: Flow, language: Language) -> str:
    return f"（単位：{flow.unit.ja}）" if language == "ja" else f"({flow.unit.en})"


def _ribbons(
    flow: Flow,
    tops: dict[str, float],
    across: dict[str, float],
    scale: float,
    colours: dict[str, str],
    language: Language,
) -> list[str]:
    out: dict[str, float] = defaultdict(float)
    into: dict[str, float] = defaultdict(float)
    starts = {}
    # A node hands out from the top in the order of where it goes to, and takes in in the order of where it comes from.
    for ribbon in sorted(flow.ribbons, key=lambda one: (tops[one.target], tops[one.source])):
        starts[ribbon] = [tops[ribbon.source] + out[ribbon.source], 0.0]
        out[ribbon.source] += float(ribbon.value) * scale
    for ribbon in sorted(flow.ribbons, key=lambda one: (tops[one.source], tops[one.target])):
        starts[ribbon][1] = tops[ribbon.target] + into[ribbon.target]
        into[ribbon.target] += float(ribbon.end) * scale
    labels = {node.key: node.label.said(language) for node in flow.nodes}
    return [
        element(
            "path",
            {
                "d": _shape(ribbon, starts[ribbon], across, scale),
                "fill": colours[ribbon.shade],
                "fill-opacity": 0.62,
                "stroke": INK,
                "stroke-width": 0.4,
                "stroke-opacity": 0.5,
            },
            tip(f"{labels[ribbon.source]} → {labels[ribbon.target]} {_amounts(flow, ribbon, language)}"),
        )
        for ribbon in flow.ribbons
    ]


def _shape(ribbon: Ribbon, start: list[float], across: dict[str, float], scale: float) -> str:
    left, right = across[ribbon.source] + _BAR, across[ribbon.target]
    middle = (left + right) / 2
    (top, end) = start
    from_foot, to_foot = top + float(ribbon.value) * scale, end + float(ribbon.end) * scale
    return (
        f"M{left:.1f} {top:.2f}C{middle:.1f} {top:.2f} {middle:.1f} {end:.2f} {right:.1f} {end:.2f}"
        f"V{to_foot:.2f}C{middle:.1f} {to_foot:.2f} {middle:.1f} {from_foot:.2f} {left:.1f} {from_foot:.2f}Z"
    )


def _bar(flow: Flow, node: Node, x: float, top: float, scale: float, language: Language) -> str:
    return element(
        "rect",
        {"x": x, "y": top, "width": _BAR, "height": max(_height(flow, node, scale), 0.5), "fill": INK},
        tip(f"{node.label.said(language)} {_amount(flow, flow.values[node.key], language)}"),
    )


def _label(flow: Flow, node: Node, x: float, top: float, scale: float, step: float, language: Language) -> str:
    """Name and amount on one line, or below each other where that is too long and the node is tall enough."""
    last = node.column == len(flow.columns) - 1
    name, amount = node.label.said(language), at_a_glance(flow.values[node.key])
    room = (_LAST if last else step) - _BAR - 12
    beside = room - length(amount, _SMALL) - _SMALL
    tall = _height(flow, node, scale)
    if length(name, _SMALL) > beside and tall > 2 * _SLOT:
        lines = [shortened(name, room, _SMALL), amount]
    else:
        lines = [f"{shortened(name, beside, _SMALL)}　{amount}"]
    middle = top + tall / 2 + 4
    return "".join(
        over(x + _BAR + 5, middle + (at - (len(lines) - 1) / 2) * _SLOT, line, font_size=_SMALL)
        for at, line in enumerate(lines)
    )


def _amounts(flow: Flow, ribbon: Ribbon, language: Language) -> str:
    start = _amount(flow, ribbon.value, language)
    return start if ribbon.arrives is None else f"{start} → {_amount(flow, ribbon.arrives, language)}"


def _amount(flow: Flow, value: Decimal, language: Language) -> str:
    return f"{at_a_glance(value)}{flow.unit.ja}" if language == "ja" else f"{at_a_glance(value)} {flow.unit.en}"
