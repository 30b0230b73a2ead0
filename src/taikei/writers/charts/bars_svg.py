"""Bars drawn: lying, one below the other, each with its number."""

from taikei.analysis.charts.bars import Bar, Bars
from taikei.language.numerals import at_a_glance
from taikei.model.words import Language
from taikei.writers.charts.palette import shade
from taikei.writers.charts.svg import INK, SOFT, Attributes, document, element, length, shortened, text, tip

_WIDTH, _TOP, _STEP, _TALL, _END = 720.0, 40.0, 26.0, 18.0, 64.0
_MOST = 260.0  # a label is cut to this width


def draw_bars(bars: Bars, language: Language) -> bytes:
    labels = [shortened(bar.label.said(language), _MOST) for bar in bars.bars]
    left = max(length(label) for label in labels) + 20
    most = max(bar.value for bar in bars.bars)
    return document(
        _WIDTH,
        _TOP + _STEP * len(bars.bars) + 16,
        bars.caption,
        language,
        text(left - 8, 22, bars.kind.said(language), text_anchor="end", font_weight="bold", fill=SOFT),
        text(left, 22, bars.number.said(language), font_weight="bold", fill=SOFT),
        *(
            _drawn(at, bar, label, left, 0.0 if most == 0 else float(bar.value / most) * (_WIDTH - left - _END))
            for at, (bar, label) in enumerate(zip(bars.bars, labels, strict=True))
        ),
    )


def _drawn(at: int, bar: Bar, label: str, left: float, wide: float) -> str:
    top = _TOP + at * _STEP
    said = at_a_glance(bar.value)
    area: Attributes = {
        "x": left,
        "y": top,
        "width": wide,
        "height": _TALL,
        "fill": shade(2),
        "stroke": INK,
        "stroke-width": 0.75,
    }
    return "".join(
        (
            text(left - 8, top + _TALL - 4, label, text_anchor="end"),
            element("rect", area, tip(f"{bar.label.ja} {said}")),
            text(left + wide + 6, top + _TALL - 4, said),
        )
    )
