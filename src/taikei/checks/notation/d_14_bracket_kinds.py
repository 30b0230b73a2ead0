"""
## 何を見るか

文章の中の（　）と「　」のほかの括弧（【　】〔　〕＜　＞《　》など）を示します。

## なぜ

「公用文作成の考え方」は、括弧に（　）と「　」を用い、むやみに種類を増やさないこととしています。

## 例

「【現地】20人」「＜研修＞」→ 指摘します。

## 例外

行の初めや文の終わりの後で項目を示す【　】（同「考え方」が認めるもの）、『　』、再掲や金額の［　］は見ません。章の決まっ
た書き方であれば、庁内の設定で外すか、理由を記録します。

## What it looks at

Brackets of the prose other than （ ） and 「 」: 【 】, 〔 〕, ＜ ＞, 《 》 and so on.

## Why

The guidance uses （ ） and 「 」 and does not multiply their kinds.

## Example

【現地】20人 and ＜研修＞: reported.

## Exceptions

【 】 that opens an item at the start of a line or after a sentence, as the guidance allows, 『 』, and the ［ ］ of
re-listings and amounts. Where it is the custom of a report, switch the rule off or record the reason.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-14"
SEVERITY = Severity.ADVICE
TITLE = Words("括弧の種類を絞っている", "Few kinds of brackets are used")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# 【補助率】 at the start of a line or after a sentence opens an item, as the guidance allows.
_OTHER = re.compile(
    r"[【〔〕＜＞《》≪≫〈〉｛｝{}<](?:(?<![【<])|(?<=<)(?=[^<>\0]{1,40}>)|(?<=[^\s\0。）」】・:：]【)[^【】。\n]*】?)"
)

_TELLING = Telling(
    Words("（　）と「　」のほかの括弧を使っています。", "Brackets other than （ ） and 「 」 are used."),
    Words("（　）か「　」", "（ ） or 「 」"),
    Words("（　）か「　」で書けないか確かめてください。", "See whether （ ） or 「 」 would do."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with the kinds that it uses."""
    return spotted(subject.prose, _OTHER, _TELLING)
