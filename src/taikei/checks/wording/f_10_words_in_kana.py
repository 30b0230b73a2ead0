"""
## 何を見るか

平仮名で書く語を漢字で書いたもの（直ぐ、出来る、〜の為 など）と、本則によらない送り仮名（行なう）を、辞書によって示
します。

## なぜ

公用文では、形式名詞、補助動詞、副詞の一部などを平仮名で書きます（「公用文における漢字使用等について」（平成22年内閣訓令
第１号）、「送り仮名の付け方」（昭和48年内閣告示第２号））。

## 例

「申込みが出来る」→「できる」。「次の通り」→「次のとおり」。いずれも指摘します。

## 例外

「出来事」「出来高」のような名詞は見ません。「　」の中の名称、事業名、固有名詞も見ません。

## What it looks at

Words that belong in kana written in kanji (直ぐ, 出来る, の為), and okurigana beside the rule (行なう), by a
dictionary.

## Why

Official texts write formal nouns, auxiliary verbs and some adverbs in kana (Cabinet instruction no. 1 of 2010; 送り
仮名の付け方, Cabinet notice no. 2 of 1973).

## Example

申込みが出来る for できる, 次の通り for 次のとおり: both are reported.

## Exceptions

Nouns such as 出来事 and 出来高; names in quotation marks, names of programmes, proper names.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, judged_words
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-10"
SEVERITY = Severity.WARNING
TITLE = Words("平仮名で書く語を平仮名で書いている", "Words that belong in kana are in kana")
VERSION = "1.0"
BASIS = Words(
    "公用文における漢字使用等について（平成22年内閣訓令第１号）",
    "Use of kanji in official texts (Cabinet instruction no. 1 of 2010)",
)
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("公用文では別の書き方をする語があります。", "Official texts write a word otherwise."),
    Words("平仮名や送り仮名を改めてください。", "Write it in kana, or change its okurigana."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of the dictionary."""
    return judged_words(subject, ID, _TELLING)
