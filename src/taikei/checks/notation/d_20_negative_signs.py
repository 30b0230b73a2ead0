"""
## 何を見るか

金額の欄と文章の、「△」のほかの負の印（▲、−、-）を示します。

## なぜ

財政の文書では減を「△」で示します。「-」は、範囲や空欄の印と見分けが付きません。

## 例

「▲1,200千円」「-1,500」→「△1,200千円」「△1,500」。指摘します。

## 例外

範囲（3-5件）、番号（1-2）の「-」、区切りのない数（データの-500000）の「-」は見ません。「▲」は、「△」のほうが多い文書
に混じるときだけ指摘します（「▲」が20か所以上ある文書は、書き手ごとの書き方と見て除きます）。

## What it looks at

Signs of a negative number other than △ (▲, −, -) in amounts and prose.

## Why

Budget documents show a decrease with △. A hyphen looks like a range or a blank.

## Example

▲1,200千円 and -1,500: reported.

## Exceptions

The hyphen of a range (3-5件), of a number (1-2), or of a number without commas as data files have it (-500000). ▲ is
reported only among more △ of the same document, and where it stands fewer than 20 times: the writers of a document of
many bodies have their own ways.
"""

import re
from collections import Counter

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-20"
SEVERITY = Severity.ADVICE
TITLE = Words("負の数に「△」を付けている", "Negative numbers have △")
VERSION = "1.1"
BASIS = Words("財政文書の慣行（△による減の表示）", "custom of budget documents: △ for a decrease")
NOTHING = Words("負の数がありません。", "There is no negative number.")

_BEFORE = "0-9０-９A-Za-zＡ-Ｚａ-ｚ一-龥ぁ-んァ-ヶー）)"
# A hyphen counts where people print: the amounts of a data file (-500000) have no commas.
_GROUPED = "[0-9０-９]{1,3}[,，][0-9０-９]{3}"
_NEGATIVE = re.compile(rf"(?P<sign>[△▲−]|(?<![{_BEFORE}－-])[‐–－-](?=[ 　]?{_GROUPED}))[ 　]?[0-9０-９][0-9０-９,，]*")
_SIGNS = "△▲−‐–－-"

_TELLING = Telling(
    Words("負の数の印が「△」ではありません。", "A negative number has a sign other than △."),
    Words("「△」を付けた数", "a number with △"),
    Words("減を示す印は「△」にしてください。", "Write △ for a decrease."),
)


# ▲ is as official as △: it is wrong beside the △ of the same document. Where it stands so often, it is a custom of some
# of its writers.
_CUSTOM = 20


def check(subject: Subject) -> Verdict:
    """One hit for each amount or text, with all its other signs; applied to the numbers with any such sign."""
    signs = Counter(spot.match["sign"] for spot in subject.texts.spots(_NEGATIVE, _SIGNS))
    right = "△" if signs["△"] >= signs["▲"] and signs["▲"] < _CUSTOM else "△▲"
    others = spotted(subject.texts, _NEGATIVE, _TELLING, lambda spot: spot.match["sign"] not in right, signs=_SIGNS)
    return Verdict(signs.total(), others.hits)
