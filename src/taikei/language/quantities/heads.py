"""The topic that a count, or a list of counts, is told of: 受講者数は、昼の部が3人、夜の部が6人の計9人."""

import re

from taikei.language.quantities.clauses import nominal
from taikei.language.quantities.grammar import NO_TIME, REMARK
from taikei.language.quantities.nouns import noun

# Each alternative begins with a plain character, so that the search stays fast.
_BEHIND = "(?<=[^\u3040-\u309f、。 \0\x01].)"
_MARK = re.compile(
    rf"は{_BEHIND}|に{_BEHIND}(?:(?:ついて|関して|つきまして)は|ついて(?:見ると|みると|(?=、)))|と{_BEHIND}し(?:まし)?ては"
    rf"|を{_BEHIND}(?:見ると|みると)|で{_BEHIND}は(?=、)"
)
# 男性は3人: the topic of this count alone.
_OF_ONE = re.compile(r" ?[\0\x01約計]* ?[0-9]")
# 受講者数は、…; 対象者は3名で、…: what a list goes on from.
_OPENS = re.compile(r"(?: ?[約計]?[0-9][0-9,.万億千]*[^、。0-9]{1,4}で)?、")
# 受講者は昼の部で3人、夜の部で6人: without a comma.
_OPENS_AT_ONCE = re.compile(r"(?=[^、。はがを0-9]{1,16}(?P<noun>で|[\u4e00-\u9fff]) ?(?:[約計]|延べ)?(?:[0-9]|$))")
_ITEM = re.compile(r"[^、。]{0,30}[0-9][^、。0-9]{1,8}|[^、。0-9]{1,24}[がは]")
_VERB = re.compile(r"[\u3040-\u309f](?<![がはにでもとの])(?<!に対し)$|[しいりきっ]て$")
_NOUN_NEXT = re.compile(r"(?:[^、。0-9]{0,4}[0-9][^、。0-9]{1,8}(?:の|で))?[^、。はを0-9]{0,24}[がはでを]?")
_SUMMED_UP = re.compile(r"の(?:内訳|推移|状況|実績)$")
_MEASURE = re.compile(r"(?:数|額|率|量|面積|実績|件数|内訳|点数)等?(?:の(?:推移|状況|内訳))?$")

_BULLET = re.compile(r"^ *(?:[・○〇●◎■◆※*①-⑳-]|\([0-9ア-ン]\)|[0-9]+[.)]) *")
_BECOMES = re.compile(r"(.+)[がは](?:大幅に|やや)?(?:増加|減少|急増|急減|微増|微減|増え|減っ?)[\u3040-\u309f]*。?")

_AGENT = re.compile(r"(?:[県市町村局課省庁国社会]|[本当同](?:[所館園校]|事業|年度?)|これら?|それら?)$")


def topic(sentence: str) -> str:
    """What a sentence that goes up to a number speaks of, a count told at once of its own topic left aside."""
    bare = REMARK.cut(sentence)
    for mark in reversed(list(_MARK.finditer(bare))):
        if _OF_ONE.match(bare, mark.end()) is None:
            told = _named(bare[: mark.start()])
            if told:
                return told
    return ""


def head(sentence: str, told: str, *, goes_on: bool) -> str:
    """What the list speaks of in which the number with its noun ``told`` is an item; empty where there is no list, or
    where the noun says all: of 受講者数 the noun is whose, of 昼の部 the noun is what number (受講者数).
    ``goes_on`` says that another count follows.
    """
    if not told or not ("、" in sentence or "は" in sentence):
        return ""
    bare = REMARK.cut(sentence)
    opened = ((mark, _opens(bare, mark.end(), goes_on=goes_on)) for mark in reversed(list(_MARK.finditer(bare))))
    mark, opens = next((it for it in opened if it[1] is not None), (None, None))
    if mark is None or opens is None:
        return ""
    *items, last = bare[opens.end() :].translate(NO_TIME).split("、")
    if not all(
        _ITEM.fullmatch(item) and not _VERB.search(item) for item in filter(None, items)
    ) or not _NOUN_NEXT.fullmatch(last):
        return ""
    found = _named(bare[: mark.start()])
    # CODEXの分担金は3億円で、ICAOの分担金は: a sibling is no part; 県は、 tells who did it.
    is_no_whole = found[-2:] == told[-2:] or (_is_measure(found) and _is_measure(told)) or _AGENT.search(found)
    return "" if is_no_whole else _SUMMED_UP.sub("", found)


def _opens(bare: str, at: int, *, goes_on: bool) -> re.Match[str] | None:
    """Where a list opens: at a comma, or at once; 会員は女性3名である is no list."""
    opens = _OPENS.match(bare, at)
    if opens is None:
        opens = _OPENS_AT_ONCE.match(bare, at)
        if opens is not None and opens["noun"] != "で" and "、" not in bare[at:] and not goes_on:
            return None
    return opens


def named_above(line: str) -> str:
    """What a line speaks of over counts that have no noun of their own: (1) 講座に関する相談が増加."""
    told = topic(line)
    if not told:
        bare = _BULLET.sub("", line.translate(NO_TIME)).strip("()<>【】 :")
        becoming = _BECOMES.fullmatch(bare)
        told = noun(becoming[1]) if becoming is not None else "" if bare.endswith("。") else nominal(bare)
    return told


def _named(before: str) -> str:
    return noun(before.rpartition("、")[2])


def _is_measure(words: str) -> bool:
    return _MEASURE.search(words) is not None
