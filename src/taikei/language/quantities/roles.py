"""Who is counted, and as what: 参加 with 社 is 参加企業, 修了 with 人 修了者, 応募 with チーム 応募チーム."""

import re

from taikei.language.quantities.label import Label
from taikei.language.quantities.units import counter

_PARTIES = {
    **dict.fromkeys(("人", "名"), "者"),
    **dict.fromkeys(("社", "企業"), "企業"),
    **dict.fromkeys(("者", "事業者"), "事業者"),
    "人・接続": "",
    "企業・団体": "企業・団体",
    **{unit: unit for unit in ("団体", "チーム", "グループ", "校", "施設", "店舗", "事業所", "大学", "市町村")},
}
_ROLES = frozenset((
    "参加", "出展", "受講", "修了", "修得", "応募", "申込", "来場", "参画", "登録", "受賞", "合格", "入会", "出席",
    "聴講", "採用", "就職", "利用",
))  # fmt: skip
_TOOK_PART = re.compile(
    r"(?:参加|出展|受講|修了|応募|来場|参画|出席|協力|受入|派遣|登録)?"
    r"(?:企業|団体|学生|生徒|児童|受講|参加|職員|教員|会員|者|人|社|校)(?:等|数|者|社|側)*"
)
_HELD = re.compile(r"(?:を|の)(?:開催|実施)$")
_PAID = re.compile(r"(?:交付|補助|貸付|助成|支給|融資|契約|販売|売上|出資|給付|支援|成約|輸出)$")
# What a counter counts, where several counts are told of one thing (1社3人); the others are nouns themselves, or tell
# nothing (か所).
_NOUNS = {"社": "企業", "者": "事業者", "名": "人"} | dict.fromkeys(
    ("倍", "人・接続", "日間", "か所", "か国", "トン", "キロ", "ヘクタール", "メートル"), ""
)
_NOUN = re.compile("[\u4e00-\u9fff\u30a1-\u30ffー]{2,}")


def role(deed: str, unit: str) -> str:
    """参加 of 社 as 参加企業; empty where the deed is none that makes who does it something."""
    noun = _PARTIES.get(counter(unit)) if deed in _ROLES else None
    return "" if noun is None else f"{deed}{noun}"


def is_party(phrase: str) -> bool:
    """Whether a phrase only says who was counted at an event: 参加企業数, 学生等."""
    return phrase in _ROLES or _TOOK_PART.fullmatch(phrase) is not None


def event_of(label: str) -> str:
    """講演会 of 講演会の開催, where who came to it is counted; empty where nothing was held."""
    bare = _HELD.sub("", label)
    return "" if bare == label else bare


def takes_part(unit: str) -> bool:
    return counter(unit) in _PARTIES


def is_noun(unit: str) -> bool:
    """Whether the unit names a thing itself: 商品, チーム; 件 does not."""
    return _NOUN.fullmatch(unit) is not None


def of_kind(attribute: str, unit: str) -> str:
    """支援を受けた of 店舗 as 支援を受けた店舗."""
    noun = _PARTIES.get(counter(unit), unit)
    return f"{attribute}{noun}" if attribute else ""


def told_apart(label: Label, unit: str, *, one_of_many: bool) -> str:
    """The label of one count of a group, told apart by its unit: 派遣費用の補助 企業数, 派遣費用の補助 人数."""
    said = label.said
    if not (one_of_many or label.by_unit):
        return said
    if one_of_many and is_party(label.deed):
        if takes_part(unit):
            return f"{label.told} {role(label.deed, unit)}".strip()
        said = label.told
    noun = _NOUNS.get(counter(unit), unit)
    if not noun or not (one_of_many or is_noun(unit)):
        return said
    if noun.endswith("円"):
        if not one_of_many or "額" in said:
            return said
        return f"{said}額" if _PAID.search(said) else f"{said} 金額".strip()
    told = f"{noun}数" if one_of_many else noun
    return said if told in said else f"{said} {told}".strip()
