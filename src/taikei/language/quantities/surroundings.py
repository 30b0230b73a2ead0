"""The words around each count: the item it stands in, the clause that its bracket remarks on, what follows it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from taikei.language.quantities.spans import Span

_REACH = 160
_LIST_REACH = 20
_COMMAS = frozenset("、,")
_OPENING, _CLOSING = frozenset("(「『"), frozenset(")」』")
# Brackets, quotation marks, and the borders of clauses.
_MARK = re.compile("[()「」『』、。，,;；※●○◆■→\n]")
# The words for what a thing was done for, which no remark counts.
_AIM = re.compile(
    r"(?:を図|に努め|につな|に繋|に寄与|を目指|を[深高]め|を通[じし]|の?向上さ|[がを]参加|[がを]受講)[\u3040-\u309f\u4e00-\u9fff]*$"
)
# Xを貸し付けることにより、Yを促進した（2件）: X was counted.
_BY = re.compile(r"ことに(?:より|よって)、$|ことで、$")
_CLAUSES = 3
_NO_OBJECT = re.compile(r"[^をがのは]*[\u4e00-\u9fff]{2}[しさ][\u3040-\u309f]*")
# フェア、商談会を9回: a list of nouns is one clause; 1,234 is one number.
_GOES_ON = re.compile(r"(?!等)[\u4e00-\u9fff\u30a0-\u30ff]、|[0-9],[0-9]")
_PLACED = "配置|設置|派遣|認定|採択|紹介|導入|整備|購入|作成|配布"
_DEED = re.compile(
    rf"\) ?(?:(?P<of>(?:への|の)[\u4e00-\u9fff]{{2,4}})(?![\u4e00-\u9fff\u30a0-\u30ff])|を(?P<done>{_PLACED})[しす])"
)
_JOINT = re.compile(r" ?(?:[・、,/]|及び|および|及びに|並びに|ならびに|と)? ?")
_LONGEST_JOINT = 10
# 28者、延べ135回派遣: in running text both have the deed in common.
_JOINT_IN_TEXT = re.compile(r" ?(?:[・、,/]|及び|並びに|と)? ?(?:延べ|計|約)? ?")


class Surroundings(NamedTuple):
    """``before`` and ``after`` go to the next border or count, ``earlier`` tells the clause before that if no
    count stands in it, which few labels need; ``remarked`` is the clause before the bracket that the
    count stands in, and ``bracket`` where that opens (None: in running text). ``joined`` says that the count follows
    the one before it at once: 1社3人, 38社・647人, 12社、3件; ``goes_on``, that not even a comma stands between.
    ``closes_sentence`` says that its bracket stands behind the full stop.
    """

    before: str
    earlier: Callable[[], str]
    after: str
    remarked: str
    bracket: int | None
    joined: bool
    goes_on: bool
    closes_sentence: bool


def surroundings(text: str, spans: Sequence[Span]) -> list[Surroundings]:
    """One for each of the spans, in order. ``text`` is in normal width."""
    marks = [mark.start() for mark in _MARK.finditer(text)] if spans else []
    opened = _opened(text, marks)
    found = []
    floor, bracket_before = 0, None
    for at, span in enumerate(spans):
        ceiling = spans[at + 1].start if at + 1 < len(spans) else len(text)
        bracket = opened[bisect_left(marks, span.start)]
        joined = at > 0 and bracket == bracket_before and _is_joint(text, floor, span.start, bracket)
        goes_on = joined and _COMMAS.isdisjoint(text[floor : span.start])
        before = _clause(text, marks, span.start, floor)
        earlier = partial(_earlier, text, marks, span.start - len(before) - 1, floor)
        after = _following(text, marks, span.end, ceiling)
        remarked, closes_sentence = "", False
        if bracket is not None:
            remarked = _remarked(text, marks, _before_full_stop(text, bracket)) + _deed(text, span.end)
            closes_sentence = text[max(bracket - 3, 0) : bracket].rstrip().endswith("。")
        found.append(Surroundings(before, earlier, after, remarked, bracket, joined, goes_on, closes_sentence))
        floor, bracket_before = span.end, bracket
    return found


def _is_joint(text: str, start: int, end: int, bracket: int | None) -> bool:
    """Whether nothing but a word that joins counts stands here."""
    joint = _JOINT_IN_TEXT if bracket is None else _JOINT
    return end - start <= _LONGEST_JOINT and joint.fullmatch(text, start, end) is not None


def _clause(text: str, marks: Sequence[int], end: int, floor: int) -> str:
    """What stands before ``end`` since the last border; borders within brackets and quotation marks are none."""
    lowest = max(floor, end - _REACH)
    depth = 0
    for at in range(bisect_left(marks, end) - 1, -1, -1):
        mark = marks[at]
        if mark < lowest:
            break
        character = text[mark]
        if character in _CLOSING:
            depth += 1
        elif character in _OPENING:
            if not depth:
                return text[mark + 1 : end]
            depth -= 1
        elif not depth and not (character in _COMMAS and _GOES_ON.match(text, max(mark - 1, 0))):
            return text[mark + 1 : end]
        elif character == "\n" or (character == "。" and not _is_within(text, mark, lowest, end)):
            return text[_after_bracket(text, mark + 1, end) : end]
    return text[_after_bracket(text, lowest, end) if depth and ")" in text[lowest:end] else lowest : end]


def _is_within(text: str, stop: int, lowest: int, end: int) -> bool:
    """Whether a full stop stands within a bracket that closes before ``end``: 店舗数（新店。移転は除く）8."""
    opened = text.rfind("(", lowest, stop)
    is_open = opened >= 0 and text.find("\n", opened, stop) < 0 and text.find(")", opened, stop) < 0
    return is_open and text.find(")", stop, end) >= 0


def _after_bracket(text: str, at: int, end: int) -> int:
    """Where the clause begins if a closing bracket had no partner in its sentence: behind that bracket."""
    return max(text.rfind(mark, at, end) for mark in ")」』") + 1


def _earlier(text: str, marks: Sequence[int], end: int, floor: int) -> str:
    """The clause that ends here; empty where a count stands in it, or the line ends."""
    found = _clause(text, marks, end, floor) if end > floor and text[end] != "\n" else ""
    # 12円、豪雨貸付が、: behind a count the clause begins at its comma.
    return found.lstrip("、") if end - len(found) > floor or not floor or found.startswith("、") else ""


def _remarked(text: str, marks: Sequence[int], end: int) -> str:
    """The clause that ends here, or the one before it where it only says what for: 開催し、普及を図った（71人）."""
    for _ in range(_CLAUSES):
        last = _clause(text, marks, end, 0)
        start = end - len(last)
        has_clause_before = text[start - 1 : start] == "、"
        is_object = text[start - 2 : start - 1] == "を"
        if has_clause_before and (is_object or _NO_OBJECT.fullmatch(last) or last.startswith("その")):
            # Xを、市との共催で開催し（131人）
            # Xを全3回にわたり、オンライン形式により開催し（131人）; Xに対し、その費用を補助した（3件）
            return _clause(text, marks, start - 1, 0) + "、" + last
        by = _BY.search(text, max(start - 6, 0), start)
        if not _AIM.search(last) and by is None:
            return last
        if not has_clause_before:
            break
        end = start - 1
    return ""


def _deed(text: str, start: int) -> str:
    """の開催 of セミナー（2回）の開催, の配置 of 相談員（2名）を配置."""
    close = text.find(")", start, start + _REACH)
    found = _DEED.match(text, close) if close >= 0 else None
    return "" if found is None else found["of"] or f"の{found['done']}"


def end_before(text: str, bracket: int | None) -> int:
    """Where the words before a bracket end; -1 where there is no bracket."""
    return -1 if bracket is None else len(text[max(bracket - 2, 0) : bracket].rstrip()) + max(bracket - 2, 0)


def _before_full_stop(text: str, bracket: int) -> int:
    """A remark may stand behind the full stop of its sentence: …を開催した。（受講者22名）."""
    at = bracket
    while at and text[at - 1] in " 。":
        at -= 1
    return at


def _following(text: str, marks: Sequence[int], start: int, ceiling: int) -> str:
    # のこども園、幼稚園での開催: behind の a list of nouns is one phrase.
    depth, opened, is_of = 0, start, text.startswith("の", start)
    highest = min(ceiling, start + _REACH)
    for at in range(bisect_left(marks, start), len(marks)):
        mark = marks[at]
        if mark >= highest:
            break
        character = text[mark]
        if character in _OPENING:
            opened = opened if depth else mark
            depth += 1
        elif character in _CLOSING:
            if not depth:
                return text[start:mark]
            depth -= 1
        elif not depth and not (
            is_of
            and ceiling - mark > _LIST_REACH
            and text[mark + 1 : mark + 2] != "「"
            and _GOES_ON.match(text, mark - 1)
        ):
            return text[start:mark]
    return text[start : opened if depth else highest]


def _opened(text: str, marks: Sequence[int]) -> list[int | None]:
    """Before the first of the marks and behind each the place of the innermost ( that is open; a ( that is never closed
    holds to its line's end, a ) without a ( is none.
    """
    if "(" not in text:
        return [None] * (len(marks) + 1)
    places: list[int | None] = [None]
    stack: list[int] = []
    for mark in marks:
        character = text[mark]
        if character == "(":
            stack.append(mark)
        elif character == ")" and stack:
            stack.pop()
        elif character in "。\n":
            stack.clear()
        places.append(stack[-1] if stack else None)
    return places
