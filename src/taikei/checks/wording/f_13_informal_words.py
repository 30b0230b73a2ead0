"""
## 何を見るか

くだけた語と、断りなく略した語（コロナの影響、スマホ、ら抜き言葉 など）を、辞書によって示します。また、数に付いた語が、
同じ文章の長い名称から字を拾った略語であるものを示します。

## なぜ

議会に出す文書では、話し言葉や略した語を避け、正式な名称を使います（「公用文作成の考え方」（令和４年１月、文化審議会）の
略語と、書き言葉の文体）。

## 例

「コロナの影響で延期した」→「新型コロナウイルス感染症の影響」。「だから、延期した。」→「したがって、」。「生活改善普
及所に配置した（２校と３生改）」→「生活改善普及所」。いずれも指摘します。

## 例外

文書の中で（以下「コロナ」という。）のように断った略語は見ません。「コロナ禍」「アフターコロナ」は辞書に入れていません。
「　」の中の名称も見ません。

## What it looks at

Informal words, and words shortened without saying so (コロナの影響, スマホ, 見れる), by a dictionary; and a word
behind a number that picks its characters out of a longer name in the same text.

## Why

What is laid before an assembly avoids spoken and shortened words and gives full names (公用文作成の考え方, 2022, on
abbreviations and on written style).

## Example

コロナの影響 for 新型コロナウイルス感染症の影響, だから、 for したがって、, ３生改 for three 生活改善普及所: all are
reported.

## Exceptions

A short form that the document announces, （以下「コロナ」という。）. コロナ禍 and アフターコロナ are not in the
dictionary. Names in quotation marks.
"""

import re
from collections.abc import Iterator

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, as_a_conjunction, judged_words, outside_titles
from taikei.language.quantities.units import is_known
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "F-13"
SEVERITY = Severity.WARNING
TITLE = Words("くだけた語や断りのない略語を使っていない", "No informal words, no short forms unannounced")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（略語、文体）", "Guidance on official writing (2022): abbreviations, style")
NOTHING = dictionary.NOTHING
DICTIONARY = True

# 新型コロナウイルス is the name in full, アフターコロナ a word of its own.
_LONGER = ("新型", "アフター", "ウィズ", "ポスト")
_ANNOUNCED = re.compile("以下「(?P<short>[^「」\0]+)」と")
_SHORT = re.compile("[一-鿿]{2,3}")
_TELLING = Telling(
    Words("くだけた語か、断りなく略した語があります。", "A word is informal, or shortened without saying so."),
    Words("正式な語か、書き言葉に改めてください。", "Write the full name, or a word of written style."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words of the dictionary."""
    announced = tuple(spot.match["short"] for spot in subject.prose.spots(_ANNOUNCED))

    def counts(spot: Spot) -> bool:
        longer = spot.text.text[: spot.start].endswith(_LONGER) or spot.printed.startswith(announced)
        return not longer and as_a_conjunction(spot) and outside_titles(spot)

    words = judged_words(subject, ID, _TELLING, counts)
    return Verdict(words.applied + len(subject.counts), (*words.hits, *_picked_out(subject, announced)))


def _picked_out(subject: Subject, announced: tuple[str, ...]) -> Iterator[Hit]:
    """One hit for each count whose unit is a short form of a name in its text."""
    for counts in subject.counts:
        for quantity in counts.quantities:
            if quantity.unit not in announced and (name := _long_form(counts, quantity)):
                yield Hit(
                    place=counts.place,
                    message=_TELLING.message,
                    found=Words(f"「{quantity.unit}」", f"“{quantity.unit}”"),
                    expected=Words(f"「{name}」", f"“{name}”"),
                    advice=_TELLING.advice,
                    quote=counts.quote(quantity),
                )


def _long_form(counts: Counts, quantity: Quantity) -> str:
    """The name in kanji of which the unit has the first character of each word of two: 生活改善普及所 for 生改."""
    if is_known(quantity.unit) or not _SHORT.fullmatch(quantity.unit):
        return ""
    name = re.search("[一-鿿]".join(quantity.unit) + "[一-鿿]{2,}", counts.text)
    return name[0] if name else ""
