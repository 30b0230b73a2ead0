"""
## 何を見るか

「など等」「等など」のように「等」と「など」を重ねたものと、一つの文に「等」と「など」が多いもの（しきい値以上）を示
します。

## なぜ

「等」が続くと、何が含まれ何が含まれないのかが分からなくなります。「等」は、その内容を説明できるときに使います（「公
用文作成の考え方」（令和４年１月、文化審議会）の「等」「など」の使い方）。

## 例

「町内会等や商店会等が、清掃活動等の行事等に子供等と参加した。」→ 五つ。指摘します。

## 例外

「平等」「同等」「中等教育」のような語の一部は数えません。（　）の中も数えません。句点が一つもない箇条の列は、重ねた
「など等」だけを見ます。

## What it looks at

等 and など doubled (など等), and a sentence with many of them (the threshold or more).

## Why

With one 等 after another nobody knows what is included. It is for cases in which the writer could name the rest
(公用文作成の考え方, 2022, on 等 and など).

## Example

町内会等や商店会等が、清掃活動等の行事等に子供等と参加した has five: reported.

## Exceptions

等 within a word (平等, 同等, 中等教育) and in brackets is not counted. In a list of phrases without any full stop only
doubled words are.
"""

import re
from decimal import Decimal
from math import ceil

from taikei.checks.plain import plain_sentences
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-18"
SEVERITY = Severity.ADVICE
TITLE = Words("「等」と「など」を重ねて使っていない", "“And so on” (等, など) is not piled up")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（「等」「など」）", "Guidance on official writing (2022): 等 and など")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")
THRESHOLDS = {"count": Decimal(5)}

# Not the 等 of 平等, 高等学校, 等級, 等しい.
_AND_SO_ON = re.compile("(?<![平均同対高中初上下劣優特一二三])等(?![級分身価式温辺号しく])|など")
_DOUBLED = re.compile("など等|等など|等等")


def check(subject: Subject) -> Verdict:
    """One hit for each text, at its worst sentence."""
    most = ceil(subject.house.threshold(ID, "count", THRESHOLDS["count"]))
    return judged(subject.prose.plain, lambda each: _hit(*each, most))


def _hit(text: PrintedText, plain: str, most: int) -> Hit | None:
    doubled = _DOUBLED.search(text.text) if "等" in text.text else None
    if doubled is None and ("。" not in text.text or plain.count("等") + plain.count("など") < most):
        return None
    count = max((len(_AND_SO_ON.findall(sentence)) for sentence in plain_sentences(plain)), default=0)
    if doubled is None and count < most:
        return None
    return Hit(
        place=text.place,
        message=Words("「等」「など」を重ねています。", "The words 等 and など are piled up."),
        found=Words(f"「{doubled[0]}」", f"“{doubled[0]}”")
        if doubled
        else Words(f"一つの文に{count}か所", f"{count} in one sentence"),
        expected=Words("含まれるものが分かる「等」「など」", "等 and など where the rest is clear"),
        advice=Words("主なものを挙げ、要らない「等」を省いてください。", "Name what matters and leave the others out."),
        quote=text.quote(*doubled.span()) if doubled else None,
    )
