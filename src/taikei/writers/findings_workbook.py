"""The findings as Excel workbooks for the divisions: one row a finding, with columns for their answers."""

import io
from collections.abc import Mapping, Sequence

from xlsxwriter import Workbook

from taikei.language.terms import SEVERITIES
from taikei.model.finding import Finding
from taikei.model.words import Language, Words
from taikei.writers.findings_csv import marked
from taikei.writers.places import describe
from taikei.writers.xml_text import fit_text

REASON, BY, UNTIL = Words("理由", "reason"), Words("回答者", "answered by"), Words("期限", "until")
PUBLISHED = Words("公表", "published")
"""The columns that a division fills in; ``taikei reasons take`` reads them back. A mark in 公表: print the reason."""

KEY = Words("照合番号", "key")
"""The column by which an answer finds its finding again. It is not for people, and stands last."""

_HINTS = (
    (REASON, Words("そのままでよい理由を書いてください。原稿を直すときは、空欄のままにしてください。",
                   "Why it may stand as it is. If you correct the draft, leave this blank.")),
    (BY, Words("課・室の名前など、誰の回答かを書いてください。", "Who answers: the division, for example.")),
    (UNTIL, Words("理由が当てはまる最後の日です。令和９年３月31日、令和８年度末など。なければ空欄です。",
                  "The last day on which the reason holds, as 2027-03-31. Blank if there is none.")),
    (PUBLISHED, Words("報告書に注として印刷する理由には○を付けてください。印刷しないときは空欄です。",
                      "Put ○ if the reason is to be printed as a note of the report, or nothing.")),
)  # fmt: skip
"""What Excel shows beside a cell while it is filled in."""

_FREE: Mapping[str, object] = {"validate": "any"}
_CHOICE: Mapping[str, object] = {"validate": "list", "source": ["○"]}

_WIDTHS = (8, 8, 34, 44, 44, 44, 34, 30, 44, 40, 14, 12, 8, 20)
_A4 = 9


def write_findings_workbook(findings: Sequence[tuple[Finding, str]], language: Language) -> bytes:
    """One sheet, one row a finding with its key, in the order given; the columns for answers are empty and unlocked.

    What is accepted already carries its reason. Foreign text is never a formula.
    """
    labels = [
        words.said(language)
        for words in (
            Words("規則", "rule"), Words("重さ", "severity"), Words("場所", "place"), Words("内容", "what"),
            Words("該当箇所", "quote"), Words("記載", "found"), Words("求めるもの", "expected"),
            Words("もう一方", "other place"), Words("対応", "to do"), REASON, BY, UNTIL, PUBLISHED, KEY,
        )
    ]  # fmt: skip
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(buffer, options) as workbook:
        ruled = {"border": 1, "border_color": "#9A9A9A", "valign": "top", "text_wrap": True, "font_name": "游ゴシック"}
        head = workbook.add_format({**ruled, "bold": True, "bg_color": "#E8ECF1"})
        said = workbook.add_format(ruled)
        asked = workbook.add_format({**ruled, "bg_color": "#FFF8DC", "locked": False, "num_format": "@"})
        sheet = workbook.add_worksheet(Words("指摘", "findings").said(language))
        for column, (label, width) in enumerate(zip(labels, _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, label, head)
        for row, (finding, key) in enumerate(findings, start=1):
            for column, text in enumerate(_row(finding, key, language)):
                form = asked if labels[column] in _asked(language) else said
                sheet.write_string(row, column, text, form)
        for asked_for, hint in _HINTS:
            column = labels.index(asked_for.said(language))
            held_to = _CHOICE if asked_for == PUBLISHED else _FREE
            shown = {"input_title": asked_for.said(language), "input_message": hint.said(language)}
            sheet.data_validation(1, column, max(1, len(findings)), column, {**held_to, **shown})
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(findings), len(labels) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
    return buffer.getvalue()


def _asked(language: Language) -> tuple[str, ...]:
    return tuple(words.said(language) for words in (REASON, BY, UNTIL, PUBLISHED))


def _row(finding: Finding, key: str, language: Language) -> tuple[str, ...]:
    accepted = "" if finding.accepted is None else finding.accepted.said(language)
    row = (
        finding.rule,
        SEVERITIES[finding.severity].said(language),
        describe(finding.place, language),
        finding.message.said(language),
        "" if finding.quote is None else marked(finding.quote),
        finding.found.said(language),
        finding.expected.said(language),
        "" if finding.other is None else describe(finding.other, language),
        finding.advice.said(language),
        accepted,
        "",
        "",
        "",
        key,
    )
    return tuple(fit_text(text) for text in row)
