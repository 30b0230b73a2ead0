"""
## 何を見るか

文章が読点で終わるもの、文が「を」「へ」で終わるもの（「…支援を。」）を示します。

## なぜ

写しや書き直しの途中で、述語が抜けたまま残ったものです。何をしたのかが分かりません。

## 例

「町内会に対し、」で終わる実施概要。「見守りの活動を。」→ 指摘します。

## 例外

箇条書きの途中の行は見ません。文章の終わりだけを見ます。

## What it looks at

Texts that end in a comma, and sentences that end in を or へ.

## Why

The predicate was lost in copying or rewriting, and nobody learns what was done.

## Example

A narrative that ends in 町内会に対し、 or says 見守りの活動を。: reported.

## Exceptions

Lines within a list: only the end of a text is judged for its comma.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-26"
SEVERITY = Severity.WARNING
TITLE = Words("文が途中で切れていない", "No sentence breaks off")
VERSION = "1.0"
BASIS = Words("文書の校正の慣行", "custom of proof-reading")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_BROKEN = re.compile(
    r"、\s*(?=\n\0)|，\s*(?=\n\0)|,\s*(?=\n\0)"
    r"|を(?=[。．])(?<=[一-龠ァ-ヶー]を)|へ(?=[。．])(?<=[一-龠ァ-ヶー]へ)"
)

_TELLING = Telling(
    Words("文が途中で切れています。", "A sentence breaks off."),
    Words("述語まで書いた文", "a sentence with its predicate"),
    Words("抜けている述語を補ってください。", "Add the predicate that is missing."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text."""
    return spotted(subject.prose, _BROKEN, _TELLING)
