"""The system chart (施策体系図). A text layer gives its boxes in the flow, or dumped at the end of a page."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from taikei.language.widths import fold
from taikei.model.report import ChartArticle, ChartBox
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.forms.report_form import ChartForm
from taikei.readers.front import whole
from taikei.readers.lines import Line, Lines, prose, source_of, wrapped


class Chart(NamedTuple):
    lead: str
    lead_source: Source
    articles: tuple[ChartArticle, ...]
    floating: tuple["Floating", ...]
    used: Lines


class Floating(NamedTuple):
    """A box whose place does not tell its article, and the articles of its page."""

    box: ChartBox
    candidates: tuple[int, ...]


class _Found(NamedTuple):
    """An article with its boxes in the flow, and the boxes that float at the end of its page."""

    page: int
    label: list[Line]
    boxes: list[list[Line]]
    floating: list[list[Line]]


def read_chart(lines: Lines, form: ChartForm) -> Chart:
    """The articles with the boxes that stand under them, and the boxes that float.

    ``used`` are the lines that ended up in a value: text after the last complete box is in none.
    """
    lead, found, rest = _sorted_out(lines, form)
    articles = tuple(_article(each, form) for each in found)
    floating = tuple(
        Floating(
            _box(box, form),
            tuple(article.article for article, other in zip(articles, found, strict=True) if other.page == each.page),
        )
        for each in found
        for box in each.floating
    )
    left = {line.number for line in rest}
    return Chart(prose(lead), source_of(lead), articles, floating, [line for line in lines if line.number not in left])


def place_floating(
    articles: Iterable[ChartArticle], floating: Iterable[Floating], wording: Mapping[int, str]
) -> tuple[ChartArticle, ...]:
    """The articles with each floating box put under the likeliest of its page, marked as a doubt.

    ``wording`` is what the report says of each article: its section's title, ordinance, lead and programmes.
    """
    placed = {article.article: article for article in articles}
    for box, candidates in floating:
        chosen = _likeliest(box, [placed[number] for number in candidates], wording)
        doubt = _doubt(chosen.article, candidates)
        boxes = (*chosen.boxes, replace(box, source=replace(box.source, doubt=doubt)))
        placed[chosen.article] = replace(chosen, boxes=boxes)
    return tuple(placed.values())


def _sorted_out(lines: Lines, form: ChartForm) -> tuple[list[Line], list[_Found], list[Line]]:
    lead: list[Line] = []
    found: list[_Found] = []
    pending: list[Line] = []
    page = 0
    gap = False
    for line in lines:
        if form.article.search(line.text):
            page += bool(form.page_start.search(line.raw))
            found.append(_Found(page, [line], [], []))
            gap = False
        elif not found:
            # A row above the first article is the header of the chart's table: it says nothing of its own.
            if line.row is None:
                lead.append(line)
        elif len(found[-1].label) == 1 or _beside(line, found[-1].label[0]):
            found[-1].label.append(line)
        else:
            gap = gap or (not pending and line.before >= form.gap)
            boxes, pending = _ended([*pending, line], form)
            (found[-1].floating if gap else found[-1].boxes).extend(boxes)
    return lead, _only_last_of_page_floats(found), pending


def _beside(line: Line, label: Line) -> bool:
    """Whether the line stands in the label's own cell, where a title may be wrapped."""
    return line.row is not None and (line.row, line.column) == (label.row, label.column)


def _ended(lines: list[Line], form: ChartForm) -> tuple[list[list[Line]], list[Line]]:
    """The boxes that end within these lines, and what is left for the next; in a cell boxes follow without a break."""
    boxes: list[list[Line]] = []
    while (end := form.box_end.search(wrapped(lines))) is not None:
        rest = wrapped(lines)[end.end() :].strip()
        boxes.append([*lines[:-1], lines[-1].saying(lines[-1].text.removesuffix(rest))])
        lines = [lines[-1].saying(rest)] if rest else []
    return boxes, lines


def _only_last_of_page_floats(found: list[_Found]) -> list[_Found]:
    """A gap means floating boxes only at a page's end; before the next article it is where a box was taken out."""
    last_of_page = {each.page: at for at, each in enumerate(found)}
    return [
        each if last_of_page[each.page] == at else each._replace(boxes=each.boxes + each.floating, floating=[])
        for at, each in enumerate(found)
    ]


def _article(found: _Found, form: ChartForm) -> ChartArticle:
    match = form.article.search(found.label[0].text)
    if match is None:
        raise ValueError("an article's label was found by this very pattern")
    return ChartArticle(
        article=whole(match, "article"),
        title=wrapped(found.label[1:]),
        boxes=tuple(_box(lines, form) for lines in found.boxes),
        source=source_of(found.label),
    )


def _box(lines: list[Line], form: ChartForm) -> ChartBox:
    text = wrapped(lines)
    end = form.box_end.search(text)
    if end is None:
        raise ValueError("a box's end was found by this very pattern")
    text = text[: end.start()]
    scope = form.scope.search(text)
    return ChartBox(
        initiative=whole(end, "initiative"),
        name=text[: scope.start()] if scope else text,
        scope=scope["scope"] if scope else "",
        source=source_of(lines),
    )


def _likeliest(box: ChartBox, articles: list[ChartArticle], wording: Mapping[int, str]) -> ChartArticle:
    """The article that shares most of the box's wording, where what few articles share counts more.

    An article names an initiative once, so those that already do come last.
    """
    pairs = {article.article: _pairs(article.title + wording.get(article.article, "")) for article in articles}
    wanted = _pairs(box.scope or box.name)

    def score(article: ChartArticle) -> tuple[bool, float]:
        free = all(other.initiative != box.initiative for other in article.boxes)
        shared = wanted & pairs[article.article]
        return free, sum(math.log(len(pairs) / sum(pair in others for others in pairs.values())) for pair in shared)

    return max(articles, key=score)


def _pairs(text: str) -> set[str]:
    """The pairs of neighbouring characters: Japanese wording without a dictionary."""
    folded = fold(text)
    return {folded[at : at + 2] for at in range(len(folded) - 1)}


def _doubt(chosen: int, candidates: Iterable[int]) -> Words:
    others = [number for number in candidates if number != chosen]
    ja, en = "、".join(f"第{number}条" for number in others), ", ".join(str(number) for number in others)
    return Words(
        f"枠の位置からは条が分かりません。文言の近い第{chosen}条に置きました（ほかの候補：{ja or 'なし'}）。",
        f"The box's place does not tell its article; put under article {chosen} by its wording (or: {en or 'none'}).",
    )
