"""A report into files of every format. All or nothing: a folder never holds half of an audit."""

from collections.abc import Callable, Set
from dataclasses import dataclass
from pathlib import Path

from taikei.model.errors import Misuse
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.pipeline.audit import Audit
from taikei.pipeline.folder import put_files, unwritable
from taikei.pipeline.pictures import FOLDER, PICTURE, Album, album_of, drawn, empty_album
from taikei.pipeline.published_reasons import with_published_reasons


# Each writer is imported where it is called: the PDF engine alone takes longer to load than a whole reading.
def _json(report: Report) -> bytes:
    from taikei.writers.report_json import encode

    return encode(report)


def _csv(report: Report) -> bytes:
    from taikei.writers.entries_csv import write_entries

    return write_entries(report)


def _xlsx(report: Report) -> bytes:
    from taikei.pipeline.carried.writing import xlsx

    return xlsx(report)


def _html(report: Report) -> bytes:
    from taikei.pipeline.carried.writing import html

    return html(report)


def _pdf(report: Report) -> bytes:
    from taikei.pipeline.carried.writing import pdf

    return pdf(report).data


def _docx(report: Report) -> bytes:
    from taikei.pipeline.carried.writing import docx

    return docx(report)


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


MOST_PRINTED = 5_000
_SOMETIMES = "items.csv"  # only where entries have breakdowns


@dataclass(frozen=True)
class Written:
    """The files of an audit, and the pictures, which ``album`` names one by one.

    ``replaced`` are the characters that no font of the PDF has: 〓 stands in their place. ``printed`` says
    whether there is a PDF: a report of more than MOST_PRINTED rows has none.
    """

    files: tuple[Path, ...]
    replaced: tuple[str, ...]
    pictures: tuple[Path, ...]
    album: Album
    printed: bool = True


def write_audit(audit: Audit, folder: Path, language: Language, pictured: bytes | None = None) -> Written:
    """The files of an audit in ``folder``, made if need be; files of an earlier audit there are replaced.

    ``pictured`` is the PDF that was read, where pictures are wanted of the places of findings and doubts. Raises Misuse
    where the folder cannot be written or the audit read no PDF. Nothing is left behind where anything goes wrong.
    """
    from concurrent.futures import ThreadPoolExecutor

    from taikei.pipeline.carried.writing import pdf
    from taikei.writers.findings_csv import write_findings
    from taikei.writers.items_csv import write_items
    from taikei.writers.page import write_page

    report = with_published_reasons(audit.reading.report, audit.held)
    album = empty_album(audit) if pictured is None else album_of(audit)
    pictures = {} if pictured is None else drawn(album, pictured, audit)
    with ThreadPoolExecutor(max_workers=1) as pool:
        # The PDF is typeset outside the interpreter lock, so the other files are made meanwhile.
        typesetting = pool.submit(pdf, report) if _is_printed(report) else None
        files = {
            "entries.csv": _csv(report),
            "findings.csv": write_findings(audit.findings, language),
            "quantities.csv": _quantities(report),
            "report.json": _json(report),
            "report.html": write_page(report, audit.findings, language),
            "report.xlsx": _xlsx(report),
        }
        items = write_items(report)
        if items is not None:
            files[_SOMETIMES] = items
        printed = None if typesetting is None else typesetting.result()
    if printed is not None:
        files["report.pdf"] = printed.data
    put_files({**files, **pictures}, folder)
    _remove_old_but(folder, files.keys() | pictures.keys())
    paths, places = (tuple(folder / name for name in names) for names in (files, pictures))
    return Written(paths, () if printed is None else printed.replaced, places, album, printed is not None)


def _is_printed(report: Report) -> bool:
    """Whether the report is one to print: typesetting takes some 300 KB of memory a row, so 18,000 rows take 5 GB."""
    return sum(1 for _ in report.rows()) <= MOST_PRINTED


def _quantities(report: Report) -> bytes:
    """What each row's narrative counts; re-listed rows too, as they are printed."""
    from taikei.language.quantities import quantities
    from taikei.writers.quantities_csv import write_quantities

    return write_quantities((*row, quantities(row[2].entry.narrative)) for row in report.rows())


def _remove_old_but(folder: Path, names: Set[str]) -> None:
    """Files of an earlier audit would show what this one does not say. What else lies in the folder stays."""
    pictures = (old for old in (folder / FOLDER).glob("*.png") if PICTURE.fullmatch(old.name))
    try:
        for old in [*pictures, folder / _SOMETIMES, folder / "report.pdf"]:
            if old.relative_to(folder).as_posix() not in names:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
