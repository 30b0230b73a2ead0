"""
## 何を見るか

表紙の公表の年月が、実績の年度より前か、その年度の終わる前であるもの、計画の年度が終わった後であるものを示します。

## なぜ

令和４年度の実績は、令和５年４月からでなければ報告できません。前年度の表紙を写して直し忘れると、年月が合わなくなります。

## 例

令和４年度の実績の報告書に「令和４年６月」とある。→ 指摘します。

## 例外

公表の年月を載せない文書と、年月として読めないものは見ません。

## What it looks at

A date on the cover that lies before the end of the fiscal year of the results, or after the year of the plan.

## Why

Results of fiscal 2022 cannot be told before April 2023. A cover that was copied from last year and not corrected has
the wrong date.

## Example

A report on the results of fiscal 2022 is dated June 2022: reported.

## Exceptions

Documents without a date, and dates that cannot be read.
"""

import re
import unicodedata

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.eras import era_label, parse_date
from taikei.model.finding import Place, Severity
from taikei.model.report import ChapterKind
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-19"
SEVERITY = Severity.ERROR
TITLE = Words("公表の年月が章の年度に合っている", "The date on the cover fits the fiscal years")
VERSION = "1.0"
BASIS = Words("地方自治法第208条（会計年度）", "Local Autonomy Act, art. 208 (fiscal year)")
NOTHING = Words("表紙に公表の年月がないか、章がありません。", "The cover has no date, or there are no chapters.")

_MONTH = re.compile("^(?P<month>.*年[ 　]*[0-9０-９]{1,2})[ 　]*月")


def check(subject: Subject) -> Verdict:
    """One hit where the date does not fit."""
    report = subject.report
    month = _MONTH.match(report.published)
    day = parse_date(unicodedata.normalize("NFKC", f"{month['month']}月1日")) if month is not None else None
    years = {
        kind: chapter.fiscal_year
        for kind in (ChapterKind.RESULTS, ChapterKind.PLAN)
        if (chapter := report.chapter(kind)) is not None
    }
    if day is None or not years:
        return Verdict(0)
    results, plan = years.get(ChapterKind.RESULTS), years.get(ChapterKind.PLAN)
    now = day.year * 12 + day.month
    early = results is not None and now < (results.start + 1) * 12 + 4
    late = plan is not None and now > (plan.start + 1) * 12 + 3
    if not early and not late:
        return Verdict(1)
    year = results if early and results is not None else plan
    assert year is not None  # it is early for results or late for a plan
    label = era_label(year)
    return Verdict(
        1,
        (
            Hit(
                place=Place(field="published", source=report.sources.get("published", Source())),
                message=Words(
                    "公表の年月が章の年度に合いません。", "The date on the cover does not fit the fiscal years."
                ),
                found=Words(f"「{report.published}」", f"“{report.published}”"),
                expected=(
                    Words(f"{label}が終わった後の年月", f"a month after {label}")
                    if early
                    else Words(f"{label}が終わるまでの年月", f"a month within {label}")
                ),
                advice=Words(
                    "表紙の年月か、章の年度を直してください。", "Correct the date on the cover, or the fiscal year."
                ),
            ),
        ),
    )
