"""One report, however it is saved: text, PDF, Word and Excel give the same rows."""

import json
from pathlib import Path
from typing import Any

import pytest

from taikei.language.widths import squeeze
from taikei.model.reading import Reading
from taikei.model.source import Source
from taikei.pipeline import read_bytes, read_file

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = [ROOT / "examples" / f"sample.{ending}" for ending in ("txt", "pdf", "docx")]
SHARED = ROOT.parent / "shared" / "data"
RENDITIONS = [SHARED / "renditions" / name for name in ("report-wordprocessor.pdf", "report.docx", "report.xlsx")]
REFERENCE = SHARED / "miyagi-2023" / "report.txt"


def rows(reading: Reading) -> list[Any]:
    """What each row says; white space in it is the layout's, and left out."""
    return [
        (
            (chapter.kind, section.number, section.title, placement.order, placement.relisted),
            (entry.programme, entry.new, squeeze(entry.narrative), squeeze(entry.note)),
            (entry.charge.department, entry.charge.divisions),
            [(amount.component, amount.unit, amount.number, amount.word) for amount in entry.amounts],
        )
        for chapter, section, placement in reading.report.rows()
        for entry in [placement.entry]
    ]


def prose(reading: Reading) -> list[Any]:
    """Leads, quoted ordinance and narratives to the letter: paragraphs are where the writer made them."""
    return [
        (
            (section.article, section.citation, section.ordinance, section.lead),
            [placement.entry.narrative for placement in section.placements],
        )
        for chapter in reading.report.chapters
        for section in chapter.sections
    ]


def sources(reading: Reading) -> list[Source]:
    return [source for _, _, placement in reading.report.rows() for source in placement.entry.sources.values()]


@pytest.mark.parametrize("path", SAMPLES[1:], ids=lambda path: path.suffix)
def test_the_sample_says_the_same_in_every_file(path: Path) -> None:
    text, other = read_file(str(SAMPLES[0])), read_file(str(path))
    assert len(rows(other)) == 220
    assert rows(other) == rows(text)
    assert (other.coverage.unread, other.doubts) == ((), ())
    assert prose(other) == prose(text)
    assert (other.report.policies_lead, other.report.chart_lead) == (text.report.policies_lead, text.report.chart_lead)
    assert [box.text for article in other.report.chart for box in article.boxes] == [
        box.text for article in text.report.chart for box in article.boxes
    ]
    assert [(note.mark, note.text) for chapter in other.report.chapters for note in chapter.notes] == [
        (note.mark, note.text) for chapter in text.report.chapters for note in chapter.notes
    ]


def test_every_value_keeps_its_place_in_the_terms_of_its_file() -> None:
    text, pdf, word = (sources(read_file(str(path))) for path in SAMPLES)
    assert all(source.lines and not source.boxes and not source.cells for source in text)
    assert all(source.boxes and not source.lines and not source.cells for source in pdf)
    assert all(source.cells and not source.lines and not source.boxes for source in word)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.suffix)
def test_the_name_of_the_file_proves_nothing(path: Path) -> None:
    assert rows(read_bytes(path.read_bytes(), "報告書.jpg")) == rows(read_file(str(path)))


def test_a_pdf_may_have_other_bytes_before_its_mark() -> None:
    pdf = SAMPLES[1].read_bytes()
    assert rows(read_bytes(b"\n" * 20 + pdf, "報告書.pdf")) == rows(read_file(str(SAMPLES[1])))


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference data (../shared) is not here")
@pytest.mark.parametrize("path", RENDITIONS, ids=lambda path: path.suffix)
def test_the_renditions_of_the_reference_are_read_as_its_text(path: Path) -> None:
    text, other = rows(read_file(str(REFERENCE))), read_file(str(path))
    assert len(rows(other)) == 220
    assert rows(other) == text
    assert other.coverage.unread == ()
    assert other.complete


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference data (../shared) is not here")
def test_the_rows_are_those_that_the_renditions_were_made_of() -> None:
    truth = json.loads((SHARED / "renditions" / "truth.json").read_text("utf-8"))
    found = rows(read_file(str(RENDITIONS[0])))
    assert [squeeze(row[1][0]) for row in found] == [
        squeeze(each["name"].split("［再掲］")[0].split("≪")[0]) for each in truth
    ]
