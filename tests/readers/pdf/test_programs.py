"""The sample as other programs write it: read as it is, or refused in a sentence."""

import io
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pikepdf
import pytest

from readers.pdf.office_driver import as_office_driver
from taikei.model.errors import UnusableFile
from taikei.model.report import Report
from taikei.pipeline.read import read_bytes
from taikei.readers.forms.known import known_forms
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.pdf.content import pdf_content
from taikei.readers.report import read_content

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
SAMPLE = EXAMPLES / "sample.pdf"
FORMS = [form for form in known_forms() if isinstance(form, ReportForm)]
GHOSTSCRIPT, CAIRO, OFFICE = (shutil.which(each) for each in ("gs", "pdftocairo", "soffice"))
Row = tuple[object, ...]


def rows(report: Report) -> list[Row]:
    """All that a row says, without white space in its texts: programs break lines elsewhere."""
    return [
        (
            chapter.kind,
            section.number,
            placement.relisted,
            *("".join(text.split()) for text in (section.title, entry.programme, entry.narrative, entry.note)),
            [(amount.component, amount.number, amount.word) for amount in entry.amounts],
            entry.charge.divisions,
            entry.new,
        )
        for chapter in report.chapters
        for section in chapter.sections
        for placement in section.placements
        for entry in [placement.entry]
    ]


@cache
def sample_rows() -> list[Row]:
    found = rows(read_bytes((EXAMPLES / "sample.txt").read_bytes(), "sample.txt").report)
    assert len(found) == 220
    return found


def printed_rows(data: bytes) -> list[Row]:
    """What the print says, whatever data the file may carry. No line may be left over."""
    content = pdf_content(data, "x.pdf")
    reading = read_content(content, "x.pdf", "0" * 64, FORMS)
    assert reading.coverage.unread == ()
    assert reading.doubts == ()
    return rows(reading.report)


def test_a_printer_driver_of_an_office() -> None:
    assert printed_rows(as_office_driver(SAMPLE.read_bytes())) == sample_rows()


def test_a_file_for_the_web() -> None:
    held = io.BytesIO()
    with pikepdf.open(SAMPLE) as document:
        document.save(held, linearize=True)
    assert printed_rows(held.getvalue()) == sample_rows()


def distilled(tmp_path: Path, *options: str) -> bytes:
    assert GHOSTSCRIPT is not None
    made = tmp_path / "made.pdf"
    subprocess.run(
        [GHOSTSCRIPT, "-q", "-sDEVICE=pdfwrite", *options, "-o", str(made), str(SAMPLE)],
        check=True,
        capture_output=True,
    )
    return made.read_bytes()


@pytest.mark.skipif(GHOSTSCRIPT is None, reason="no Ghostscript (gs) to distil with")
def test_ghostscript(tmp_path: Path) -> None:
    assert printed_rows(distilled(tmp_path)) == sample_rows()


@pytest.mark.skipif(GHOSTSCRIPT is None, reason="no Ghostscript (gs) to distil with")
def test_characters_drawn_as_lines_are_refused(tmp_path: Path) -> None:
    data = distilled(tmp_path, "-dNoOutputFonts", "-dFirstPage=2", "-dLastPage=4")
    with pytest.raises(UnusableFile) as refusal:
        pdf_content(data, "x.pdf")
    assert refusal.value.found.ja == "1・2・3ページに文字の情報がなく、画像か、線で描いた文字だけです"


@pytest.mark.skipif(CAIRO is None, reason="no pdftocairo to print with")
def test_cairo(tmp_path: Path) -> None:
    assert CAIRO is not None
    made = tmp_path / "made.pdf"
    subprocess.run([CAIRO, "-pdf", str(SAMPLE), str(made)], check=True)
    assert printed_rows(made.read_bytes()) == sample_rows()


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice (soffice) to print with")
def test_the_word_document_printed_by_libreoffice(tmp_path: Path) -> None:
    """Its contents have leaders without page numbers: the fields were never filled."""
    assert OFFICE is not None
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        [
            OFFICE,
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(EXAMPLES / "sample.docx"),
        ],
        check=True,
        capture_output=True,
    )
    assert printed_rows((tmp_path / "sample.pdf").read_bytes()) == sample_rows()
