"""Numbers that count without a unit: 会員数：490, 対象者は0となった, 26中止."""

import re
from decimal import Decimal

from taikei.language.quantities.exclusions import is_ordinal
from taikei.language.quantities.numbers import value_of
from taikei.language.quantities.units import UNIT, unit_at

_LINK = re.compile(r"(?: ?\([^()]{0,16}\))? ?→ ?(?:[^0-9→。、()]{0,12}: ?)?$")
# 490（R3）→512（R4）→530社: the last of the chain has the unit.
_CHAIN = re.compile(
    rf"(?:(?: ?\([^()]{{0,16}}\))? ?→ ?(?:[^0-9→。、()]{{0,12}}: ?)?[0-9][0-9,.]{{0,12}}){{1,8}} ?(?:{UNIT.pattern})"
)
_TITLED = re.compile(r"(?:[数額]: ?|(?:会員|者|件|社|人|回|校)数(?:[はが]| )?)(?:延べ|計|約)?$")
_ON_ITS_OWN = re.compile(r"(?![0-9%./~-])")
# 対象者は0となった; 155計画中129のプログラムを実施。26中止。
_TOLD_OF = re.compile(r"(?:[者数]|目標値|実績値)[はが] ?$")
_IS = re.compile(r" ?(?:となっ|に達し|であ|です|でし|のまま|[。\n]|$)")
_OF_A_LIST = re.compile(r"[。、,(] ?$")
_DEED = re.compile(r" ?(?:中止|実施|採択|不採択|終了|延期|完了|辞退|取下げ)(?=[。、,)]|$)")
_REACH = 28


def unitless_value(text: str, run: re.Match[str], *, linked: bool, listed: bool) -> Decimal | None:
    """The number, where it counts without a unit: after 会員数：, in a chain that has one (490（R3）→512社) or goes on
    from such a number, where a sentence says that there are so many (対象者は0となった), with a deed in a list.
    """
    if not run[0][0].isascii() or not _ON_ITS_OWN.match(text, run.end()) or unit_at(text, run.end()):
        return None
    value = value_of(run[0])
    before = text[max(run.start() - _REACH, 0) : run.start()]
    if value is None or is_ordinal(before):
        return None
    is_told = (
        _CHAIN.match(text, run.end())
        or _TITLED.search(before)
        or (linked and _LINK.search(before))
        or (_TOLD_OF.search(before) and _IS.match(text, run.end()))
        or (listed and _OF_A_LIST.search(before) and _DEED.match(text, run.end()))
    )
    return value if is_told else None
