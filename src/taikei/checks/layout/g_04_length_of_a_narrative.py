"""
## 何を見るか

実施概要が短すぎるもの（60字未満、しきい値`shortest`）と長すぎるもの（400字を超える、しきい値`longest`）を示します。空白は
数えません。

## なぜ

短すぎると何をしたかが分からず、長すぎると表の一行として読めません。

## 例

「河川を管理した。」（８字）→ 指摘します。

## 例外

主要な事業の長い説明と、ごく小さい事業の短い説明は差し支えありません。行ったことを述べた実績の章の、主掲の行だけを
見ます。多くの実施概要がこの長さにない報告書は見ません。

## What it looks at

Narratives of fewer than 60 characters (the threshold `shortest`) or more than 400 (`longest`), white space aside.

## Why

Too short, and nobody learns what was done; too long, and a row of a table cannot be read.

## Example

河川を管理した。 (8 characters): reported.

## Exceptions

A major programme may need more and a tiny one less. Only primary rows of results that tell what was done are
judged, and no report most of whose narratives are shorter or longer.
"""

from decimal import Decimal
from statistics import median

from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-04"
SEVERITY = Severity.ADVICE
TITLE = Words("実施概要の長さがほどよい", "Narratives are of a fair length")
VERSION = "1.0"
BASIS = Words("年次報告の編集の慣行", "custom of editing yearly reports")
NOTHING = Words(
    "行ったことを述べた、ほどよい長さの実施概要がありません。",
    "There are no narratives that tell what was done, or most are of another length.",
)
THRESHOLDS = {"shortest": Decimal(60), "longest": Decimal(400)}


def check(subject: Subject) -> Verdict:
    """One hit for each primary row of the results."""
    shortest, longest = (subject.house.threshold(ID, name, usual) for name, usual in THRESHOLDS.items())

    def hit(narrative: tuple[PrintedText, int]) -> Hit | None:
        text, length = narrative
        if shortest <= length <= longest:
            return None
        short = length < shortest
        return Hit(
            place=text.place,
            message=Words(
                f"実施概要が{'短' if short else '長'}すぎるようです。",
                f"The narrative seems too {'short' if short else 'long'}.",
            ),
            found=Words(f"{length}字", f"{length} characters"),
            expected=Words(f"{shortest}字から{longest}字まで", f"{shortest} to {longest} characters"),
            advice=(
                Words("行ったことと数を書き足してください。", "Add what was done, with figures.")
                if short
                else Words("要点に絞るか、段落を分けてください。", "Keep to the point, or divide it into paragraphs.")
            ),
        )

    narratives = [(each.text, len(squeeze(each.text.text))) for each in subject.told_first]
    # Where most are shorter or longer, that is the manner of the report.
    usual = bool(narratives) and shortest <= median(length for _, length in narratives) <= longest
    return judged(narratives, hit) if usual else Verdict(0)
