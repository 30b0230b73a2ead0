"""
## 何を見るか

「第８条」「第18条」のような条番号の数字の幅が、桁数ごとに一つの文書の中でそろっているかを見ます。

## なぜ

一桁は全角、二桁以上は半角とする役所も、すべて半角とする役所もあります。どちらでも、一つの文書ではそろえます。

## 例

「第８条」と「第9条」、「第18条」と「第１９条」が混ざる。→ 少ない方を指摘します。

## 例外

桁数が違うものどうしの幅の違い（第８条と第10条）は問いません。

## What it looks at

Whether the numbers of articles (第８条, 第18条) are of one width within one document, for each number of digits.

## Why

Some offices write one digit full-width and two half-width, others all half-width. Either way one document keeps to
it.

## Example

第８条 beside 第9条, or 第18条 beside 第１９条: the rarer one is reported.

## Exceptions

That one digit and two digits differ in width (第８条 and 第10条).
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.source import Source
from taikei.model.words import Words

ID = "D-17"
SEVERITY = Severity.WARNING
TITLE = Words("条番号の数字の幅がそろっている", "Numbers of articles are of one width")
VERSION = "1.0"
BASIS = Words("文書事務の慣行（条番号の表記）", "custom of official documents: numbers of articles")
NOTHING = Words("条番号がありません。", "No article is named.")

_ARTICLE = re.compile("第(?P<number>[0-9]+|[０-９]+)条")

_MESSAGE = Words("条番号の数字の幅がそろっていません。", "Numbers of articles are not of one width.")
_ADVICE = Words("条番号の数字の幅をそろえてください。", "Write the numbers of articles in one width.")


class _Cited(NamedTuple):
    place: Place
    number: str

    @property
    def form(self) -> tuple[int, bool]:
        """Number of digits, and whether they are half-width."""
        return len(self.number), self.number.isascii()


def check(subject: Subject) -> Verdict:
    """One hit for each text with a number of the rarer width; of equals, the width that comes later."""
    cited = list(_cited(subject))
    counts = Counter(article.form for article in cited)
    wrong: dict[Place, list[str]] = {}
    for article in cited:
        digits, half = article.form
        same, other = counts[digits, half], counts[digits, not half]
        first = next(each.form for each in cited if each.form[0] == digits)
        if other > same or (other == same and article.form != first):
            wrong.setdefault(article.place, []).append(f"第{article.number}条")
    return Verdict(len(cited), tuple(_hit(place, articles) for place, articles in wrong.items()))


def _cited(subject: Subject) -> Iterator[_Cited]:
    """Those of the cover, of the sections' citations and of every printed text, in the order of the document."""
    report = subject.report
    for field, text in (("title", report.title), ("subtitle", report.subtitle)):
        cover = Place(field="cover", source=report.sources.get(field, Source()))
        yield from (_Cited(cover, match["number"]) for match in _ARTICLE.finditer(text))
    for chapter in report.chapters:
        for section in chapter.sections:
            source = section.sources.get("citation", Source())
            place = Place(
                chapter.kind, section.number, field="citation", source=source, fiscal_year=chapter.fiscal_year
            )
            yield from (_Cited(place, match["number"]) for match in _ARTICLE.finditer(section.citation))
    for spot in subject.texts.spots(_ARTICLE):
        yield _Cited(spot.text.place, spot.match["number"])


def _hit(place: Place, articles: list[str]) -> Hit:
    other = str.maketrans("0123456789０１２３４５６７８９", "０１２３４５６７８９0123456789")
    return Hit(
        place=place,
        message=_MESSAGE,
        found=listed(articles),
        expected=listed(article.translate(other) for article in articles),
        advice=_ADVICE,
    )
