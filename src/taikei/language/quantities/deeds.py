"""What was done with the counted, from the words behind the unit: の応募があり → 応募."""

import re
from functools import lru_cache

from taikei.language.quantities.clauses import deed_of
from taikei.language.quantities.gated import Beginning, Within
from taikei.language.quantities.grammar import (
    CASE,
    KANA,
    KANJI,
    NO_HIRAGANA,
    OPENING,
    PARTICLES,
    RELATIVE,
    REMARK,
    of_done,
    within,
)
from taikei.language.quantities.roles import is_party

_WITH_PLACE = 14
_LEADING_TO = re.compile(r"[にへ](?:繋|結び付|至|つな).*$")
_LEADING_PARTICLES = Beginning(
    r" ?(?:に(?:よる|より)|に(?:わた|渡)(?:って|り)|に対し(?:て)?|にて|において|を対象に|[をがはにでへとのも]|から|など"
    r"|程度|前後|以[上内下])+",
    " におをがはでへとのもかな程前以",
)
_ACTION = re.compile(rf"^(?P<words>.*?{NO_HIRAGANA})(?:を(?:実施|行)|(?<!対)[しさす]|があ|のあ|[{KANA}]*$)")
# 5件以上の案件の成立
_BOUND = Beginning(r"(?:以[上内下]|程度|前後|超|余り|規模|レベル|相当|級)(?=の)", "以程前超余規レ相級")
_AT = Beginning(r" ?(?:にて|において|で)(?!あ)も?", " にで")
# 「…」として認定
_AS = Within(rf"[をが][^をが]{{0,12}}「([^「」]+)」として([{KANJI}]{{2}})", "」として")
# の補助を実施: the noun behind の goes up to its particle.
_OBJECT = Beginning(
    rf"分?の(?P<object>.*?{NO_HIRAGANA})(?P<case>[をにで]|(?<!我)が)(?!{RELATIVE})"
    rf"(?:[^をがは、。]{{1,16}}[にへ](?=[{KANJI}]{{2,4}}(?:[しさす]|$)))?"
    rf"(?P<verb>[{KANJI}]{{2,4}}(?=[しさす]|$)|(?<=が)[{KANJI}]{{2,6}}(?=を(?:行|実施)))?",
    "分の",
)
# 3名でした, 3件となった, 3億円と見込まれる: the number itself is told.
_IS = Beginning(
    r"(?:という|をピークに|を境に|[増減](?:及び|、|や|と)|だっ|に(?:達|のぼ|上[っりる])"
    r"|と(?:な[っりる]|承知|見込|推計|想定|最も|一番|過去|全国|全体の|[増減](?:加|少)|急[増減]|微[増減])"
    r"|で(?:し[たて]|あ[っりる]|す|最も|一番|全体|過去|全国|県内|国内|最[高多大少小低]))",
    "でだとに増減を",
)
# の内数+8億円; 1回の割合で出動
_MORE = re.compile(r"[^+、。]{0,8}\+ ?[0-9]")
_RATE = Beginning("の割合で", "の")
_HOW = re.compile(r"^(?:実際に|新たに|引き続き|[\u4e00-\u9fff]{2}的に|全て|すべて)")
_DID = frozenset(("行い", "行った", "行う", "行われ", "行われた"))
# 寄附を集めた: of a Japanese verb only the stem would stand.
_STEM = re.compile(rf"[をがにでと][{KANJI}]$")
_SUPPORT = Beginning(
    rf"分?の(?P<object>[^をがにで、。]*?{NO_HIRAGANA})に対(?:し|して)(?P<verb>[{KANJI}]{{2,4}})(?=[しさす]|$)", "分の"
)
# 12名の方が: who they are is told elsewhere.
_PERSONS = Beginning("の(?:方々?|人たち|皆さん)[がをにで]", "の")
_NO_DEED = re.compile(r"対応|活用|記録|目指|予定|計画|目標|期待")
# 12人の住民が参加した
_JOINING = re.compile(r"参加|来場|受講|応募|参画")
# に設置された施設, が参加した講座: the noun behind a verb.
_RELATED = re.compile(
    rf"^(?:程度)?(?:[がにをで]|まで)?(?P<verb>[{KANJI}]{{2}})(?:した|する|された|される|している|されている)(?P<noun>(?!等|事(?![業務例故])|際|他|結果|上|後|時|場合){NO_HIRAGANA}.*)"
)
_HELD = re.compile(r"(?:事業|セミナー|講座|教室|研修|イベント|フェア|プログラム|講演|訓練|講習|[会祭展])$")
_BECOMING = re.compile(
    r"^(?:(?:年々|大きく|大幅に|着実に|さらに)*(?:増加|減少|上昇|低下|改善|回復)傾向"
    r"|(?:年々|大きく|大幅に|着実に|さらに)*(?:増加|減少)|微[増減]|横ばい|割合|合計|大台|承知|上回|下回|突破"
    r"|(?:[高大]い|良い|大きな|優れた|良好な|一定の)?(?:成果|実績|水準|状態|効果)(?:の維持)?|全体|目標|あった|内数|計上"
    r"|推移|記録|発生|増員|達成|到達|予定|必要|該当|存在|目指|期待)$"
)


@lru_cache(2048)
def deed_behind(following: str) -> str:
    """The deed as a noun phrase; empty where none is told."""
    bare = _RATE.cut(_AS.sub(r"\1の\2", REMARK.cut(following)).strip())
    if _IS.match(bare):
        return ""
    if ":" in bare or _MORE.match(bare) or bare.startswith("・"):  # the heading of the next count, the next item
        return ""
    bare = _BOUND.cut(bare)
    if _AT.match(bare):
        deed = deed_of(_AT.cut(bare))
        return "" if deed in _DID else deed
    return _of_related(bare) or _of_support(bare) or _of_object(bare) or _of_verb(bare)


def _of_related(bare: str) -> str:
    related = _RELATED.match(bare)
    if related is None:
        return ""
    thing = CASE.split(PARTICLES.cut(related["noun"]))[0]
    return within(f"{thing}の{related['verb']}")


def _of_support(bare: str) -> str:
    """の導入に対して支援した → 導入への支援."""
    told = _SUPPORT.match(bare)
    return "" if told is None else within(f"{told['object']}への{told['verb']}")


def _of_object(bare: str) -> str:
    told = _OBJECT.match(_PERSONS.cut(bare))
    if told is None:
        return ""
    does = told["verb"] is not None and (
        not _NO_DEED.match(told["verb"])
        if told["case"] == "を"
        else told["case"] == "が" and _JOINING.match(told["verb"]) and not is_party(told["object"])
    )
    return within(done(told["object"], "の", told["verb"]) if does else told["object"])


def done(thing: str, link: str, deed: str) -> str:
    """Xの設置; of what is an act itself (相談対応の実施) only the act."""
    return thing if thing.endswith(deed) or (deed == "実施" and not _HELD.search(thing)) else f"{thing}{link}{deed}"


def _of_verb(bare: str) -> str:
    match = _ACTION.match(_HOW.sub("", _LEADING_PARTICLES.cut(_PERSONS.cut(bare))))
    words = "" if match is None else _LEADING_TO.sub("", OPENING.cut(match["words"]).strip("()「」 "))
    done = of_done(words)
    last = CASE.split(words)[-1] if len(words) > _WITH_PLACE and done == words else done
    last = _STEM.sub("", last)
    return within(last) if len(last) > 1 and not is_becoming(last) else ""


def is_becoming(deed: str) -> bool:
    """計上, 増加: what becomes of a number, and no deed."""
    return _BECOMING.match(deed) is not None
