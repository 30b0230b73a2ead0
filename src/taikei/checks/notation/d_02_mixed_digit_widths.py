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

from taikei.checks.notation.printed import printed_texts
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.report import Report
from taikei.model.words import Words

ID = "D-02"
SEVERITY = Severity.ERROR
TITLE = Words("一つの数に全角と半角の数字が混ざっていない", "No number mixes full-width and half-width digits")
VERSION = "1.0"

# A comma belongs to the number only before three digits (1,500), a point only before digits: 第１，2条 is two numbers.
_NUMBER = re.compile(r"[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?")
_HALF, _FULL = re.compile(r"[0-9]"), re.compile(r"[０-９]")
_TO_HALF = str.maketrans("０１２３４５６７８９，．", "0123456789,.")


def check(report: Report) -> Outcome:
    """One finding for each printed field, with all its mixed numbers."""
    applied = 0
    findings: list[Finding] = []
    for printed in printed_texts(report):
        applied += 1
        mixed = [number for number in _NUMBER.findall(printed.text) if _HALF.search(number) and _FULL.search(number)]
        if not mixed:
            continue
        quoted, meant = "、".join(mixed), "、".join(number.translate(_TO_HALF) for number in mixed)
        findings.append(
            Finding(
                rule=ID,
                severity=SEVERITY,
                place=printed.place,
                message=Words(
                    "一つの数に全角と半角の数字が混ざっています。", "A number mixes full-width and half-width digits."
                ),
                found=Words(f"{printed.label.ja}に「{quoted}」", f"“{quoted}” in the {printed.label.en}"),
                expected=Words(f"「{meant}」のように幅のそろった数字", f"digits of one width, such as “{meant}”"),
                advice=Words("数字の幅をそろえてください。", "Write the whole number in one width."),
            )
        )
    if applied == 0:
        return Outcome(ID, not_applicable=Words("章の中に文字がありません。", "The chapters print no text."))
    return Outcome(ID, applied, tuple(findings))
