"""A report into a sealed edition: a folder that anyone may publish and nobody can change unseen.

The same report gives the same bytes: nothing here looks at the clock, the machine, its language or its time zone.
"""

import importlib.metadata
import tempfile
from pathlib import Path

import msgspec

from taikei.model.edition import EDITION_FILE, REPORT_FILE, Edition
from taikei.model.errors import Misuse
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.pipeline.carried.writing import docx, html, pdf, xlsx
from taikei.pipeline.charts import chart_files
from taikei.pipeline.editions.manifest import MANIFEST, Manifest, manifest_bytes, manifest_of
from taikei.pipeline.editions.site import site_files
from taikei.pipeline.folder import unwritable
from taikei.pipeline.published_reasons import with_published_reasons
from taikei.pipeline.sound import check_sound
from taikei.writers.canonical import canonical_edition, canonical_report, sha256
from taikei.writers.open_data.catalogue import CATALOGUE, catalogue
from taikei.writers.open_data.csvw import METADATA, csvw
from taikei.writers.open_data.dictionary import dictionary
from taikei.writers.open_data.package import DESCRIPTOR, csv_files, descriptor
from taikei.writers.open_data.parquet import parquet_files


def report_to_freeze(audit: Audit) -> Report:
    """The content to be sealed, with the reasons that are published. Raises Misuse where the reading is not whole, or
    print and data of the file differ."""
    check_sound(audit.reading)
    return with_published_reasons(audit.reading.report, audit.held)


def frozen(report: Report, corrected: Manifest | None = None) -> dict[str, bytes]:
    """The files of the edition by their paths. ``corrected`` is the manifest of the edition that this one corrects."""
    data = canonical_report(report)
    # Only the content is printed: no places, and 1,200.50 as 1,200.5.
    report = msgspec.json.decode(data, type=Report)
    edition = (
        Edition(sha256(data))
        if corrected is None
        else Edition(sha256(data), corrected.edition.number + 1, corrected.seal)
    )
    files = {REPORT_FILE: data, EDITION_FILE: canonical_edition(edition)}
    files["report.pdf"] = pdf(report, edition=edition).data
    files["report.docx"] = docx(report, edition=edition)
    files["report.xlsx"] = xlsx(report, edition=edition)
    files["report.html"] = html(report, edition)
    files |= {f"data/{name}": content for name, content in _data(report).items()}
    files |= {f"charts/{name}": content for name, content in chart_files(report, "ja").items()}
    files |= site_files(report, edition, files)
    made_by = f"taikei {importlib.metadata.version('taikei')}"
    files[MANIFEST] = manifest_bytes(manifest_of(report.title, report.issuer, edition, files, made_by))
    return files


def _data(report: Report) -> dict[str, bytes]:
    tables = csv_files(report)
    files = {
        **tables,
        **parquet_files(report),
        DESCRIPTOR: descriptor(report, tables),
        METADATA: csvw(report),
        "dictionary.ja.md": dictionary("ja"),
        "dictionary.en.md": dictionary("en"),
    }
    others = [f"../{name}" for name in ("report.html", "report.pdf", "report.docx", "report.xlsx", REPORT_FILE)]
    return {**files, CATALOGUE: catalogue(report, [*others, *files])}


def put_edition(files: dict[str, bytes], folder: Path) -> None:
    """All the files in a new folder, or none. Raises Misuse where it is there already: an edition is never changed."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Misuse(
            str(folder),
            Words("このフォルダーにはすでに何かがあります", "there is something in this folder already"),
            Words("まだないフォルダーの名前", "the name of a folder that is not there yet"),
            Words(
                "版は書き換えられません。--out に別の名前を指定してください。",
                "An edition is never changed: name another folder with --out.",
            ),
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".taikei-", dir=folder.parent, ignore_cleanup_errors=True) as stage:
            whole = Path(stage) / "edition"
            for path, content in files.items():
                (whole / path).parent.mkdir(parents=True, exist_ok=True)
                (whole / path).write_bytes(content)
            if folder.exists():
                folder.rmdir()
            whole.replace(folder)
    except OSError as error:
        raise unwritable(folder, error) from error
