"""
## 何を見るか

読点の使い方を示します。一つの文に読点が多いもの、長い間読点がないもの（いずれもしきい値以上）、文の初めの「また」「
ただし」などに読点がないものです。（　）などの中は数えません。

## なぜ

読点が多いと文の切れ目が分からず、少ないと語の係り方を読み違えます（「公用文作成の考え方」（令和４年１月、文化審議会）
の読点の付け方）。

## 例

「また町内会に地図を配った。」→「また、町内会に」。80字の間に読点が一つもない。→ どちらも助言します。

## 例外

「　」の中の読点も、読点の代わりの「，」「,」も数えます。句点が一つもない箇条の列は見ません。漢字か「　」が続かない
「また」（またがる、または）は見ません。

## What it looks at

The comma 、: many in one sentence, none for a long stretch (both by threshold), and none after また, ただし and the
like at the start of a sentence. What stands in brackets does not count.

## Why

With too many a reader does not see where the sentence parts, with too few which word goes with which (公用文作成の
考え方, 2022, on commas).

## Example

また町内会に地図を配った。 for また、町内会に; no comma in 80 characters: both are advised.

## Exceptions

Commas within quotation marks count, and so do ， and , in the place of 、. Lists of phrases without a full stop are not
judged. また before kana (またがる, または) is no conjunction.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from math import ceil

from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-20"
SEVERITY = Severity.ADVICE
TITLE = Words("読点が多すぎず少なすぎない", "Commas are neither too many nor too few")
VERSION = "1.2"
BASIS = Words("公用文作成の考え方（読点の付け方）", "Guidance on official writing (2022): commas")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")
THRESHOLDS = {"commas": Decimal(9), "stretch": Decimal(80)}

# Half-width ones stand for 、 too, where they do not part the digits of a number.
_COMMA = re.compile(r"[、，､]|,(?!\d)|(?<!\d),")
_CONJUNCTION = re.compile("(?:また|ただし|しかし|したがって)(?=[一-鿿「])")


def check(subject: Subject) -> Verdict:
    """One hit for each text, at the first sentence with such commas."""
    most = ceil(subject.house.threshold(ID, "commas", THRESHOLDS["commas"]))
    longest = ceil(subject.house.threshold(ID, "stretch", THRESHOLDS["stretch"]))

    def hit(text: PrintedText, sentences: Sequence[str]) -> Hit | None:
        if "。" not in text.text:
            return None
        found = (_found(sentence.strip(), most, longest) for sentence in sentences)
        return next((_hit(text, each) for each in found if each is not None), None)

    return judged(subject.prose.sentences, lambda each: hit(*each))


def _found(sentence: str, most: int, longest: int) -> Words | None:
    """What is odd about the commas of one sentence."""
    if missing := _CONJUNCTION.match(sentence):
        return Words(f"「{missing[0]}」の後に読点がない文", f"no comma after “{missing[0]}”")
    if len(sentence) < longest and sentence.count("、") + sentence.count("，") < most:
        return None
    stretches = _COMMA.split(sentence)
    commas, stretch = len(stretches) - 1, max(map(len, stretches))
    if commas >= most:
        return Words(f"一つの文に読点が{commas}か所", f"{commas} commas in one sentence")
    if stretch >= longest:
        return Words(f"読点のない所が{stretch}字", f"no comma in {stretch} characters")
    return None


def _hit(text: PrintedText, found: Words) -> Hit:
    return Hit(
        place=text.place,
        message=Words("読点の付け方が読みにくい文があります。", "A sentence is hard to read for its commas."),
        found=found,
        expected=Words("意味の切れ目に付けた読点", "commas where the sense parts"),
        advice=Words("文を分けるか、読点を付け直してください。", "Part the sentence, or set its commas anew."),
    )
