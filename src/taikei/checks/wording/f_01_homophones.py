"""
## 何を見るか

同じ音の別の語や、形の似た別の字に取り違えた語を、辞書によって示します。公用文ではその形があり得ない語に限ります。

## なぜ

漢字変換の誤りは読み返しても目に留まりにくく、議会に出した後で正誤表が要ります。意味が通らないか、別の意味になります
（「公用文作成の考え方」（令和４年１月、文化審議会）の漢字の使い方）。

## 例

「相談の窓口を儲けた」→「窓口を設け」。「訪門」→「訪問」。いずれも指摘します。

## 例外

事業名と、庁内の設定で固有名詞とした語は見ません。辞書の語は、庁内の設定で加えたり除いたりできます。

## What it looks at

Words mistaken for another of the same sound, or with a look-alike character, by a dictionary that holds only what no
official text can mean.

## Why

A slip of kanji conversion is hard to see on rereading and needs an errata sheet once the assembly has the report: the
sentence means nothing, or something else (公用文作成の考え方, 2022, on the use of kanji).

## Example

窓口を儲けた (made a profit) for 窓口を設けた (opened a counter), 訪門 for 訪問: both are reported.

## Exceptions

Names of programmes and the proper names of the house. The settings of the house add words to the dictionary or take
them out.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, anywhere, judged_words
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-01"
SEVERITY = Severity.ERROR
TITLE = Words("同じ音の語や似た形の字を取り違えていない", "No word is mistaken for a homophone or look-alike")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（漢字の使い方）", "Guidance on official writing (2022): use of kanji")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("同じ音の語か似た形の字を取り違えています。", "A word is mistaken for a homophone or a look-alike."),
    Words("正しい語に直してください。", "Write the right word."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of the dictionary."""
    return judged_words(subject, ID, _TELLING, anywhere)
