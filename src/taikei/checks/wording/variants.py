"""Two ways of writing one word in one document: the pairs of a rule's dictionary, looked for in the whole report."""

import re
from collections.abc import Callable

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording.dictionary import Telling, any_of
from taikei.model.words import Words

_KATAKANA, _LATIN = re.compile("[ァ-ヶー]"), re.compile("[A-Za-zＡ-Ｚａ-ｚ]")


def judged_variants(subject: Subject, rule: str, telling: Telling, counts: Callable[[Spot], bool]) -> Verdict:
    """One hit for each pair of which both stand in the prose, at the first place of the one to be replaced.

    A pair is in order where one explains the other in brackets: ナノテラス（NanoTerasu）.
    """
    pairs = subject.house.dictionary(rule)
    if not pairs or not subject.prose.texts:
        return Verdict(0)
    first: dict[str, Spot] = {}
    for spot in subject.prose.spots(any_of((*pairs, *pairs.values()))):
        if spot.printed not in first and whole_word(spot) and counts(spot):
            first[spot.printed] = spot
    both = [word for word in first if pairs.get(word) in first and not _explained(subject, word, pairs[word])]
    return Verdict(len(pairs), tuple(_hit(first[word], first[pairs[word]], telling) for word in both))


def whole_word(spot: Spot) -> bool:
    """Not a part of a longer word in katakana or Latin letters: the サーバ of サーバント, the FS of OFFSET."""
    text, word = spot.text.text, spot.printed
    before, after = text[max(spot.start - 1, 0) : spot.start], text[spot.end : spot.end + 1]
    return not any(
        (letters.match(word[0]) and letters.match(before)) or (letters.match(word[-1]) and letters.match(after))
        for letters in (_KATAKANA, _LATIN)
    )


def _explained(subject: Subject, one: str, other: str) -> bool:
    explanations = (f"{one}（{other}", f"{one}({other}", f"{other}（{one}", f"{other}({one}")
    return next(subject.prose.spots(any_of(explanations)), None) is not None


def _hit(one: Spot, other: Spot, telling: Telling) -> Hit:
    return Hit(
        place=one.text.place,
        message=telling.message,
        found=Words(f"「{one.printed}」と「{other.printed}」", f"“{one.printed}” and “{other.printed}”"),
        expected=Words(f"「{other.printed}」への統一", f"“{other.printed}” throughout"),
        advice=telling.advice,
        quote=one.quote,
        other=other.text.place,
    )
