"""What may stand in the place of a value, in words: msgspec says it in English, by names that no file has."""

import re
from collections.abc import Callable, Iterable
from datetime import date, time
from decimal import Decimal
from typing import Any

from taikei.model.words import Words

UNFIT = Words("この項目に書ける値", "a value that it can have")
_NUMBER = Words("数", "a number")
_DATE = Words("2026-04-01 の形の、暦にある日付", "a date of the calendar such as 2026-04-01")
_TIME = Words("09:30:00 の形の時刻", "a time such as 09:30:00")
_MOMENT = Words("2026-04-01T09:30:00 の形の日時", "a date and time such as 2026-04-01T09:30:00")
_DURATION = Words(
    "P3DT2H の形の長さ（日、時間、分、秒）", "a duration in days, hours, minutes and seconds such as P3DT2H"
)
_UUID = Words("UUID", "a UUID")
_BASE64 = Words("Base64の文字列", "a text in Base64")
_SMALLER = Words("もっと零に近い数", "a number that is nearer to zero")
_KINDS = {
    "str": Words('" " で囲んだ文字列', 'a text in quotes " "'),
    "int": Words("整数", "a whole number"),
    "float": _NUMBER,
    "decimal": _NUMBER,
    "bool": Words("true か false", "true or false"),
    "array": Words("[ ] で囲んだ並び", "a list in [ ]"),
    "object": Words("キーと値の表", "a table of keys and values"),
    "date": _DATE,
    "time": _TIME,
    "datetime": _MOMENT,
    "duration": _DURATION,
    "bytes": _BASE64,
    "uuid": _UUID,
    "pattern": Words("' ' で囲んだ正規表現", "a regular expression in quotes ' '"),
}
_COUNTED = {
    "str": ("{}の文字列", "字", "a text whose number of characters is {}"),
    "bytes": ("{}のデータ", "バイト", "data whose number of bytes is {}"),
    "array": ("値が{}の並び", "個", "a list whose number of values is {}"),
    "object": ("キーが{}の表", "個", "a table whose number of keys is {}"),
}
_BOUNDS = {
    ">=": ("{}以上の数", "a number: {} or more"),
    ">": ("{}より大きい数", "a number: more than {}"),
    "<=": ("{}以下の数", "a number: {} or less"),
    "<": ("{}未満の数", "a number: less than {}"),
}
_LONGEST = 40


def kind_words(names: str) -> Words | None:
    """``str | object | null`` in words; None where it has a kind that is not known."""
    kinds = [_KINDS.get(name) for name in names.split(" | ") if name != "null"]
    known = [each for each in kinds if each is not None]
    if not known or len(known) < len(kinds):
        return None
    return Words("、又は".join(each.ja for each in known), " or ".join(each.en for each in known))


_LENGTH = (
    r"Expected `(?P<of>\w+)` of (?P<how>at (?:least|most) )?length (?:(?P<sign>>=|<=) )?"
    r"(?P<least>\d+)(?: to (?P<most>\d+))?(?:, got \d+)?"
)
_MANY = {
    "at least ": Words("{}{}以上", "at least {}"),
    ">=": Words("{}{}以上", "at least {}"),
    "at most ": Words("{}{}以下", "at most {}"),
    "<=": Words("{}{}以下", "at most {}"),
    None: Words("{}{}", "{}"),
}


def _length(told: re.Match[str]) -> Words | None:
    if told["of"] not in _COUNTED:
        return None
    ja, counter, en = _COUNTED[told["of"]]
    least, most = told["least"], told["most"]
    many = _MANY[told["how"] or told["sign"]]
    return Words(
        ja.format(many.ja.format(least if most is None else f"{least}～{most}", counter)),
        en.format(many.en.format(least if most is None else f"{least} to {most}")),
    )


def _bound(told: re.Match[str]) -> Words:
    ja, en = _BOUNDS[told["sign"]]
    return Words(ja.format(told["bound"]), en.format(told["bound"]))


_SAID: tuple[tuple[str, Callable[[re.Match[str]], Words | None]], ...] = (
    (r"Expected `(?P<names>[^`]+)`(?:, got `[^`]+`)?", lambda told: kind_words(told["names"])),
    (
        _LENGTH,
        _length,
    ),
    (r"Expected `(?:int|float|decimal)` (?P<sign>>=|<=|>|<) (?P<bound>.+)", _bound),
    (
        r"Expected `(?:int|float|decimal)` that's a multiple of (.+)",
        lambda told: Words(f"{told[1]}の倍数", f"a multiple of {told[1]}"),
    ),
    (
        r"Expected `str` matching regex (.+)",
        lambda told: Words(f"正規表現 {told[1]} に合う文字列", f"a text that the regular expression {told[1]} fits"),
    ),
    (
        r"Expected `\w+` with a timezone component",
        lambda _: Words("+09:00 のような時差の付いた時刻", "a time with its offset such as +09:00"),
    ),
    (
        r"Expected `\w+` with no timezone component",
        lambda _: Words("+09:00 のような時差の付かない時刻", "a time without an offset such as +09:00"),
    ),
    (r"Invalid RFC3339 encoded date", lambda _: _DATE),
    (r"Invalid RFC3339 encoded time", lambda _: _TIME),
    (r"Invalid RFC3339 encoded datetime|Timestamp is out of range ?|Invalid epoch timestamp", lambda _: _MOMENT),
    (r"Invalid ISO8601 duration|Only units 'D', .*|Duration is out of range", lambda _: _DURATION),
    (r"Invalid decimal string", lambda _: _NUMBER),
    (r"(?:Integer value|Number) out of range", lambda _: _SMALLER),
    (r"Invalid UUID(?: bytes)?", lambda _: _UUID),
    (r"Invalid base64 encoded string", lambda _: _BASE64),
)
"""What msgspec 0.22 says of a value that is not what it should be, aside from the choices, which it does not tell."""


def wanted_words(what: str) -> Words | None:
    """What msgspec expects instead; None where it says something else, or nothing of it."""
    for pattern, words in _SAID:
        if told := re.fullmatch(pattern, what, re.DOTALL):
            return words(told)
    return None


def choice_words(choices: Iterable[Any]) -> Words:
    said = [value_text(each) for each in choices]
    if len(said) == 1:
        return Words(said[0], said[0])
    return Words("、".join(said) + " のどれか", "one of " + ", ".join(said))


def value_text(value: Any) -> str:
    """A value as a file says it, cut where it is long."""
    match value:
        case dict():
            said = "{ … }"
        case list():
            said = f"[{', '.join(map(value_text, value))}]"
        case None:
            said = "null"
        case bool():
            said = str(value).lower()
        case int() | float() | Decimal():
            said = str(value)
        case date() | time():
            said = value.isoformat()
        case _:
            said = f'"{value}"'
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
