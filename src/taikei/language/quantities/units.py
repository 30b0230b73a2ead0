"""A unit at a place in a text: the longest of the list, in any of its spellings."""

import re
from functools import lru_cache

from taikei.language.quantities.counters import GOES_ON_AS, ONLY_COUNT, THINGS

# 二人三脚 and 三者協議 are one word each.
_KANJI_WORDS = "三脚 十色 単独 前 並 協議 面談 択一 懇談 契約 間 親方 企業 でも 称 面"
_SITE = "(?:[かカヵヶケ箇個]所)"
_NATION = "(?:[かカヵヶケ箇]国)"
_TONGUE = "(?:[かカヵヶケ箇]国語)"

_LONGEST_FIRST = sorted(GOES_ON_AS, key=len, reverse=True)


# What a counted thing may go on with, and still be counted by its own name: 12作品を, 3課題採択.
DEEDS = (
    "採択|実施|選定|認定|導入|整備|設置|支援|参加|応募|作成|開催|公開|登録|程度|以上|以内|超|増|減|及び|並びに|中|あ"
    "|報告|確認|発生|紹介|掲載|指定|発表|派遣|出展|販売|購入|締結|策定|改修|完成"
)
_ENDS = f"(?=(?:{DEEDS})|[^\u4e00-\u9fff々\u30a0-\u30ff]|$)"


def _pattern(stems: list[str]) -> str:
    return "|".join(_one(stem) for stem in stems)


def _one(stem: str) -> str:
    written = {"か所": _SITE, "か国": _NATION, "か国語": _TONGUE}.get(stem, re.escape(stem))
    barred = "|".join(map(re.escape, GOES_ON_AS[stem].split()))
    # A Latin measure ends where the letters end (no t in 5tb), and 3ｍ法 is a method; 3回目 is an order, 3件目指す
    # none, and 2部制 a system.
    end = "(?![A-Za-z0-9法級型])" if stem[-1].isascii() else "(?!目(?![指標])|制(?![作限定御約]))"
    return f"{written}(?!{barred}){end}" if barred else f"{written}{end}"


_ALL = _pattern(_LONGEST_FIRST)
_YEN = rf"(?:[千百十]?[万億兆]|[十百]?[千万])?円(?!{'|'.join(GOES_ON_AS['円'].split())})"
UNIT = re.compile(rf"{_YEN}|(?:{_ALL})(?:・(?:{_ALL}|接続)(?! ?[0-9]))?")
"""A unit at a place, the longest first; 人・接続 and 企業・団体 are one unit, 24校・中学校12校 has two."""

_THINGS = sorted(THINGS, key=len, reverse=True)
_THING = re.compile(rf"(?:{'|'.join(map(re.escape, _THINGS))}){_ENDS}")
# 18公立病院, 12児童館: the counted thing is a longer word that ends in one of these.
_SINGLE = "".join(stem for stem in GOES_ON_AS if len(stem) == 1)
_LONGER = re.compile(
    rf"(?![{_SINGLE}年月日次号級類期時条項款節章割位番度歳才世代分大小段周])[\u4e00-\u9fff]{{2,6}}?"
    rf"(?:団体|施設|企業|事業所|店舗|機関|世帯|病院|病床|都市|学校|大学|高校|診療所|公民館|図書館|児童館|窓口|路線){_ENDS}"
)


class _ByFirst(dict[str, re.Pattern[str] | None]):
    """The few of the many units and things that begin with a character, in their order; filled as characters come."""

    def __missing__(self, first: str) -> re.Pattern[str] | None:
        units = [stem for stem in _LONGEST_FIRST if first in ("かカヵヶケ箇個" if stem[0] == "か" else stem[0])]
        things = "|".join(re.escape(thing) for thing in _THINGS if thing[0] == first)
        parts = [_YEN if first in "千百十万億兆円" else "", _pattern(units), f"(?:{things}){_ENDS}" if things else ""]
        pattern = "|".join(filter(None, parts))
        self[first] = re.compile(pattern) if pattern else None
        return self[first]


_BY_FIRST = _ByFirst({"": None})


def unit_at(text: str, at: int) -> re.Match[str] | None:
    """The unit that stands at a place: a counter, or a thing that is counted by its own name."""
    pattern = _BY_FIRST[text[at : at + 1]]
    found = (None if pattern is None else pattern.match(text, at)) or _LONGER.match(text, at)
    if found is None or not text.startswith("・", found.end()):
        return found
    return UNIT.match(text, at) or _THING.match(text, at)


@lru_cache(1024)
def is_counter(unit: str) -> bool:
    """Whether the unit does nothing but count, so that 三社 and `3 社` are counts; 八戸 and `2 大学` need not be."""
    return unit.endswith("円") or counter(unit.partition("・")[0]) in ONLY_COUNT


def is_known(unit: str) -> bool:
    """Whether the unit is one of the list, in any of its spellings; others are nouns that a list of counts ends in."""
    return unit.endswith("円") or counter(unit.partition("・")[0]) in GOES_ON_AS


def begins_word(following: str) -> bool:
    """Whether a kanji numeral and its counter go on as one word: 三者協議, 一人親方."""
    return following.startswith(tuple(_KANJI_WORDS.split()))


@lru_cache(1024)
def counter(unit: str) -> str:
    """The unit in one spelling, to compare by: 箇所, カ所, ヵ所, ヶ所 are か所."""
    return re.sub(_NATION, "か国", re.sub(_SITE, "か所", unit))
