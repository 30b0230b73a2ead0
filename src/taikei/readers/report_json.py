"""A report in its lossless form, report.json, back into a reading."""

import hashlib

import msgspec

from taikei.model.errors import UnusableFile
from taikei.model.reading import Coverage, Reading
from taikei.model.report import Report
from taikei.model.words import Words

FORM = "report-json"


def read_report_json(data: bytes, name: str) -> Reading:
    """The reading of report.json. Each row of the report counts as one part that was used.

    Raises UnusableFile where the JSON is broken or does not follow the schema.
    """
    try:
        report = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Report)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnusableFile(
            name,
            Words(
                f"report.json の形式に合いません（{error}）", f"it does not follow the form of report.json ({error})"
            ),
            Words("taikei が書き出した report.json", "a report.json that taikei has written"),
            Words("元の報告書から書き出し直してください。", "Write it again from the original report."),
        ) from error
    rows = sum(1 for _ in report.rows())
    return Reading(name, hashlib.sha256(data).hexdigest(), "utf-8", FORM, report, Coverage("rows", rows, rows, 0))
