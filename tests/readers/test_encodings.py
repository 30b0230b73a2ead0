"""The same text in every encoding and with every line end is the same report, and the encoding is told."""

import codecs
from pathlib import Path

import pytest

from readers.samples import FIRST, SECOND, form_of, read
from taikei.pipeline import read_bytes

ENCODED = {
    "utf-8": (b"", "utf-8"),
    "utf-8-sig": (codecs.BOM_UTF8, "utf-8"),
    "cp932": (b"", "cp932"),
    "euc_jp": (b"", "euc_jp"),
    "iso2022_jp": (b"", "iso2022_jp"),
    "utf-16": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "utf-16 ": (codecs.BOM_UTF16_BE, "utf-16-be"),
    "utf-16-le": (b"", "utf-16-le"),
    "utf-16-be": (b"", "utf-16-be"),
    "utf-32": (codecs.BOM_UTF32_LE, "utf-32-le"),
}


@pytest.mark.parametrize("sample", [FIRST, SECOND], ids=["first", "second"])
@pytest.mark.parametrize("told", ENCODED)
def test_every_encoding_gives_the_same_report(told: str, sample: Path) -> None:
    mark, encoding = ENCODED[told]
    text = sample.read_text("utf-8")
    reading = read_bytes(mark + text.encode(encoding), sample.name, form_of(sample))
    assert reading.report == read(text, sample).report
    assert reading.encoding == told.strip()
    assert reading.complete


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "utf-16"])
def test_every_line_end_gives_the_same_report(line_end: str, encoding: str) -> None:
    text = FIRST.read_text("utf-8")
    assert read_bytes(text.replace("\n", line_end).encode(encoding), FIRST.name).report == read(text).report


def test_the_bytes_of_the_file_are_known_again_by_their_digest() -> None:
    text = FIRST.read_text("utf-8")
    assert read(text).digest == read(text).digest != read(text + "\n").digest
    assert len(read(text).digest) == 64
