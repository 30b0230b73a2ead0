"""How the sentences of a text end: in the past, in another form of a verb, or in a noun (体言止め)."""

import re

from taikei.checks.plain import without_asides

# Before た stands the last letter of a verb (行った, 述べた, 混ぜた), or its one character (得た, 見た, 経た).
_PAST = re.compile(
    "(?:[たっいしえけげせぜてでねへべめれきぎじちにひびみりんわ\u3400-\u9fff]た|[んい]だ|ました|でした|だった)$"
)
_NOUN = re.compile("(?:[\u3400-\u9fff々ァ-ヶー]|もの|こと|なし)$")
_LONGEST = 4  # characters of an ending and a line break behind it


def ended_sentences(text: str) -> list[str]:
    """The sentences that end in 。, without it and without remarks in brackets. Items (件数：20) are no sentences."""
    return ended(without_asides(text))


def ended(plain: str) -> list[str]:
    """Those of a text that has no remarks in brackets."""
    found = [sentence.strip() for line in plain.split("\n") for sentence in line.split("。")[:-1]]
    return [sentence for sentence in found if sentence and "：" not in sentence]


def is_past(sentence: str) -> bool:
    return _PAST.search(sentence, max(len(sentence) - _LONGEST, 0)) is not None


def is_noun(sentence: str) -> bool:
    """Whether a sentence ends in a noun: 事業を推進。, 支援するもの。, 実績はなし。"""
    return _NOUN.search(sentence, max(len(sentence) - _LONGEST, 0)) is not None
