"""
## 何を見るか

続いた二つの文が、同じ長い書き出し（しきい値以上の字数）で始まるものを示します。

## なぜ

同じ主語や同じ条件を二度書くと、二つめの文で何が新しいのかが見えません。二度目は「同財団」「また」などで受けます
（「公用文作成の考え方」（令和４年１月、文化審議会）の簡潔に書くこと）。

## 例

「みほん町くらし相談所において、講座を開いた。みほん町くらし相談所において、訪問も行った。」→ 指摘します。

## 例外

25字以上が同じで、それが一方の文の半分以上になるものは、写した文を示す規則 F-03 に譲ります。文の初めの「また、」「さら
に、」は除き、文字の幅の違いは見ないで比べます。「＜」や「・」で始まる見出しや項目は比べません。

## What it looks at

Two sentences in a row that open with the same words (as many characters as the threshold, or more).

## Why

A subject or condition said twice hides what is new in the second sentence; 同財団 or また takes it up (公用文作成の
考え方, 2022: be concise).

## Example

Two sentences that both begin みほん町くらし相談所において、: reported.

## Exceptions

25 characters or more that are half of a sentence are left to rule F-03, which shows copied sentences. また、 and
さらに、 before them and the width of letters do not count; headings and items (＜, ・) are not compared.
"""

import re
from decimal import Decimal
from itertools import pairwise

from taikei.checks.sentences.f_03_repeated_sentence import SHARED_RUN
from taikei.checks.sentences.openings import only_opens, shared_opening, without_conjunction
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-04"
SEVERITY = Severity.WARNING
TITLE = Words("続いた文が同じ長い書き出しで始まらない", "Sentences in a row do not open with the same long phrase")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（簡潔に書く）", "Guidance on official writing (2022): be concise")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")
THRESHOLDS = {"characters": Decimal(12)}

_HEADING = re.compile("[＜<【〔・①-⑳]")


def check(subject: Subject) -> Verdict:
    """One hit for each text, with the first opening that recurs."""
    least = int(subject.house.threshold(ID, "characters", THRESHOLDS["characters"]))
    return judged(subject.prose.texts, lambda text: _hit(text, least))


def _hit(text: PrintedText, least: int) -> Hit | None:
    sentences = [sentence for line in text.text.split("\n") for sentence in line.split("。")]
    openings = [without_conjunction(sentence) for sentence in sentences if sentence]
    for one, other in pairwise(openings):
        shared = shared_opening(one, other)
        if len(shared) < least or _HEADING.match(shared):
            continue
        if only_opens(shared, one, other) or (len(shared) < SHARED_RUN and shared not in (one, other)):
            at = text.text.rfind(shared)  # the second, unless its letters are of another width
            return Hit(
                place=text.place,
                message=Words(
                    "続いた二つの文が同じ書き出しで始まっています。", "Two sentences open with the same words."
                ),
                found=Words(f"「{shared}」が二度", f"“{shared}” twice"),
                expected=Words("二度目は略称や代名詞で受けた文", "a short form the second time"),
                advice=Words(
                    "二つの文を一つにまとめるか、二度目を短く受けてください。",
                    "Join the sentences, or shorten the second opening.",
                ),
                quote=text.quote(at, at + len(shared)),
            )
    return None
