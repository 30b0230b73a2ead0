"""
## 何を見るか

事業名の終わり方を見ます。ほとんどの名が「事業」で終わる文書で「事業費」で終わるもの、助詞や読点で切れているものを示し
ます。

## なぜ

「事業費」は予算の科目の名で、事業の名ではありません。予算書から写したときに残りがちです。助詞で終わる名は、表の枠で切
れています。

## 例

百の事業名が「事業」で終わり、一つだけ「起業支援事業費」。→ 助言します。

## 例外

「費」で終わる名が5％（しきい値）を超える文書では、予算の科目の名で載せる書き方なので指摘しません。「補助金」「負担金」
などの名は問いません。

## What it looks at

How names of programmes end: in 事業費 where nearly all end in 事業, or in a particle or comma, cut off.

## Why

事業費 names a budget item, not a programme; it stays behind when a name is copied from the budget. A name that ends
in a particle was cut off by the frame of its cell.

## Example

A hundred names end in 事業, one is 起業支援事業費: advice.

## Exceptions

Where more than 5 % (threshold) of the names end in 費, they are those of budget lines. Names in 補助金, 負担金 and the
like are left alone.
"""

import re
from decimal import Decimal

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-18"
SEVERITY = Severity.ADVICE
TITLE = Words("事業名の終わり方がそろっている", "Names of programmes end alike")
VERSION = "1.1"
BASIS = Words("報告書の慣行（事業名の統一）", "custom of such reports: names of one form")
NOTHING = Words("事業を載せた行がありません。", "There are no rows.")
THRESHOLDS = {"share": Decimal("0.05")}

# みんなで, まちなか: a name may end in で or か; these particles and marks end nothing.
_CUT = re.compile(r"[^ぁ-ん][のをへ]$|[、，・（(「]$")


def check(subject: Subject) -> Verdict:
    """One hit for each name that ends otherwise, at its primary row."""
    names = [squeeze(row.placement.entry.programme) for row in subject.primary]
    programmes, budgets = (sum(name.endswith(ending) for name in names) for ending in ("事業", "費"))
    share = subject.house.threshold(ID, "share", THRESHOLDS["share"])
    odd = budgets <= (programmes + budgets) * share
    return judged(zip(subject.primary, names, strict=True), lambda each: _hit(*each, odd=odd))


def _hit(row: Row, name: str, *, odd: bool) -> Hit | None:
    if odd and name.endswith("事業費"):
        message = Words(
            "ほかの事業名と違い、「事業費」で終わっています。", "Unlike the others the name ends in 事業費."
        )
        expected = Words(f"「{name.removesuffix('費')}」", f"“{name.removesuffix('費')}”")
    elif _CUT.search(name[-2:]):
        message = Words("事業名が途中で切れています。", "The name of the programme is cut off.")
        expected = Words("終わりまで書かれた事業名", "the whole name")
    else:
        return None
    return Hit(
        place=row_place(*row, "programme"),
        message=message,
        found=Words(f"「{name}」", f"“{name}”"),
        expected=expected,
        advice=Words("正式な事業名を確かめて直してください。", "See what the official name is."),
    )
