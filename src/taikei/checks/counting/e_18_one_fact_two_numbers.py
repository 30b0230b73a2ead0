"""
## 何を見るか

別々の事業の実施概要で、同じ言葉で数えた同じ単位の数が違うものを示します。

## なぜ

同じ行事や会議を二つの事業で書いたときに、片方だけ直した疑いがあります。

## 例

ある事業に「丘の会の会員数490人」、別の事業に「丘の会の会員数512人」とある。→ 指摘します。

## 例外

年度や時点の違う数、短い言葉（セミナーの開催）で数えたものは、別のことの場合が多いので比べません。再掲の行は、再掲の点
検（B-03）で見ます。

## What it looks at

Numbers of different programmes that count the same thing in the same words and unit, and differ.

## Why

An event or body told under two programmes may have been corrected under one only.

## Example

丘の会の会員数490人 in one programme, 512人 in another: reported.

## Exceptions

Numbers of other years or days, and short labels (セミナーの開催), which mostly are different things. Re-listed rows
are told by B-03.
"""

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-18"
SEVERITY = Severity.WARNING
TITLE = Words("同じことの数が事業の間で違わない", "One fact has one number in all programmes")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("同じことを数えた事業が二つありません。", "No two programmes count the same thing.")

# Shorter labels are names of any event: セミナーの開催, 専門家派遣.
_LONG = 14

_Key = tuple[object, ...]

_MESSAGE = Words("同じことの数が、別の事業と違います。", "One fact has another number in another programme.")
_EXPECTED = Words("一つの数", "one number")
_ADVICE = Words("どちらの数が正しいか両方の課で確かめてください。", "Let both divisions see which number is right.")


def check(subject: Subject) -> Verdict:
    """One hit for each later number that differs from the first; applied to the facts told more than once."""
    facts: dict[_Key, list[tuple[Counts, Quantity]]] = {}
    firsts = {(chapter.kind, chapter.fiscal_year): id(chapter) for chapter in subject.report.chapters}
    same = {id(chapter): firsts[chapter.kind, chapter.fiscal_year] for chapter in subject.report.chapters}
    for counts in subject.counts:
        chapter = same[id(counts.row.chapter)]
        for quantity in counts.quantities:
            if len(quantity.label) >= _LONG and quantity.part_of is None:
                facts.setdefault((chapter, *_fact(quantity)), []).append((counts, quantity))
    told = [(first, other) for first, *others in facts.values() for other in others if other[0] is not first[0]]
    return judged(told, lambda pair: _hit(*pair[0], *pair[1]))


def _fact(quantity: Quantity) -> _Key:
    period = None if quantity.period is None else quantity.period.printed
    return quantity.label, quantity.unit, quantity.basis, quantity.stage, period


def _hit(counts: Counts, quantity: Quantity, others: Counts, other: Quantity) -> Hit | None:
    if quantity.value == other.value:
        return None
    return Hit(
        place=others.place,
        message=_MESSAGE,
        found=Words(
            f"「{other.label}」が「{other.quote}」と「{quantity.quote}」",
            f"“{other.label}” is “{other.quote}” and “{quantity.quote}”",
        ),
        expected=_EXPECTED,
        advice=_ADVICE,
        quote=others.quote(other),
        other=counts.place,
    )
