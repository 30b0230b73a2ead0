"""A waffle drawn: squares row by row, group after group, with a key that tells the number of each group."""

from taikei.analysis.charts.waffle import Waffle
from taikei.model.words import Language
from taikei.writers.charts.palette import shade
from taikei.writers.charts.svg import INK, SOFT, Attributes, document, element, text, tip

_WIDTH, _TOP, _SQUARE, _PITCH, _ROW = 720.0, 44.0, 15.0, 18.0, 24.0
_ACROSS = 24
_KEY = _PITCH * _ACROSS + 32


def draw_waffle(waffle: Waffle, language: Language) -> bytes:
    shades = [at for at, group in enumerate(waffle.groups) for _ in range(group.number)]
    rows = -(-len(shades) // _ACROSS)
    return document(
        _WIDTH,
        _TOP + max(rows * _PITCH, len(waffle.groups) * _ROW) + 16,
        waffle.caption,
        language,
        text(0, 22, waffle.square.said(language), font_weight="bold", fill=SOFT),
        text(_KEY, 22, waffle.kind.said(language), font_weight="bold", fill=SOFT),
        *(_square(_PITCH * (at % _ACROSS), _TOP + _PITCH * (at // _ACROSS), group, waffle, language)
          for at, group in enumerate(shades)),
        *(
            _area(_KEY, _TOP + _ROW * at, shade(at))
            + text(_KEY + 22, _TOP + _ROW * at + 12, f"{group.label.said(language)} {group.number:,}")
            for at, group in enumerate(waffle.groups)
        ),
    )  # fmt: skip


def _square(x: float, y: float, group: int, waffle: Waffle, language: Language) -> str:
    return _area(x, y, shade(group), tip(waffle.groups[group].label.said(language)))


def _area(x: float, y: float, colour: str, *children: str) -> str:
    area: Attributes = {
        "x": x,
        "y": y,
        "width": _SQUARE,
        "height": _SQUARE,
        "fill": colour,
        "stroke": INK,
        "stroke-width": 0.75,
    }
    return element("rect", area, *children)
