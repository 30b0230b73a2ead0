"""A file in JSON that a program wrote, as a value; or what is wrong with it."""

import re
from codecs import BOM_UTF8
from typing import Any

import msgspec

from taikei.decoding.text import utf8_text
from taikei.decoding.values import converted
from taikei.model.slip import Slip
from taikei.model.words import Words

_MALFORMED = re.compile(r"JSON is malformed: (?P<what>.*) \(byte (?P<byte>\d+)\)")
_CUT_OFF = "Input data was truncated"
_KNOWN = {
    r"expected ',' or .*": Words("区切りの , か、閉じる括弧", "a comma, or the bracket that closes"),
    r"expected ':'": Words("キーの後の :", "a colon after a key"),
    r"object keys must be strings|expected '\"'": Words('" " で囲んだキー', 'a key in quotes " "'),
    r"trailing comma in .*": Words("最後の値の後に , のない並び", "no comma after the last value"),
    r"trailing characters": Words("ファイルの終わり", "the end of the file"),
    r"invalid number": Words("JSONの数", "a number as JSON writes it"),
    r"invalid character": Words("JSONの値", "a value as JSON writes it"),
    r"invalid escape.*|.*unicode escape|.*hex escape|.*surrogate pair": Words(
        r"\n や \u65e5 のような、決められた記号", r"a symbol such as \n or \u65e5"
    ),
}
"""What msgspec 0.22 says of JSON that is no JSON, and what could stand there."""
_READ_ON = r"trailing characters|invalid escape.*|.*unicode escape"
"""Where msgspec has gone one byte further than what is wrong."""
_JSON = Words("JSONの書き方", "what JSON allows")
_WHOLE = Words("終わりまであるファイル", "the whole file")
_SHALLOW = Words("もっと浅い入れ子", "less depth")


def decode_json(data: bytes, kind: Any) -> Any:
    """What the bytes say, as a value of a kind. Raises Slip where they are no JSON in UTF-8, or no such value."""
    try:
        return msgspec.json.decode(data.removeprefix(BOM_UTF8), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        text = utf8_text(data)
        if isinstance(error, msgspec.ValidationError):
            converted(_told(text), kind)  # which says where
        raise _slip(error, text) from error


def _told(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise _slip(error, text) from error


def _slip(error: Exception, text: str) -> Slip:
    if isinstance(error, RecursionError):
        return Slip(Words("入れ子が深すぎます", "it is nested too deeply"), _SHALLOW)
    if str(error) == _CUT_OFF:
        line = text.rstrip().count("\n") + 1
        return Slip(Words(f"JSONが{line}行目で途中で切れています", f"the JSON is cut off in line {line}"), _WHOLE)
    told = _MALFORMED.fullmatch(str(error))
    if told is None:
        return Slip(Words("JSONとして読めない値があります", f"it has a value that cannot be read ({error})"), _JSON)
    from taikei.decoding.spot import Spot  # only a file with a slip waits for it to load

    before = int(told["byte"]) - (re.fullmatch(_READ_ON, told["what"]) is not None)  # msgspec counts bytes
    spot = Spot(text, len(text.encode()[:before].decode("utf-8", "ignore")))
    at, seen = spot.words(), spot.seen()
    expected = next((words for what, words in _KNOWN.items() if re.fullmatch(what, told["what"])), _JSON)
    return Slip(
        Words(f"{at.ja}の{seen.ja}が、JSONの書き方に合いません", f"{at.en}: {seen.en} does not belong there"), expected
    )
