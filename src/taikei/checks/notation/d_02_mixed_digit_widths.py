"""
## 何を見るか

一つの数の中で、全角の数字と半角の数字が混ざっているものを示します。

## なぜ

見た目ではほとんど分かりませんが、検索や集計では別の文字として扱われ、読み上げでも二つの数に分かれます。数字の表記は
一つの文書の中でそろえます（「公用文作成の考え方」（令和４年１月、文化審議会）数字の使い方）。

## 例

「2５社」は、半角の２と全角の５が並んでいます。→ 指摘します。

## 例外

ありません。「令和４年10月」のように、別々の数の幅が違うことはこの点検では問いません。

## What it looks at

Numbers in which full-width and half-width digits are mixed.

## Why

The eye hardly sees it, but searching and adding up take them for different characters, and a screen reader says two
numbers. Digits are written alike within one document (公用文作成の考え方, 2022, on numerals).

## Example

2５社 has a half-width 2 and a full-width ５: reported.

## Exceptions

None. That two separate numbers differ in width, as in 令和４年10月, is not asked here.
"""

import re
from collections.abc import Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Fix, Severity
from taikei.model.words import Words

ID = "D-02"
SEVERITY = Severity.ERROR
TITLE = Words("一つの数に全角と半角の数字が混ざっていない", "No number mixes full-width and half-width digits")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（数字の表記の統一）", "Guidance on official writing (2022): digits are written alike")
NOTHING = Words("章の中に文字がありません。", "The chapters print no text.")

# A comma belongs to the number only before three digits (1,500), a point only before digits: 第１，2条 is two numbers.
# Only where digits of the other width follow, so that the many numbers of a report are not looked at one by one.
_MIXED = r"[0-9０-９](?:(?<=[0-9])(?=[0-9,，.．]*[０-９])|(?<=[０-９])(?=[０-９,，.．]*[0-9]))"
_NUMBER = re.compile(_MIXED + r"[0-9０-９]*(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?")
# Two numbers without anything between them, as where a line break was lost: 220２０２１年, 2,100５年度, 270３D.
_GLUED = re.compile("[0-9.]+[０-９]{4}(?=年)|[0-9.]{3,}[０-９]{1,2}(?=年度|[A-Za-zＡ-Ｚ])")
_HALF, _FULL = re.compile(r"[0-9]"), re.compile(r"[０-９]")
_TO_HALF = str.maketrans("０１２３４５６７８９，．", "0123456789,.")


def check(subject: Subject) -> Verdict:
    """One hit for each printed field, with all its mixed numbers."""
    return subject.texts.judged(_NUMBER, _hit, (_FULL,))


def _is_mixed(spot: Spot) -> bool:
    glued = _GLUED.match(spot.text.text, spot.start)
    both = _HALF.search(spot.printed) and _FULL.search(spot.printed)
    return both is not None and (glued is None or glued.end() < spot.end)


def _hit(numbers: Sequence[Spot]) -> Hit | None:
    mixed = [spot for spot in numbers if _is_mixed(spot)]
    if not mixed:
        return None
    found = "、".join(spot.printed for spot in mixed)
    meant = "、".join(spot.printed.translate(_TO_HALF) for spot in mixed)
    return Hit(
        place=mixed[0].text.place,
        message=Words(
            "一つの数に全角と半角の数字が混ざっています。", "A number mixes full-width and half-width digits."
        ),
        found=Words(f"「{found}」", f"“{found}”"),
        expected=Words(f"「{meant}」のように幅のそろった数字", f"digits of one width, such as “{meant}”"),
        advice=Words("数字の幅をそろえてください。", "Write the whole number in one width."),
        quote=mixed[0].quote,
        fixes=tuple(Fix(spot.start, spot.end, spot.printed.translate(_TO_HALF)) for spot in mixed),
    )
