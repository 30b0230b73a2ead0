"""A whole clause as a noun phrase: Xを開催した → Xの開催, Xを実施した → X."""

import re

from taikei.language.quantities.gated import Ending, Within
from taikei.language.quantities.grammar import (
    DOING,
    KANA,
    KANJI,
    OPENING,
    PARTICLES,
    REMARK,
    SUBORDINATE,
    TIMES,
    VERB_END,
    of_done,
    within,
)

_BARE_DEED = 4
# Between two remarks: A（3件）やB, and what a remark with a number says.
_REMARK_AND = re.compile(r"\([^()]*\)(?:や|及び|並びに|・|、| )|\([^()]*[0-9][^()]*\)(?=[\u4e00-\u9fff]{3})")
# 推進枠：500百万円対策工事の増（7.2億円）: an amount ends an entry.
_ENTRY = re.compile(r"^.*[0-9][千百万億]*円(?![分台])(?=[\u4e00-\u9fff\u30a0-\u30ff]{2})")
_LONG_REMARK = Within(r"\((?:[^()]*[0-9][^()]*|[^()]{13,})\)(?![^「」]*」)", "(")
# 商品を「…」として認定: the name is what it became.
_AS = Within(rf"[をが][^をが]{{0,12}}「([^「」]+)」として([{KANJI}]{{2}})", "」として")
_ANAPHOR = Within(r"に(?:対し|対して|ついて|係る)、その", "、その")
# 事情により、…ことから、: why, not what.
_REASON = re.compile(r"(?:ことから|観点から|ため|ので|のもと|(?<!実施)(?<!開催)(?<!こと)により|に伴い)$")
_FOR = re.compile(r"(?:(?<=[うくすつむるぐぶ])|の)ため(?:に)?、?$")
# 企業を募り: of a Japanese verb the thing alone.
_DID = Ending(
    r"を(?:募り|行い|行っ|開き|受け|設け|招き|迎え|集め|図り)て?$|が(?:図られ|行われ|進め?られ)て?$",
    "りいっきけえめてれ",
)
_TOWARDS = Ending("に対$", "対")
_BY_DOING = Ending(r"る?こと(?:に(?:より|よって)|で)、?$", "りてで、")
# センターに相談員の配置: where they were put is not counted.
_PLACED = re.compile(r"^.*[にへ](?=[^にへを]+の(?:配置|設置)$)")
# Xを全3回にわたり、オンライン形式により開催し: the manner says nothing of what is counted.
_DONE_SOMEHOW = re.compile(rf"を[^をが]{{0,40}}?[{KANA} 、]([{KANJI}]{{2,4}})[しさす][{KANA}]*$")


def nominal(clause: str) -> str:
    """The clause as a noun phrase; empty where it only tells why."""
    if "円" in clause:
        clause = _ENTRY.sub("", clause)
    words = _named(_ANAPHOR.sub("の", _LONG_REMARK.cut(_last_item(TIMES.cut(clause)))))
    words = _DID.cut(_BY_DOING.cut(words))
    if _REASON.search(words):
        return ""
    words = SUBORDINATE.split(OPENING.cut(words.strip()))[-1].strip()
    bare = DOING.sub("", words)
    if bare == words:
        bare = of_done(words)
    if bare == words:
        bare = _DONE_SOMEHOW.sub(r"の\1", words)
    return within(_PLACED.sub("", _TOWARDS.cut(PARTICLES.cut(VERB_END.sub("", bare)))))


def purpose(clause: str) -> str:
    """What a clause says that money was for: 委託事業を実施するため → 委託事業; empty where it is no such clause."""
    bare = _FOR.sub("", clause)
    return "" if bare == clause else nominal(bare)


def deed_of(clause: str) -> str:
    """As ``nominal``, with the deed told in any case: 催事を実施 → 催事の実施."""
    words = DOING.sub("の実施", of_done(REMARK.cut(OPENING.cut(clause)).strip()))
    return within(PARTICLES.cut(VERB_END.sub("", words)))


def _last_item(clause: str) -> str:
    """タクシーの導入（2台）や運行（5台）: of the last item, with the words that it shares with the one before it."""
    if ")" not in clause:
        return clause
    *before, last = _REMARK_AND.split(clause)
    if before and len(last) <= _BARE_DEED and "の" in before[-1]:
        return before[-1][: before[-1].rindex("の") + 1] + last
    return last


def _named(words: str) -> str:
    return _AS.sub(r"「\1」の\2", words)
