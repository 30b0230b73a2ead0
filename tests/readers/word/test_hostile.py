"""Files that are no Word document, or a dangerous one: one sentence, soon; nothing is expanded or fetched."""

import random
import struct
import time
import zipfile
from pathlib import Path

import pytest

from readers.word.making import document, paragraph, run, said, word, zipped
from taikei.model.errors import UnusableFile
from taikei.readers.office import package
from taikei.readers.word import word_content

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
ENTITIES = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
BOMB = f'<!DOCTYPE d [<!ENTITY a "港港港港港港港港港港">{ENTITIES}]>' + document(said("&j;"))
GOOD = word(said("港"))


def ole(stream: str) -> bytes:
    return OLE + stream.encode("utf-16-le").ljust(128, b"\0")


def lying(size: int) -> bytes:
    """A part that unpacks to more than its header says."""
    data = bytearray(zipped({"word/document.xml": document(said("港" * 5000))}))
    central = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, central + 24, size)
    return bytes(data)


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "中身がありません"),
    "PDF": (b"%PDF-1.7\n", "PDFです"),
    "HTML": (b"\r\n<!DOCTYPE html><html><table>", "ウェブページ（HTML）です"),
    "plain text": ("港の便り".encode(), "知っている形式のデータではありません"),
    "Word 97": (ole("WordDocument"), "Word 97-2003の形式（.doc）です"),
    "Ichitaro": (ole("DocumentText"), "一太郎の文書（.jtd）です"),
    "another container": (ole("何か"), "中身の分からない古い形式（OLE）です"),
    "a workbook": (
        zipped(
            {
                "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                '<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
            }
        ),
        "Excelのブックです",
    ),
    "another ZIP": (zipped({"港.txt": "港"}), "Wordの文書ではないZIPです"),
    "cut in the middle": (GOOD[: len(GOOD) // 2], "壊れているか、途中で切れています"),
    "cut at the end": (GOOD[:-3], "壊れているか、途中で切れています"),
    "a flipped bit": (GOOD.replace(b"word/numbering", b"word/numberinG", 1), "壊れているか、途中で切れています"),
    "a lie about the size": (lying(300), "壊れているか、途中で切れています"),
    "broken XML": (zipped({"word/document.xml": document(said("港"))[:-9]}), "word/document.xmlがXMLとして読めません"),
    "another root": (zipped({"word/document.xml": "<a/>"}), "word/document.xmlに文書の本文がありません"),
    "no text": (word("<w:p/>"), "本文に文字がありません"),
    "entities that multiply": (zipped({"word/document.xml": BOMB}), "文書型宣言（DTD）があり、安全に読めません"),
    "the same in UTF-16": (
        zipped({"word/document.xml": ('<?xml version="1.0" encoding="UTF-16"?>' + BOMB).encode("utf-16")}),
        "文書型宣言（DTD）があり、安全に読めません",
    ),
    "a file of the computer": (
        zipped({"word/document.xml": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + document(said("&x;"))}),
        "文書型宣言（DTD）があり、安全に読めません",
    ),
    "a zip bomb": (zipped({"word/document.xml": b" " * 50_000_000}), "展開すると50,000,000バイトになります"),
    "endless depth": (word("<w:tbl><w:tr><w:tc>" * 5000), "word/document.xmlがXMLとして読めません"),
    "thousands of parts": (zipped({f"{at}": "" for at in range(10_001)}), "10,001個の部品があります"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_in_one_sentence_and_soon(case: str) -> None:
    data, ja = REFUSED[case]
    started = time.monotonic()
    with pytest.raises(UnusableFile) as refusal:
        word_content(data, "港.docx")
    assert time.monotonic() - started < 5
    assert refusal.value.said("ja").startswith("港.docx：")
    assert refusal.value.found.ja.endswith(ja)
    assert "Wordの文書（.docx）" in refusal.value.said("ja")
    assert "save it as .docx without a password" in refusal.value.said("en")


def test_what_is_too_large_unpacked_is_refused_by_its_stated_size(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "".join(said(f"{random.Random(at).random()}") for at in range(3000))
    data = zipped({"word/document.xml": document(body)}, zipfile.ZIP_STORED)
    assert len(word_content(data, "x.docx").lines) == 3000
    monkeypatch.setattr(package, "LARGEST_PART", 100_000)
    with pytest.raises(UnusableFile, match="would unpack to"):
        word_content(data, "x.docx")


def test_the_total_of_all_parts_is_limited_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_TOTAL", len(document(said("港")).encode()) + 10)
    with pytest.raises(UnusableFile, match=r"word/_rels/document\.xml\.rels would unpack to"):
        word_content(GOOD, "x.docx")


def test_nesting_as_deep_as_xml_allows_is_read() -> None:
    body = "<w:tbl><w:tr><w:tc>" * 80 + said("底") + "</w:tc></w:tr></w:tbl>" * 80
    assert [line.text for line in word_content(word(body), "x.docx").lines] == ["底"]


def test_many_joined_paragraphs_take_no_square_of_their_number() -> None:
    joined = paragraph(run("港"), properties="<w:rPr><w:del/></w:rPr>") * 20_000
    started = time.monotonic()
    content = word_content(zipped({"word/document.xml": document(joined)}, zipfile.ZIP_STORED), "x.docx")
    assert content.lines[0].text == "港" * 20_000
    assert time.monotonic() - started < 10


def test_no_mutation_of_a_real_document_ends_in_anything_but_lines_or_a_refusal() -> None:
    sample = (Path(__file__).resolve().parents[3] / "examples" / "sample.docx").read_bytes()
    with zipfile.ZipFile(Path(__file__).resolve().parents[3] / "examples" / "sample.docx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    chance = random.Random(18)
    refused = 0
    for _ in range(60):
        if chance.random() < 0.3:
            data = bytearray(sample)
            for _ in range(chance.choice((1, 20))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            mutated = bytes(data)
        else:
            part = chance.choice(("word/document.xml", "word/numbering.xml", "word/styles.xml", "_rels/.rels"))
            text = bytearray(parts[part])
            at = chance.randrange(len(text))
            text[at : at + chance.randrange(40)] = chance.choice((b"", b"9" * 12, b"w:tbl", b'"/><w:p>', b"\x00"))
            mutated = zipped({**parts, part: bytes(text)})
        try:
            word_content(mutated, "x.docx")
        except UnusableFile:
            refused += 1
    assert 0 < refused < 60
