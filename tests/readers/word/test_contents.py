"""Contents of a Word document: before Word has counted the pages, and after."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from house.tree import ROOT
from taikei.pipeline import read_bytes, read_file
from taikei.writers.word import write_word


def counted(data: bytes) -> bytes:
    """The same document after Word has filled in the page of each entry."""
    document = docx.Document(io.BytesIO(data))
    for at, field in enumerate(document.element.body.iter(qn("w:fldSimple")), start=1):
        if "PAGEREF" in field.get(qn("w:instr")):
            next(field.iter(qn("w:t"))).text = str(at)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("fill", [bytes, counted], ids=["not yet counted", "counted"])
def test_the_entries_are_read(fill: type[bytes]) -> None:
    sample = read_file(str(ROOT / "examples" / "sample.txt")).report
    reading = read_bytes(fill(write_word(sample)), "report.docx")
    assert not reading.coverage.unread
    assert [line.title for line in reading.report.contents] == [line.title for line in sample.contents]
    pages = [line.page for line in reading.report.contents]
    assert pages == (list(range(1, len(pages) + 1)) if fill is counted else [None] * len(pages))
