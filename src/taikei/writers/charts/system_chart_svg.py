"""The system chart (施策体系図) drawn: articles on the left, initiatives on the right, a line for each pair."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.system_chart import Initiative, initiatives_of
from taikei.model.report import ChartArticle
from taikei.model.words import Language, Words
from taikei.writers.charts.svg import INK, PAPER, SIZE, Attributes, document, element, text
from taikei.writers.printed import numeral
from taikei.writers.wrapping import wrap

_LEFT, _GAP, _RIGHT = 230.0, 90.0, 480.0
_EDGE, _LINE, _BETWEEN = 8.0, 18.0, 12.0
_NUMBER = 56.0  # room for 取組16, and for 第13条
_SHADE = "#f0f2f5"
_SHOWS = Words(
    "条例の各条から取組へ線を引いた図です。同じ内容を次の表に示します。",
    "Lines from each article of the ordinance to its initiatives. The table below says the same.",
)


@dataclass(frozen=True)
class _Box:
    """``rows`` are its lines, each with what stands before it; ``ends`` the heights at which lines of articles end."""

    rows: tuple[tuple[str, str], ...]
    ends: dict[int, float]

    @property
    def height(self) -> float:
        return len(self.rows) * _LINE + 2 * _EDGE


def draw_system_chart(articles: Sequence[ChartArticle], title: str, language: Language) -> bytes:
    """UTF-8 SVG: the same bytes for the same chart. ``articles`` has at least one."""
    left = [_article_box(article) for article in articles]
    right = [_initiative_box(initiative) for initiative in initiatives_of(articles)]
    height = max(_tall(left), _tall(right))
    left_tops, right_tops = _tops(left, height), _tops(right, height)
    return document(
        _LEFT + _GAP + _RIGHT,
        height,
        Caption("system-chart", same(title), _SHOWS),
        language,
        *_lines(articles, left, left_tops, right, right_tops),
        *(_drawn(box, 0.0, top, _LEFT, _SHADE) for box, top in zip(left, left_tops, strict=True)),
        *(_drawn(box, _LEFT + _GAP, top, _RIGHT, PAPER) for box, top in zip(right, right_tops, strict=True)),
    )


def _article_box(article: ChartArticle) -> _Box:
    return _Box(tuple(_rows(f"第{numeral(article.article)}条", article.title, _LEFT)), {})


def _initiative_box(initiative: Initiative) -> _Box:
    rows = _rows(f"取組{numeral(initiative.number)}", initiative.name, _RIGHT)
    ends = {}
    whole = _EDGE + len(rows) * _LINE / 2
    for end in initiative.ends:
        if not end.scope:
            ends[end.article] = whole
            continue
        more = _rows(f"第{numeral(end.article)}条", f"うち、{end.scope}", _RIGHT)
        ends[end.article] = _EDGE + (len(rows) + len(more) / 2) * _LINE
        rows += more
    return _Box(tuple(rows), ends)


def _rows(before: str, content: str, width: float) -> list[tuple[str, str]]:
    room = int((width - 2 * _EDGE - _NUMBER) / (SIZE / 2))
    first, *rest = wrap(content, room)
    return [(before, first), *(("", line) for line in rest)]


def _tall(boxes: Sequence[_Box]) -> float:
    return sum(box.height for box in boxes) + _BETWEEN * max(len(boxes) - 1, 0) + 2


def _tops(boxes: Sequence[_Box], height: float) -> list[float]:
    """Spread over the height, the first at the top and the last at the foot; one alone stands in the middle."""
    rest = height - 2 - sum(box.height for box in boxes)
    between = rest / (len(boxes) - 1) if len(boxes) > 1 else 0.0
    top = 1.0 if len(boxes) > 1 else 1.0 + rest / 2
    tops = []
    for box in boxes:
        tops.append(top)
        top += box.height + between
    return tops


def _lines(
    articles: Sequence[ChartArticle],
    left: Sequence[_Box],
    left_tops: Sequence[float],
    right: Sequence[_Box],
    right_tops: Sequence[float],
) -> list[str]:
    drawn = []
    for article, box, top in zip(articles, left, left_tops, strict=True):
        ends = [right_tops[at] + other.ends[article.article] for at, other in enumerate(right)
                if article.article in other.ends]  # fmt: skip
        for nth, end in enumerate(ends, start=1):
            drawn.append(_line(top + box.height * nth / (len(ends) + 1), end))
    return drawn


def _line(start: float, end: float) -> str:
    middle, stop = _LEFT + _GAP / 2, _LEFT + _GAP
    curve: Attributes = {
        "d": f"M{_LEFT:.0f} {start:.2f}C{middle:.0f} {start:.2f} {middle:.0f} {end:.2f} {stop:.0f} {end:.2f}",
        "fill": "none",
        "stroke": INK,
    }
    return element("path", curve) + element("circle", {"cx": stop, "cy": end, "r": 3, "fill": INK})


def _drawn(box: _Box, x: float, top: float, width: float, fill: str) -> str:
    area: Attributes = {"x": x, "y": top, "width": width, "height": box.height, "fill": fill, "stroke": INK}
    said = [element("rect", area)]
    for at, (before, content) in enumerate(box.rows):
        y = top + _EDGE + at * _LINE + SIZE + 1
        if before:
            said.append(text(x + _EDGE, y, before, font_weight="bold"))
        said.append(text(x + _EDGE + _NUMBER, y, content))
    return "".join(said)
