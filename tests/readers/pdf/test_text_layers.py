"""A page without a text layer, or with a wrong one, stops the reading; what can be printed does not."""

import pytest

from readers.pdf.paper import PICTURE, drawn, typeset, words
from taikei.model.errors import UnusableFile
from taikei.readers.pdf import document, pieces
from taikei.readers.pdf.content import pdf_content
from taikei.readers.pdf.legible import is_miscoded, wrong_characters
from taikei.readers.pdf.marks import Marks, Rules, Run
from taikei.readers.pdf.space import Space

SCAN = "300 0 0 200 0 0 cm /I Do\n"


def refusal(data: bytes) -> UnusableFile:
    with pytest.raises(UnusableFile) as refused:
        pdf_content(data, "x.pdf")
    return refused.value


def marks(text: str) -> Marks:
    return Marks(1, Space(0, 0, 300, 200, 0), [Run(text, 0, 0, 9, 9)], Rules((), ()), 0.0, 0)


def test_a_page_that_is_only_a_picture_stops() -> None:
    error = refusal(drawn(words(20, 100, "text"), SCAN, SCAN, extra=[PICTURE]))
    assert error.said("en") == (
        "x.pdf: pages 2, 3 hold no text, only pictures or characters drawn as lines; expected a PDF with a text layer. "
        "Give the text that an OCR made of it, or a corrected PDF."
    )
    assert "2・3ページ" in error.said("ja")


def test_a_scan_with_a_page_number_on_it_stops() -> None:
    assert "page 1 hold" in refusal(drawn(words(140, 10, "- 1 -") + SCAN, extra=[PICTURE])).said("en")


def test_letters_that_are_drawn_as_outlines_stop() -> None:
    letter = "{x} {y} m {x} {up} {on} {up} {on} {y} c {on} {low} {x} {low} {x} {y} c f\n"
    places = [(x, y) for x in range(9, 270, 10) for y in range(9, 150, 12)]
    letters = "".join(letter.format(x=x, y=y, on=x + 9, up=y + 5, low=y - 5) for x, y in places)
    assert "page 1 hold" in refusal(drawn(letters, words(20, 100, "text"))).said("en")


def test_an_empty_page_does_not() -> None:
    assert [line.text for line in pdf_content(drawn("", words(20, 100, "text")), "x.pdf").lines] == ["text"]


def test_nor_does_a_stamp_or_a_picture_beside_text() -> None:
    stamp = "q 30 0 0 30 5 5 cm /I Do Q\n"
    lines = pdf_content(drawn(stamp, stamp + words(20, 100, "text"), extra=[PICTURE]), "x.pdf").lines
    assert [line.text for line in lines] == ["text"]


@pytest.mark.parametrize("text", ["推逭費", "\ue001" * 3, "産業\ufffd\ufffd\ufffd", "⼈⽀⽣", "\x00\x00\x00"])
def test_wrong_glyphs(text: str) -> None:
    assert is_miscoded(wrong_characters(marks(text)))


@pytest.mark.parametrize(
    "text", ["推進費", "補塡 剝離", "𠮷野 髙橋 山﨑", "海", "\uf0b7" * 9, "①㈱℡〜～−‐—・ｱ", "Größe"]
)
def test_right_ones(text: str) -> None:
    assert not wrong_characters(marks(text))


def test_wrong_glyphs_stop_and_name_the_page() -> None:
    error = refusal(typeset("推進費\n#pagebreak()\n推逭費"))
    assert error.said("en").startswith("x.pdf: the text layer of page 2 does not say what is printed (逭 U+902D)")


def test_so_is_a_control_character_and_the_others_keep_their_places() -> None:
    content = pdf_content(drawn(words(20, 150, "a\\226b") + words(120, 150, "c")), "x.pdf")
    assert [line.text for line in content.lines] == ["a\x96b c"]
    assert ["U+0096" in doubt.message.en for doubt in content.doubts] == [True]


def test_a_single_unreadable_mark_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("taikei.readers.pdf.pieces.HYPHEN", "\x00")
    (doubt,) = pdf_content(drawn(words(20, 150, "Go-") + words(20, 136, "Tech")), "x.pdf").doubts
    assert "U+0002" in doubt.message.en
    assert doubt.source.boxes[0].page == 1


WHOLE = drawn(words(20, 100, "text"))
LOCK = "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{0}> /U <{0}> >> /ID [<00> <00>]".format(
    "41" * 32
)
REFUSED = {
    "cut off": (WHOLE[:-80], "the PDF is cut off: its end is missing"),
    "no PDF": (b"PK\x03\x04 zip", "this is no PDF"),
    "empty": (b"", "this is no PDF"),
    "noise": (b"%PDF-1.7\n" + bytes(range(256)) * 9 + b"\n%%EOF", "the PDF is damaged"),
    "locked": (drawn(words(20, 100, "text"), trailer=LOCK), "the PDF is protected by a password"),
    "a page that is not there": (WHOLE.replace(b"/Kids [4 0 R]", b"/Kids [9 0 R]"), "page 1 of the PDF is damaged"),
    "nothing on any page": (drawn("", ""), "no page shows anything"),
}


@pytest.mark.parametrize(("data", "found"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, found: str) -> None:
    assert refusal(data).found.en == found


def test_limits_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    two = drawn(words(20, 100, "text"), words(20, 100, "more"))
    monkeypatch.setattr(pieces, "MOST_CHARACTERS", 3)
    assert "the page has 4 characters; expected at most 3 a page" in refusal(two).said("en")
    monkeypatch.setattr(document, "MOST_PAGES", 1)
    assert "the PDF has 2 pages; expected a PDF of at most 1 pages" in refusal(two).said("en")


def test_no_damage_ends_in_a_traceback() -> None:
    whole = typeset("#table(columns: 2, [甲], [市場を開いた。])")
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        broken = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        try:
            assert pdf_content(broken, "x.pdf").lines
        except UnusableFile as error:
            assert error.said("ja")  # noqa: PT017  either is right
