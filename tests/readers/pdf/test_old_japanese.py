"""PDFs of the years before Unicode: fonts that are not embedded, coded in Shift_JIS, EUC, JIS or UCS-2."""

import pytest

from readers.pdf.paper import japanese
from taikei.model.errors import UnusableFile
from taikei.readers.pdf.content import pdf_content

TEXT = "磯部町の港湾（令和６年度）1,234千円△56"
CODED = {
    "90ms-RKSJ-H": TEXT.encode("cp932"),
    "90msp-RKSJ-H": TEXT.encode("cp932"),
    "90pv-RKSJ-H": TEXT.encode("shift_jis"),
    "83pv-RKSJ-H": TEXT.encode("shift_jis"),
    "Ext-RKSJ-H": TEXT.encode("cp932"),
    "EUC-H": TEXT.encode("euc_jp"),
    "UniJIS-UCS2-H": TEXT.encode("utf-16-be"),
    "UniJIS-UCS2-HW-H": TEXT.encode("utf-16-be"),
    "UniJIS-UTF16-H": TEXT.encode("utf-16-be"),
}


@pytest.mark.parametrize("cmap", CODED)
def test_each_coding_gives_the_same_line(cmap: str) -> None:
    content = pdf_content(japanese(cmap, CODED[cmap]), "x.pdf")
    assert [line.text for line in content.lines] == [TEXT]
    assert content.doubts == ()


def test_jis_of_two_bytes() -> None:
    escape = len(b"\x1b$B")
    coded = "磯部町の港湾".encode("iso2022_jp")[escape:-escape]
    assert [line.text for line in pdf_content(japanese("H", coded), "x.pdf").lines] == ["磯部町の港湾"]


def test_what_the_coding_does_not_know_is_a_doubt_or_stops() -> None:
    few = pdf_content(japanese("83pv-RKSJ-H", "港湾髙".encode("cp932")), "x.pdf")
    assert ["読めない文字が1字" in doubt.message.ja for doubt in few.doubts] == [True]
    with pytest.raises(UnusableFile, match="does not say what is printed"):
        pdf_content(japanese("83pv-RKSJ-H", "髙髙髙".encode("cp932")), "x.pdf")


@pytest.mark.parametrize("cmap", ["90ms-RKSJ-V", "UniJIS-UCS2-V"])
def test_vertical_writing_is_told(cmap: str) -> None:
    coded = "磯部町の港湾".encode("cp932" if "RKSJ" in cmap else "utf-16-be")
    content = pdf_content(japanese(cmap, coded), "x.pdf")
    assert ["縦書き" in doubt.message.ja for doubt in content.doubts] == [True]
