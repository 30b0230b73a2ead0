"""
## 何を見るか

一つの文書の中で、同じ語が二通りに書かれているものを示します（辞書にある組に限ります）。最初に出てくる所を一度だけ示
します。

## なぜ

課ごとに書いた文章をつなぐと、同じ語の書き方が割れます。読み手は別のものかと迷い、検索も片方しか見付けません
（「公用文作成の考え方」（令和４年１月、文化審議会）は、一つの文書では表記を統一するとしています）。

## 例

ある行に「経験を活かし」、別の行に「地の利を生かし」とある。→ 一度だけ指摘します。

## 例外

「　」の中の名称、事業名、固有名詞は見ません。どちらか一方だけを使う文書は、この規則では指摘しません。

## What it looks at

One word written in two ways in one document (the pairs of the dictionary); told once, at the first place.

## Why

Texts of many divisions put together differ in spelling. A reader asks whether two things are meant, and a search finds
only one of them (公用文作成の考え方, 2022: one document, one way of writing).

## Example

One row has 活かし, another 生かし: reported once.

## Exceptions

Names in quotation marks, names of programmes, proper names. A document that keeps to either is not reported here.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, outside_titles
from taikei.checks.wording.variants import judged_variants
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-07"
SEVERITY = Severity.WARNING
TITLE = Words("一つの文書で同じ語の書き方がそろっている", "One document writes a word in one way")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（表記の統一）", "Guidance on official writing (2022): one way of writing")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("同じ語が二通りに書かれています。", "One word is written in two ways."),
    Words("文書全体でどちらかにそろえてください。", "Keep to one of them throughout the document."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each pair of which both stand in the document."""
    return judged_variants(subject, ID, _TELLING, outside_titles)
