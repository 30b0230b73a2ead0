"""施策体系図 turned round: the initiatives (取組) and the articles (条) that each of them carries out."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.model.report import ChartArticle


@dataclass(frozen=True)
class End:
    """Where the line of an article ends; ``scope`` is the part of the initiative that is meant, empty for the whole."""

    article: int
    scope: str


@dataclass(frozen=True)
class Initiative:
    number: int
    name: str
    ends: tuple[End, ...]


def initiatives_of(articles: Sequence[ChartArticle]) -> tuple[Initiative, ...]:
    """Each initiative once, in the order in which the articles name them."""
    ends: dict[tuple[int, str], list[End]] = {}
    for article in articles:
        for box in article.boxes:
            ends.setdefault((box.initiative, box.name), []).append(End(article.article, box.scope))
    return tuple(Initiative(number, name, tuple(found)) for (number, name), found in ends.items())
