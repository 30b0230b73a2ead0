"""What a number counts, as a noun phrase made of the words that stand around it."""

import re

from taikei.language.quantities import roles
from taikei.language.quantities.bases import without_measure
from taikei.language.quantities.clauses import nominal, purpose
from taikei.language.quantities.deeds import deed_behind, done, is_becoming
from taikei.language.quantities.events import event_before, event_joined, last_event
from taikei.language.quantities.gated import Beginning, Ending
from taikei.language.quantities.heads import head, named_above, topic
from taikei.language.quantities.label import Context, Label
from taikei.language.quantities.modifiers import is_sum, without_modifiers
from taikei.language.quantities.nouns import attribute, is_place, noun
from taikei.language.quantities.owners import with_owner
from taikei.language.quantities.remarks import of_remark
from taikei.language.quantities.surroundings import Surroundings
from taikei.language.quantities.topics import is_measure, what_was, with_matter

_SHORT = 8
_BEHIND = re.compile(r" ?\(([^()0-9、。\0\x01]{2,16})\)")
_HOW = frozenset(("延べ", "のべ", "実数", "累計", "税込", "税抜", "速報値", "見込み", "見込", "予定", "実績", "目標"))
_HERE, _DONE = "現地", "実績"
_TO_WHOM = Beginning(r" ?に対し(?:て|、)?、?", " に")
# 重要政策推進枠：300百万円 is an entry, and what follows another matter.
_GOES_ON = re.compile(r" ?[をがのにでとはへも]")
_ENTRY = Ending(r"[^\W_]{2}: ?$", ": ")
# 収穫150t 災害に強い品種を…: what stands behind a space is another matter.
_ANOTHER_ENTRY = Beginning(r" [^ 、。]{6}", " ")
_NOUN_ENDS = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff]$")
_COMPARED = Ending(
    r"(?:から|より|(?P<with>比で?|に比べて?|と?比較して|に対して))[、 ]?(?:約|計)? ?$", "らり比でべて、 約計"
)
# 区画は8から7区画へ減った: the noun stands here.
_FROM = Ending(r"[はが] ?[0-9][0-9,.]* ?から ?$", "ら ")
_CHANGED = re.compile(r"[^、。]{0,3}[増減上下高低多少伸]")
# うち1件は、専門家を派遣した.
_AS_FOR = Beginning(r" ?(?:は|において)、", " はに")
_ALL = re.compile(r"^(?:全て|すべて|いずれも|それぞれ|原案(?:どおり|の?とおり|通り)に?)*")
_HOW_MUCH = re.compile("%|[なあお]り$")
_BECAME = re.compile(r"(?:増加|減少|上昇|低下|拡大|推移|回復|増え|減っ)(?:し|て|傾向)[\u3040-\u309f]*$")
_ANOTHER = re.compile(r"[^、。0-9]{0,8}、[^、。を0-9]{1,16}[0-9]")
# 商談は30件、うち成約は2件: of what the count before tells the whole of.
_PART = re.compile(r"[ 、(・]*(?:[このそ]{2})?うち(?!\0|\x01)")
_COMMA = re.compile(r"、")
# 交付決定し、…; 助成することで、…: the deed is told in the first clause that has a verb at its end.
_FIRST_DEED = re.compile(
    r"^.*?(?:[しりいみびきち]|して|って|んで|ことで|ことにより|[るたう](?:結果|ほか|ところ|上)?)(?=[、。])"
)
_SO = re.compile(r"(?<=[たる])(?:結果|ほか|ところ|上)$")
_TOWARDS = ("に対し", "に対して", "に対する")
_NO_NOUN = re.compile("[0-9→]|^\\(.*\\)$")
_NUMBER = re.compile(r"[0-9]")
_COUNTED = re.compile(r"^.*[0-9] ?[^0-9の]{1,6}の")
# 以上を達成する, 1,100件以上
_HOW_MANY = re.compile(r"[ 0-9,.]*[^、の]{0,3}(?:以[上内下]|程度|前後)|の?[増減](?:とする|とな)")


def label_of(around: Surroundings, context: Context, unit: str) -> Label:
    """The label of a group of counts, ``unit`` that of its last; empty where no word tells what is counted."""
    if around.before.strip() == "から" and context.previous.said:
        return context.previous
    told = (topic(context.sentence) if _is_compared(around, context) else "") or noun(around.before)
    if not told and (is_sum(context.sentence, unit) or without_modifiers(around.before) != around.before):
        told = topic(context.sentence)
    if told == _DONE:  # 令和５年度実績:3件
        told = last_event(context.line()) or last_event(context.above()) or told
    if told.endswith("こと"):  # Xすることにより3円
        told = nominal(around.before) or told
    if around.bracket is not None:
        label = of_remark(told, around, context, unit)
        return label if label.said else label._replace(said=_from_afar(context))
    deed = _deed(around.before, context, unit)
    by_unit = not told or told == _HERE
    told = _told("" if is_place(told) else told, deed, around, context, unit)
    told = with_owner(with_matter(told, deed, context), context.before)
    goes_on = context.after is not around.after or _ANOTHER.match(context.rest) is not None
    of = head(context.sentence, told, goes_on=goes_on) or (
        context.previous.told if "うち" in around.before and _PART.match(around.before) else ""
    )
    if of.endswith("別"):  # 内訳別では、Aが3件: what is broken down was told before
        of = context.whole.said or of
    of = of or (context.whole.said if told else "") or _heading(told, context)
    told = f"{of} {told}" if of and of not in told and told not in of else told
    said = _joined(told, deed, around, context, unit)
    if not said:
        said = _last(context.rest) or attribute(around.before) or purpose(around.earlier()) or _matter(context.sentence)
    return Label(told, deed, said or _from_afar(context), by_unit)


def _heading(told: str, context: Context) -> str:
    """What the list speaks of, of whose lines this is one: <相談件数> over 東部:3件."""
    if not told or not context.sentence.endswith((":", ": ")) or context.sentence.strip(" ・○:") != told:
        return ""
    above = context.above().strip()
    return named_above(above) if above.startswith(("<", "(")) or is_measure(above.rstrip(":")) else ""


def _from_afar(context: Context) -> str:
    """What the sentence or the line above speaks of, with what a bracket behind the count says: 8件（東京支部）."""
    behind = _BEHIND.match(context.rest)
    if behind is None or behind[1] in _HOW:
        return topic(context.sentence) or context.before.said or named_above(context.above())
    return f"{topic(context.sentence) or named_above(context.above())} {behind[1]}".strip()


def _is_compared(around: Surroundings, context: Context) -> bool:
    """前年度から3社増えた, 前年度と比較して3社; 会員から3件の報告 is no comparison."""
    compared = _COMPARED.search(around.before)
    return (
        compared is not None
        and not _FROM.search(around.before)
        and (compared["with"] is not None or _CHANGED.match(context.rest) is not None)
    )


def _told(told: str, deed: str, around: Surroundings, context: Context, unit: str) -> str:
    """What is counted: the noun at the number, or what the words before it tell in its stead."""
    if not told and (roles.takes_part(unit) or roles.is_noun(unit)):
        told = roles.of_kind(attribute(around.before), unit)
    if told and context.previous.told:
        if around.before.startswith("で") and is_measure(told):
            told = f"{context.previous.told} {told.removeprefix('で')}"
        elif around.before.startswith("のうち") and len(told) <= _SHORT and told not in context.previous.told:
            told = f"{context.previous.told} {told}"
    if not told and len(deed) <= _SHORT and "への" not in deed:
        previous = context.previous.said if is_measure(deed) else context.previous.told
        earlier = around.earlier()
        told = _of_clause(earlier) or previous
    result = what_was(told, context)
    if result:
        told = f"{nominal(result)} {told}"
    if roles.role(deed, unit):
        told = roles.event_of(told) or told
    came = roles.takes_part(unit) and context.after.lstrip().startswith("が")
    event = event_before(context.sentence) if came else ""
    if not event and roles.takes_part(unit):
        event = event_joined(context.sentence, context.after)
    if not event and roles.is_party(told):
        event = last_event(context.line())
    if told and told in event:
        return event
    return f"{event} {told}".strip() if event not in told else told


def _of_clause(clause: str) -> str:
    """前年比97%となり、 and 増加傾向にあり、 say how many, not what."""
    words = without_modifiers(nominal(clause)) if clause else ""
    return "" if _HOW_MUCH.search(words) or _BECAME.search(clause) else words


def _deed(before: str, context: Context, unit: str) -> str:
    """What was done, behind the unit; behind に対し、 and は、 in the clause that follows."""
    if _ANOTHER_ENTRY.match(context.after) and _NOUN_ENDS.search(before):
        return ""
    ends_entry = _ENTRY.search(before) or (
        unit.endswith("円") and (context.after.startswith(" ") or before.endswith(" "))
    )
    if ends_entry and not _GOES_ON.match(context.after):
        return ""
    way = _TO_WHOM.match(context.rest) or _AS_FOR.match(context.rest)
    if way is None and unit == "回" and not context.after.strip():
        way = _COMMA.match(context.rest)
    if way is None:
        deed = "" if context.after.startswith("のうち") else deed_behind(context.after)
        # 処理機が3件で助成額9万円: the measure is that of the next number.
        return "" if context.after.startswith("で") and is_measure(deed) else deed
    rest = _ALL.sub("", context.rest[way.end() :])
    first = _FIRST_DEED.match(rest)
    told = _SO.sub("", rest if first is None else first[0])
    number = _NUMBER.search(told)
    return nominal(told[: number.start()].rpartition("、")[0] if number is not None else told)


def _link(around: Surroundings, context: Context) -> str:
    """How the deed hangs on what is counted: 相談員[を]3名配置 is 相談員の配置."""
    before = without_measure(around.before.rstrip())
    if before.endswith(_TOWARDS):
        return "に対する"
    if _TO_WHOM.match(context.rest) or before.endswith("への"):
        return "への"
    return "の" if before.endswith("を") or context.after.startswith("を") else " "


def _joined(told: str, deed: str, around: Surroundings, context: Context, unit: str) -> str:
    if not deed:
        return roles.role(told, unit) or told
    doer = roles.role(deed, unit)
    if doer:
        return f"{told} {deed}" if told.endswith(doer.removeprefix(deed)) else f"{told} {doer}".strip()
    if not told:
        return deed
    return done(told, "の" if deed == "実施" else _link(around, context), deed)


def _last(rest: str) -> str:
    """What the sentence ends with: 新規3件、継続2件の審査に対応した → 審査に対応."""
    if _HOW_MANY.match(rest.rpartition("、")[2]):
        return ""
    told = nominal(_COUNTED.sub("", rest.rpartition("、")[2]).lstrip("とにへで")).removeprefix("で")
    return "" if is_becoming(told) or _NO_NOUN.search(told) else told


def _matter(sentence: str) -> str:
    """What a sentence is about: 教材の利用者数について、…までに、累計3者以上を達成する tells of the 利用者数."""
    return noun(sentence.rpartition("について、")[0])
