"""
## 何を見るか

複合した名詞の送り仮名を示します（取り組み、引き下げ など）。助詞、「など」「等」又は括弧が続くものを名詞と見ます。

## なぜ

公用文では、「取組」「引下げ」「打合せ」のように、読み間違えるおそれのない複合の名詞の送り仮名を省きます
（「公用文における漢字使用等について」（平成22年内閣訓令第１号）の別紙）。

## 例

「手数料の引き下げを行った」→「引下げ」。「地域の取り組みとして」→「取組」。いずれも指摘します。

## 例外

動詞の「取り組み、」「引き下げた」「取り扱いやすい」は送り仮名を付けるので見ません。「　」の中の名称も見ません。

## What it looks at

Okurigana of compound nouns (取り組み, 引き下げ). What a particle, など, 等 or a bracket follows is taken for a noun.

## Why

Official texts drop the okurigana of compound nouns that nobody misreads (取組, 引下げ, 打合せ; annex of Cabinet
instruction no. 1 of 2010).

## Example

手数料の引き下げを行った for 引下げ, 取り組みとして for 取組: both are reported.

## Exceptions

Verbs keep theirs: 取り組み、 and 引き下げた and 取り扱いやすい are left alone, and so are names in quotation marks.
"""

import re

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, judged_words, outside_titles
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-09"
SEVERITY = Severity.WARNING
TITLE = Words("複合した名詞の送り仮名が公用文の書き方による", "Compound nouns drop their okurigana")
VERSION = "1.0"
BASIS = Words(
    "公用文における漢字使用等について（平成22年内閣訓令第１号）",
    "Use of kanji in official texts (Cabinet instruction no. 1 of 2010)",
)
NOTHING = dictionary.NOTHING
DICTIONARY = True

# Not やすい, にくい, がたい, がい, はじめる, which make the word before them a verb.
_AFTER_A_NOUN = re.compile("[をのもとで・（）()」］。]|へ(?!ら)|が(?![たい])|は(?!じ)|や(?!す)|に(?!く)|など|等")
_TELLING = Telling(
    Words("複合した名詞の送り仮名が公用文の書き方と違います。", "A compound noun keeps okurigana."),
    Words("名詞であれば送り仮名を省いてください。", "Drop them where the word is a noun."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its compound nouns."""
    return judged_words(subject, ID, _TELLING, lambda spot: _is_a_noun(spot) and outside_titles(spot))


def _is_a_noun(spot: Spot) -> bool:
    return _AFTER_A_NOUN.match(spot.text.text, spot.end) is not None
