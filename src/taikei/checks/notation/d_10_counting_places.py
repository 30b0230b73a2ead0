"""
## 何を見るか

算用数字の後の「箇所」「ヶ所」「カ月」などを示します。

## なぜ

公用文では、算用数字の後は「か所」「か月」と平仮名で書きます（平成22年内閣訓令第１号）。

## 例

「39箇所」→「39か所」、「３ヶ月」→「３か月」。指摘します。

## 例外

漢数字の後（三箇所）と、数のない「箇所」は見ません。「カ国」は、国と地域の書き方の点検（F-23）で見ます。

## What it looks at

箇所, ヶ所, カ月 and the like after a digit.

## Why

Official texts write か所 and か月 in kana after digits (Cabinet instruction no. 1 of 2010).

## Example

39箇所 for 39か所: reported.

## Exceptions

After kanji numerals (三箇所), and 箇所 without a number. カ国 is told by F-23.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-10"
SEVERITY = Severity.WARNING
TITLE = Words(
    "数字の後の「か所」「か月」「か国」を平仮名で書いている", "か of か所, か月 and か国 after a digit is in kana"
)
VERSION = "1.0"
BASIS = Words(
    "公用文における漢字使用等について（平成22年内閣訓令第１号）",
    "Use of kanji in official texts (Cabinet instruction no. 1 of 2010)",
)
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# Begins with one set of characters, so that the search stays fast.
_PLACES = re.compile(
    "[ 　箇個ヶヵカケｹｶ](?<=[0-9０-９].)(?:(?<=[ 　])[箇個ヶヵカケｹｶ])?(?:(?<![ 　])所|(?<![ 　個])月)"
)

_TELLING = Telling(
    Words("数字の後の「か」が平仮名ではありません。", "The か after a digit is not in kana."),
    Words("「か所」「か月」", "か所, か月"),
    Words("「か」を平仮名で書いてください。", "Write か in kana."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of this kind."""
    return spotted(subject.prose, _PLACES, _TELLING)
