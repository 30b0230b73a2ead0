"""Where the numbers with a unit stand: the bare finds, before anything is said about them."""

import re
from decimal import Decimal
from typing import NamedTuple

from taikei.language.quantities.exclusions import is_count
from taikei.language.quantities.gated import Beginning
from taikei.language.quantities.numbers import RUN, scaled, value_of
from taikei.language.quantities.tariffs import is_range_of_payment, is_term_of_money
from taikei.language.quantities.unitless import unitless_value
from taikei.language.quantities.units import begins_word, is_counter, unit_at

_RUN = re.compile(RUN)
_GAPS = frozenset(" \n")
_TO = Beginning(r" ?(?:~|-|から) ?(?=[0-9])", " ~-か")
# 2-12棟: a building has its number.
_NUMBERED = ("棟", "室", "区画")
# 8回から6回に減らした is a change from one count to another.
_CHANGES = re.compile(r"(?:程度|前後|以上|ほど)?[にへ]")
_LINKED_NEXT = Beginning(r"(?: ?\([^()]{0,16}\))? ?→", " (→")
_MANY = re.compile(r"[1-9][0-9,]+")
_THINGS = re.compile(r"[\u4e00-\u9fff]{2,}|[\u30a1-\u30ffー]{3,}")
# 94の手続, 100以上の企業, 80を超える団体
_OF = Beginning(r"(?:以上|余り?|程度|近く|ほど|超)?の|を(?:超え|上回)る", "以余程近ほ超のを")
# 1437の利用者団体
_OF_MANY = ("団体", "施設", "企業", "事業所", "店舗", "機関", "世帯", "作品", "製品", "商品", "学校", "手続", "自治体")
_DEED_REACH = 60
_JOIN = re.compile(r" ?(?:[・、]|及び|および|並びに|ならびに|と) ?(?:延べ|計|約)? ?")
_JOIN_LONGEST = 10
_ANY_NOUN = re.compile(
    r"(?!分(?![校館科])|[年月日時秒歳才期次号条項款節章割位軒番])[\u4e00-\u9fff]{1,4}(?=[、。)]|及び|および|並びに|ならびに|$)"
)
# `2 社会福祉` after a word is an item of a list, `延べ 135 回派遣` is not.
_WORD = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ffA-Za-z]")
_LEADS_TO_NUMBER = re.compile(r"[ ぁ-ん計約全、(・:]$")
_WITHIN, _ENDS_THERE = re.compile(r"[ぁ-ん計約全]"), re.compile(r"[、。)をがでと]|$")
_MEASURED = re.compile(r"(?:延べ|計|約|全)$")
_GOES_ON = re.compile(r" ?[→、。()をがでと]")
_BEFORE, _AFTER = 14, 64


class Span(NamedTuple):
    """A number with its unit (empty where none is printed) at [start, end); ``upper`` where it is a range."""

    start: int
    end: int
    value: Decimal
    unit: str
    upper: Decimal | None = None


def spans(text: str) -> list[Span]:
    """All counts of a text in normal width whose times are masked, in order; none overlap."""
    found: list[Span] = []
    at, last = 0, -_DEED_REACH
    has_links, linked = "→" in text, False
    while (run := _RUN.search(text, at)) is not None:
        single = _measured(text, run)
        to = _TO.match(text, run.end() if single is None else single.end)
        number = single if to is None else _range(text, run, to, single) or single
        span = number if number is not None and _counts(text, run[0], number) else None
        if span is None and (number is None or number.upper is None):
            value = unitless_value(text, run, linked=linked, listed=run.start() - last < _DEED_REACH)
            span = None if value is None else Span(run.start(), run.end(), value, "")
        # A range that is no count is left out whole: ３人 of ごとに２～３人 is none either.
        if span is None and number is None and run.start() - last <= _JOIN_LONGEST:
            span = _listed(text, run, last)
        if span is not None:
            found.append(span)
            at = last = span.end
        else:
            at = number.end if number is not None and number.upper is not None else run.end()
        linked = has_links and span is not None and _LINKED_NEXT.match(text, at) is not None
    return found


def _listed(text: str, run: re.Match[str], last: int) -> Span | None:
    """22校および4地振: in a list of counts any noun that closes an item is a unit."""
    value = _arabic(run[0])
    noun = None if value is None else _ANY_NOUN.match(text, run.end())
    if value is None or noun is None or not _JOIN.fullmatch(text, last, run.start()):
        return None
    return Span(run.start(), noun.end(), value, noun[0])


def _range(text: str, run: re.Match[str], to: re.Match[str], low: Span | None) -> Span | None:
    """3～5社, 3社～5社, 3から5社; ``low`` is its lower end where that has a unit."""
    upper_run = _RUN.match(text, to.end())
    upper = None if upper_run is None else _measured(text, upper_run)
    value = low.value if low is not None else _lower(run[0], upper_run, upper)
    if value is None or upper is None or not value < upper.value or (low is not None and low.unit != upper.unit):
        return None
    if "-" in to[0] and upper.unit in _NUMBERED:
        return None
    if "か" in to[0] and _CHANGES.match(text, upper.end):
        return None
    return Span(run.start(), upper.end, value, upper.unit, upper.value)


def _lower(printed: str, upper_run: re.Match[str] | None, upper: Span | None) -> Decimal | None:
    """Of 100万~3,000万円 the lower end is 100 of 万円."""
    amount = scaled(printed)
    if amount is not None and upper is not None and upper.unit == f"{amount[1]}円":
        return amount[0]
    return _arabic(printed + _scale(upper_run, upper))


def _scale(run: re.Match[str] | None, span: Span | None) -> str:
    """Of 3~5万人 both are 万; of 3~5万円 it is in the unit."""
    return "" if run is None or span is None or span.unit.endswith("円") else run[0][len(run[0].rstrip("千万億兆")) :]


def _counts(text: str, run: str, span: Span) -> bool:
    """Whether the words around make the number with its unit a count."""
    before = text[max(span.start - _BEFORE, 0) : span.start]
    if span.unit.endswith("円") and (
        is_term_of_money(text, span.start, span.end) or (span.upper is not None and is_range_of_payment(before))
    ):
        return False
    return is_count(before, run, span.unit, text[span.end : span.end + _AFTER])


def _measured(text: str, run: re.Match[str]) -> Span | None:
    """The number with its unit; 1,493千 before 円 is 1,493 of 千円."""
    printed, end = run[0], run.end()
    gap = 1 if text[end : end + 1] in _GAPS else 0
    unit = unit_at(text, end + gap)
    if unit is None:
        return _in_bracket(text, run) or _of_things(text, run)
    if gap and not _belongs(text, run, unit):
        return None
    amount = scaled(printed) if unit[0] == "円" and not gap else None
    if amount is not None:
        return Span(run.start(), unit.end(), amount[0], f"{amount[1]}円")
    if not printed[0].isascii() and not _is_in_kanji(text, printed, unit):
        return None
    value = value_of(printed)
    return None if value is None else Span(run.start(), unit.end(), value, unit[0])


def _in_bracket(text: str, run: re.Match[str]) -> Span | None:
    """2,687(百万円)."""
    unit = unit_at(text, run.end() + 1) if text.startswith("(", run.end()) else None
    value = None if unit is None or not text.startswith(")", unit.end()) else _arabic(run[0])
    return None if unit is None or value is None else Span(run.start(), unit.end(), value, unit[0])


def _of_things(text: str, run: re.Match[str]) -> Span | None:
    """129のプログラム: the counted word stands behind の. One digit orders or names: 取組1の事業."""
    of = _OF.match(text, run.end())
    if of is None:
        return None
    value = value_of(run[0]) if _MANY.fullmatch(run[0]) else None
    thing = _THINGS.match(text, of.end())
    if thing is None or value is None:
        return None
    unit = unit_at(text, of.end())
    if unit is not None and _THINGS.fullmatch(unit[0]):
        return Span(run.start(), unit.end(), value, unit[0])
    if not thing[0].endswith(_OF_MANY):
        return None
    return Span(run.start(), thing.end(), value, thing[0])


def _belongs(text: str, run: re.Match[str], unit: re.Match[str]) -> bool:
    """Whether a unit behind a space is the number's own, and the number not that of a list item."""
    before = text[max(run.start() - 2, 0) : run.start()]
    if before.endswith("(") and text.startswith(")", unit.end()):  # 全市町(20 市町)
        return True
    if not is_counter(unit[0]):  # `2 本事業` is an item of a list, が7 個、 a count
        return _ENDS_THERE.match(text, unit.end()) is not None and _WITHIN.match(before[-1:]) is not None
    if text[run.end()] == "\n":
        return not _WORD.match(text, unit.end()) or _MEASURED.search(before) is not None
    if before[-1:] in ("", "\n"):
        return _GOES_ON.match(text, unit.end()) is not None
    return not _WORD.match(text, unit.end()) or _LEADS_TO_NUMBER.match(before[-1]) is not None


def _is_in_kanji(text: str, run: str, unit: re.Match[str]) -> bool:
    """Whether a kanji numeral counts here: 三社 does; 千円, 万人, 八戸 and 三者協議 do not."""
    if run in ("千", "万", "億", "兆", "百万", "千万") or (run in ("十", "百") and unit[0] == "円"):
        return False
    if unit[0] == "つ":  # 二つのコース; 一つの is no count
        return run in "二三四五六七八九" and text.startswith("の", unit.end())
    return is_counter(unit[0]) and not begins_word(text[unit.end() : unit.end() + 4])


def _arabic(run: str) -> Decimal | None:
    return value_of(run) if run[0].isascii() else None
