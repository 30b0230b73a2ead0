"""
## 何を見るか

一つの実施概要の中に、同じ文が二度あるもの、または二つの文が長い部分（25字以上で、短い方の文の半分以上）をそのまま共有
しているものを示します。

## なぜ

文を書き直したときに元の文を消し忘れると、二つの文がほとんど同じまま残ります。どちらが正しいのか読み手には分かりません。
事業や団体の名称の繰返しは20字ほどまでで、25字（表の一行の半分を超える長さ）も同じなら、写した文と見てよいためです。

## 例

「地域の見守り活動に取り組む町内会へ専門の相談員を派遣し、助言した。」に続けて、同じ始まりで「…派遣し、研修も行った。」
とある。→ 指摘します。

## 例外

「　」や『　』で囲んだ名称の中は比べません。句点のない短い語句（見出し、補助率などの注記）は文と見ません。別の段落の文
は、長い方の文の４分の３以上が同じときだけ示します。目的、内容、その年に行ったことを別の段落に書く文書では、語句が重な
るのが普通です。続いた二つの文の書き出しだけが同じものは、規則 F-04 が見ます。

## What it looks at

A narrative that says one sentence twice, or two sentences that share a run of 25 characters or more which is half of
the shorter one.

## Why

When a sentence is rewritten and the old one is not deleted, both remain, nearly the same, and a reader cannot tell
which is right. Names of programmes and bodies recur with up to some 20 characters; 25, more than half a printed line,
are a copied clause.

## Example

Two sentences in a row begin 地域の見守り活動に取り組む町内会へ専門の相談員を派遣し: reported.

## Exceptions

Names quoted in 「」 or 『』 are not compared. Short phrases without a full stop (headings, remarks such as a rate) are
no sentences. Sentences of two paragraphs have to share three quarters of the longer one: where purpose, description and
the work of the year are paragraphs of their own, their words recur. Two sentences in a row of
which the opening alone is the same are left to rule F-04.
"""

import re
from functools import cache
from itertools import combinations

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.sentences import sentences
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-03"
SEVERITY = Severity.WARNING
TITLE = Words("実施概要に同じ文の繰返しがない", "A narrative says nothing twice")
VERSION = "1.2"
BASIS = Words("公用文作成の考え方（簡潔に書く）", "Guidance on official writing (2022): be concise")
NOTHING = Words("実施概要を載せた行がありません。", "No row prints a narrative.")

# See the page above: names recur with about 20 characters, a printed line has 40 to 45.
SHARED_RUN = 25

# A short sentence that is there twice is a repetition as well; below this it is a heading or a remark (以上。).
SHORTEST_SENTENCE = 10

# Cut a text into pieces of this length: each run of SHARED_RUN characters holds a whole one, wherever it begins.
_PIECE = (SHARED_RUN + 1) // 2

_QUOTED = re.compile(r"「[^「」]*」|『[^『』]*』")


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with the longest run that two of its sentences share."""
    repeated = cache(_repeated)  # of a narrative that stands in several rows or years once
    narratives = (row for row in subject.rows if row.placement.entry.narrative)
    return judged(narratives, lambda row: _hit(row, repeated(row.placement.entry.narrative)))


def _hit(row: Row, run: str) -> Hit | None:
    if not run:
        return None
    return Hit(
        place=row_place(*row, "narrative"),
        message=Words(
            "実施概要の中に、ほとんど同じ文が二度あります。", "The narrative says almost the same thing twice."
        ),
        found=Words(f"「{run}」が二度（{len(run)}字）", f"“{run}” twice ({len(run)} characters)"),
        expected=Words("一度だけの記載", "the statement once"),
        advice=Words(
            "消し忘れた文がないか確かめ、一つにまとめてください。",
            "See whether an old sentence was left in, and keep one.",
        ),
    )


def _repeated(narrative: str) -> str:
    """The longest repeated run of a narrative; empty where nothing is repeated."""
    told = [
        (number, _unquoted(sentence))
        for number, paragraph in enumerate(narrative.split("\n"))
        for sentence in sentences(squeeze(paragraph))
    ]
    if not _may_repeat([sentence for _, sentence in told]):
        return ""
    runs = (_told_twice(*one, *other) for one, other in combinations(told, 2))
    return max(runs, key=len, default="")


def _unquoted(sentence: str) -> str:
    return _QUOTED.sub("「」", sentence) if "「" in sentence or "『" in sentence else sentence


def _told_twice(paragraph: int, one: str, other_paragraph: int, other: str) -> str:
    """What two sentences share, where that is a repetition."""
    if one == other:
        return one if len(one) >= (SHORTEST_SENTENCE if one.endswith("。") else SHARED_RUN) else ""
    run = _shared_run(one, other)
    if paragraph == other_paragraph:
        return run if 2 * len(run) >= min(len(one), len(other)) else ""
    return run if 4 * len(run) >= 3 * max(len(one), len(other)) else ""


def _may_repeat(texts: list[str]) -> bool:
    """Whether comparing the sentences two by two can find anything; most narratives need no comparing."""
    if len(set(texts)) < len(texts):
        return True
    long = [text for text in texts if len(text) >= SHARED_RUN]
    joined, end = "\0".join(long), -1
    find = joined.find
    for text in long[:-1]:
        start, end = end + 1, end + 1 + len(text)
        for at in range(start, end - _PIECE + 1, _PIECE):
            if find(joined[at : at + _PIECE], end) >= 0:
                return True
    return False


def _shared_run(one: str, other: str) -> str:
    """The longest run of at least SHARED_RUN characters that both texts have; empty where there is none."""
    longest = ""
    for start in range(len(one) - SHARED_RUN + 1):
        end = start + max(SHARED_RUN, len(longest) + 1)
        while end <= len(one) and one[start:end] in other:
            longest = one[start:end]
            end += 1
    return longest
