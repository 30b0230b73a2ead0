"""The reference report (Miyagi, June 2023) as it is read, where the reference data is at hand."""

from functools import cache
from pathlib import Path

from taikei.model.report import Report
from taikei.pipeline import read_file

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "miyagi-2023"
ANSWER_KEY = FOLDER / "entries.json"


@cache
def reference_report() -> Report:
    return read_file(str(FOLDER / "report.txt")).report
