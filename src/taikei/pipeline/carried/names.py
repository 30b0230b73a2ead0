"""What the values that a report prints are called."""

from collections.abc import Mapping

from taikei.language.terms import FIELDS
from taikei.model.words import Words

_NAMES: Mapping[str, Words] = {
    **FIELDS,
    "relisted": Words("再掲の印", "mark of a re-listing"),
    "new": Words("新規の印", "mark of a new programme"),
    "expanded": Words("拡充の印", "mark of an expanded programme"),
    "ended": Words("終了の印", "mark of an ended programme"),
    "items": Words("内訳", "breakdown"),
    "title": Words("表題", "title"),
    "subtitle": Words("副題", "subtitle"),
    "notice": Words("お知らせ", "notice"),
    "published": Words("公表年月", "date of publication"),
    "issuer": Words("発行者", "issuer"),
    "policies_lead": Words("基本方針の前文", "lead of the basic policies"),
    "basic_policy": Words("基本方針", "basic policy"),
    "reference": Words("参考", "reference"),
    "chart_lead": Words("施策体系図の前文", "lead of the system chart"),
    "chart": Words("施策体系図", "system chart"),
    "section": Words("節の見出し", "heading of a section"),
}


def field_name(field: str) -> Words:
    return _NAMES[field]
