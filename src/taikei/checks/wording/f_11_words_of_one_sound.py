"""
## 何を見るか

同じ音で意味も近く、公用文では一方を使う語（気運と機運、稼動と稼働 など）を、辞書によって示します。

## なぜ

どちらも辞典にあるため誤りとは言えませんが、法令や新聞は一方にそろえています。そろえておくと、ほかの文書と突き合わせ
やすくなります（「公用文作成の考え方」（令和４年１月、文化審議会）の用語の使い方）。

## 例

「まちづくりの気運を高めた」→「機運を高め」。→ 助言します。

## 例外

「　」の中の名称、事業名、固有名詞は見ません。

## What it looks at

Words of one sound and nearly one meaning of which official texts use one (気運 and 機運, 稼動 and 稼働), by a
dictionary.

## Why

Both are in dictionaries, so neither is wrong; laws and newspapers keep to one, and a report that does so too is
easier to hold against other documents (公用文作成の考え方, 2022, on the choice of words).

## Example

気運を高めた for 機運を高めた: advised.

## Exceptions

Names in quotation marks, names of programmes, proper names.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, judged_words
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-11"
SEVERITY = Severity.ADVICE
TITLE = Words("同じ音の語は公用文で使う方を使っている", "Of words of one sound, the one of official texts is used")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（用語の使い方）", "Guidance on official writing (2022): choice of words")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("公用文では同じ音の別の語を使います。", "Official texts use another word of the same sound."),
    Words("意味を確かめて語をそろえてください。", "Consider the meaning and keep to one word."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of the dictionary."""
    return judged_words(subject, ID, _TELLING)
