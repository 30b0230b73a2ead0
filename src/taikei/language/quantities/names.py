"""Digits with a unit behind them that are a part of a name: 六ヶ所村, 研究棟222室, 沿岸12市町村支援機構."""

import re

from taikei.language.quantities.units import DEEDS, is_counter

# IT21事業, ワーク21事業: the number is in a name. FCV4台 is a count.
_NAMED = re.compile(r"(?:[A-Za-z]{2}|[\u30a1-\u30faー])-?\Z")
# 数十社, 何百人, 統一回答; （一社） is 一般社団法人.
_NO_NUMERAL = re.compile(r"[第数何幾統単唯均同逐随画専純]$")
# 「海外1万社応援事業」: what a name in quotation marks says is not told.
_QUOTED = re.compile(r"「[^「」]*$")
_NAME_ENDS = re.compile(
    r"[\u4e00-\u9fff\u30a0-\u30ff]*(?:事業|プログラム|プロジェクト|プラン|運動|構想|計画|宣言|大会|キャラバン|キャンペーン|フェスタ|フェア|まつり|祭|マラソン)」"
)
# 以下の３つの技術: so long is the list that follows.
_ANNOUNCED = re.compile(r"(?:以下|次|下記)[の、]?$")
# テーマが１つ増える counts, その１つ does not.
_CHANGES = re.compile(r" ?(?:増|減|追加|加え|新設)")
# 5段階中の3点, 評価は3.8点（5点満点）, 3点：優れている: a score, and what it stands for.
_SCALE = re.compile(r"(?:段階(?:評価)?(?:中|のうち|で)?の?|評[価点][はがで]?|=) ?$")
_MEANING = re.compile(r" ?:(?! ?[0-9])|満点|というの")
# 研究棟222室: a room has its number.
_ROOM = re.compile(r"[棟館階]$")
# 2024事業終了: a year may be printed without 年.
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ROOM_NUMBER = re.compile(r"[1-9][0-9]{2,4}")
_ITS_NAME = re.compile(r"(?!整備|増設し|程度|以上)[\u4e00-\u9fff\u30a0-\u30ff(]")
_LEGAL_FORM = ("(", "一社)")
_AREAS = ("市町村", "市町", "市", "町", "村", "県", "都道府県", "地域", "地区", "分野")
# 1市4町体制
_AREAS_TOO = re.compile(r"[0-9][市町村区県]$")
_MEASURES = ("計", "約", "全", "実", "延")
# 日中韓三カ国会合
_NATIONS = re.compile("[かカヵヶケ箇]国")
# 県内9地域全てで
_BOUNDED = re.compile("以[上下内]|程度|全て|余|分")
_DEED = re.compile(DEEDS)
_REGIONS = ("地域", "被災", "沿岸")
_PLACES = frozenset("国市町村県港園館")
_ALL_PREFECTURES = ("47", "都道府県")
_KANJI = re.compile(r"[\u4e00-\u9fff]")


def is_in_a_name(before: str, run: str, unit: str, after: str) -> bool:
    if not run[0].isascii() and _is_in_a_word(before, run, unit, after):
        return True
    if "「" in before and _is_quoted(before, unit, after):
        return True
    if not is_counter(unit) and _is_behind_a_name(before, run, unit):
        return True
    by_unit = _BY_UNIT.get(unit)
    return by_unit is not None and by_unit(before, run, unit, after)


def _is_in_a_word(before: str, run: str, unit: str, after: str) -> bool:
    """Whether a kanji numeral is a part of a word."""
    if _NO_NUMERAL.search(before) or (before[-1:], (run + unit + after)[:3]) == _LEGAL_FORM:
        return True
    # 三者で協議した: the parties, not how many there were.
    if unit == "者" and run in ("二", "三", "四"):
        return True
    # 六ヶ所村: behind a kanji numeral ヶ所 makes names of places.
    if unit in ("ヶ所", "ケ所"):
        return True
    return bool(_NATIONS.fullmatch(unit) and _KANJI.match(before[-1:]) and _KANJI.match(after))


def _is_quoted(before: str, unit: str, after: str) -> bool:
    if before.endswith("「") and after.startswith("」") and not unit.endswith("円"):
        return True
    return bool(_NAME_ENDS.match(after) and _QUOTED.search(before))


def _is_behind_a_name(before: str, run: str, unit: str) -> bool:
    """A unit that names things, or places: 事業, 国. バス3両 counts as 社 and 件 do."""
    if _YEAR.fullmatch(run):
        return True
    return (len(unit) > 1 or unit in _PLACES) and _NAMED.search(before) is not None


def _is_room(before: str, run: str, unit: str, after: str) -> bool:
    return bool(_ROOM.search(before) or (_ROOM_NUMBER.fullmatch(run) and _ITS_NAME.match(after)))


def _is_one_of_a_list(before: str, run: str, unit: str, after: str) -> bool:
    return bool((run == "1" and not _CHANGES.match(after)) or _ANNOUNCED.search(before))


def _is_score(before: str, run: str, unit: str, after: str) -> bool:
    return bool(_ANNOUNCED.search(before) or _SCALE.search(before) or _MEANING.match(after))


def _is_in_a_name_of_areas(before: str, run: str, unit: str, after: str) -> bool:
    """沿岸12市町村支援機構, 避難地域12市町村の学校, 重点5分野; 県内9地域全て, 計5市町 are counts."""
    if (run, unit) == _ALL_PREFECTURES or (unit == "分野" and _ANNOUNCED.search(before)):
        return True
    if not _KANJI.match(before[-1:]) or before.endswith(_MEASURES) or _AREAS_TOO.search(before):
        return False
    if unit == "分野":
        return True
    if before.endswith(_REGIONS):
        return _BOUNDED.match(after) is None
    return _KANJI.match(after) is not None and not (_BOUNDED.match(after) or _DEED.match(after))


_BY_UNIT = {
    "室": _is_room,
    "つ": _is_one_of_a_list,
    "点": _is_score,
    **dict.fromkeys(_AREAS, _is_in_a_name_of_areas),
}
