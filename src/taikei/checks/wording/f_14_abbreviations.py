"""
## 何を見るか

辞書にある欧文の略語（DX、BCP など）のうち、文書で最初に出てくる所に、何の略かの説明がないものを示します。

## なぜ

住民や議員の多くは略語を知りません。初めに一度示せば、後は略語だけで読めます（「公用文作成の考え方」（令和４年１月、
文化審議会）は、アルファベットの略語には最初に正式な名称を添えるとしています）。

## 例

最初に「DXの研修を開いた」とあり、何の略か書かれていない。→ 指摘します。

## 例外

「デジタルトランスフォーメーション（DX）」「DX（デジタル技術による変革）」のように説明が添えてあれば指摘しません。「IT」
「PR」のように広く知られたものは辞書に入れていません。「　」の中の名称と事業名は見ません。

## What it looks at

Abbreviations of the dictionary (DX, BCP) that are not explained where the document first has them.

## Why

Many citizens and members do not know them; explained once, they can stand alone afterwards (公用文作成の考え方,
2022: the full name goes with the first use of an abbreviation).

## Example

The first mention is DXの研修, without a word on what it means: reported.

## Exceptions

An explanation in brackets on either side. IT and PR, which everyone knows, are not in the dictionary. Names in
quotation marks and names of programmes.
"""

import re
import unicodedata

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import any_of, outside_titles
from taikei.checks.wording.variants import whole_word
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-14"
SEVERITY = Severity.WARNING
TITLE = Words("略語は最初に何の略かを示している", "An abbreviation is explained where it first stands")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（略語）", "Guidance on official writing (2022): abbreviations")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(ord("A"), ord("z") + 1)})
# DX（デジタル技術による変革）, but not FCV（２台）: a count explains nothing.
_EXPLAINED_AFTER = re.compile(r"[（(](?![0-9０-９])[^）)]{3}")
# ネット・ゼロ・エネルギー・ビル（ZEB） and the announcement 以下「ZEB」という。
_EXPLAINED_BEFORE, _CLOSED = re.compile(r"[^\W\d][（(]$|「$"), re.compile("[）)」:：、,，]")


def check(subject: Subject) -> Verdict:
    """One hit for each abbreviation without explanation, at its first place."""
    words = {_half_width(word): meaning for word, meaning in subject.house.dictionary(ID).items()}
    if not words or not subject.prose.texts:
        return Verdict(0)
    first: dict[str, Spot] = {}
    for spot in subject.prose.spots(any_of((*words, *(word.translate(_FULL_WIDTH) for word in words)))):
        if _counts(spot):
            first.setdefault(_half_width(spot.printed), spot)
    return Verdict(len(words), tuple(_hit(spot, words[word]) for word, spot in first.items() if not _explained(spot)))


def _half_width(word: str) -> str:
    return unicodedata.normalize("NFKC", word)


def _counts(spot: Spot) -> bool:
    return whole_word(spot) and (outside_titles(spot) or _announced(spot))


def _announced(spot: Spot) -> bool:
    text = spot.text.text
    return bool(_EXPLAINED_BEFORE.search(text[: spot.start]) and _CLOSED.match(text, spot.end))


def _explained(spot: Spot) -> bool:
    return _announced(spot) or _EXPLAINED_AFTER.match(spot.text.text, spot.end) is not None


def _hit(spot: Spot, meaning: str) -> Hit:
    return Hit(
        place=spot.text.place,
        message=Words(
            "略語が最初に出てくる所に、何の略かの説明がありません。",
            "An abbreviation is not explained where it first stands.",
        ),
        found=listed([spot.printed]),
        expected=Words(f"「{meaning}」のような説明", f"an explanation such as “{meaning}”"),
        advice=Words(
            "最初の所に正式な名称か説明を添えてください。", "Add the full name or an explanation at the first place."
        ),
        quote=spot.quote,
    )
