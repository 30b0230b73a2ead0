"""The time that each count is told for: its own, or that of its whole, its bracket, its list, its heading."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from taikei.language.quantities.periods import (
    BREAKDOWN,
    ends_of_change,
    period_of,
    period_of_announced,
    period_of_bracket,
    whole_of_breakdown,
)
from taikei.language.quantities.spans import Span
from taikei.language.quantities.surroundings import Surroundings, end_before
from taikei.language.quantities.times import Time
from taikei.model.quantity import Period

# この12名, 次期は12件: what is told of another time, or of any.
_ANOTHER = re.compile(
    r"上記|目標(?:年度?|値)|[こそ]の(?!うち)|同|推進枠|現[在状]|今後|次[期年]|翌年|期間において|これまで|従来|昨年|前年|から[^、。]{0,10}は"
    r"|[0-9] ?年(?:度の|で)|[0-9] ?月(?:に|は|から|末|、)"
)
_ENDS_TEXT = re.compile(r"(?:の?実績|分|現在)?\)\s*$")
# 472トン発生している。(令和4年度)
_CLOSES_SENTENCE = re.compile(r"[^。\n()0-9]{0,40}。 ?\(")
# 5年度末で637人となった。内訳は利用会員480人
_BREAKS_DOWN = re.compile(
    r"[^。\n]*。\n? ?(?:その|主な)?(?:内訳は|最も多|[このそ]*うち|[0-9]位は"
    r"|[^、。\n0-9]{1,12}(?:について)?も(?!の|っと))[^。\n]*"
)
_OPENS = ("", " ", "\n", "。")
_STATES = ("現在", "時点")
_PART_IN_NEW_LINE = re.compile(r"[^。\n]*。\n ?(?:[このそ]{2}うち|内訳は)[^\n]*$")
_LIST_REACH, _LINE_REACH = 160, 400
# 5会場で240人(R4)
_JOINT = re.compile(r"[でに、・] ?(?:延べ|計|約)?|(?: ?\([^()0-9]{1,16}\))?[、・,] ?[^、。\n()をがはに0-9]{1,14}")
_BULLETS = re.compile(r"[ ・○〇●◎■◆□◇*※<(《≪「『]*")
_BULLETS_LONGEST = 8
_HEADS_LINE = re.compile(r"(?:の|における|中の)?[^、。:()0-9\n]{0,16}[)>》≫」』: ]*(?:\n|$)")
_HEADS_IN_BRACKET = re.compile(r"[^、。:()0-9\n]{0,12}\)(?! ?(?:\n|$))")

_Group = list[int]


def carried_periods(
    text: str,
    counted: Sequence[Span],
    around: Sequence[Surroundings],
    groups: Sequence[_Group],
    chain: Sequence[int | None],
    wholes: Sequence[int | None],
    told: Sequence[Time],
) -> list[Period | None]:
    """The period of each group of counts."""
    dated = [time for time in told if time.period is not None]
    if not dated:
        return [None] * len(groups)
    ends = {surrounding.bracket: span.end for span, surrounding in zip(counted, around, strict=True)}
    has_breakdown = BREAKDOWN in text or "次の" in text or "以下の" in text
    headings = _headings(text, dated)
    has_remark = "。(" in text or "。 (" in text
    periods: list[Period | None] = []
    of_count: dict[int, Period | None] = {}
    by_end: dict[int, Period | None] = {}
    for group in groups:
        start = counted[group[0]].start
        period = period_of(text, start, counted[group[-1]].end, dated)
        bracket = around[group[0]].bracket
        if period is None and bracket is not None:
            period = period_of_bracket(text, ends[bracket], dated)
            if period is None and not _ANOTHER.search(text, bracket, start):
                period = by_end.get(end_before(text, bracket))
        if period is None and has_breakdown:
            whole = by_end.get(whole_of_breakdown(text, start, dated))
            period = whole or period_of_announced(text, start, dated)
        part_of = wholes[group[0]]
        if period is None and part_of is not None:
            period = of_count.get(part_of)
        if period is None and periods:
            before = _before_in_sentence(text, counted, groups[: len(periods)], start)
            if before is not None and _goes_on(text, counted[groups[before][-1]].end, start, dated):
                period = periods[before]
        if period is None and headings:
            period = _of_heading(text, start, dated, headings)
        if period is None and has_remark:
            period = _behind_sentence(text, counted[group[-1]].end, dated)
        periods.append(period)
        of_count.update(dict.fromkeys(group, period))
        by_end[counted[group[-1]].end] = period
    closing = _closing(text, dated[-1])
    if closing is not None:
        periods = [period or closing for period in periods]
    _carry_back(text, counted, groups, chain, periods, told)
    _carry_state(text, counted, groups, periods, dated)
    return periods


def _carry_back(
    text: str,
    counted: Sequence[Span],
    groups: Sequence[_Group],
    chain: Sequence[int | None],
    periods: list[Period | None],
    told: Sequence[Time],
) -> None:
    """What stands behind the last of several counts is told for those before it too."""
    for at in range(len(groups) - 1, 0, -1):
        first, end = counted[groups[at][0]], counted[groups[at - 1][-1]].end
        if periods[at - 1] is None and periods[at] is not None and _JOINT.fullmatch(text, end, first.start):
            periods[at - 1] = periods[at]
        if chain[groups[at][0]] is not None and periods[at - 1] is periods[at] is None:
            periods[at - 1 : at + 1] = ends_of_change(text, counted[groups[at][-1]].end, told)


def _carry_state(
    text: str,
    counted: Sequence[Span],
    groups: Sequence[_Group],
    periods: list[Period | None],
    dated: Sequence[Time],
) -> None:
    """死者3人、不明者4人(R5.6.1現在): the state in a bracket is told for all counts of its sentence before it."""
    for time in dated:
        period = time.period
        if period is None or not period.printed.endswith(_STATES) or not text.startswith(")", time.end):
            continue
        lowest = max(time.start - _LIST_REACH, 0)
        if text[time.start - 1 : time.start] == "(" and text[time.start - 2 : time.start - 1] not in _OPENS:
            lowest = max(text.rfind(stop, lowest, time.start) for stop in ("。", "\n")) + 1 or lowest
            first = bisect_left(groups, lowest, key=lambda group: counted[group[0]].start)
            for at in range(first, bisect_left(groups, time.start, key=lambda group: counted[group[0]].start)):
                periods[at] = periods[at] or period


def _before_in_sentence(text: str, counted: Sequence[Span], groups: Sequence[_Group], start: int) -> int | None:
    """The last of some groups that no bracket shuts off from the place: of 3回（R4 5人）、2回 the 3回."""
    for at in range(len(groups) - 1, -1, -1):
        end = counted[groups[at][-1]].end
        if start - end > _LIST_REACH:
            return None
        if text.count(")", end, start) <= text.count("(", end, start):
            return at
    return None


def _goes_on(text: str, end: int, start: int, dated: Sequence[Time]) -> bool:
    """Whether a count at ``start`` is told for the time of the one that ended at ``end``: in one sentence that tells no
    other time between them, or in one that breaks the sentence before down.
    """
    if _ANOTHER.search(text, end, start):
        return False
    between = bisect_left(dated, end, key=lambda time: time.start)
    if between < len(dated) and dated[between].start < start:
        return False
    stop = text.find("。", end, start)
    in_line = text.find("\n", end, start) < 0 or _PART_IN_NEW_LINE.match(text, end, start) is not None
    return in_line and (stop < 0 or _BREAKS_DOWN.fullmatch(text, end, start) is not None)


def _behind_sentence(text: str, end: int, dated: Sequence[Time]) -> Period | None:
    """The period in a bracket of its own behind the full stop."""
    after = bisect_left(dated, end, key=lambda time: time.start)
    if after == len(dated) or not _CLOSES_SENTENCE.fullmatch(text, end, dated[after].start):
        return None
    return dated[after].period if text.startswith(")", dated[after].end) else None


def _closing(text: str, last: Time) -> Period | None:
    """The period in a bracket of its own at the end of the text, which is told for all of it: …5回　【令和４年度】."""
    before = text[max(last.start - 2, 0) : last.start]
    stands_alone = before[-1:] == "(" and before[:1] in (" ", "\n", "。")
    return last.period if stands_alone and _ENDS_TEXT.match(text, last.end) else None


def _headings(text: str, dated: Sequence[Time]) -> list[Time]:
    """The times that stand alone in a line, or in a bracket at its beginning: 令和4年度実績, 【令和4年度】・相談."""
    return [time for time in dated if _is_heading(text, time)]


def _is_heading(text: str, time: Time) -> bool:
    line = text.rfind("\n", max(time.start - _BULLETS_LONGEST, 0), time.start) + 1
    if (not line and time.start > _BULLETS_LONGEST) or not _BULLETS.fullmatch(text, line, time.start):
        return False
    in_bracket = text[time.start - 1 : time.start] == "("
    return bool(_HEADS_LINE.match(text, time.end) or (in_bracket and _HEADS_IN_BRACKET.match(text, time.end)))


def _of_heading(text: str, start: int, dated: Sequence[Time], headings: Sequence[Time]) -> Period | None:
    """The period of the heading above a count in whose line no other time stands."""
    above = bisect_right(headings, start, key=lambda time: time.end) - 1
    if above < 0:
        return None
    heading = headings[above]
    before = dated[bisect_right(dated, start, key=lambda time: time.end) - 1]
    is_below = text.rfind("\n", max(before.end, start - _LINE_REACH), start) >= 0
    return heading.period if before is heading or is_below else None
