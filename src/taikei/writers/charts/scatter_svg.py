"""A scatter drawn: budgets across on a logarithmic axis, the ratio upwards, a line at 100 %."""

import math
from fractions import Fraction

from taikei.analysis.charts.scatter import Point, Scatter
from taikei.language.numerals import at_a_glance
from taikei.model.words import Language
from taikei.writers.charts.palette import shade
from taikei.writers.charts.scatter_names import Field, Place, placed
from taikei.writers.charts.svg import (
    GRID,
    INK,
    SOFT,
    Attributes,
    document,
    element,
    over,
    shortened,
    text,
    tip,
)

_WIDTH, _HEIGHT = 800.0, 520.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 64.0, 48.0, 44.0, 56.0
_SMALL = 11.0
_NAME = 230.0  # a name is cut to this width
_STEP = Fraction(1, 4)


def draw_scatter(scatter: Scatter, language: Language) -> bytes:
    least = math.floor(math.log10(min(point.across for point in scatter.points)))
    most = math.ceil(math.log10(max(point.across for point in scatter.points)))
    decades = range(least, max(most, least + 1) + 1)
    steps = max(math.ceil(max(point.up for point in scatter.points) / _STEP), 5)

    def x(point: Point) -> float:
        share = (math.log10(point.across) - decades[0]) / (decades[-1] - decades[0])
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(up: Fraction) -> float:
        return _HEIGHT - _BOTTOM - float(up / (steps * _STEP)) * (_HEIGHT - _TOP - _BOTTOM)

    places = [(x(point), y(point.up)) for point in scatter.points]
    return document(
        _WIDTH,
        _HEIGHT,
        scatter.caption,
        language,
        text(_LEFT - 40, 20, scatter.up.said(language), font_weight="bold", fill=SOFT),
        text(
            _WIDTH - _RIGHT,
            _HEIGHT - 12,
            scatter.across.said(language),
            text_anchor="end",
            font_weight="bold",
            fill=SOFT,
        ),
        *(_level(y(step * _STEP), step * _STEP) for step in range(steps + 1)),
        *(_decade(decade, decades) for decade in decades),
        *(_dot(point, *place, scatter, language) for point, place in zip(scatter.points, places, strict=True)),
        *_names(scatter, places, language),
    )


def _level(y: float, up: Fraction) -> str:
    whole = up == 1
    line: Attributes = {"x1": _LEFT, "x2": _WIDTH - _RIGHT, "y1": y, "y2": y, "stroke": INK if whole else GRID}
    return element("line", {**line, "stroke-width": 1.5 if whole else 1}) + text(
        _LEFT - 8, y + 4, f"{int(up * 100)}%", text_anchor="end", font_size=_SMALL
    )


def _decade(decade: int, decades: range) -> str:
    x = _LEFT + (decade - decades[0]) / (decades[-1] - decades[0]) * (_WIDTH - _LEFT - _RIGHT)
    line: Attributes = {"x1": x, "x2": x, "y1": _TOP, "y2": _HEIGHT - _BOTTOM, "stroke": GRID}
    label = f"{10**decade:,}" if decade >= 0 else f"{10.0**decade:g}"
    return element("line", line) + text(x, _HEIGHT - _BOTTOM + 18, label, text_anchor="middle", font_size=_SMALL)


def _dot(point: Point, x: float, y: float, scatter: Scatter, language: Language) -> str:
    said = (
        f"{point.label.said(language)} {at_a_glance(point.value)} / {at_a_glance(point.across)} ({float(point.up):.1%})"
    )
    dot: Attributes = {
        "cx": x,
        "cy": y,
        "r": 5,
        "fill": shade(2),
        "fill-opacity": 0.7,
        "stroke": INK,
        "stroke-width": 0.75,
    }
    return element("circle", dot, tip(said))


def _names(scatter: Scatter, places: list[Place], language: Language) -> list[str]:
    """The names beside their points, each with a line to it."""
    field = Field(_LEFT, _WIDTH - _RIGHT, _TOP, _HEIGHT - _BOTTOM)
    named = [
        (shortened(point.label.said(language), _NAME, _SMALL), place)
        for point, place in zip(scatter.points, places, strict=True)
        if point.named
    ]
    drawn = []
    for (said, (x, y)), name in zip(named, placed(named, places, field, _SMALL), strict=True):
        near = name.x - 2 if name.rightwards else name.x + 2
        line: Attributes = {"x1": x, "y1": y, "x2": near, "y2": name.y, "stroke": SOFT, "stroke-width": 0.75}
        anchor = "start" if name.rightwards else "end"
        drawn.append(element("line", line) + over(name.x, name.y + 4, said, font_size=_SMALL, text_anchor=anchor))
    return drawn
