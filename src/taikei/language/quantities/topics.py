"""What a passage speaks of before it counts: a name in 「 」, a heading, the subject of the sentence."""

import re

from taikei.language.quantities import roles
from taikei.language.quantities.gated import Ending
from taikei.language.quantities.grammar import TIMES, timeless
from taikei.language.quantities.label import Context

_SHORT = 8
_QUOTED = re.compile(r"「([^「」]{2,40})」")
_NEAR = 44
# 「…」を開催, 「…」では, 「…」として認定: what follows the name makes it the matter; 「…」分野では, 「…」を設置 do not.
_HELD = r"を[^、。「」]{0,12}、?[^、。「」]{0,12}(?:開催|実施|行[いうっ]|運営|開[いき])"
_MATTER = re.compile(rf"「([^「」]{{2,40}})」(?=(?:事業)?(?:{_HELD}|で?は|として認定|の(?:開催|実施)))")
_BULLET = r"^[・○〇●◎■◆①-⑳ ]*"
_HEADING = re.compile(r"<([^<>\n]{2,30})>|\(([^()\n]{1,10}額)\)")
_ITEM = re.compile(rf"{_BULLET}([^、。:()「」\n]{{3,24}}): ?")
_BOXED = re.compile(rf"{_BULLET}\(([^()0-9]{{3,20}})\)")
_ALSO = "(?:また、|なお、|さらに、)?"
_ACTIVITY = "(?:事業|講座|セミナー|研修|会|スクール|教室|大会|制度|調査)"
_ABOUT = "(?:は|(?:について|に関して|として|において|で)(?:は|、))"
_SUBJECT = re.compile(rf"{_BULLET}{_ALSO}([^、。:()「」はを]{{3,24}}{_ACTIVITY}){_ABOUT}、?")
_ANY_SUBJECT = re.compile(rf"{_BULLET}{_ALSO}([^、。:「」はを]{{2,20}}?){_ABOUT}、?")
_THIS_YEAR = re.compile("(?:本|今|昨|当|同|前)年度?")
_RESULT = Ending(r"^([\u4e00-\u9fff]{2})(?:実績|件数|総?額|数)$", "績数額")
_MEASURE = Ending(r"(?:件数|額|実績|数|率|人員)$", "額績数率員")


def with_matter(told: str, deed: str, context: Context) -> str:
    """With what the sentence or the line speaks of, where the words at the number do not hold it."""
    named = _matter(context.sentence, told)
    if not named and len(told) <= _SHORT and (is_measure(told) or roles.is_party(told) or not told):
        named = heading(context.sentence) or heading(context.line())
    if told and told in named:
        return named
    return told if not named or named in told or named in deed else f"{named} {told}".strip()


def heading(line: str) -> str:
    """The heading within the line before a count: <販売力向上支援>支援企業数, ○意欲ある浜の担い手支援事業：."""
    found = _HEADING.findall(line)
    if found:
        return timeless("".join(found[-1]))
    item = _ITEM.match(line) or _BOXED.match(line)
    return timeless(item[1]) if item is not None else ""


def what_was(told: str, context: Context) -> str:
    """助成実績 speaks of what the line says was 助成: 経費を助成した。助成実績は12件 counts 経費の助成."""
    deed = _RESULT.search(told)
    if deed is None:
        return ""
    line = context.line()
    before = line.rfind(f"{deed[1]}した")
    if before < 0:
        return ""
    return line[max(line.rfind("。", 0, before), line.rfind("、", 0, before)) + 1 : before + 2]


def is_measure(words: str) -> bool:
    """貸付件数, 輸出額: a phrase that says how many or how much, and so names itself."""
    return _MEASURE.search(words) is not None


def _matter(sentence: str, told: str) -> str:
    """The name that the sentence speaks of up to here, or what it began with as its subject."""
    if "」" in sentence:
        here = sentence.rpartition("ほか、")[2].rpartition("とともに、")[2]
        named: list[str] = _MATTER.findall(here)
        if not named and here.endswith("」"):
            named = _QUOTED.findall(here[-_NEAR:])
        if named:
            return timeless(named[-1])
    sentence = TIMES.cut(sentence)
    subject = _SUBJECT.match(sentence) or (None if told else _ANY_SUBJECT.match(sentence))
    return "" if subject is None or _THIS_YEAR.fullmatch(subject[1]) else timeless(subject[1])
