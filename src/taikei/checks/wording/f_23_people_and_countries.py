"""
## 何を見るか

国と地域の数え方（香港、台湾などを含めて「か国」と数えたもの）、「カ国」「ヶ国」の書き方、今の公用文で使わない呼び方
（辞書にあるもの）を示します。

## なぜ

日本が国家として承認していない地域を「国」と数えると、外交上の立場と違う文書になります。「か国」は「か所」「か月」と
同じく平仮名で書きます（「公用文作成の考え方」（令和４年１月、文化審議会）、人を表す語は各法律の改正によります）。

## 例

「４か国（タイ、マレーシア、香港、台湾）」→「４か国・地域」。「３カ国」→「３か国」。「看護婦」→「看護師」。いずれ
も指摘します。

## 例外

「４か国・地域」「４つの国と地域」と書いたものは指摘しません。「父兄会」のような会の名称と、「　」の中の名称は見ません。

## What it looks at

Regions counted as countries (香港, 台湾 within か国), カ国 and ヶ国, and words for people and countries that
official texts no longer use (the dictionary).

## Why

A document that counts as a country what Japan does not recognise as a state departs from its diplomatic position.
か国 is written in kana like か所 and か月 (公用文作成の考え方, 2022); words for people follow the laws that changed
them.

## Example

４か国（タイ、マレーシア、香港、台湾） for ４か国・地域, ３カ国 for ３か国, 看護婦 for 看護師: all are reported.

## Exceptions

か国・地域 and 国と地域. The name of an association such as 父兄会, and names in quotation marks.
"""

import re
from collections.abc import Iterator, Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, any_of, hit_of, outside_titles
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-23"
SEVERITY = Severity.WARNING
TITLE = Words("国や地域、人の呼び方が今の公用文による", "Countries, regions and people are called as official texts do")
VERSION = "1.0"
BASIS = Words(
    "公用文作成の考え方、政府の立場による国・地域の呼び方",
    "Guidance on official writing (2022); the government's position on states and regions",
)
NOTHING = dictionary.NOTHING
DICTIONARY = True

_COUNTRIES = "か国|カ国|ケ国|ヶ国|ヵ国|箇国"
_NUMBER = re.compile("[0-9０-９]+ ?$")
_REGIONS = re.compile(r"[（(][^（()）]*(?:香港|台湾|マカオ|パレスチナ)")
_TELLING = Telling(
    Words(
        "国や地域、人の呼び方が公用文と違います。",
        "A country, a region or people are called otherwise than in official texts.",
    ),
    Words(
        "呼び方を改め、国と地域の数え方は国際担当課に確かめてください。",
        "Change the word, and ask the international division how regions are counted.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all that it calls so."""
    words = subject.house.dictionary(ID)
    if not words:
        return Verdict(0)

    def hit(spots: Sequence[Spot]) -> Hit | None:
        called = [(spot, words[spot.printed]) for spot in spots if spot.printed in words and _is_a_word(spot)]
        counted = [(each, _counted(each)) for spot in spots if spot.printed not in words for each in _numbered(spot)]
        wrong = [(spot, right) for spot, right in (*called, *counted) if spot.printed != right]
        return hit_of([spot for spot, _ in wrong], (right for _, right in wrong), _TELLING) if wrong else None

    return subject.prose.judged(any_of(tuple(words), _COUNTRIES), hit)


def _is_a_word(spot: Spot) -> bool:
    """Not the name of an association (父兄会), nor a title."""
    return not spot.text.text.startswith("会", spot.end) and outside_titles(spot)


def _numbered(spot: Spot) -> Iterator[Spot]:
    """か国 together with its number; nothing where none stands before it."""
    if number := _NUMBER.search(spot.text.text[: spot.start]):
        yield spot._replace(start=number.start())


def _counted(spot: Spot) -> str:
    """6カ国 → 6か国, and 6か国・地域 where regions are among them."""
    regions = _REGIONS.match(spot.text.text, spot.end)
    return f"{spot.printed[:-2].rstrip()}か国{'・地域' if regions else ''}"
