"""
## 何を見るか

句点や読点が二つ続くもの（「。。」「、、」「、。」）を示します。

## なぜ

書き直しの跡で、文の切れ目を読み誤らせます。

## 例

「訪問した。。」「町内、、町外」→ 指摘し、安全な訂正の案を示します。

## 例外

「……」や、括弧の前後の句点は見ません。

## What it looks at

Two full stops or commas in a row: 。。, 、、, 、。.

## Why

Traces of rewriting that make a reader stumble.

## Example

訪問した。。 and 町内、、町外: reported, with a safe correction.

## Exceptions

Dots (……), and full stops on either side of a bracket.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-27"
SEVERITY = Severity.WARNING
TITLE = Words("句読点が重なっていない", "No two marks stand together")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_TWICE = re.compile("。[。、，]+|、[、，]+|，[、，]+|、。|，。")

_TELLING = Telling(
    Words("句読点が重なっています。", "Two marks of punctuation stand together."),
    Words("一つの句読点", "one mark"),
    Words("一つにしてください。", "Keep one of them."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all such marks."""
    return spotted(subject.prose, _TWICE, _TELLING, fixed=lambda marks: "。" if "。" in marks else marks[0])
