"""A slope drawn: two upright axes, a line for each thing, its amount at both ends."""

import math
from decimal import Decimal

from taikei.analysis.charts.slope import Line, Slope
from taikei.language.numerals import grouped
from taikei.model.words import Language, Words
from taikei.writers.charts.palette import shade
from taikei.writers.charts.svg import INK, SOFT, Attributes, document, element, length, shortened, spread, text, tip

_WIDTH, _LEFT, _RIGHT = 800.0, 300.0, 460.0
_TOP, _TALL, _GAP = 72.0, 340.0, 17.0
_EDGE = 8.0
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

    left = spread([y(line.before) for line in slope.lines], _GAP)
    right = spread([y(line.after) for line in slope.lines], _GAP)
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
            _drawn(
                at, line, (y(line.before) + lift, y(line.after) + lift), (left[at] + lift, right[at] + lift), language
            )
            for at, line in enumerate(slope.lines)
        ),
    )


def _log(value: Decimal) -> float:
    return math.log10(value)


def _axis(x: float, lift: float) -> str:
    return element("line", {"x1": x, "x2": x, "y1": _TOP + lift - 8, "y2": _TOP + lift + _TALL + 8, "stroke": SOFT})


def _drawn(at: int, line: Line, ends: tuple[float, float], labels: tuple[float, float], language: Language) -> str:
    path: Attributes = {"x1": _LEFT, "y1": ends[0], "x2": _RIGHT, "y2": ends[1], "stroke": shade(at), "stroke-width": 3}
    under: Attributes = {**path, "stroke": INK, "stroke-width": 4.5}
    before, after = grouped(line.before), grouped(line.after)
    change = "" if line.change is None else f"（{_signed(float(line.change))}）"
    said = line.label.said(language)
    room = _LEFT - 24 - length(before) - 12
    return "".join(
        (
            element("line", under),
            element("line", path, tip(f"{said} {before} → {after}{change}")),
            _tie(_LEFT, ends[0], labels[0], -1),
            _tie(_RIGHT, ends[1], labels[1], 1),
            text(_LEFT - 2 * _EDGE, labels[0] + 4, f"{shortened(said, room)} {before}", text_anchor="end"),
            text(_RIGHT + 2 * _EDGE, labels[1] + 4, f"{after}{change} {shortened(said, 190)}"),
        )
    )


def _tie(x: float, end: float, label: float, side: int) -> str:
    """From the end of a line to its label, which may have been moved."""
    return element("line", {"x1": x, "y1": end, "x2": x + side * 1.5 * _EDGE, "y2": label, "stroke": SOFT})


def _signed(share: float) -> str:
    return f"{'△' if share < 0 else '+'}{abs(share):.1%}"
