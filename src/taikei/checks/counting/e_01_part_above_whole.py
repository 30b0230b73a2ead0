"""
## 何を見るか

「20社（うち町内25社）」のように、「うち」で示した数が全体の数より大きいものを示します。

## なぜ

部分が全体を超えることはないので、どちらかの数が誤りです。

## 例

「63団体〔うち町内70団体〕」→ 指摘します。

## 例外

単位が違うもの（20社のうち25人）は比べません。社の数は、企業・団体、事業所の数とは比べます。

## What it looks at

Counts told as a part (うち) that are larger than their whole.

## Why

A part is never larger than its whole, so one of the two numbers is wrong.

## Example

63団体〔うち町内70団体〕: reported.

## Exceptions

Numbers of different units (20社のうち25人) are not compared, but 社 are with 企業・団体 and 事業所.
"""

import re

from taikei.checks.counts import Counts, alike
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-01"
SEVERITY = Severity.ERROR
TITLE = Words("「うち」の数が全体の数を超えていない", "No part is larger than its whole")
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("「うち」を付けた数がありません。", "No count is told as a part (うち).")


def check(subject: Subject) -> Verdict:
    """One hit for each part above its whole."""
    parts = [
        (counts, quantity, counts.quantities[quantity.part_of])
        for counts in subject.counts
        for quantity in counts.quantities
        if quantity.part_of is not None and _countable_in(quantity, counts.quantities[quantity.part_of])
    ]
    return judged(parts, lambda part: _hit(*part))


# Wholes of which companies are a part, one for one. A 団体 alone may have many companies.
_OF_COMPANIES = re.compile("企業|社|事業所")


def _countable_in(part: Quantity, whole: Quantity) -> bool:
    return alike(part, whole) or (part.unit == "社" and _OF_COMPANIES.search(whole.unit) is not None)


def _hit(counts: Counts, part: Quantity, whole: Quantity) -> Hit | None:
    if part.value <= whole.value:
        return None
    return Hit(
        place=counts.place,
        message=Words("「うち」の数が全体の数を超えています。", "A part is larger than its whole."),
        found=Words(f"「{whole.quote}」のうち「{part.quote}」", f"“{part.quote}” of “{whole.quote}”"),
        expected=Words(f"{whole.quote}以下の数", f"at most {whole.quote}"),
        advice=Words("二つの数のどちらが正しいか確かめてください。", "See which of the two numbers is wrong."),
        quote=counts.quote(part),
    )
