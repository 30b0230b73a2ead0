"""What may go into the ledger: a whole report of a body that is known."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from taikei.model.errors import Misuse
from taikei.model.reading import Reading
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.pipeline.sound import check_sound
from taikei.readers.report_json import FORM as REPORT_JSON


def loadable(reading: Reading, issuer: str) -> Report:
    """The report to load, with ``issuer`` where the document names no body.

    Raises Misuse where a part of the report is missing, or where the body of a data file is not known: the ledger
    could not tell one body's data from another's of the same title and year.
    """
    check_sound(reading)
    report = reading.report if reading.report.issuer else replace(reading.report, issuer=issuer)
    is_data = reading.coverage.of == "rows" and reading.form != REPORT_JSON
    if is_data and not report.issuer:
        raise Misuse(
            reading.document,
            Words("どの団体のデータか分かりません", "it does not say whose data these are"),
            Words("団体名のあるデータ", "data of a body that is named"),
            Words("--issuer に団体名を指定してください。", "Name the body with --issuer."),
        )
    return report


def document_of(files: Sequence[str], reading: Reading) -> bytes | None:
    """The bytes that were read, to be kept as the document; None where they were several or came from a pipe."""
    if len(files) > 1 or not Path(files[0]).is_file():
        return None
    data = Path(files[0]).read_bytes()
    return data if hashlib.sha256(data).hexdigest() == reading.digest else None
