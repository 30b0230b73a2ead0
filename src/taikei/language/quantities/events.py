"""The event that those who are counted came to, told in the clause before: 商談会を開き、37者が商談した."""

import re

from taikei.language.quantities.grammar import OPENING, REMARK, TIMES

_TOOK_PLACE = "(?:開かれ|行われ|(?:開催|実施)され)"
_HELD = re.compile(
    r"([^をがは、。]{2,30})(?:を(?:開催|実施|出展|開[いき])(?:し|して|て)?"
    rf"|[がは](?:[^、。はがを]{{0,20}}、)?[^、。はがを]{{0,30}}{_TOOK_PLACE}て?)、[^、。]*(?:、[^、。]*)?$"
)
# 訓練には、団員ら12人が参加した.
_AT_WHICH = re.compile(r"(?:^|[、。])([^をがは、。]{2,30})(?:には|では)、[^。]*$")
# 4件の商談会: how many were held is no part of the name.
_HOW_MANY = re.compile(r"^.*[0-9万億] ?[^0-9の]{1,4}の")


def event_before(sentence: str) -> str:
    """The event that was held in the clause before the one that a sentence breaks off in; or nothing."""
    if "、" not in sentence:
        return ""
    bare = TIMES.cut(REMARK.cut(sentence))
    found = _HELD.search(bare) or _AT_WHICH.search(bare)
    return "" if found is None else OPENING.cut(_HOW_MANY.sub("", found[1])).strip()
