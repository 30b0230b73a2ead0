"""What a template has nothing to print of is refused; an empty document helps nobody."""

from dataclasses import replace

import pytest

from reports import small_report
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind, Report
from taikei.pipeline.printed_file import print_report

REPORT = small_report()
RESULTS = replace(REPORT, chapters=tuple(one for one in REPORT.chapters if one.kind == ChapterKind.RESULTS))
PLAN = replace(REPORT, chapters=tuple(one for one in REPORT.chapters if one.kind == ChapterKind.PLAN))


@pytest.mark.parametrize(
    ("template", "report", "there", "wanted"),
    [
        ("programme-evaluation", PLAN, "計画", "実績"),
        ("results-statement", PLAN, "計画", "実績"),
        ("settlement-table", PLAN, "計画", "実績"),
        ("budget-handout", RESULTS, "実績", "計画"),
    ],
)
@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_document_of_nothing_is_refused(template: str, report: Report, there: str, wanted: str, ending: str) -> None:
    assert report.chapters
    with pytest.raises(Misuse) as raised:
        print_report(report, ending, template)
    assert raised.value.said("ja") == (
        f"{template}：このテンプレートは、この報告書にある章（{there}）を印字しません"
        f"（求めるもの：{wanted}の章のある報告書）。"
        "その章のある報告書を渡すか、ほかのテンプレートを選んでください（taikei templates list）。"
    )
