"""Where the numbers with a unit stand: the bare finds, before anything is said about them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from taikei.language.quantities.exclusions import is_count, is_ordinal
from taikei.language.quantities.numbers import RUN, scaled, value_of
from taikei.language.quantities.units import UNIT, begins_word, is_counter

_RUN = re.compile(RUN)
_ARABIC = re.compile(r"[0-9]")
_TO = re.compile(r" ?(?:~|-|から) ?(?=[0-9])")
_LINK = re.compile(r"(?: ?\([^()]{0,16}\))? ?→ ?(?:[^0-9→。、()]{0,12}: ?)?$")
_LINKED_NEXT = re.compile(r"(?: ?\([^()]{0,16}\))? ?→")
_TITLED = re.compile(r"(?:[数額]: ?|(?:会員|者|件|社|人|回|校)数(?:[はが]| )?)(?:延べ|計|約)?$")
_ON_ITS_OWN = re.compile(r"(?![0-9%./-])")
# `2 社会福祉` after a word is an item of a list, `延べ 135 回派遣` is not.
_WORD = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ffA-Za-z]")
_LEADS_TO_NUMBER = re.compile(r"[ ぁ-ん計約全、(・:]$")
_BEFORE, _AFTER = 14, 12


@dataclass(frozen=True)
class Span:
    """A number with its unit (empty where none is printed) at [start, end); ``upper`` where it is a range."""

    start: int
    end: int
    value: Decimal
    unit: str
    upper: Decimal | None = None


def spans(text: str) -> list[Span]:
    """All counts of a text in normal width whose times are masked, in order; none overlap."""
    return list(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    at = 0
    linked = False
    while (run := _RUN.search(text, at)) is not None:
        span = _range(text, run) or _counted(text, run, run.start()) or _unitless(text, run, linked=linked)
        at = run.end() if span is None else span.end
        linked = span is not None and _LINKED_NEXT.match(text, at) is not None
        if span is not None:
            yield span


def _range(text: str, run: re.Match[str]) -> Span | None:
    """3～5社, 3社～5社, 3から5社."""
    low = _measured(text, run)
    value = low.value if low is not None else _arabic(run[0])
    to = _TO.match(text, run.end() if low is None else low.end)
    upper_run = None if to is None else _RUN.match(text, to.end())
    upper = None if upper_run is None else _counted(text, upper_run, run.start())
    if value is None or upper is None or not value < upper.value or (low is not None and low.unit != upper.unit):
        return None
    return Span(run.start(), upper.end, value, upper.unit, upper.value)


def _counted(text: str, run: re.Match[str], start: int) -> Span | None:
    """The number with its unit, if the words around make it a count; ``start`` is where the words before it end."""
    span = _measured(text, run)
    before = text[max(start - _BEFORE, 0) : start]
    if span is None or not is_count(before, run[0], span.unit, text[span.end : span.end + _AFTER]):
        return None
    return span


def _measured(text: str, run: re.Match[str]) -> Span | None:
    """The number with its unit; 1,493千 before 円 is 1,493 of 千円."""
    gap = 1 if text.startswith(" ", run.end()) else 0
    unit = UNIT.match(text, run.end() + gap)
    if unit is None or (gap and not _belongs(text, run, unit)):
        return None
    amount = scaled(run[0]) if unit[0] == "円" and not gap else None
    if amount is not None:
        return Span(run.start(), unit.end(), amount[0], f"{amount[1]}円")
    value = value_of(run[0])
    if value is None or not (_ARABIC.match(run[0]) or _is_in_kanji(text, run[0], unit)):
        return None
    return Span(run.start(), unit.end(), value, unit[0])


def _belongs(text: str, run: re.Match[str], unit: re.Match[str]) -> bool:
    """Whether a unit behind a space is the number's own, and the number not that of a list item."""
    before = text[max(run.start() - 1, 0) : run.start()]
    if not is_counter(unit[0]) or before in ("", "\n"):
        return False
    return not _WORD.match(text, unit.end()) or _LEADS_TO_NUMBER.match(before) is not None


def _is_in_kanji(text: str, run: str, unit: re.Match[str]) -> bool:
    """Whether a kanji numeral counts here: 三社 does; 千円, 万人, 八戸 and 三者協議 do not."""
    if run in ("千", "万", "億", "兆", "百万", "千万") or (run in ("十", "百") and unit[0] == "円"):
        return False
    return is_counter(unit[0]) and not begins_word(text[unit.end() : unit.end() + 4])


def _unitless(text: str, run: re.Match[str], *, linked: bool) -> Span | None:
    """A number without a unit counts after 会員数： and as a link of a chain: 490（R3）→512."""
    value = _arabic(run[0]) if _ON_ITS_OWN.match(text, run.end()) else None
    before = text[max(run.start() - 2 * _BEFORE, 0) : run.start()]
    if value is None or is_ordinal(before) or not (_TITLED.search(before) or (linked and _LINK.search(before))):
        return None
    return Span(run.start(), run.end(), value, "")


def _arabic(run: str) -> Decimal | None:
    return value_of(run) if _ARABIC.match(run) else None
