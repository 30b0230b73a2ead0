"""
## 何を見るか

同じ意味の語を重ねた言い方を示します。辞書にある言い方（促進を推進、まず最初に など）と、「支援を支援する」「実施を
実施する」のように一つの語を目的と動作の両方に使った言い方です。

## なぜ

重ねても意味は強くならず、文が長くなり、何をしたのかがぼやけます（「公用文作成の考え方」（令和４年１月、文化審議会）は、
冗長さを避けるとしています）。

## 例

「利用促進を推進した」→「利用を促進した」。「研修の実施を実施した」→「研修を実施した」。いずれも指摘します。

## 例外

「　」の中の名称、事業名、固有名詞は見ません。

## What it looks at

One meaning said twice: the turns of the dictionary (促進を推進, まず最初に), and one word as both object and action
(支援を支援する).

## Why

Said twice, it is no stronger but longer, and what was done becomes vague (公用文作成の考え方, 2022: no redundancy).

## Example

利用促進を推進した for 利用を促進した, 研修の実施を実施した: both are reported.

## Exceptions

Names in quotation marks, names of programmes, proper names.
"""

from collections.abc import Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, any_of, hit_of, outside_titles
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-12"
SEVERITY = Severity.WARNING
TITLE = Words("同じ意味の語を重ねていない", "Nothing is said twice in one phrase")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（簡潔に書く）", "Guidance on official writing (2022): be concise")
NOTHING = dictionary.NOTHING
DICTIONARY = True

# を between one word twice: 支援を支援し.
_TWICE = "を(?=(?P<action>[一-鿿]{2})[しすさ])(?<=(?P=action)を)"
_TELLING = Telling(
    Words("同じ意味の語が重なっています。", "One meaning is said twice."),
    Words("一方を省いてください。", "Leave one of them out."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its doubled meanings."""
    words = subject.house.dictionary(ID)
    if not words:
        return Verdict(0)

    def hit(spots: Sequence[Spot]) -> Hit | None:
        wrong = [_whole(spot) for spot in spots if outside_titles(spot)]
        right = (words.get(spot.printed) or spot.match["action"] for spot in wrong)
        return hit_of(wrong, right, _TELLING) if wrong else None

    return subject.prose.judged(any_of(tuple(words), _TWICE), hit)


def _whole(spot: Spot) -> Spot:
    """を with the word on either side of it."""
    return spot._replace(start=spot.start - 2, end=spot.end + 2) if spot.match["action"] else spot
