"""The words around each count: the item it stands in, the clause that its bracket remarks on, what follows it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from taikei.language.quantities.spans import Span

_REACH = 160
_COMMAS = frozenset("、,")
_BORDERS = frozenset("、。，,;；※●○◆■→\n")
# The words for what a thing was done for, which no remark counts.
_AIM = re.compile(r"(?:を図|に努め|につな|に寄与|を目指)[\u3040-\u309f\u4e00-\u9fff]*$")
# フェア、商談会を9回: a list of nouns is one clause; 1,234 is one number.
_GOES_ON = re.compile(r"(?!等)[\u4e00-\u9fff\u30a0-\u30ff]、|[0-9],[0-9]")
_DEED = re.compile(r"\) ?(の[\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff\u30a0-\u30ff])")
_JOINT = re.compile(r" ?(?:[・、,/]|及び|及びに|並びに|と)? ?")


@dataclass(frozen=True)
class Surroundings:
    """``before`` and ``after`` go to the next border or count, ``earlier`` is the clause before that if no count
    stands in it; ``remarked`` is the clause before the bracket that the
    count stands in, and ``bracket`` where that opens (None: in running text). ``joined`` says that the count follows
    the one before it at once: 1社3人, 38社・647人, 12社、3件; ``goes_on``, that not even a comma stands between.
    """

    before: str
    earlier: str
    after: str
    remarked: str
    bracket: int | None
    joined: bool
    goes_on: bool


def surroundings(text: str, spans: Sequence[Span]) -> list[Surroundings]:
    """One for each of the spans, in order. ``text`` is in normal width."""
    opened = _opened(text)
    found = []
    for at, span in enumerate(spans):
        floor = spans[at - 1].end if at else 0
        ceiling = spans[at + 1].start if at + 1 < len(spans) else len(text)
        bracket = opened.get(span.start)
        same_bracket = at > 0 and opened.get(spans[at - 1].start) == bracket
        joined = same_bracket and _JOINT.fullmatch(text, floor, span.start) is not None
        before = clause(text, span.start, floor)
        found.append(
            Surroundings(
                before=before,
                earlier=_earlier(text, span.start - len(before) - 1, floor),
                after=_following(text, span.end, ceiling),
                remarked=""
                if bracket is None
                else _remarked(text, _before_full_stop(text, bracket)) + _deed(text, span.end),
                bracket=bracket,
                joined=joined,
                goes_on=joined and not _COMMAS.intersection(text[floor : span.start]),
            )
        )
    return found


def clause(text: str, end: int, floor: int) -> str:
    """What stands before ``end`` since the last border; borders within brackets and quotation marks are none."""
    lowest = max(floor, end - _REACH)
    at, depth = end, 0
    while at > lowest:
        character = text[at - 1]
        if character in ")」』":
            depth += 1
        elif character in "(「『":
            if not depth:
                break
            depth -= 1
        elif not depth and character in _BORDERS and not _GOES_ON.match(text, max(at - 2, 0)):
            break
        elif character in "。\n":
            return text[end:end] if at == end else text[_after_bracket(text, at, end) : end]
        at -= 1
    return text[at:end]


def _after_bracket(text: str, at: int, end: int) -> int:
    """Where the clause begins if a closing bracket had no partner in its sentence: behind that bracket."""
    return max(text.rfind(mark, at, end) for mark in ")」』") + 1


def _earlier(text: str, end: int, floor: int) -> str:
    """The clause that ends here; empty where a count stands in it."""
    found = clause(text, end, floor) if end > floor else ""
    return found if end - len(found) > floor or not floor else ""


def _remarked(text: str, end: int) -> str:
    """The clause that ends here, or the one before it where it only says what for: 開催し、普及を図った（71人）."""
    last = clause(text, end, 0)
    start = end - len(last)
    if not _AIM.search(last) or text[start - 1 : start] != "、":
        return last
    return clause(text, start - 1, 0)


def _deed(text: str, start: int) -> str:
    """の開催 of セミナー（2回）の開催."""
    close = text.find(")", start, start + _REACH)
    found = _DEED.match(text, close) if close >= 0 else None
    return "" if found is None else found[1]


def _before_full_stop(text: str, bracket: int) -> int:
    """A remark may stand behind the full stop of its sentence: …を開催した。（受講者22名）."""
    at = bracket
    while at and text[at - 1] in " 。":
        at -= 1
    return at


def _following(text: str, start: int, ceiling: int) -> str:
    depth, opened = 0, start
    for at in range(start, min(ceiling, start + _REACH)):
        character = text[at]
        if character in "(「『":
            opened = opened if depth else at
            depth += 1
        elif character in ")」』":
            if not depth:
                return text[start:at]
            depth -= 1
        elif character in _BORDERS and not depth:
            return text[start:at]
    return text[start : opened if depth else min(ceiling, start + _REACH)]


def _opened(text: str) -> dict[int, int]:
    """For each position within a ( ) the place of the innermost one; a ( that is never closed holds to its line's end,
    a ) without a ( is none.
    """
    places: dict[int, int] = {}
    stack: list[int] = []
    for at, character in enumerate(text):
        if character == "(":
            stack.append(at)
        elif character == ")" and stack:
            stack.pop()
        elif character in "。\n":
            stack.clear()
        elif stack:
            places[at] = stack[-1]
    return places
