"""What other documents than the report print of the data inside them: a part, or with rates and changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from taikei.analysis.content import content_of
from taikei.model.report import Report
from taikei.pipeline import read_bytes, read_file
from taikei.pipeline.printed_file import print_report
from taikei.writers.printing.folder import STATUTORY, known_templates

SAMPLE = Path(__file__).parents[3] / "examples" / "sample.txt"
REPORT = read_file(str(SAMPLE)).report
CHAPTERS = {
    "the results alone": replace(REPORT, chapters=REPORT.chapters[:1]),
    "the plan alone": replace(REPORT, chapters=REPORT.chapters[1:]),
    "both": REPORT,
}


CASES = [
    (folder.name, ending, chapters)
    for folder in known_templates()
    for ending in folder.template.formats
    for chapters, report in CHAPTERS.items()
    if folder.name != STATUTORY
    and ("figures" in folder.template.parts or any(folder.template.table_of(one.kind) for one in report.chapters))
]


@pytest.mark.parametrize(("template", "ending", "chapters"), CASES)
def test_what_a_layout_leaves_out_or_adds_is_said_once(template: str, ending: str, chapters: str) -> None:
    report: Report = CHAPTERS[chapters]
    reading = read_bytes(print_report(report, ending, template).data, f"港.{ending}")
    assert content_of(reading.report) == content_of(report)
    assert reading.agreement is not None
    (doubt,) = reading.doubts
    assert f"{sum(1 for _ in report.rows()):,} rows" in doubt.message.en
    assert not doubt.incomplete
