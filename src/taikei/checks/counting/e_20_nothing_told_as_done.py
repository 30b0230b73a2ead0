"""
## 何を見るか

「０件を支援した」のように、０の数を実施したこととして書いているものを示します。

## なぜ

読む人は、行ったのか行わなかったのか分かりません。数の入れ忘れの疑いもあります。

## 例

「設備の導入を支援した（０件）。」→ 指摘します。

## 例外

「申請はなかった」「実績はなし」のように、なかったことが書かれていれば指摘しません。

## What it looks at

A count of zero told as something done.

## Why

Readers cannot tell whether it was done. The number may have been forgotten.

## Example

設備の導入を支援した（０件）。: reported.

## Exceptions

Where the text says that there was nothing (申請はなかった, 実績なし).
"""

import re

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "E-20"
SEVERITY = Severity.WARNING
TITLE = Words("０の数を実施したこととして書いていない", "Nothing is not told as done")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("数えた成果を書いた文章がありません。", "No narrative counts anything.")

_NOTHING_SAID = re.compile("な[いかく]|なし|無し|無く|ゼロ|未実施|中止|見送|発生|事故")


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with its zeros."""
    told = [counts for counts in subject.counts if counts.quantities]
    return judged(told, _hit)


def _hit(counts: Counts) -> Hit | None:
    zeros = [quantity for quantity in counts.quantities if quantity.value == 0 and quantity.follows is None]
    if not zeros or _NOTHING_SAID.search(counts.text):
        return None
    return Hit(
        place=counts.place,
        message=Words("０の数を実施したこととして書いています。", "A count of zero is told as something done."),
        found=listed(zero.quote for zero in zeros),
        expected=Words("実施した数、またはなかったことの説明", "a number, or a word that there was nothing"),
        advice=Words(
            "数を確かめ、なかった場合は理由を書いてください。", "Check the number; if there was nothing, say why."
        ),
        quote=counts.quote(zeros[0]),
    )
