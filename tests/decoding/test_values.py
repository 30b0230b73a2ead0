"""Values that a file may not have: every message of the library is provoked from it, and said in both languages."""

import datetime
import enum
import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from taikei.decoding.place import Untold, found_steps, place_words
from taikei.decoding.values import check_keys, converted
from taikei.decoding.wanted import UNFIT, wanted_words
from taikei.model.slip import Slip
from taikei.model.words import Words


class Severity(enum.StrEnum):
    ERROR = "error"
    ADVICE = "advice"


class Rule(msgspec.Struct, forbid_unknown_fields=True):
    on: bool = True
    severity: Severity | None = None
    sections: tuple[int, ...] = ()


class Right(msgspec.Struct, forbid_unknown_fields=True):
    right: str


class Own(ValueError):
    pass


class Checked(msgspec.Struct):
    first: int = 1

    def __post_init__(self) -> None:
        if self.first == 0:
            raise Slip(Words("零です", "it is zero"), Words("一以上", "one or more"))
        if self.first < 0:
            raise Own("below zero")


class Data(msgspec.Struct, tag_field="reads", tag="data", forbid_unknown_fields=True):
    table: str = ""


class Book(msgspec.Struct, tag_field="reads", tag="book", forbid_unknown_fields=True):
    page: int = 0


class File(msgspec.Struct, forbid_unknown_fields=True):
    rules: dict[str, Rule] = msgspec.field(default_factory=dict)
    words: dict[str, dict[str, str | Right]] = msgspec.field(default_factory=dict)
    levels: dict[Severity, int] = msgspec.field(default_factory=dict)
    plans: dict[str, tuple[int, int]] = msgspec.field(default_factory=dict)
    checked: tuple[Checked, ...] = ()
    form: Data | Book | None = None
    digits: Literal["half", "full"] = "half"
    since: datetime.date | None = None
    rights: list[Right] = []


def slip(said: Any, kind: Any = File) -> Slip:
    with pytest.raises(Slip) as caught:
        converted(said, kind)
    return caught.value


SAID = [
    ({"rules": {"A-01": {"severity": "error"}, "A-03": {"severity": "eror"}, "A-06": {"severity": "eror"}}},
     'rules.A-03.severity が "eror" です', '"error"、"advice" のどれか', "error のことではありませんか。"),
    ({"rules": {"A-03": {"severity": "ADVICE"}}}, 'rules.A-03.severity が "ADVICE" です', '"error"、"advice" のどれか',
     "advice のことではありませんか。"),
    ({"rules": {"A-03": {"severity": 1}}}, "rules.A-03.severity が 1 です", '"error"、"advice" のどれか', "その"),
    ({"rules": {"A-01": {}, "A 03": {"on": "はい"}}}, 'rules."A 03".on が "はい" です', "true か false", "その"),
    ({"rules": {"A-03": {"sections": [1, "二"]}}}, 'rules.A-03.sections（2番目）が "二" です', "整数", "その"),
    ({"rules": {"A-03": {"sverity": "error"}}}, "rules.A-03.sverity という項目はありません", "on、severity、sections",
     "severity のことではありませんか。"),
    ({"words": {"F-01": {"等々": "など", "為": {"right": "ため", "why": ""}}}},
     "words.F-01.為.why という項目はありません", "right", "right のこと"),
    ({"words": {"F-01": {"為": 3}}}, "words.F-01.為が 3 です", '" " で囲んだ文字列、又はキーと値の表', "その"),
    ({"levels": {"error": 1, "advise": 2}}, "levels に「advise」というキーがあります", '"error"、"advice" のどれか',
     "advice のことではありませんか。"),
    ({"plans": {"町の計画": [2020]}}, "plans.町の計画が [2020] です", "値が2個の並び", "その"),
    ({"checked": [{}, {"first": 0}]}, "checked（2番目）：零です", "一以上", "その"),
    ({"checked": [{"first": -1}]}, "checked（1番目）の値が成り立ちません", UNFIT.ja, "その"),
    ({"form": {"reads": "dat"}}, 'form.reads が "dat" です', '"data"、"book" のどれか', "data のこと"),
    ({"form": {}}, "form.reads がありません", '"data"、"book" のどれか', "その項目を書き加えてください。"),
    ({"form": {"reads": "book", "pag": 1}}, "form.pag という項目はありません", "page", "page のこと"),
    ({"digits": "wide"}, 'digits が "wide" です', '"full"、"half" のどれか', "その"),
    ({"since": "2026/4/1"}, 'since が "2026/4/1" です', "2026-04-01 の形の、暦にある日付", "その"),
    ({"since": datetime.time(9)}, "since が 09:00:00 です", "2026-04-01 の形の、暦にある日付", "その"),
    ({"rights": [{"right": "a"}, {}]}, "rights（2番目）.right がありません", '" " で囲んだ文字列',
     "その項目を書き加えて"),
    ({"rights": {"right": "a"}}, "rights が { … } です", "[ ] で囲んだ並び", "その"),
    ({"riles": {}}, "riles という項目はありません", "rules、words、levels", "rules のことではありませんか。"),
    ([], "全体が [] です", "キーと値の表", "その"),
]  # fmt: skip
"""What a file says; what is found in it, expected, advised, by its beginning."""


@pytest.mark.parametrize(("said", "found", "expected", "advice"), SAID)
def test_a_wrong_value_is_told_with_its_place_as_the_file_has_it(
    said: Any, found: str, expected: str, advice: str
) -> None:
    told = slip(said)
    assert told.found.ja == found
    assert told.expected.ja.startswith(expected)
    assert told.advice.ja.startswith(advice)


def test_the_same_in_english() -> None:
    told = slip(SAID[0][0])
    assert told.found.en == 'rules.A-03.severity is "eror"'
    assert told.expected.en == 'one of "error", "advice"'
    assert slip({"rules": {"A-03": {"sections": [1, "二"]}}}).found.en == 'rules.A-03.sections (no. 2) is "二"'
    assert slip({"checked": [{"first": -1}]}).found.en == "checked (no. 1) cannot stand (below zero)"


@given(st.dictionaries(st.text(min_size=1), st.booleans(), min_size=1).filter(lambda table: not all(table.values())))
def test_the_first_wrong_key_of_a_table_is_the_one_that_is_named(good: dict[str, bool]) -> None:
    told = slip({"rules": {key: {"on": True if right else "no"} for key, right in good.items()}})
    first = next(key for key, right in good.items() if not right)
    assert told.found.en == f'{place_words(("rules", first, "on")).en} is "no"'


class Pair(NamedTuple):
    one: int
    other: int


class Row(msgspec.Struct, array_like=True):
    name: str
    number: int
    note: str = ""


class ClosedRow(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    name: str
    note: str = ""


PROVOKED: list[tuple[Any, Any, str, str]] = [
    (bool, "x", "true か false", "true or false"),
    (str, 1, '" " で囲んだ文字列', 'a text in quotes " "'),
    (str | dict[str, int] | None, 1, '" " で囲んだ文字列、又はキーと値の表', 'a text in quotes " " or a table of keys'),
    (list[int], "x", "[ ] で囲んだ並び", "a list in [ ]"),
    (dict[int, int], {"x": 1}, "整数", "a whole number"),
    (datetime.date, 1, "2026-04-01 の形の、暦にある日付", "a date of the calendar such as 2026-04-01"),
    (datetime.date, "x", "2026-04-01 の形の、暦にある日付", "a date of the calendar such as 2026-04-01"),
    (datetime.time, "x", "09:30:00 の形の時刻", "a time such as 09:30:00"),
    (datetime.datetime, "x", "2026-04-01T09:30:00 の形の日時", "a date and time such as 2026-04-01T09:30:00"),
    (
        datetime.timedelta,
        "x",
        "P3DT2H の形の長さ（日、時間、分、秒）",
        "a duration in days, hours, minutes and seconds",
    ),
    (
        datetime.timedelta,
        "P1Y",
        "P3DT2H の形の長さ（日、時間、分、秒）",
        "a duration in days, hours, minutes and seconds",
    ),
    (datetime.timedelta, "P9999999999999D", "P3DT2H の形の長さ（日、時間、分、秒）", "a duration in days"),
    (
        Annotated[datetime.datetime, Meta(tz=True)],
        "2026-04-01T09:30:00",
        "+09:00 のような時差の付いた時刻",
        "a time with",
    ),
    (Annotated[datetime.time, Meta(tz=False)], "09:30:00Z", "+09:00 のような時差の付かない時刻", "a time without"),
    (uuid.UUID, "x", "UUID", "a UUID"),
    (uuid.UUID, b"x", "UUID", "a UUID"),
    (bytes, "*", "Base64の文字列", "a text in Base64"),
    (Decimal, "x", "数", "a number"),
    (tuple[int, int], [1], "値が2個の並び", "a list whose number of values is 2"),
    (Pair, [1], "値が2個の並び", "a list whose number of values is 2"),
    (Row, ["x"], "値が2個以上の並び", "a list whose number of values is at least 2"),
    (ClosedRow, ["x", "x", "x"], "値が2個以下の並び", "a list whose number of values is at most 2"),
    (Annotated[list[int], Meta(min_length=1)], [], "値が1個以上の並び", "a list whose number of values is at least 1"),
    (
        Annotated[list[int], Meta(max_length=1)],
        [1, 2],
        "値が1個以下の並び",
        "a list whose number of values is at most 1",
    ),
    (Annotated[str, Meta(min_length=1)], "", "1字以上の文字列", "a text whose number of characters is at least 1"),
    (Annotated[bytes, Meta(max_length=0)], "YWE=", "0バイト以下のデータ", "data whose number of bytes is at most 0"),
    (
        Annotated[dict[str, int], Meta(min_length=1)],
        {},
        "キーが1個以上の表",
        "a table whose number of keys is at least 1",
    ),
    (
        Annotated[str, Meta(pattern="^a")],
        "b",
        "正規表現 '^a' に合う文字列",
        "a text that the regular expression '^a' fits",
    ),
    (Annotated[int, Meta(ge=1)], 0, "1以上の数", "a number: 1 or more"),
    (Annotated[int, Meta(le=1)], 2, "1以下の数", "a number: 1 or less"),
    (Annotated[float, Meta(gt=1)], 1.0, "1.0より大きい数", "a number: more than 1.0"),
    (Annotated[float, Meta(lt=1)], 1.0, "1.0未満の数", "a number: less than 1.0"),
    (Annotated[int, Meta(multiple_of=2)], 3, "2の倍数", "a multiple of 2"),
    (Annotated[float, Meta(multiple_of=2)], 3.0, "2.0の倍数", "a multiple of 2.0"),
]
"""A kind, a value that it cannot have, and what is expected instead. Choices and keys are in SAID."""


@pytest.mark.parametrize(("kind", "said", "ja", "en"), PROVOKED)
def test_what_the_library_wants_is_said_in_both_languages(kind: Any, said: Any, ja: str, en: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(said, kind, str_keys=True)
    words = wanted_words(str(caught.value).partition(" - at ")[0])
    assert words is not None
    assert words.ja == ja
    assert words.en.startswith(en)
    assert slip(said, kind).expected == words


LOOSE = [(int, "9" * 5_000, "もっと零に近い数"), (datetime.datetime, 1e30, "2026-04-01T09:30:00 の形の日時"),
         (datetime.datetime, "nan", "2026-04-01T09:30:00 の形の日時")]  # fmt: skip


@pytest.mark.parametrize(("kind", "said", "ja"), LOOSE)
def test_what_only_a_loose_reading_says_is_known_too(kind: Any, said: Any, ja: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(said, kind, strict=False)
    words = wanted_words(str(caught.value))
    assert words is not None
    assert words.ja == ja


def test_what_no_table_has_is_told_by_its_place_and_value() -> None:
    """A message that is not known leaves the sentence whole, without the library's words in the Japanese."""
    assert wanted_words("Something new of a later version") is None
    assert wanted_words("Expected `quaternion`, got `int`") is None


@dataclass(frozen=True)
class Waiver:
    rule: str
    until: str = ""


def test_a_key_that_a_dataclass_has_not_is_refused_with_the_nearest() -> None:
    with pytest.raises(Slip) as caught:
        check_keys([{"rule": "A-03"}, {"rule": "A-03", "untill": "x"}], Waiver, "waivers")
    assert caught.value.found.ja == "waivers（2番目）.untill という項目はありません"
    assert caught.value.advice.ja == "until のことではありませんか。"
    check_keys([{"rule": "A-03", "until": "x"}], Waiver, "waivers")
    check_keys(None, Waiver, "waivers")


@pytest.mark.parametrize("said", [{}, {"a": 1}, ["a"]])
def test_a_key_that_cannot_be_found_is_left_out(said: object) -> None:
    assert found_steps(["rules", Untold.KEY, "severity"], {"rules": said}, lambda _: False) == ("rules",)
