"""A slope drawn: two upright axes, a line for each thing, its amount at both ends."""

import math
from decimal import Decimal
from typing import NamedTuple

from taikei.analysis.charts.slope import Line, Slope
from taikei.language.numerals import at_a_glance
from taikei.model.words import Language, Words
from taikei.writers.charts.palette import shade
from taikei.writers.charts.svg import INK, SOFT, Attributes, document, element, in_two_lines, length, spread, text, tip

_WIDTH, _LEFT, _RIGHT = 800.0, 300.0, 460.0
_TOP, _TALL, _GAP, _LINE = 72.0, 340.0, 17.0, 14.0
_EDGE, _SIDE = 8.0, 4.0
_LOGARITHMIC = Words(
    "縦は対数目盛です。傾きが同じなら、増減率が同じです。",
    "The upright scale is logarithmic: equal slopes are equal rates of change.",
)
_LINEAR = Words("縦は０から始まる目盛です。", "The upright scale begins at zero.")


def draw_slope(slope: Slope, language: Language) -> bytes:
    values = [value for line in slope.lines for value in (line.before, line.after)]
    logarithmic = min(values) > 0
    least, most = (_log(min(values)), _log(max(values))) if logarithmic else (0.0, float(max(values)))

    def y(value: Decimal) -> float:
        share = ((_log(value) if logarithmic else float(value)) - least) / ((most - least) or 1.0)
        return _TOP + (1 - share) * _TALL

    labels = [_labels(line, language) for line in slope.lines]
    gap = _GAP + _LINE * (max(len(name) for label in labels for name in (label.left, label.right)) - 1)
    left = spread([y(line.before) for line in slope.lines], gap)
    right = spread([y(line.after) for line in slope.lines], gap)
    bottom = max(*left, *right, _TOP + _TALL) + 44
    # Labels that were moved apart may stand above the axes.
    lift = max(0.0, _TOP - min(*left, *right))
    return document(
        _WIDTH,
        bottom + lift,
        slope.caption,
        language,
        text(_LEFT, 24, slope.before.said(language), text_anchor="end", font_weight="bold", fill=SOFT),
        text(_RIGHT, 24, slope.after.said(language), font_weight="bold", fill=SOFT),
        text(
            12, bottom + lift - 12, (_LOGARITHMIC if logarithmic else _LINEAR).said(language), fill=SOFT, font_size=11
        ),
        *(_axis(x, lift) for x in (_LEFT, _RIGHT)),
        *(
            _drawn(at, line, label, (y(line.before) + lift, y(line.after) + lift), (left[at] + lift, right[at] + lift))
            for at, (line, label) in enumerate(zip(slope.lines, labels, strict=True))
        ),
    )


def _log(value: Decimal) -> float:
    return math.log10(value)


def _axis(x: float, lift: float) -> str:
    return element("line", {"x1": x, "x2": x, "y1": _TOP + lift - 8, "y2": _TOP + lift + _TALL + 8, "stroke": SOFT})


def _drawn(at: int, line: Line, label: "_Labels", ends: tuple[float, float], places: tuple[float, float]) -> str:
    path: Attributes = {"x1": _LEFT, "y1": ends[0], "x2": _RIGHT, "y2": ends[1], "stroke": shade(at), "stroke-width": 3}
    under: Attributes = {**path, "stroke": INK, "stroke-width": 4.5}
    left, right = _LEFT - 2 * _EDGE, _RIGHT + 2 * _EDGE
    *above, last = label.left
    first, *below = label.right
    return "".join(
        (
            element("line", under),
            element("line", path, tip(label.whole)),
            _tie(_LEFT, ends[0], places[0], -1),
            _tie(_RIGHT, ends[1], places[1], 1),
            *(text(left, places[0] + 4 - _LINE, name, text_anchor="end") for name in above),
            text(left, places[0] + 4, f"{last} {label.before}", text_anchor="end"),
            text(right, places[1] + 4, f"{label.after} {first}"),
            *(text(right, places[1] + 4 + _LINE, name) for name in below),
        )
    )


class _Labels(NamedTuple):
    """The numbers of a line, and its name beside each, in the lines that it needs there."""

    before: str
    after: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    whole: str


def _labels(line: Line, language: Language) -> _Labels:
    before, change = at_a_glance(line.before), "" if line.change is None else f"（{_signed(float(line.change))}）"
    after, name = f"{at_a_glance(line.after)}{change}", line.label.said(language)
    left = in_two_lines(name, _LEFT - 2 * _EDGE - _SIDE - length(f"{before} "))
    right = in_two_lines(name, _WIDTH - _RIGHT - 2 * _EDGE - _SIDE - length(f"{after} "))
    return _Labels(before, after, left, right, f"{name} {before} → {after}")


def _tie(x: float, end: float, label: float, side: int) -> str:
    """From the end of a line to its label, which may have been moved."""
    return element("line", {"x1": x, "y1": end, "x2": x + side * 1.5 * _EDGE, "y2": label, "stroke": SOFT})


def _signed(share: float) -> str:
    return f"{'△' if share < 0 else '+'}{abs(share):.1%}"
