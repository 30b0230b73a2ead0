"""Who gets the money: article (条) → initiatives (取組) → department (部局) → programme (事業)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from taikei.analysis.charts.chart import Caption, same
from taikei.analysis.charts.flow import Flow, Node, Ribbon
from taikei.analysis.charts.money import Spending, component_name, main_component, remarks, spending
from taikei.language.eras import era_label
from taikei.language.numerals import at_a_glance
from taikei.language.terms import UNITS
from taikei.model.report import Chapter, Report
from taikei.model.words import Words

# So many programmes have a node of their own; the others of a department share one. More cannot be read.
_LARGEST = 16
# So many of a level before, of which the last stands for the rest.
_MOST = 16

_ARTICLE, _INITIATIVES = Words("条", "Article"), Words("取組", "Initiatives")
_DEPARTMENT, _PROGRAMME = Words("部局", "Department"), Words("事業", "Programme")
_TOGETHER = Words(
    "取組ごとの額は報告書に記載がないため、条を担う取組をまとめて示しています。",
    "The report tells no amount for a single initiative: those of an article stand together.",
)
_NO_DEPARTMENT = Words("（部局名の記載なし）", "(no department printed)")
_NO_ARTICLE = Words("（条の記載なし）", "(no article printed)")
_NO_INITIATIVE = Words("（取組の記載なし）", "(no initiative printed)")

_Label = Callable[[Spending], Words]


def money_flow(report: Report, chapter: Chapter, loans: bool) -> Flow | None:
    """The flow of the chapter's money; None where it prints none. A level that the report does not tell is left out."""
    component = main_component(chapter)
    spent = [each for each in spending(report, chapter, component, loans) if each.value > 0]
    if not spent:
        return None
    levels = _levels(report, spent)
    nodes, ribbons = _graph(spent, [label for _, label in levels])
    unit, total = UNITS[chapter.unit], sum((each.value for each in spent), Decimal(0))
    year, name = chapter.fiscal_year, component_name(component)
    path_ja, path_en = "→".join(column.ja for column, _ in levels), ", ".join(column.en.lower() for column, _ in levels)
    return Flow(
        Caption(
            "money-flow",
            Words(f"{era_label(year)}の{name.ja}の流れ", f"Where the {name.en} of fiscal year {year.start} went"),
            Words(
                f"{path_ja}の順に、{len(spent)}事業、計{at_a_glance(total)}{unit.ja}の流れを帯の太さで示した図です。",
                f"Ribbons as wide as the money, by {path_en}: {len(spent)} programmes, {at_a_glance(total)} {unit.en}.",
            ),
            (*remarks(loans), *([_TOGETHER] if _INITIATIVES in [column for column, _ in levels] else [])),
        ),
        tuple(column for column, _ in levels),
        unit,
        nodes,
        ribbons,
    )


def _levels(report: Report, spent: Sequence[Spending]) -> list[tuple[Words, _Label]]:
    levels: list[tuple[Words, _Label]] = []
    if any(each.section.article is not None for each in spent):
        levels.append((_ARTICLE, _article))
    else:
        levels.append((Words("節", "Section"), _section))
    initiatives = {
        article.article: tuple(sorted({box.initiative for box in article.boxes})) for article in report.chart
    }
    if any(initiatives.get(each.section.article or 0) for each in spent):
        levels.append((_INITIATIVES, lambda each: _initiatives(initiatives.get(each.section.article or 0, ()))))
    if any(each.entry.charge.department for each in spent):
        levels.append((_DEPARTMENT, _department))
    elif any(each.entry.charge.divisions for each in spent):
        levels.append((Words("担当課・室", "Division"), _division))
    levels = [(column, _gathered(column, label, spent)) for column, label in levels]
    largest = sorted(spent, key=lambda each: each.value, reverse=True)[:_LARGEST]
    named = {id(each.entry) for each in largest}
    # The programmes that share a node are counted by the level before, so that each keeps to its department.
    before = levels[-1][1]
    others: dict[str, int] = defaultdict(int)
    for each in spent:
        others[before(each).ja] += id(each.entry) not in named

    def programme(each: Spending) -> Words:
        if id(each.entry) in named:
            return same(each.entry.programme)
        count, place = others[before(each).ja], before(each)
        return Words(f"{place.ja}の他の{count}事業", f"{count} others of {place.en}")

    return [*levels, (_PROGRAMME, programme)]


def _gathered(column: Words, label: _Label, spent: Sequence[Spending]) -> _Label:
    """The label, with one for all that are smaller than the largest, where there are more than can be read."""
    sums: dict[Words, Decimal] = defaultdict(Decimal)
    for each in spent:
        sums[label(each)] += each.value
    if len(sums) <= _MOST:
        return label
    kept = frozenset(sorted(sums, key=lambda one: sums[one], reverse=True)[: _MOST - 1])
    count = len(sums) - len(kept)
    rest = Words(f"その他の{count}{column.ja}", f"{column.en}: {count} others")

    def gathered(each: Spending) -> Words:
        said = label(each)
        return said if said in kept else rest

    return gathered


def _article(each: Spending) -> Words:
    number = each.section.article
    return _NO_ARTICLE if number is None else Words(f"第{number}条", f"Article {number}")


def _section(each: Spending) -> Words:
    return same(f"{each.section.number} {each.section.title}")


def _initiatives(numbers: Sequence[int]) -> Words:
    if not numbers:
        return _NO_INITIATIVE
    listed = "・".join(str(number) for number in numbers)
    return Words(f"取組{listed}", f"Initiatives {', '.join(str(number) for number in numbers)}")


def _department(each: Spending) -> Words:
    name = each.entry.charge.department
    return same(name) if name else _NO_DEPARTMENT


def _division(each: Spending) -> Words:
    names = each.entry.charge.divisions
    return same("・".join(names)) if names else _NO_DEPARTMENT


def _graph(spent: Sequence[Spending], labels: Sequence[_Label]) -> tuple[tuple[Node, ...], tuple[Ribbon, ...]]:
    nodes: dict[str, Node] = {}
    values: dict[str, Decimal] = defaultdict(Decimal)
    ribbons: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for each in spent:
        path = [(column, label(each)) for column, label in enumerate(labels)]
        keys = [f"{column}:{words.ja}" for column, words in path]
        for (column, words), key in zip(path, keys, strict=True):
            nodes.setdefault(key, Node(key, column, words))
            values[key] += each.value
        for source, target in pairwise(keys):
            ribbons[source, target, keys[0]] += each.value
    order = _order(nodes, values, {target: source for source, target, _ in ribbons})
    drawn = sorted(ribbons, key=lambda ribbon: (order[ribbon[0]], order[ribbon[1]], order[ribbon[2]]))
    return (
        tuple(sorted(nodes.values(), key=lambda node: order[node.key])),
        tuple(Ribbon(source, target, ribbons[source, target, shade], shade) for source, target, shade in drawn),
    )


def _order(nodes: Mapping[str, Node], values: Mapping[str, Decimal], sources: Mapping[str, str]) -> dict[str, int]:
    """Columns as the report has them, the last but one by size; the programmes by where their money comes from."""
    by_report = {key: at for at, key in enumerate(nodes)}
    last = max(node.column for node in nodes.values())
    order: dict[str, int] = {}
    for column in range(last + 1):
        keys = [key for key, node in nodes.items() if node.column == column]
        if column == last:
            keys.sort(key=lambda key: (order[sources[key]], -values[key]))
        elif column == last - 1:
            keys.sort(key=lambda key: (-values[key], by_report[key]))
        order |= {key: len(order) + at for at, key in enumerate(keys)}
    return order
