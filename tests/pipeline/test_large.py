"""Reports that are too large to print are written without a PDF, and an old one does not stay beside them."""

from pathlib import Path

import pytest

from readers.samples import FIRST
from taikei.cli.audit_text import audit_lines
from taikei.pipeline import audit, read_file, write_audit
from taikei.pipeline import write as writing


def test_a_report_of_too_many_rows_has_no_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = audit(read_file(str(FIRST)))
    assert write_audit(found, tmp_path, "ja").printed
    monkeypatch.setattr(writing, "MOST_PRINTED", 1)
    written = write_audit(found, tmp_path, "ja")
    assert not written.printed
    assert not (tmp_path / "report.pdf").exists()
    assert (tmp_path / "report.html").exists()
    assert any("PDFは作っていません" in line for line in audit_lines(found, written, "ja"))
