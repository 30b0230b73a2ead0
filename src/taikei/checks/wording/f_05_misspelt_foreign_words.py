"""
## 何を見るか

外来語（片仮名）と欧文の語のつづりの誤りを、辞書によって示します。全て大文字か全て小文字のものも見ます。

## なぜ

つづりを誤った名称では、検索しても見つからず、海外の読み手には別の語に見えます（「公用文作成の考え方」（令和４年１月、
文化審議会）の外来語の表記、「外来語の表記」（平成３年内閣告示第２号））。

## 例

「Comunity カフェを開いた」→「Community」。「プロジェクト」の最初の字が「ブ」になっている。→ 指摘します。

## 例外

「エンターテイメント」のように、広く行われている別の書き方は辞書に入れていません。商標など、その形が正しい名称は
庁内の設定で固有名詞に加えてください。

## What it looks at

Foreign words misspelt, in katakana or in Latin letters, by a dictionary; in all capitals
and in all small letters too.

## Why

A misspelt name is not found by a search, and is another word to a reader abroad (公用文作成の考え方, 2022, on foreign
words; 外来語の表記, Cabinet notice no. 2 of 1991).

## Example

Comunity for Community, ブロジェクト for プロジェクト: both are reported.

## Exceptions

Variants in wide use are not in the dictionary. A trade name that is written so is added to the proper names of the
house.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, anywhere, judged_words
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-05"
SEVERITY = Severity.ERROR
TITLE = Words("外来語と欧文のつづりが正しい", "Foreign words are spelt right")
VERSION = "1.0"
BASIS = Words("外来語の表記（平成３年内閣告示第２号）", "Writing of foreign words (Cabinet notice no. 2 of 1991)")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("外来語か欧文のつづりに誤りがあります。", "A foreign word is misspelt."),
    Words(
        "つづりを直すか、その形の商標などであれば固有名詞に加えてください。",
        "Correct the spelling, or add it to the proper names if it is a trade name.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of the dictionary."""
    return judged_words(subject, ID, _TELLING, anywhere)
