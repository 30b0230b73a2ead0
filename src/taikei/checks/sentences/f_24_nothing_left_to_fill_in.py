"""
## 何を見るか

後で書くつもりの印（「○○」「●●」「××」「【要確認】」「（調整中）」「TODO」「後日追記」など）が残っているも
のを示します。数のあるはずの所の一つの丸（「令和○年」「●社」）も示します。

## なぜ

ひな形の印が残ったまま公表されると、確認されていない文書に見えます。

## 例

「○○町と連携した。」「町内の●社が参加した。」「（要確認）」→ 指摘します。

## 例外

伏せ字で例を示す「○○課長」のような記載要領は、庁内の設定で固有名詞とするか、理由を記録してください。

## What it looks at

Marks that something is still to be written: ○○, ●●, ××, 【要確認】, （調整中）, TODO, 後日追記, and one circle where a
number belongs (令和○年, ●社).

## Why

Published with the marks of its draft, a document seems not to have been checked.

## Example

○○町と連携した。, 町内の●社が参加した。 and （要確認）: reported.

## Exceptions

Where such marks are meant, name them as proper names of the house or record the reason.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-24"
SEVERITY = Severity.WARNING
TITLE = Words("書きかけの印が残っていない", "No marks of unfinished text are left")
VERSION = "1.1"
BASIS = Words("文書の校正の慣行", "custom of proof-reading")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_BLANKS = ("○〇", "●", "×✕", "△", "▲", "□", "■", "＊", "*")
_WORD = r"(?:要確認|確認中|要修正|調整中|検討中|未定稿|作成中|記入|追記予定|後日[^】）)\]］]{1,8}|仮)[】）)\]］]"
# One circle alone marks an item or a grade; within a sentence and before a counter it stands for a number. 〇 is one
# behind another.
_COUNTER = "(?:年度?|月|日|人|名|者|社|件|回|校|団体|[かヶヵ]所|[千万億]?円|％)(?![\u3400-\u9fff])"
_WITHIN = "(?<=[ぁ-んァ-ヶー\u3400-\u9fff、].)(?<![一二三四五六七八九十百千〇].)"
# Written out, so that each alternative begins with a plain character and the search stays fast.
_MARK = re.compile(
    "|".join(
        [
            *(rf"{re.escape(mark)}[{alike}]+" for alike in _BLANKS for mark in alike),
            *(rf"{mark}(?={_COUNTER}){_WITHIN}" for mark in "○〇●"),
            "X[XＸ]{2,}|Ｘ[XＸ]{2,}|TODO|ＴＯＤＯ",
            *(rf"{re.escape(bracket)}{_WORD}" for bracket in "【（([［"),
            "後日追記|追って記[入載]|記載予定|ここに記入",
        ]
    )
)

_TELLING = Telling(
    Words("書きかけの印が残っています。", "Marks of unfinished text are left."),
    Words("書き終えた文章", "a finished text"),
    Words("内容を確かめて書き入れるか、印を消してください。", "Write what is missing, or take the mark out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its marks."""
    return spotted(subject.prose, _MARK, _TELLING)
