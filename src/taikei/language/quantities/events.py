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
# 訓練に、延べ12人の団員が参加した.
_WHERE_TO = re.compile(r"(?:^|[、。はが])([^をがは、。「」]{2,30}?)に(?:は|も)?、?[^をがは、。]{0,14}$")
_NAMED_PLACE = re.compile(
    r"((?:「[^「」]{2,40}」(?:および|及び|と|、|・|や)?){1,3})[にで](?:は|も)?、?[^を、。]{0,14}$"
)
_JOINED = re.compile(
    r"(?:の[^をがは、。]{1,16})?が(?:参加|参集|来場|来館|受講|聴講|出席|出展|応募|参画|登録|加入|集ま|訪れ|詰めかけ)"
)
# 講演会を開催した。参加者は12人
_EVENT = (
    "(?:[会祭展塾]|セミナー|講座|教室|研修|イベント|フェア|講演|訓練|講習|ツアー|コンテスト|相談|見学|体験|交流|商談"
    "|ワークショップ|フォーラム|シンポジウム|キャンプ|まつり|プログラム|スクール|カフェ|マルシェ|キャンペーン)等?"
)
_HELD_BEFORE = re.compile(
    rf"([^をがは、。「」]{{2,30}}{_EVENT})(?:を[^をが。、]{{0,16}}(?:開催|実施|開[いき]|行[いっ])(?:し|た|て|ました|。|$)"
    rf"|[がは][^、。はがを]{{0,24}}{_TOOK_PLACE})"
)
# 4件の商談会: how many were held is no part of the name.
_HOW_MANY = re.compile(r"^.*[0-9万億] ?[^0-9の]{1,4}の")


def event_before(sentence: str) -> str:
    """The event that was held in the clause before the one that a sentence breaks off in; or nothing."""
    if "、" not in sentence:
        return ""
    bare = TIMES.cut(REMARK.cut(sentence))
    found = _HELD.search(bare) or _AT_WHICH.search(bare)
    return "" if found is None else _named(found[1])


def event_joined(before: str, after: str) -> str:
    """The event that the counted came to, by the words before the number and behind its unit; or nothing."""
    if not _JOINED.match(after):
        return ""
    bare = TIMES.cut(REMARK.cut(before))
    found = _WHERE_TO.search(bare) or _NAMED_PLACE.search(bare)
    return "" if found is None else _named(found[1])


def last_event(line: str) -> str:
    """The event that was held last in the line before a number; or nothing."""
    found = _HELD_BEFORE.findall(TIMES.cut(REMARK.cut(line)))
    return _named(found[-1]) if found else ""


def _named(event: str) -> str:
    return OPENING.cut(_HOW_MANY.sub("", event)).strip()
