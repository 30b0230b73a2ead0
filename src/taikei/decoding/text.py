"""The bytes of a file that people write, as text."""

import re

from taikei.model.slip import Slip
from taikei.model.words import Words

_UTF_8 = Words("文字コードUTF-8で保存されたファイル", "a file saved in the encoding UTF-8")
_SAVE_AGAIN = Words(
    "メモ帳などで開き、文字コードにUTF-8を選んで保存し直してください。",
    "Open it in a text editor and save it again with the encoding UTF-8.",
)
# What Python makes of the bytes that Shift_JIS has no use for.
_NO_SHIFT_JIS = re.compile("[\x80-\x9f\uf8f0-\uf8f3]")


def utf8_text(data: bytes) -> str:
    """The text, without the mark that some editors put first. Raises Slip where it is in another encoding."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Slip(_found(data, line), _UTF_8, _SAVE_AGAIN) from error


def _found(data: bytes, line: int) -> Words:
    """Nothing but the encoding is looked at: what it seems to be is named, as editors name it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Words("文字コードがUTF-16です", "its encoding is UTF-16")
    if not _is_shift_jis(data):
        return Words(f"{line}行目にUTF-8でない文字があります", f"line {line} has a character that is not UTF-8")
    return Words(
        f"文字コードがShift_JIS（ANSI）のようです（{line}行目にUTF-8でない文字があります）",
        f"its encoding seems to be Shift_JIS (ANSI): line {line} has a character that is not UTF-8",
    )


def _is_shift_jis(data: bytes) -> bool:
    try:
        return _NO_SHIFT_JIS.search(data.decode("cp932")) is None
    except UnicodeDecodeError:
        return False
