"""
## 何を見るか

別の二つの事業の実施概要に、数を除いて同じ文（30字以上）があるものを示します。

## なぜ

別の事業の文を写して直し忘れると、行っていないことを行ったことになります。写した文は数だけが違うことも多いためです。

## 例

二つの事業に「町内の事業者を対象に専門家を派遣し、経営の改善を支援した（○件）。」と同じ文がある。→ 後の行を指摘し
ます。

## 例外

再掲の行は見ません（再掲の写しの違いは、B-03が示します）。同じ文を三つ以上の事業で使う書き方は、その報告書の決ま
り文句と見ます。事業の説明を載せる文書は見ません。

## What it looks at

Narratives of two programmes that have a sentence in common, numbers aside, of 30 characters or more.

## Why

A sentence copied from another programme and not changed tells of what was not done; often the number alone was
changed.

## Example

Two programmes say 専門家を派遣し、経営の改善を支援した with another number: the later one is reported.

## Exceptions

Re-listed rows (B-03 tells where copies drift apart). A sentence of three programmes or more is a set phrase of the
report. Documents that describe their programmes.
"""

import re
from typing import NamedTuple

from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.told import NOTHING as NOT_TOLD
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-25"
SEVERITY = Severity.ADVICE
TITLE = Words("別の事業と同じ文がない", "No two programmes have one sentence")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = NOT_TOLD

_SHORTEST = 30
_NUMBER = re.compile("[0-9,.][0-9,.]*")  # of a folded text


class _Said(NamedTuple):
    text: PrintedText
    sentence: str

    @property
    def programme(self) -> str:
        return "" if self.text.placement is None else self.text.placement.entry.programme


def check(subject: Subject) -> Verdict:
    """One hit for each later row that says what an earlier one said."""
    said: dict[str, list[_Said]] = {}
    for narrative in subject.told_first:
        folded = ((fold(each), each) for each in narrative.sentences)
        for key, sentence in {_NUMBER.sub("0", key): each for key, each in folded if len(key) >= _SHORTEST}.items():
            if len(key) >= _SHORTEST:
                said.setdefault(key, []).append(_Said(narrative.text, sentence))
    pairs = [two for two in said.values() if len(two) == 2]
    return Verdict(len(subject.told_first), tuple(_hit(*two) for two in pairs))


def _hit(first: _Said, again: _Said) -> Hit:
    sentence = again.sentence if len(again.sentence) <= _SHORTEST else f"{again.sentence[:_SHORTEST]}…"
    return Hit(
        place=again.text.place,
        message=Words("別の事業と同じ文があります。", "Another programme has the same sentence."),
        found=Words(
            f"「{first.programme}」と同じ「{sentence}」",
            f"“{sentence}”, as in “{first.programme}”",
        ),
        expected=Words("この事業で行ったことを述べた文", "a sentence on what this programme did"),
        advice=Words(
            "写した文が残っていないか、両方の事業で確かめてください。",
            "See in both whether a copied sentence was left in.",
        ),
        other=first.text.place,
    )
