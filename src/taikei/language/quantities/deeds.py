"""What was done with the counted, from the words behind the unit: の応募があり → 応募."""

import re

from taikei.language.quantities.clauses import deed_of
from taikei.language.quantities.grammar import CASE, DONE, KANA, KANJI, NO_HIRAGANA, OPENING, PARTICLES, REMARK, within

_WITH_PLACE = 14
_LEADING_TO = re.compile(r"[にへ](?:繋|結び付|至|つな).*$")
_LEADING_PARTICLES = re.compile(
    r"^ ?(?:に対し(?:て)?|にて|において|を対象に|[をがはにでへとのも]|から|など|程度|前後|以[上内下])+"
)
_ACTION = re.compile(rf"^(?P<words>.*?{NO_HIRAGANA})(?:を(?:実施|行)|(?<!対)[しさす]|があ|のあ|[{KANA}]*$)")
_AT = re.compile(r"^ ?(?:にて|において|で)(?!あ)")
# 「…」として認定
_AS = re.compile(rf"[をが][^をが]{{0,12}}「([^「」]+)」として([{KANJI}]{{2}})")
# の補助を実施: the noun behind の goes up to its particle.
_OBJECT = re.compile(rf"^分?の(?P<object>.*?{NO_HIRAGANA})(?P<case>[をがにで])(?P<verb>[{KANJI}]{{2}}(?=[しさす]))?")
_NO_DEED = re.compile(r"実施|開催|対応|活用|目指|予定|計画|目標|期待")
# に設置された施設, が参加した講座: the noun behind a verb.
_RELATED = re.compile(
    rf"^[がにをで]?(?P<verb>[{KANJI}]{{2}})(?:した|する|された|される|している|されている)(?P<noun>(?![等事際他]){NO_HIRAGANA}.*)"
)
# What becomes of a number is no deed.
_BECOMING = re.compile(r"^(?:あった|内数|計上|推移|発生|増加|減少|増員|達成|到達|予定|必要|該当|存在|目指|目標|期待)$")


def deed_behind(following: str) -> str:
    """The deed as a noun phrase; empty where none is told."""
    bare = _AS.sub(r"\1の\2", REMARK.sub("", following)).strip()
    if ":" in bare or bare.startswith("・"):  # the heading of the next count, the next item
        return ""
    if _AT.match(bare):
        return deed_of(_AT.sub("", bare))
    return _of_related(bare) or _of_object(bare) or _of_verb(bare)


def _of_related(bare: str) -> str:
    related = _RELATED.match(bare)
    if related is None:
        return ""
    thing = CASE.split(PARTICLES.sub("", related["noun"]))[0]
    return within(f"{thing}の{related['verb']}")


def _of_object(bare: str) -> str:
    told = _OBJECT.match(bare)
    if told is None:
        return ""
    does = told["case"] == "を" and told["verb"] is not None and not _NO_DEED.match(told["verb"])
    return within(f"{told['object']}の{told['verb']}" if does else told["object"])


def _of_verb(bare: str) -> str:
    match = _ACTION.match(_LEADING_PARTICLES.sub("", bare))
    words = "" if match is None else _LEADING_TO.sub("", OPENING.sub("", match["words"]).strip("()「」 "))
    done = DONE.sub(r"の\1", words)
    last = CASE.split(words)[-1] if len(words) > _WITH_PLACE and done == words else done
    return within(last) if len(last) > 1 and not _BECOMING.match(last) else ""
