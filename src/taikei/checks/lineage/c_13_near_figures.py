"""
## 何を見るか

別々の事業の実施概要で、同じ活動に続く二つの数のうち、一つは同じ、もう一つは少しだけ違うものを示します。

## なぜ

隣の事業の記載を下敷きにして書くと、片方の数だけが直されずに残ります。本当に違うのかを確かめる価値があります。

## 例

「専門家派遣（23社、78回）」と、別の事業の「専門家派遣 23社、88回」。→ 助言します。

## 例外

初めの数が10に満たないもの、後の数が25％を超えて違うものは見ません。再掲の行は最初の行だけを見ます。

## What it looks at

Two figures after one activity in the narratives of two programmes: the first is the same, the second a little
different.

## Why

Where one narrative was the pattern of another, one figure may have stayed uncorrected. It is worth a look.

## Example

専門家派遣（23社、78回） and in another programme 専門家派遣 23社、88回: advice.

## Exceptions

First figures below 10, and second figures more than 25 % apart. Of re-listed programmes only the first row is judged.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from taikei.checks.counts import Counts, alike
from taikei.checks.places import row_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.quantities.units import counter
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "C-13"
SEVERITY = Severity.ADVICE
TITLE = Words("別の事業の数と紛らわしくない", "Figures are not mistaken for those of another programme")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words(
    "同じ活動を二つの数で書いた事業が二つありません。", "No two programmes tell one activity by two figures."
)

_LEAST = 10
_APART = 3  # characters
_NEAR = Decimal("0.25")
# 専門家派遣事業（: the activity that a figure follows.
_ACTIVITY = re.compile(r"([一-龠々ァ-ヶー]{3,})(?:事業)?[（(：:、 　]?(?:延べ|計)?$")


def check(subject: Subject) -> Verdict:
    """One hit for each later programme with a near figure, at its narrative."""
    told: dict[tuple[object, ...], list[tuple[Counts, Quantity, Quantity]]] = {}
    for counts in subject.counts:
        for activity, first, second in _pairs(counts):
            key = id(counts.row.chapter), activity, first.value, counter(first.unit), counter(second.unit)
            told.setdefault(key, []).append((counts, first, second))
    return judged(
        ((same[0], other) for same in told.values() for other in same[1:] if other[0] is not same[0][0]),
        lambda pair: _hit(pair[0], pair[1]),
    )


def _pairs(counts: Counts) -> Iterator[tuple[str, Quantity, Quantity]]:
    for sentence in counts.sentences if len(counts.quantities) > 1 else ():
        for first, second in pairwise(sentence):
            if second.start - first.end > _APART or first.value < _LEAST or alike(first, second):
                continue
            activity = _ACTIVITY.search(counts.text[max(0, first.start - 30) : first.start])
            if activity is not None:
                yield fold(activity[1]).removesuffix("事業"), first, second


def _hit(one: tuple[Counts, Quantity, Quantity], other: tuple[Counts, Quantity, Quantity]) -> Hit | None:
    (counts, first, second), (others, again, near) = one, other
    apart = abs(second.value - near.value)
    if apart == 0 or apart > max(second.value, near.value) * _NEAR:
        return None
    there = row_words(*counts.row)
    here, said = others.text[again.start : near.end], counts.text[first.start : second.end]
    return Hit(
        place=others.place,
        message=Words("別の事業とよく似た数が並んでいます。", "The figures much resemble those of another programme."),
        found=Words(f"「{here}」、{there.ja}は「{said}」", f"“{here}”, “{said}” in {there.en}"),
        expected=Words("それぞれの事業の数", "the figures of each programme"),
        advice=Words(
            "写し間違いでないか、それぞれの課で確かめてください。", "Let both divisions see that none was copied."
        ),
        quote=others.quote(again, near),
        other=counts.place,
    )
