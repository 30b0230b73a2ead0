"""What stands right before a number: the noun that it counts, or the verb that says of what kind the counted are."""

import re
from functools import lru_cache

from taikei.language.quantities.bases import without_measure
from taikei.language.quantities.gated import Beginning, Ending
from taikei.language.quantities.grammar import (
    CASE,
    KANA,
    KANJI,
    OPENING,
    PARTICLES,
    RELATIVE,
    REMARK,
    SUBORDINATE,
    TIMES,
    within,
)
from taikei.language.quantities.modifiers import without_modifiers, without_time_clause

_LONGEST_ATTRIBUTE = 32
_INFLECTED = re.compile(
    rf"^[{KANJI}]{{1,3}}(?:[うくむぶぐすつ]|[えめれ]る|[っい]た|[いきしじちっえけげせてべめれ]て)(?=[^{KANA}])"
)
# が来場、 behind another count.
_REST_OF_CLAUSE = Beginning(r"(?:[をがはにでへとのも]|程度|前後|以[上内下])[^、]*、", "をがはにでへとのも程前以")
# が参加した講座の受入企業: what is said of the count before it.
_AFTER_COUNT = Beginning(rf"[がをにで][{KANJI}]{{2}}(?:した|する|された|される)(?=[{KANJI}\u30a0-\u30ff])", "をがにで")
# 基準をクリアした6製品: a verb says of what kind, the noun is the unit.
_NO_NOUN = re.compile(
    rf"[\s\W_]*|[{KANA}]*|以[下上]の?|[^、]{{0,12}}以[来降]|次の|直近|現在|現時点|今回|当日|これまで|従前|下記の?|上記の?"
    rf"|[本今毎]?[年月]|約|中|.{{0,12}}[たるうむぶくぐす]|を?[{KANJI}]{{0,4}}(?:し|して|した|され|されて)"
    r"|.*に(?:向けて|基づき|伴い|際し)"
)
# 「目標に達したもの」が3項目: what is quoted is told whole.
_QUOTED = re.compile(r"「([^「」]{4,40}(?:もの|こと|人|者))」[がはも]$")
# いちごが3件; これらは, ほかは are no nouns.
_IN_KANA = re.compile(
    rf"(?![こそあど][れのち]|うち|ほか|すべて|いずれ|ため|もの|こと|とき|ところ|なお|また|さらに|まで)[{KANA}]{{2,6}}"
    "(?<![にでへとのをはがもやらりれくて])"
)
# 区画は8から7区画へ: the number before was no count. 実績:開催回数3回 says that it was done.
_FROM = Ending(r"[0-9][0-9,.]* ?から ?$", "ら ")
_DONE = Beginning(r" ?(?:実績|結果|成果): ?(?=[^0-9 ])", " 実結成")
_TOWARDS = Beginning("に対し(?:て|、)?、?", "に")
# △12千円 執行額: an amount that is no count ends an item.
# 相談会を東京で3回: where is not what. とバイヤー3社 goes on from another count.
_PLACED = re.compile(rf"(.*を)(?!{RELATIVE})[^をがはへ、。]{{1,14}}[でに]$")
_AND = re.compile(r"^と(?=[\u4e00-\u9fff\u30a0-\u30ff])")
_AMOUNT = re.compile(r"^.*[0-9][千百万億]*円[ ・]")
# 作成件数を現状の2件から: what the first of two counts is.
_AT_FIRST = re.compile("(?:現[状在]|従来|当初|直近|これまで)の?")
_PLACES = frozenset(("市内", "県内", "町内", "村内", "国内", "全国", "世界", "管内", "各地"))
_HEADING = re.compile(r"<([^<>]*)>")
# 遊歩道を延長1.2km: the measure says how, the thing stands before it.
_MEASURE = re.compile(r"(?:総|全)?延長|面積|件数|人数|金額|総?額|台数|回数")
# 経費を新規要求 3千円: an entry of a list that closes with what was done.
_ASKED = re.compile(r"(?:新規|増額|追加)?(?:要[求望]|計上|採択|委託|購入|配[布置]|設置)")
# 等【重要政策推進枠】3千円: what stands in a bracket right before an amount heads it.
_HEAD = re.compile(r"\(([^()0-9]{2,14}[枠額費数])\) ?$")
_ATTRIBUTE = re.compile(
    rf"[{KANJI}\u30a0-\u30ff](?:[うくすつむる]|[しっいれけげせてべめえ]た|[けげせてべめれえ]る|する|される|できる)$"
)


@lru_cache(2048)
def noun(phrase: str) -> str:
    """The last noun phrase of what stands before a number: 研修所に相談員を → 相談員."""
    quoted = _QUOTED.search(phrase) if "」" in phrase else None
    if quoted is not None:
        return within(quoted[1])
    head = _HEAD.search(phrase) if phrase.rstrip().endswith(")") else None
    if head is not None:
        return within(head[1])
    if ")" in phrase or "円" in phrase or "<" in phrase:
        phrase = _HEADING.sub(r"\1 ", _AMOUNT.sub("", phrase.rpartition(")・")[2]))
    phrase = _DONE.cut(_TOWARDS.cut(_FROM.cut(phrase)))
    words = _AFTER_COUNT.cut(_REST_OF_CLAUSE.cut(_bare(without_time_clause(phrase)).strip()))
    words = _AND.sub("", without_modifiers(without_measure(words.strip())))
    placed = _PLACED.match(words)
    words = words if placed is None else placed[1]
    words = without_measure(PARTICLES.cut(OPENING.cut(words)))
    *before, last = CASE.split(SUBORDINATE.split(words)[-1])
    if before and _AT_FIRST.fullmatch(last):
        last = before[-1]
    if before and (_MEASURE.fullmatch(last) or (_ASKED.fullmatch(last) and words.endswith(f"を{last}"))):
        last = f"{before[-1]}の{last}"
    words = _INFLECTED.sub("", OPENING.cut(PARTICLES.cut(last.replace(":", " ").rstrip("、= "))))
    if _IN_KANA.fullmatch(words) and phrase.rstrip().endswith(("が", "は")):
        return words
    return "" if _NO_NOUN.fullmatch(words) else within(words)


def is_place(phrase: str) -> bool:
    """市内6校: the place says where, not what."""
    return phrase in _PLACES


def attribute(phrase: str) -> str:
    """A relative clause right before a number, which says of what kind the counted are: 支援を受けた5社."""
    words = OPENING.cut(_bare(phrase).strip())
    if not _ATTRIBUTE.search(words):
        return ""
    return within(SUBORDINATE.split(words)[-1], _LONGEST_ATTRIBUTE)


def _bare(phrase: str) -> str:
    return REMARK.cut(TIMES.cut(phrase))
