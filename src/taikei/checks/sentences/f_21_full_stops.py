"""
## 何を見るか

文末の句点を示します。文章の終わりに句点がないもの、括弧の前と後の両方に句点があるもの（「した。（…）。」）です。

## なぜ

終わりの句点がないと、文が途中で切れたように見えます。文に添えた括弧では、句点は文の終わりに一つだけ付けます（「公用
文作成の考え方」（令和４年１月、文化審議会）の句点と括弧の使い方）。

## 例

「地図を配った。※翌年度から「見守り地図」に変更」「地図を配った。（20部）。」→ どちらも指摘します。

## 例外

「・」「※」「＜」や番号で始まる行、「件数：20」のような項目、括弧で終わるもの、句点を一つも使わない語句の列は、文と
見なさず指摘しません。

## What it looks at

Full stops at the end: a text that ends without one, and a bracketed remark with one on either side (した。（…）。).

## Why

A text without its full stop looks cut off. A remark in brackets that goes with a sentence takes one full stop, at
the end (公用文作成の考え方, 2022, on full stops and brackets).

## Example

地図を配った。※翌年度から「見守り地図」に変更 and 地図を配った。（20部）。: both are reported.

## Exceptions

Lines that open with ・, ※, ＜ or a number, items such as 件数：20, texts that end in a bracket, and phrases
without any full stop are no sentences.
"""

import re

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-21"
SEVERITY = Severity.WARNING
TITLE = Words("文末の句点が正しい", "Sentences end in one full stop")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（句点、括弧の使い方）", "Guidance on official writing (2022): full stops, brackets")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_WITHIN = "[^（）()。]"
_TWICE = re.compile(rf"。[（(]{_WITHIN}*(?:[（(]{_WITHIN}*[）)]{_WITHIN}*)*[）)]\s*。")
_ITEM = re.compile(r"\s*(?:[・･○◯●◆◇■□*＊※<＜【①-⑳]|[（(]?[0-9０-９]{1,2}[ 　.．、)）]|[^：:、（(]{,12}[：:])")
_COLON = re.compile("[：:]")
_ENDS = "。）)」』】〕］]＞>"
_VERB = re.compile("(?:した|った|れた|せた|いる|する|ある|[れせめけげ]る|図る|行う|ます|です)$")


def check(subject: Subject) -> Verdict:
    """One hit for each text, at its end or at the first remark with two full stops."""
    return judged(subject.prose.texts, _hit)


def _hit(text: PrintedText) -> Hit | None:
    if twice := _TWICE.search(text.text):
        quote = text.quote(*twice.span())
        found = listed([twice[0]])
        expected = Words("文の終わりに一つの句点", "one full stop, at the end")
    elif end := _unfinished(text.text):
        quote = text.quote(len(text.text.rstrip()) - len(end), len(text.text.rstrip()))
        found = Words(f"句点のない「{end}」", f"“{end}” without a full stop")
        expected = Words("文の終わりの句点", "a full stop at the end")
    else:
        return None
    return Hit(
        place=text.place,
        message=Words("文末の句点の付け方に誤りがあります。", "A full stop at the end is missing or one too many."),
        found=found,
        expected=expected,
        advice=Words("句点を補うか、一つにしてください。", "Add the full stop, or leave one out."),
        quote=quote,
    )


def _unfinished(text: str) -> str:
    """The end of a text that breaks off without a full stop, of some ten characters; empty where none is missing."""
    line = text.rstrip().rpartition("\n")[2]
    finished, _, rest = line.rpartition("。")
    if not rest or rest[-1] in _ENDS or _is_list(rest) or rest.strip() == "等":
        return ""
    # A line of its own that ends in a noun is a heading or an item; after a sentence it is one that breaks off.
    return rest[-12:] if finished or _VERB.search(rest) else ""


def _is_list(rest: str) -> bool:
    """Items after the last sentence: ＜集合研修＞開催回数：1回. A remark with ※ is a sentence again."""
    if rest.lstrip().startswith("※"):
        return False
    return _ITEM.match(rest) is not None or (_COLON.search(rest) is not None and not _VERB.search(rest))
