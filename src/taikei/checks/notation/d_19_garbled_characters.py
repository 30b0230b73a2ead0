"""
## 何を見るか

外字（私用領域の文字）、置換文字（�）、下駄（〓）、制御文字と、仮名から離れた濁点・半濁点（ヒ゛）を示します。

## なぜ

ほかの機種では別の字になるか、表示されません。読み取りや書き出しの際に字が失われた印でもあります。

## 例

「�木町」「サーヒ゛ス」→ どちらも指摘します。

## 例外

ありません。姓名や地名の外字は、公表する文書では標準の字に置き換えます。濁らない字の後の濁点（あ゛）は見ません。

## What it looks at

Private-use characters (外字), the replacement character �, the geta mark 〓, control characters, and voiced-sound marks
that stand apart from their kana (ヒ゛).

## Why

On other machines they are other characters or none; they are also the sign that a character was lost in reading or
writing.

## Example

�木町, サーヒ゛ス: both are reported.

## Exceptions

None: names with private characters are published in standard ones. A mark after a kana that has no voiced form (あ゛)
is left alone.
"""

import re
from collections.abc import Sequence

from taikei.checks.listing import listed
from taikei.checks.spotted import Telling, hit_of
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "D-19"
SEVERITY = Severity.ERROR
TITLE = Words("文字化けした字や外字がない", "No garbled or private characters")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("章の中に文字がありません。", "The chapters print no text.")

# Begins with one set of characters, so that the search stays fast.
_GARBLED = re.compile(
    "[\ue000-\uf8ff\ufffd〓\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb゛゜]"
    "(?:(?<![゛゜])|(?<=[うかきくけこさしすせそたちつてとはひふへほウカキクケコサシスセソタチツテトハヒフヘホ]゛)"
    "|(?<=[はひふへほハヒフヘホ]゜))"
)

_TELLING = Telling(
    Words("文字化けした字か外字があります。", "There is a garbled or private character."),
    Words("標準の文字", "a standard character"),
    Words("元の字を確かめて書き直してください。", "See which character is meant and write it anew."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each printed field, with all such characters by their code points: most of them show nothing."""
    return subject.texts.judged(_GARBLED, _hit)


def _hit(spots: Sequence[Spot]) -> Hit:
    return hit_of(spots, _TELLING)._replace(found=listed(map(_named, spots)))


def _named(spot: Spot) -> str:
    apart = spot.printed in "゛゜"
    return spot.text.text[spot.start - 1 : spot.end] if apart else f"U+{ord(spot.printed):04X}"
