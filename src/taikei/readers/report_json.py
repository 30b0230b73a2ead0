"""A report in its lossless form, report.json, back into a reading."""

import hashlib

from taikei.decoding.json import decode_json
from taikei.model.errors import UnusableFile
from taikei.model.reading import Coverage, Reading
from taikei.model.report import Report
from taikei.model.slip import Slip
from taikei.model.words import Words

FORM = "report-json"

_GUIDE = Words(
    "report.json は、元の報告書から書き出し直せます。", "A report.json can be written again from the original report."
)


def read_report_json(data: bytes, name: str) -> Reading:
    """The reading of report.json. Each row of the report counts as one part that was used.

    Raises UnusableFile where the JSON is broken or does not follow the schema.
    """
    try:
        report: Report = decode_json(data, Report)
    except Slip as slip:
        raise slip.refusal(UnusableFile, name, _GUIDE) from slip
    rows = sum(1 for _ in report.rows())
    return Reading(name, hashlib.sha256(data).hexdigest(), "utf-8", FORM, report, Coverage("rows", rows, rows, 0))
