"""What a number counts, as a noun phrase made of the words that stand around it."""

import re

from taikei.language.quantities.bases import without_measure
from taikei.language.quantities.surroundings import Surroundings
from taikei.language.quantities.units import counter

_LONGEST = 48
_ENOUGH = 6
_SHORT = 8
_KANJI, _KANA, _NO_HIRAGANA = "\u4e00-\u9fff", "\u3040-\u309f", "[^\u3040-\u309f ]"
_OPENING = re.compile(
    r"^(?:(?:その結果|一方|現在|今後|今年度|本年度|昨年度?)、|や|及び|並びに|又は|また|さらに|更に|なお|このほか"
    r"|その他|そのほか|特に|併せて|加えて|うち|内訳は?|[:・,、) ])+"
)
# A case particle between two words that are no hiragana: X[を]Y. に係る, に向けた and a relative clause (Xを行うY)
# go on with the noun.
_RELATIVE = rf"[{_KANJI}]{{1,4}}(?:[うくすつむる]|した|する|いた|った)[{_KANJI}\u30a0-\u30ff]"
_CASE = re.compile(
    rf"(?<={_NO_HIRAGANA})(?:(?:を|が|に|で)(?!{_RELATIVE})|は|へ"
    rf"|として|により|にて)(?<!に(?=係る|向け|関|対す|資す|基づ|伴|必要))(?={_NO_HIRAGANA})"
)
_INFLECTED = re.compile(rf"^[{_KANJI}]{{1,3}}(?:[うくむぶぐすつ]|[えめれ]る|[っい]た)(?=[^{_KANA}])")
# Between two remarks: A（3件）やB, and what a remark with a number says.
_REMARK_AND = re.compile(r"\([^()]*\)(?:や|及び|並びに|・|、| )")
_COUNTING_REMARK = re.compile(r"\([^()]*[0-9][^()]*\)")
_REMARK = re.compile(r"\([^()]*\)(?![^「」]*」)")
_COUNTED = re.compile(r"^.*[0-9] ?[^0-9の]{1,6}の")
_SUBORDINATE = re.compile(rf"(?:ため|ほか|ところ|とともに|うえで|上で|おいて|結果|ながら|つつ|よう)(?=[^{_KANA}])")
_DOING = re.compile(rf"を ?(?:実施|行)[{_KANA}]*$")
_DONE = re.compile(rf"[をが]([{_KANJI}]{{2,4}})(?:[しさす][{_KANA}]*)?$")
_VERB_END = re.compile(rf"(?<=[{_KANJI}\u30a0-\u30ff])[しさす][{_KANA}]*$")
_LEADING_TO = re.compile(r"に(?:繋|結び付|至|つな).*$")
_PARTICLES = re.compile(
    r"(?:[をがはにでへとものや:・ (]|から|まで|に対し|に対する|に対して|に関する|のための|のうち|として|について)+$"
)
_LEADING_PARTICLES = re.compile(r"^ ?(?:に対し(?:て)?|にて|[をがはにでへとのも]|から|など|程度|前後|以[上内下])+")
# が来場、 behind another count.
_REST_OF_CLAUSE = re.compile(r"^(?:[をがはにでへとのも]|程度|前後|以[上内下])[^、]*、")
_ACTION = re.compile(rf"^(?P<words>.*?{_NO_HIRAGANA})(?:を(?:実施|行)|(?<!対)[しさす]|があ|のあ|[{_KANA}]*$)")
_QUOTED = re.compile(r"「([^「」]{2,40})」")
_OTHER_ACT = re.compile(r"(?:ほか|とともに)、")
# 基準をクリアした6製品: a verb says of what kind, the noun is the unit.
_NO_NOUN = re.compile(rf"[\s\W_]*|[{_KANA}]*|.{{0,12}}[たるう]")
_MANNER = re.compile(r"オンライン|現地|会場|対面|県内|県外|うち")
_TO_WHOM = re.compile(r" ?に対し(?:て|、)?")
# What a counter counts, where several counts are told of one thing (1社3人); the others are nouns themselves, or tell
# nothing (か所).
_NOUNS = {"社": "企業", "者": "事業者", "名": "人"} | dict.fromkeys(("倍", "人・接続", "日間", "か所", "か国"), "")
_CONTENT = re.compile(rf"[{_KANJI}\u30a1-\u30ffー]{{2,}}")


def label_of(around: Surroundings, after: str, sentence: str, rest: str, previous: str, remarked: str | None) -> str:
    """The label of a group of counts; empty where no word tells what is counted.

    ``around`` is what surrounds the first of them, ``after`` the words behind the last. ``sentence`` is what stands
    before them since the last full stop, ``rest`` what follows up to the next one. ``previous`` is the label of the
    count before them, which goes on where its clause does: 10品を紹介し、2品の成約. ``remarked``
    is the label of the count that their bracket remarks on, if it does: 63社（うち県内11社）.
    """
    told = _noun(without_measure(around.before))
    follows = _action(after)
    if around.bracket is not None:
        return _with_topic(
            _of_remark(told or follows, nominal(around.remarked) if remarked is None else remarked), sentence
        )
    if _TO_WHOM.match(after):
        follows = _noun(nominal(_TO_WHOM.sub("", rest, count=1)))
    if not told and len(follows) <= _SHORT and not _QUOTED.search(around.earlier):
        told = nominal(around.earlier) if around.earlier else previous
    return _with_topic(" ".join(part for part in (told, follows) if part) or _last(rest), sentence)


def with_noun(label: str, unit: str, *, one_of_many: bool) -> str:
    """The label of one count of a group, told apart by its unit: 派遣費用の補助 企業数, 派遣費用の補助 人数."""
    noun = _NOUNS.get(counter(unit), unit)
    if not noun or noun.endswith("円") or not (one_of_many or _CONTENT.fullmatch(unit)):
        return label
    told = f"{noun}数" if one_of_many else noun
    return label if told in label else f"{label} {told}".strip()


def nominal(clause: str) -> str:
    """A clause as a noun phrase: Xを開催した → Xの開催, Xを実施した → X."""
    words = _COUNTING_REMARK.sub("", _REMARK_AND.split(clause)[-1])
    words = _SUBORDINATE.split(_OPENING.sub("", words.strip()))[-1].strip()
    bare = _DOING.sub("", words)
    if bare == words:
        bare = _DONE.sub(r"の\1", words)
    return _within(_PARTICLES.sub("", _VERB_END.sub("", bare)))


def _noun(phrase: str) -> str:
    """The last noun phrase of what stands before a number: 研修所に相談員を → 相談員."""
    words = _REST_OF_CLAUSE.sub("", _REMARK.sub("", phrase).strip())
    words = _PARTICLES.sub("", _OPENING.sub("", words))
    words = _CASE.split(_SUBORDINATE.split(words)[-1])[-1]
    words = _INFLECTED.sub("", _OPENING.sub("", _PARTICLES.sub("", words)))
    return "" if _NO_NOUN.fullmatch(words) else _within(words)


def _action(following: str) -> str:
    """What was done, from the words behind the unit: の応募があり → 応募."""
    match = _ACTION.match(_LEADING_PARTICLES.sub("", _REMARK.sub("", following)))
    words = "" if match is None else _LEADING_TO.sub("", _OPENING.sub("", match["words"]).strip("()「」 "))
    return _within(words) if len(words) > 1 else ""


def _last(rest: str) -> str:
    """What the sentence ends with: 新規3件、継続2件の審査に対応した → 審査に対応."""
    return nominal(_COUNTED.sub("", rest.rpartition("、")[2]))


def _of_remark(told: str, remarked: str) -> str:
    """A remark names its count itself (商談成立件数9件), or says more of the clause before it (採択7件)."""
    if not remarked or (len(told) >= _ENOUGH and not (_MANNER.match(told) and len(told) < 2 * _ENOUGH)):
        return told
    return f"{remarked}（{told}）" if told and told not in remarked else remarked


def _with_topic(label: str, sentence: str) -> str:
    """With the name in 「 」 that the sentence speaks of, where the label does not hold one."""
    named = _QUOTED.findall(_OTHER_ACT.split(sentence)[-1])
    if not named or "「" in label or named[-1] in label:
        return label
    return f"{named[-1]} {label}".strip()


def _within(words: str) -> str:
    """A label of a readable length: its last words, from a particle on. A time that was masked is left out."""
    words = words.replace("\0", "").strip()
    if len(words) <= _LONGEST:
        return words
    borders = [match.end() for match in _CASE.finditer(words) if len(words) - match.end() <= _LONGEST]
    return words[borders[0] if borders else -_LONGEST :].strip()
