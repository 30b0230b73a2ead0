"""
## 何を見るか

ある所では（公財）、（一社）などの法人の種類を付けている団体の名称が、別の行では付けずに書かれているものと、一つの団体の
呼び名が二通りあるもの（辞書にある組に限ります）を示します。

## なぜ

法人の種類の有無が行によって違うと、別の団体かと迷います。補助金の相手方は、議会が必ず確かめる所です（「公用文作成の
考え方」（令和４年１月、文化審議会）は、一つの文書では表記を統一するとしています）。

## 例

ある行に「（公財）みほん振興財団」、別の行に「みほん振興財団に委託し」とある。→ 後の行を指摘します。

## 例外

同じ文章の前の方で法人の種類を付けていれば、後は省いていても指摘しません。「公益財団法人みほん振興財団」のように正式
な名称で書いたものと、「　」の中の名称も見ません。

## What it looks at

The name of a body without its legal form where other rows print it with one (（公財）, （一社）), and one body
called by two names (the pairs of the dictionary).

## Why

Where the form is there in one row and not in another, a reader asks whether these are two bodies; who was paid is
what an assembly looks at (公用文作成の考え方, 2022: one document, one way of writing).

## Example

One row has （公財）みほん振興財団, another みほん振興財団に委託し: the latter is reported.

## Exceptions

A text that has given the form before may leave it out afterwards. The full name (公益財団法人…), and names in
quotation marks.
"""

import re
from collections.abc import Sequence

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, any_of, anywhere, outside_titles
from taikei.checks.wording.variants import judged_variants
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-15"
SEVERITY = Severity.WARNING
TITLE = Words("団体の名称の書き方がそろっている", "The names of bodies are written in one way")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（表記の統一）", "Guidance on official writing (2022): one way of writing")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_FORM = "[（(](?:公財|一財|公社|一社|社福|特非|独法|独|地独|国研|学|医|株|有)[）)]"
# A name begins with a few kana at most (みやぎ, いわて) and ends in what such bodies end in.
_BODY = "[ぁ-ん]{0,4}[一-鿿ァ-ヶー]*(?:機構|協会|財団|公社|基金|連盟|会議所|研究所|事業団|センター|会)"
_WITH_FORM = re.compile(rf"{_FORM} ?(?P<name>{_BODY})")
_NAMED_WITH_FORM = re.compile(rf"(?:{_FORM}|法人) ?$")
_WITHIN_A_NAME = re.compile("[一-鿿ァ-ヶー]")
_TELLING = Telling(
    Words("一つの団体が二つの名称で書かれています。", "One body is called by two names."),
    Words("文書全体でどちらかにそろえてください。", "Keep to one of them throughout the document."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text that first has a name without its form, and one for each pair of names."""
    names = {spot.match["name"] for spot in subject.prose.spots(_WITH_FORM)}
    bare = subject.prose.judged(any_of(tuple(sorted(names))), _hit).hits if names else ()
    called = judged_variants(subject, ID, _TELLING, anywhere)
    return Verdict(len(names) + called.applied, (*bare, *called.hits))


def _hit(spots: Sequence[Spot]) -> Hit | None:
    given: set[str] = set()
    bare: list[Spot] = []
    for spot in filter(outside_titles, spots):
        before, after = spot.text.text[max(0, spot.start - 6) : spot.start], spot.text.text[spot.end : spot.end + 1]
        if _NAMED_WITH_FORM.search(before):
            given.add(spot.printed)
        elif not _WITHIN_A_NAME.match(before[-1:]) and not _WITHIN_A_NAME.match(after) and spot.printed not in given:
            given.add(spot.printed)
            bare.append(spot)
    if not bare:
        return None
    names = listed(spot.printed for spot in bare)
    return Hit(
        place=bare[0].text.place,
        message=Words(
            "ほかの行では付いている法人の種類がありません。", "The legal form that other rows print is missing."
        ),
        found=names,
        expected=Words(
            f"「（公財）」「株式会社」などを付けた{names.ja}", f"{names.en} with its legal form, such as （公財）"
        ),
        advice=Words("法人の種類を付けるか、全ての行で省いてください。", "Add it, or leave it out in every row."),
        quote=bare[0].quote,
    )
