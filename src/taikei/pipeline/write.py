"""A report into files of every format. All or nothing: a folder never holds half of an audit."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from taikei.model.errors import Misuse
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.pipeline.audit import Audit


# Each writer is imported where it is called: the PDF engine alone takes longer to load than a whole reading.
def _json(report: Report) -> bytes:
    from taikei.writers.report_json import encode

    return encode(report)


def _csv(report: Report) -> bytes:
    from taikei.writers.entries_csv import write_entries

    return write_entries(report)


def _xlsx(report: Report) -> bytes:
    from taikei.writers.workbook import write_workbook

    return write_workbook(report)


def _html(report: Report) -> bytes:
    from taikei.writers.page import write_page

    return write_page(report)


def _pdf(report: Report) -> bytes:
    from taikei.writers.pdf import write_pdf

    return write_pdf(report).data


def _docx(report: Report) -> bytes:
    from taikei.writers.word import write_document

    return write_document(report)


FORMATS: dict[str, Callable[[Report], bytes]] = {
    "json": _json,
    "csv": _csv,
    "xlsx": _xlsx,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
"""The formats of a report, by the ending of the file's name."""


def write_report(report: Report, ending: str) -> bytes:
    """The report in the format of a file name's ending. Raises Misuse where it is none of FORMATS."""
    writer = FORMATS.get(ending)
    if writer is None:
        known = ", ".join(FORMATS)
        raise Misuse(
            ending,
            Words("その形式では書き出せません", "this format cannot be written"),
            Words(f"{known} のどれか", f"one of {known}"),
            Words("形式を選び直してください。", "Choose another format."),
        )
    return writer(report)


@dataclass(frozen=True)
class Written:
    """The files of an audit. ``replaced`` are the characters that no font of the PDF has: 〓 stands in their place."""

    files: tuple[Path, ...]
    replaced: tuple[str, ...]


def write_audit(audit: Audit, folder: Path, language: Language) -> Written:
    """The files of an audit in ``folder``, made if need be; files of an earlier audit there are replaced.

    Raises Misuse where the folder cannot be written. Nothing is left behind where anything goes wrong.
    """
    from taikei.writers.findings_csv import write_findings
    from taikei.writers.page import write_page
    from taikei.writers.pdf import write_pdf

    report = audit.reading.report
    with _staged(folder) as stage, ThreadPoolExecutor(max_workers=1) as pool:
        # The PDF is typeset outside the interpreter lock, so the other files are made meanwhile.
        typesetting = pool.submit(write_pdf, report)
        files = {
            "entries.csv": _csv(report),
            "findings.csv": write_findings(audit.findings, language),
            "report.json": _json(report),
            "report.html": write_page(report, audit.findings, language),
            "report.xlsx": _xlsx(report),
        }
        pdf = typesetting.result()
        for name, content in (files | {"report.pdf": pdf.data}).items():
            (stage / name).write_bytes(content)
    return Written(tuple(folder / name for name in (*files, "report.pdf")), pdf.replaced)


@contextmanager
def _staged(folder: Path) -> Iterator[Path]:
    """A folder beside ``folder``, whose files are moved there when all of them are complete."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=".taikei-", dir=folder))
    except OSError as error:
        raise Misuse(
            str(folder),
            Words(f"このフォルダーには書き出せません（{error.strerror}）", f"cannot be written to ({error.strerror})"),
            Words("書き込めるフォルダー", "a folder that you may write to"),
            Words("--out に別のフォルダーを指定してください。", "Name another folder with --out."),
        ) from error
    try:
        yield stage
        for file in sorted(stage.iterdir()):
            file.replace(folder / file.name)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
