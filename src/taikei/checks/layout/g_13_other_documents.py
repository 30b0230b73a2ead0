"""
## 何を見るか

同じ年度の同じ事業を述べたもう一つの文書（主要施策の成果説明書、事務事業評価など）と、金額、担当課・室、計数を突き合わ
せ、違うものを示します。

## なぜ

一つの事実が二つの公表資料で違うと、どちらかが誤りであり、議会と住民はどちらを信じてよいか分かりません。

## 例

この報告書の決算額が11,312千円、成果説明書では11,321千円である。→ 指摘します。

## 例外

単位の違いによる端数は、四捨五入か切捨てで合えば違いと見ません。一方だけが述べていることは比べません。範囲が違うために
数が違うときは、理由を記録してください。もう一つの文書は`taikei audit --beside`で渡します。`taikei agree`も同じものを
見ます。

## What it looks at

Another document on the same programmes and year (a statement of results, an evaluation): amounts, divisions and counts
that differ.

## Why

Where two publications tell one fact otherwise, one of them is wrong, and neither assembly nor citizens know which.

## Example

A settlement of 11,312 thousand yen here and 11,321 there: reported.

## Exceptions

Rounding to another unit is no difference where it fits. What one document alone tells is not compared. Where the scope
differs, record the reason. The other document is given with `taikei audit --beside`; `taikei agree` looks at the same.
"""

from taikei.analysis.agreement.agreement import agreement
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-13"
SEVERITY = Severity.WARNING
TITLE = Words("ほかの公表資料と数が合っている", "Other public documents tell the same")
VERSION = "1.0"
BASIS = Words("報告書の慣行（資料間の突合せ）", "custom of such reports: documents are held against each other")
NOTHING = Words(
    "同じ事業と年度を述べたもう一つの文書が渡されていません。",
    "No other document on the same programmes and year was given.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each amount, charge or count that the two tell otherwise."""
    if subject.beside is None:
        return Verdict(0)
    found = agreement(subject.report, subject.report.title, subject.beside.report, subject.beside.name)
    return Verdict(
        found.compared,
        tuple(
            Hit(each.place, each.message, each.found, each.expected, each.advice, quote=each.quote, other=each.other)
            for each in found.findings
        ),
    )
