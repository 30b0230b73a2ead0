"""
## 何を見るか

表題にある年度が、章の年度にないもの、章の年度が表題の年度にないものを示します。

## なぜ

表題は前年度の文書を写して作ることが多く、年度を直し忘れると、報告書全体の年度が疑われます。

## 例

表題に「令和３年度事業の実施状況」とあり、実績の章は令和４年度である。→ 指摘します。

## 例外

表題に年度を載せない文書と、章が何年度分もある文書は見ません。文書を作る年度（章の翌年度）は、表題にあって構いません。

## What it looks at

Fiscal years of the title that no chapter has, and those of chapters that the title does not name.

## Why

Titles are copied from last year; a year left as it was puts the years of the whole report in doubt.

## Example

The title says fiscal 2021, and the results are those of 2022: reported.

## Exceptions

Titles without a year, and documents with chapters of many years. The year in which the document is made, the one after
the chapters, may stand in the title.
"""

import re

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.eras import era_label, parse_fiscal_year
from taikei.model.finding import Place, Severity
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-20"
SEVERITY = Severity.ERROR
TITLE = Words("表題の年度が章の年度と同じである", "The title names the fiscal years of the chapters")
VERSION = "1.0"
BASIS = Words("公用文の校正の慣行", "custom of proof-reading official documents")
NOTHING = Words(
    "表題に年度がないか、章が一つか二つの年度のものではありません。",
    "The title names no fiscal year, or the chapters are not those of one or two years.",
)
NEEDS_WHOLE_REPORT = True

_YEAR = re.compile("(?:令和|平成|昭和)[ 　]*(?:元|[0-9０-９]{1,2})[ 　]*年度|(?:19|20|２０)[0-9０-９]{2}年度")
_FEW = 2


def check(subject: Subject) -> Verdict:
    """One hit where the two do not agree."""
    report = subject.report
    printed = report.title + report.subtitle
    named = {year for match in _YEAR.findall(printed) if (year := parse_fiscal_year(match)) is not None}
    years = {chapter.fiscal_year for chapter in report.chapters}
    if not named or not 1 <= len(years) <= _FEW:
        return Verdict(0)
    # A report may name the year in which it is made as well.
    last = max(years, key=lambda year: year.start)
    if named <= {*years, last.next} and (len(named) < len(years) or years <= named or named == {last.next}):
        return Verdict(1)
    found, right = (
        "、".join(era_label(year) for year in sorted(each, key=lambda year: year.start)) for each in (named, years)
    )
    return Verdict(
        1,
        (
            Hit(
                place=Place(field="cover", source=report.sources.get("title", Source())),
                message=Words(
                    "表題の年度が章の年度と違います。", "The years of the title are not those of the chapters."
                ),
                found=Words(f"表題の{found}", f"{found} in the title"),
                expected=Words(f"章の{right}", f"{right}, as the chapters have it"),
                advice=Words("表題か章の年度を直してください。", "Correct the title or the chapters."),
            ),
        ),
    )
