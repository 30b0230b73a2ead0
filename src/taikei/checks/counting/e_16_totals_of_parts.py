"""
## 何を見るか

「甲３件、乙４件の計８件」のように、並べた数の後の計が合計と違うものを示します。「計８件（甲３件、乙４件）」のように、計の
すぐ後の括弧の中の内訳も足します。

## なぜ

並べた数か計のどちらかが誤りです。

## 例

「町内３件、町外４件の計８件」→ 指摘します。

## 例外

計が別のことを数えている文（計３回、延べ20人）は単位が違うので見ません。括弧の中の数のうち、「うち」の付くもの、年度や段階
の違うものは内訳ではありません。

## What it looks at

Totals after a list of numbers that are not their sum; and totals (計) right before a bracket that lists their parts.

## Why

One of the parts or the total is wrong.

## Example

町内３件、町外４件の計８件: reported.

## Exceptions

Totals of something else (計３回、延べ20人) have another unit. Numbers in the bracket that are told as some of it
(うち), for other years or at other stages are no list of its parts.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from taikei.checks.counts import Counts, alike
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Basis, Quantity
from taikei.model.words import Words

ID = "E-16"
SEVERITY = Severity.WARNING
TITLE = Words("文の中の計が、並べた数の合計になっている", "Totals of a sentence are the sum of their parts")
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("並べた数の計を書いた文がありません。", "No sentence totals the numbers that it lists.")

_PARTS = 2  # at least
# The last part leads to the total with hardly a word: 4件の計8件, 4件、合計8件, 4件（計8件）.
_LEADS_TO = re.compile("(?:の|、|，|[（(]|で)?(?:合わせて|あわせて|合)?計[ 　]?")
_BRACKET = re.compile("[ 　]?[（(][^（）()。\n]{0,200}[）)]")


def check(subject: Subject) -> Verdict:
    """One hit for each total beside its sum; applied to the totals of two parts or more."""
    totals = [(counts, *total) for counts in subject.counts for total in _totals(counts)]
    return judged(totals, lambda total: _hit(*total))


def _totals(counts: Counts) -> Iterator[tuple[Quantity, list[Quantity]]]:
    for sentence in counts.sentences:
        for number, total in enumerate(sentence) if len(sentence) > _PARTS else ():
            parts = list(takewhile(partial(_is_part, total), reversed(sentence[:number])))
            if len(parts) >= _PARTS and _LEADS_TO.fullmatch(counts.between(parts[0], total)):
                yield total, parts[::-1]
            listed = _listed_behind(counts, total, sentence[number + 1 :])
            if len(listed) >= _PARTS:
                yield total, listed


def _listed_behind(counts: Counts, total: Quantity, following: Sequence[Quantity]) -> list[Quantity]:
    """The parts in the bracket right behind a total, where that holds nothing else: 計8件（甲3件、乙4件）."""
    bracket = _BRACKET.match(counts.text, total.end) if total.basis is Basis.TOTAL else None
    if bracket is None:
        return []
    inside = [quantity for quantity in following if quantity.end <= bracket.end()]
    return inside if all(_is_part_of(total, quantity) for quantity in inside) else []


def _is_part_of(total: Quantity, part: Quantity) -> bool:
    return _is_part(total, part) and part.period == total.period and part.stage == total.stage and part.basis is None


def _is_part(total: Quantity, part: Quantity) -> bool:
    return alike(part, total) and part.part_of is None and part.follows is None and part.upper is None


def _hit(counts: Counts, total: Quantity, parts: list[Quantity]) -> Hit | None:
    right = sum(part.value for part in parts)
    if right == total.value:
        return None
    shown = "、".join(part.quote for part in parts)
    return Hit(
        place=counts.place,
        message=Words("計が、並べた数の合計と違います。", "A total is not the sum of its parts."),
        found=Words(f"「{total.quote}」（{shown}の合計は{right}）", f"“{total.quote}”; {shown} make {right}"),
        expected=Words(f"計{right}", f"{right} in total"),
        advice=Words("並べた数と計のどちらが正しいか確かめてください。", "See whether a part or the total is wrong."),
        quote=counts.quote(*sorted((parts[0], total), key=lambda quantity: quantity.start)),
    )
