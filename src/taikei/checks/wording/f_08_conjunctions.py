"""
## 何を見るか

漢字で書いた接続詞（更に、又、但し など）と、平仮名で書いた「及び」「並びに」「又は」「若しくは」を示します。

## なぜ

公用文では、接続詞は「また」「さらに」「ただし」のように平仮名で書き、「及び」「並びに」「又は」「若しくは」の四つだけを
漢字で書きます（「公用文における漢字使用等について」（平成22年内閣訓令第１号））。

## 例

「…を行った。更に、研修を開いた。」→「さらに、」。「会議室および倉庫」→「会議室及び倉庫」。いずれも指摘します。

## 例外

副詞の「更に」（更に高める）は漢字で書くので、文の初めで「、」が続くものだけを見ます。「計画に従って、」のような動詞も
同じです。「　」の中の名称は見ません。

## What it looks at

Conjunctions written in kanji (更に、又、但し、), and 及び, 並びに, 又は, 若しくは written in kana.

## Why

Official texts write conjunctions in kana, and only these four in kanji (Cabinet instruction no. 1 of 2010).

## Example

更に、 at the start of a sentence, 会議室および倉庫: both are reported.

## Exceptions

The adverb 更に is kanji, so only 更に、 at the start of a sentence counts; so do verbs such as 計画に従って、. Names in
quotation marks are left alone.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, as_a_conjunction, judged_words, outside_titles
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-08"
SEVERITY = Severity.WARNING
TITLE = Words("接続詞の漢字と平仮名が公用文の書き方による", "Conjunctions are written as official texts write them")
VERSION = "1.0"
BASIS = Words(
    "公用文における漢字使用等について（平成22年内閣訓令第１号）",
    "Use of kanji in official texts (Cabinet instruction no. 1 of 2010)",
)
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("接続詞の書き方が公用文の書き方と違います。", "A conjunction is not written as official texts write it."),
    Words("漢字と平仮名を改めてください。", "Change kanji to kana or kana to kanji."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its conjunctions."""
    return judged_words(subject, ID, _TELLING, lambda spot: as_a_conjunction(spot) and outside_titles(spot))
