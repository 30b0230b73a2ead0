"""Files in another encoding than UTF-8, named as editors name it."""

import pytest

from taikei.decoding.text import utf8_text
from taikei.model.slip import Slip

TEXT = "# 庁内の設定\nnames = ['見守り事業']\n"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (TEXT.encode("cp932"), "文字コードがShift_JIS（ANSI）のようです（1行目にUTF-8でない文字があります）"),
        (TEXT.encode("utf-16"), "文字コードがUTF-16です"),
        (b"a = 1\nb = '\x81'\n", "2行目にUTF-8でない文字があります"),
    ],
)
def test_another_encoding_is_named(data: bytes, found: str) -> None:
    with pytest.raises(Slip) as caught:
        utf8_text(data)
    assert caught.value.found.ja == found
    assert caught.value.expected.ja == "文字コードUTF-8で保存されたファイル"
    assert "UTF-8" in caught.value.advice.en


def test_the_mark_of_some_editors_and_their_line_ends_are_no_part_of_the_text() -> None:
    assert utf8_text(TEXT.replace("\n", "\r\n").encode("utf-8-sig")) == TEXT
