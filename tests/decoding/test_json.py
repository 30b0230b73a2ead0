"""JSON that programs write, damaged or changed by hand: every message is provoked, and said in both languages."""

from decimal import Decimal

import msgspec
import pytest

from taikei.decoding.json import _CUT_OFF, _KNOWN, decode_json
from taikei.model.slip import Slip


class Entry(msgspec.Struct):
    name: str
    amounts: dict[str, Decimal] = msgspec.field(default_factory=dict)


class Report(msgspec.Struct):
    title: str
    entries: list[Entry] = []


def slip(data: bytes) -> Slip:
    with pytest.raises(Slip) as caught:
        decode_json(data, Report)
    return caught.value


PROVOKED = {
    b'{\n"title" "a"}': ('2行目の9字目の「"a"」が、JSONの書き方に合いません', "キーの後の :"),
    b'{title: "a"}': ("1行目の2字目の「title:」が、JSONの書き方に合いません", '" " で囲んだキー'),
    b'{"title": "a" "entries": []}': (
        '1行目の15字目の「"entries":」が、JSONの書き方に合いません',
        "区切りの , か、閉じる括弧",
    ),
    b'{"title": "a", "entries": [{"name": "b"} 1]}': (
        "1行目の42字目の「1」が、JSONの書き方に合いません",
        "区切りの , か",
    ),
    b'{"title": "a",}': ("1行目の15字目の「}」が、JSONの書き方に合いません", "最後の値の後に , のない並び"),
    b'{"title": "a", "entries": [{"name": "b"},]}': (
        "1行目の42字目の「]」が、JSONの書き方に合いません",
        "最後の値の後に",
    ),
    b'{"title": "a"} x': ("1行目の16字目の「x」が、JSONの書き方に合いません", "ファイルの終わり"),
    b'{"title": @}': ("1行目の11字目の「@」が、JSONの書き方に合いません", "JSONの値"),
    b'{"title": "a", "entries": 01}': ("1行目の28字目の「1」が、JSONの書き方に合いません", "JSONの数"),
    b'{"title": "\\q"}': ('1行目の13字目の「q"」が、JSONの書き方に合いません', r"\n や"),
    b'{"title": "\\uzzzz"}': ('1行目の14字目の「zzzz"」が、JSONの書き方に合いません', r"\n や \u65e5"),
    b'{"title": "\\ud800\\u0041"}': ('1行目の24字目の「"」が、JSONの書き方に合いません', r"\n や \u65e5"),
    b'{"title": "\\ud800aaaaaaaaa"}': ('1行目の18字目の「aaaaaaaaa"」が、JSONの書き方に合いません', r"\n や \u65e5"),
}


@pytest.mark.parametrize("data", PROVOKED)
def test_what_is_no_json_is_told_with_its_place(data: bytes) -> None:
    found, expected = PROVOKED[data]
    said = slip(data)
    assert said.found.ja == found
    assert said.expected.ja.startswith(expected)
    assert said.found.en.startswith("line ")


def test_a_place_counts_characters_and_not_bytes() -> None:
    assert slip('{"題名": "港", 題}'.encode()).found.ja.startswith("1行目の13字目の「題」")


def test_a_file_that_is_cut_off() -> None:
    with pytest.raises(msgspec.DecodeError, match=_CUT_OFF):
        msgspec.json.decode(b'{"title": "a"')
    said = slip(b'{"title": "a",\n"entries": [{"name"\n')
    assert said.found.ja == "JSONが2行目で途中で切れています"
    assert said.found.en == "the JSON is cut off in line 2"


def test_a_value_that_cannot_stand_is_told_with_its_place() -> None:
    said = slip(b'{"title": "a", "entries": [{"name": "b", "amounts": {"budget": 1, "fund": "x"}}]}')
    assert said.found.ja == 'entries（1番目）.amounts.fund が "x" です'
    assert said.expected.ja == "数"
    assert slip(b'{"entries": []}').found.ja == "title がありません"
    assert slip(b'{"title": null}').found.ja == "title が null です"
    assert slip(b"5").found.ja == "全体が 5 です"


@pytest.mark.parametrize("data", [b'{"title": 1e999}', b'{"title":' * 100_000, b'{"title": "\xff"}'])
def test_what_the_library_cannot_bear_is_a_slip_too(data: bytes) -> None:
    assert not {"codec", "range", "recursion"} & set(slip(data).found.ja.split())


def test_a_mark_before_the_text_is_passed_over() -> None:
    assert decode_json(b'\xef\xbb\xbf{"title": "a"}', Report) == Report("a")


def test_every_known_message_is_provoked() -> None:
    wanted = {slip(data).expected.ja for data in PROVOKED}
    assert {words.ja for words in _KNOWN.values()} - wanted == set()
