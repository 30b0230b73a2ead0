"""The label of a count in brackets: it names itself (商談成立件数9件), or says more of what it remarks on (採択7件)."""

import re

from taikei.language.quantities import roles
from taikei.language.quantities.clauses import nominal, purpose
from taikei.language.quantities.deeds import deed_behind
from taikei.language.quantities.heads import topic
from taikei.language.quantities.label import Context, Label
from taikei.language.quantities.nouns import noun
from taikei.language.quantities.surroundings import Surroundings
from taikei.language.quantities.topics import heading, is_measure, with_matter

_ENOUGH, _SHORT, _LONG = 6, 8, 10
_MEASURES = 4
# 利用企業数の増加（目標250社）: what is aimed at stands before the bracket.
_AIM = re.compile("目標|実績|見込み?|予定|計画")
_NEW = re.compile(r"新規|継続")
# 検討会（作業部会12名）: a remark at a noun says more of it.
_ATTACHED = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff)」]$")
_MANNER = re.compile(r"オンライン|現地|会場|対面|県内|県外|うち")

# 新たに12人を養成した（累計30人）: the count in the clause was told of what the remark tells of.
_COUNTED = re.compile(r"[0-9][^、。0-9]{1,16}(?:した|して|した。|し)$")
_DITTO = frozenset(("同", "同上"))
_BRACKET = re.compile(r"\(([^()]*)")


def dittoed(sentence: str) -> str:
    """What 同 stands for in a bracket: the item at its place in the last bracket that tells it.

    夜の部6人（うち市内3人、市外3人）、昼の部9人（同5人、同
    """
    *before, here = _BRACKET.findall(sentence) or [""]
    place = here.count("、")
    for bracket in reversed(before):
        items = bracket.split("、")
        if place < len(items) and "同" not in items[place]:
            return re.split("[0-9]", items[place], maxsplit=1)[0]
    return ""


def of_remark(told: str, around: Surroundings, context: Context, unit: str) -> Label:
    """``told`` is the noun before the number within the bracket."""
    if told in _DITTO:
        told = noun(dittoed(context.sentence))
    told = "" if _AIM.fullmatch(told) else told
    deed = deed_behind(context.after)
    said = told or deed
    within = topic(context.sentence.rpartition("(")[2]) if told else ""
    if within and within != told:
        return Label(told, deed, f"{within} {told}")
    above = heading(context.line()) if told and len(told) <= _SHORT and not _is_attached(around) else ""
    if above:
        return Label(said, deed, said if above in said else f"{above} {said}")
    owner = _owner(around, context) or ("" if said else purpose(around.remarked))
    held = roles.event_of(owner) if around.closes_sentence and told else ""
    if held and is_measure(told):
        return Label(told, deed, f"{held} {told}")
    if not owner or _is_enough(said, around):
        doer = roles.role(deed, unit) if told else ""
        return Label(said, deed, f"{said} {doer}".strip() if doer and deed not in told else said)
    event = roles.event_of(owner)
    if roles.is_party(said):
        return Label(event or owner, deed, f"{event or owner} {roles.role(said, unit) or said}")
    if event and roles.takes_part(unit):
        return Label(event, deed, f"{event} 参加（{said}）" if said else f"{event} {roles.role('参加', unit)}")
    return Label(owner, deed, f"{owner}（{said}）" if said and said not in owner else owner)


def _owner(around: Surroundings, context: Context) -> str:
    """What the bracket remarks on."""
    if context.remarked is not None:
        return context.remarked.said
    if context.before.said and _COUNTED.search(around.remarked):
        return context.before.said
    owner = nominal(around.remarked)
    return with_matter(owner, "", context) if owner else ""


def _is_enough(said: str, around: Surroundings) -> bool:
    """Whether the words within the bracket name the counted without those before it."""
    if roles.is_party(said) or (_MANNER.match(said) and len(said) < 2 * _ENOUGH):
        return False
    if around.closes_sentence and len(said) >= _MEASURES and is_measure(said):
        return True
    return len(_NEW.sub("", said)) >= (_LONG if _is_attached(around) else _ENOUGH)


def _is_attached(around: Surroundings) -> bool:
    return not around.closes_sentence and _ATTACHED.search(around.remarked) is not None
