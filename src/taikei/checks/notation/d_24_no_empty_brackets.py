"""
## 何を見るか

中に何も書かれていない括弧（「（　）」「（件）」のように数のない単位だけのものも）を示します。

## なぜ

数や名前を後で入れるつもりで、そのまま残ったものです。

## 例

「相談を受けた（　件）。」「講座（）」→ 指摘します。

## 例外

「［　］」のような金額の欄は見ません。

## What it looks at

Brackets with nothing in them, or with a unit and no number: （　件）.

## Why

A number or name was to be filled in and was not.

## Example

相談を受けた（　件）。 and 講座（）: reported.

## Exceptions

Brackets of amounts ［　］.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-24"
SEVERITY = Severity.WARNING
TITLE = Words("中身のない括弧がない", "No brackets are empty")
VERSION = "1.0"
BASIS = Words("文書の校正の慣行", "custom of proof-reading")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_EMPTY = re.compile("[（(「](?:(?<!「)[ 　]*(?:件|人|名|回|社|者|千?円|か所)?[ 　]*[）)]|(?<=「)[ 　]*」)")

_TELLING = Telling(
    Words("中身のない括弧があります。", "There are empty brackets."),
    Words("中身のある括弧", "brackets with something in them"),
    Words("中身を書き入れるか、括弧を消してください。", "Fill them in, or take them out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text."""
    return spotted(subject.prose, _EMPTY, _TELLING)
