"""分かち書き: Japanese text into its words, without a dictionary of the language.

Numbers go with their units, Latin letters and katakana in runs; a run of kanji and hiragana is divided where that costs
least: a word that is known costs little, two unknown kanji more. Joined, the words give the text back, and the time
grows with the length of the text alone.
"""

import re
import unicodedata
from itertools import pairwise

from taikei.language.quantities.plain import plain
from taikei.language.quantities.units import UNIT
from taikei.language.vocabulary import AFFIXES, PARTICLES, WORD_LENGTHS, WORDS

# What a word costs. Two unknown kanji are dearer than two known characters (利用・者・数, not 利用・者数) and cheaper
# than two unknown ones apart. A run of unknown kana is one word: dear to begin, cheap to go on with (みやぎ, though や
# is a word too).
_KNOWN, _AFFIX, _PARTICLE, _PARTICLE_BEHIND_A_WORD = 10, 12, 12, 4
_TWO_KANJI, _ONE_KANJI = 26, 18
_INFLECTED = {1: 22, 2: 24}  # by the number of its kana
_KANA, _KANA_EACH = 20, 4

_KANJI = "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HIRAGANA = "ぁ-ゑん-ゔゝゞ"  # without を, which is always a word by itself
_ERA = "(?:令和|平成|昭和|大正|明治)"
_DATED = "か年|年度|年|月|日|歳|次|期|号|条|項|章|節|款|目|位|番|時|分|%|‰|ポイント"
_NUMBER = rf"第?{_ERA}?[0-9]++(?:[,.][0-9]++)*(?:{UNIT.pattern}|{_DATED}|[A-Za-z]++)?"
_KANJI_NUMBER = rf"第[〇一二三四五六七八九十百千]++(?:{_DATED}|回)?|{_ERA}元年度?"
_TOKEN = re.compile(
    rf"(?P<run>(?:(?!第[0-9〇一二三四五六七八九十百千]|{_ERA}[0-9元])[{_KANJI}{_HIRAGANA}])+)"
    rf"|{_NUMBER}|{_KANJI_NUMBER}|[A-Za-z][A-Za-z0-9]*+|[ァ-ヺー-ヿ]++|\n|[^\S\n]++|.",
    re.DOTALL,
)
_KANJI_ONLY = re.compile(f"[{_KANJI}]+")
# The kana that an inflected word may go on with behind its kanji: 図る, 行った, 新しい; not those of particles.
_INFLECTION = re.compile("[いうえきぎくぐけげさしじすせぜたちっつてなばびぶべまみむめらりるれろわ]+")


def morphemes(text: str) -> tuple[str, ...]:
    """The words of a text with the signs and spaces between them; joined they are the text."""
    words: list[str] = []
    behind = False
    for token in _TOKEN.finditer(plain(text)):
        start, end = token.span()
        run = token["run"]
        if run is None:
            words.append(text[start:end])
        else:
            cuts = _divided(run, behind_a_word=behind)
            words.extend(text[start + first : start + last] for first, last in pairwise(cuts))
        behind = token[0][-1].isalnum()
    return _with_marks(words)


def _divided(run: str, *, behind_a_word: bool) -> list[int]:
    """Where a run of kanji and hiragana divides, its ends included: the way over it that costs least."""
    length = len(run)
    kanji = [_KANJI_ONLY.match(character) is not None for character in run]
    cost, came_from = [0] + [_KANA * (length + 1)] * length, [0] * (length + 1)
    kana_cost, kana_start = _KANA * (length + 1), 0  # of a run of unknown kana that ends here

    def reach(end: int, start: int, price: int) -> None:
        if cost[start] + price < cost[end]:
            cost[end], came_from[end] = cost[start] + price, start

    for start in range(length):
        if kanji[start]:
            kana_cost = _KANA * (length + 1)
            reach(start + 1, start, _AFFIX if run[start] in AFFIXES else _ONE_KANJI)
            if start + 1 < length and kanji[start + 1]:
                reach(start + 2, start, _TWO_KANJI)
            inflection = _INFLECTION.match(run, start + 1)
            if inflection is not None:
                for kana, price in _INFLECTED.items():
                    if start + 1 + kana <= inflection.end():
                        reach(start + 1 + kana, start, price)
        else:
            if run[start] in PARTICLES:
                behind = kanji[start - 1] if start else behind_a_word
                reach(start + 1, start, _PARTICLE_BEHIND_A_WORD if behind else _PARTICLE)
            if cost[start] + _KANA < kana_cost:
                kana_cost, kana_start = cost[start] + _KANA, start
            kana_cost += _KANA_EACH
            if kana_cost < cost[start + 1]:
                cost[start + 1], came_from[start + 1] = kana_cost, kana_start
        for size in WORD_LENGTHS.get(run[start], ()):
            if start + size <= length and run[start : start + size] in WORDS:
                reach(start + size, start, _KNOWN)
    cuts = [length]
    while cuts[-1] > 0:
        cuts.append(came_from[cuts[-1]])
    return cuts[::-1]


def _with_marks(words: list[str]) -> tuple[str, ...]:
    """Each mark that only changes the sign before it (゙, a variation selector) with that sign."""
    kept: list[str] = []
    for word in words:
        if kept and unicodedata.category(word[0]) == "Mn":
            kept[-1] += word
        else:
            kept.append(word)
    return tuple(kept)
