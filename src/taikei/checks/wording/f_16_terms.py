"""
## 何を見るか

専門の語や片仮名の語が、一つの文書で二通りに書かれているもの（サーバとサーバー など）を示します。辞書にある組に限り、
最初の所を一度だけ示します。

## なぜ

実績の章と計画の章で語が違うと、同じ施設や事業の続きだと分かりません（「公用文作成の考え方」（令和４年１月、文化審議
会）は、一つの文書では表記を統一するとしています）。

## 例

実績に「サーバーを更新した」、計画に「サーバの増設」とある。→ 一度だけ指摘します。

## 例外

「ナノテラス（NanoTerasu）」のように一方に他方を添えてあれば指摘しません。事業名と固有名詞は見ません。

## What it looks at

Terms and katakana words written in two ways in one document (the pairs of the dictionary); told once, at the first
place.

## Why

Where the results and the plan use two words, nobody sees that they speak of one thing (公用文作成の考え方, 2022: one
document, one way of writing).

## Example

サーバー in the results, サーバ in the plan: reported once.

## Exceptions

A document that gives one in brackets behind the other. Names of programmes and proper names.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, anywhere
from taikei.checks.wording.variants import judged_variants
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-16"
SEVERITY = Severity.WARNING
TITLE = Words("一つの文書で専門の語がそろっている", "One document keeps to one term")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（表記の統一）", "Guidance on official writing (2022): one way of writing")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_TELLING = Telling(
    Words("同じ意味の語が二通りに書かれています。", "One thing is called by two terms."),
    Words(
        "どちらかにそろえるか、最初の所に両方を添えて書いてください。",
        "Keep to one of them, or give both where the first stands.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each pair of which both stand in the document."""
    return judged_variants(subject, ID, _TELLING, anywhere)
