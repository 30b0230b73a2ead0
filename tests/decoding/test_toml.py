"""TOML that people write wrong: every message is provoked from the library, and said in both languages."""

import ast
import inspect
import re
import tomllib
from tomllib import _parser

import pytest

from taikei.decoding.toml import toml_tables
from taikei.decoding.toml_messages import KNOWN
from taikei.model.slip import Slip

PROVOKED = {
    "a\n": ("1行目の2字目で、キーの次が行の終わりです", "line 1, character 2: the end of the line follows a key"),
    'on = true\n"部" "局" = 1': (
        '2行目の5字目で、キーの次が「"局"」です',
        "line 2, character 5: '\"局\"' follows a key",
    ),
    "部局 = 1": ("1行目の1字目で、行が「部局」で始まっています", "line 1, character 1: a line begins with '部局'"),
    "[事業]": (
        "1行目の2字目で、キーがあるはずの所が「事業」です",
        "line 1, character 2: '事業' stands where a key should",
    ),
    "a = 50%": (
        "1行目の7字目で、値や見出しの後に「%」があります",
        "line 1, character 7: '%' follows a value or a heading",
    ),
    "[rules.A-03]\n[rules.A-03]": (
        "2行目の12字目で、[rules.A-03] という見出しが二度あります",
        "line 2, character 12: the heading [rules.A-03] stands twice",
    ),
    "a = 1\na = 2": (
        "2行目の6字目で、すでに書かれたキーがもう一度あります（a = 2）",
        "line 2, character 6: a key that has a value stands once more (a = 2)",
    ),
    "a = {b = 1, b = 2}": (
        "1行目の18字目で、すでに書かれたキーがもう一度あります（a = {b = 1, b = 2}）",
        "line 1, character 18: a key that has a value stands once more (a = {b = 1, b = 2})",
    ),
    "a = {b = 1}\na.c = 2": (
        "2行目の8字目で、すでに書かれた「a」に書き足しています",
        "line 2, character 8: something is added to 'a', which is complete",
    ),
    "[a.b]\nx = 1\n[a]\nb.c = 1": (
        "4行目の8字目で、すでに書かれた「a.b」に書き足しています",
        "line 4, character 8: something is added to 'a.b', which is complete",
    ),
    "[rules\n": (
        "1行目の7字目で、見出しの次が行の終わりです",
        "line 1, character 7: the end of the line follows a heading",
    ),
    "[[waivers]\n": ("1行目の10字目で、見出しの次が「]」です", "line 1, character 10: ']' follows a heading"),
    "a = [1,\n 2": (
        "2行目の3字目で、[ ] の中の値の次がファイルの終わりです",
        "line 2, character 3: the end of the file follows a value in [ ]",
    ),
    "a = {b = 1\n": (
        "1行目の11字目で、{ } の中の値の次が行の終わりです",
        "line 1, character 11: the end of the line follows a value in { }",
    ),
    'a = "甲': (
        '1行目の7字目で、文字列が閉じられていません（a = "甲）',
        'line 1, character 7: a text is not closed (a = "甲)',
    ),
    "a = '甲": (
        "1行目の7字目で、文字列が閉じられていません（a = '甲）",
        "line 1, character 7: a text is not closed (a = '甲)",
    ),
    "a = '''甲": (
        "1行目の9字目で、文字列が閉じられていません（a = '''甲）",
        "line 1, character 9: a text is not closed (a = '''甲)",
    ),
    'a = "甲\nb = 1': (
        '1行目の7字目で、文字列が閉じられていません（a = "甲）',
        'line 1, character 7: a text is not closed (a = "甲)',
    ),
    "a = '甲\nb = '": (
        "1行目の7字目で、文字列が閉じられていません（a = '甲）",
        "line 1, character 7: a text is not closed (a = '甲)",
    ),
    r'a = "\d"': (
        r"1行目の8字目で、文字列の \ の後が、決められた記号ではありません",
        r"line 1, character 8: what follows \ in a text is no symbol",
    ),
    r'a = "C:\Users"': (
        r"1行目の10字目で、文字列の \ の後が、決められた記号ではありません",
        r"line 1, character 10: what follows \ in a text is no symbol",
    ),
    r'a = "\ud800"': (
        r"1行目の12字目で、文字列の \ の後が、決められた記号ではありません",
        r"line 1, character 12: what follows \ in a text is no symbol",
    ),
    "a = 2026-02-30": (
        "1行目の5字目で、「2026-02-30」は暦にない日付や時刻です",
        "line 1, character 5: '2026-02-30' is no date or time of the calendar",
    ),
    "a = 甲": ("1行目の5字目で、値があるはずの所が「甲」です", "line 1, character 5: '甲' stands where a value should"),
    "a =\n": (
        "1行目の4字目で、値があるはずの所が行の終わりです",
        "line 1, character 4: the end of the line stands where",
    ),
}
"""A text that is no TOML, and the beginning of what is said of it."""


def slip(text: str) -> Slip:
    with pytest.raises(Slip) as caught:
        toml_tables(text)
    return caught.value


@pytest.mark.parametrize("text", PROVOKED)
def test_what_the_library_refuses_is_said_in_both_languages(text: str) -> None:
    ja, en = PROVOKED[text]
    said = slip(text)
    assert said.found.ja == ja
    assert said.found.en.startswith(en)


def _message(text: str) -> str:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    return str(caught.value).rpartition(" (at ")[0]


def test_every_message_of_the_library_is_known_and_every_known_one_is_provoked() -> None:
    messages = [_message(text) for text in PROVOKED]
    assert [each for each in messages if not any(re.fullmatch(known.pattern, each) for known in KNOWN)] == []
    assert [known.pattern for known in KNOWN if not any(re.fullmatch(known.pattern, each) for each in messages)] == []


def _written_in_the_library() -> list[str]:
    """The messages in the source of tomllib, as patterns: the third argument of suffixed_err, from 3.14 on the first
    of TOMLDecodeError."""
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(_parser))) if isinstance(node, ast.Call)]
    by = "suffixed_err" if hasattr(_parser, "suffixed_err") else "TOMLDecodeError"
    texts = [arg for call in calls if isinstance(call.func, ast.Name) and call.func.id == by for arg in call.args]
    return sorted({_pattern(arg) for arg in texts if isinstance(arg, (ast.Constant, ast.JoinedStr))})


def _pattern(text: ast.Constant | ast.JoinedStr) -> str:
    pieces = text.values if isinstance(text, ast.JoinedStr) else [text]
    return "".join(re.escape(str(each.value)) if isinstance(each, ast.Constant) else ".+" for each in pieces)


def test_the_library_has_no_message_that_is_not_provoked() -> None:
    messages = [_message(text) for text in PROVOKED]
    written = _written_in_the_library()
    assert len(written) > 15
    assert [each for each in written if not any(re.fullmatch(each, message) for message in messages)] == []


TYPED = {
    "severity ＝ 1": ("1行目の10字目に全角の ＝ があります", "半角の ="),
    "a = “甲”": ("1行目の5字目に全角の “ があります", '半角の "'),
    "a = 「甲」": ("1行目の5字目に全角の 「 があります", '半角の "'),
    'a = "甲”\nb = 1': ("1行目の7字目に全角の ” があります", '半角の "'),
    "［rules］": ("1行目の1字目に全角の ［ があります", "半角の ["),
    "＃注": ("1行目の1字目に全角の ＃ があります", "半角の #"),
    'a = ["甲"、"乙"]': ("1行目の9字目に全角の 、 があります", "半角の ,"),
    "　a = 1": ("1行目の1字目に全角の空白があります", "半角の空白"),
    "a = １": ("1行目の5字目に全角の １ があります", "半角の 1"),
    "a = 1\n\u200bb = 1": ("2行目の1字目に目に見えない文字（U+200B）があります", "目に見える文字と半角の空白"),
    'a = "甲\x01"': ("1行目の7字目に目に見えない文字（U+0001）があります", "目に見える文字と半角の空白"),
    "on = True": ("1行目の6字目に「True」があります", "小文字の true"),
    "on = FALSE": ("1行目の6字目に「FALSE」があります", "小文字の false"),
    "since = 2026/4/1": ("1行目の13字目で、日付が「2026/4/1」と書かれています", "日付なら 2026-04-01"),
    "since = [2026.4.1]": ("1行目の16字目で、日付が「2026.4.1」と書かれています", "日付なら 2026-04-01"),
    "since = 2026年4月1日": ("1行目の13字目で、日付が「2026年4月1日」と書かれています", "日付なら 2026-04-01"),
    "since = 2026-4-1": ("1行目の13字目で、日付が「2026-4-1」と書かれています", "日付なら 2026-04-01"),
    "ratio = 1,000": ("1行目の10字目で、数が「1,000」と書かれています", "コンマのない 1000"),
}
"""What is typed where Japanese is typed: what is found, and what is expected."""


@pytest.mark.parametrize("text", TYPED)
def test_what_people_type_for_what_toml_wants_is_named(text: str) -> None:
    said = slip(text)
    assert (said.found.ja, said.expected.ja) == TYPED[text]


def test_a_tab_is_no_slip() -> None:
    assert toml_tables("a\t=\t1\t# 注\n") == {"a": 1}


@pytest.mark.parametrize("text", ["a = １番", "a = 令和8年4月1日"])
def test_a_text_without_quotes_is_not_told_to_be_half_width(text: str) -> None:
    assert '" " で囲んだ文字列' in slip(text).expected.ja


def test_lines_are_counted_as_editors_count_them() -> None:
    assert slip("a = 1\r\n\r\nb = True\r\n").found.ja.startswith("3行目の5字目")


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 5_000])
def test_what_the_library_cannot_bear_is_a_slip_too(text: str) -> None:
    assert not re.search("[A-Za-z]{5}", slip(text).found.ja)


def test_words_of_another_version_are_left_out_of_the_japanese(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str, **_: object) -> dict[str, object]:
        raise tomllib.TOMLDecodeError("Something new (at line 2, column 1)")

    monkeypatch.setattr(tomllib, "loads", refuse)
    said = slip("a = 1\nb = 2")
    assert said.found.ja == "2行目の1字目が、TOMLの書き方に合いません"
    assert said.found.en == "line 2, character 1: Something new"
