"""
## 何を見るか

文書の題名と目次にある年度を、章の年度と照らします。どの章の年度でもない年度を示します。

## なぜ

題名は前年度の文書を写して作ります。年度を一つ直し忘れると、文書全体が別の年度のものになります。

## 例

題名は「令和３年度の実施状況及び令和５年度の計画」、章は令和４年度の実績と令和５年度の計画。→ 「令和３年度」を指摘しま
す。

## 例外

「令和７年度実施」「令和７年度版」のような、文書を作った年度は照らしません。題名にも目次にも年度がない文書では点検しま
せん。

## What it looks at

The fiscal years in the title and in the contents against those of the chapters: a year that no chapter has.

## Why

A title is last year's, corrected. With one year left as it was the whole document is of another year.

## Example

The title says 令和３年度の実施状況及び令和５年度の計画, the chapters are of 令和４年度 and 令和５年度: 令和３年度 is
reported.

## Exceptions

The year in which the document was made (令和７年度実施, 令和７年度版). Documents without years in title and contents
are not judged.
"""

import re
from collections.abc import Iterator

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.eras import era_label, parse_fiscal_year
from taikei.model.finding import Place, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Report
from taikei.model.words import Words

ID = "C-32"
SEVERITY = Severity.WARNING
TITLE = Words("題名と目次の年度が章の年度と合う", "Title and contents name the years of the chapters")
VERSION = "1.0"
BASIS = Words("報告書の慣行（題名の年度）", "custom of such reports: the title names the years")
NOTHING = Words("題名にも目次にも年度がありません。", "Neither title nor contents name a fiscal year.")

_YEAR = re.compile(r"(?:令和|平成|昭和)[ 　]?(?:元|[0-9０-９]{1,2})年度(?!実施|版|公表|作成|評価|提出|改訂)")


def check(subject: Subject) -> Verdict:
    """One hit for each year that no chapter has."""
    years = {chapter.fiscal_year for chapter in subject.report.chapters}
    if not years:
        return Verdict(0)
    return judged(_named(subject.report), lambda each: _hit(*each, years))


def _named(report: Report) -> Iterator[tuple[Place, str]]:
    """Each year that is printed, with its place."""
    for match in _YEAR.finditer(report.title):
        yield Place(field="cover", source=report.sources.get("title", Place().source)), match[0]
    for line in report.contents:
        for match in _YEAR.finditer(line.title):
            yield Place(field="contents", source=line.source), match[0]


def _hit(place: Place, printed: str, years: set[FiscalYear]) -> Hit | None:
    if parse_fiscal_year(printed) in years:
        return None
    known = "、".join(map(era_label, sorted(years)))
    return Hit(
        place=place,
        message=Words("どの章の年度でもない年度があります。", "A fiscal year is named that no chapter has."),
        found=Words(f"「{printed}」", f"“{printed}”"),
        expected=Words(f"章の年度（{known}）", f"a year of the chapters ({known})"),
        advice=Words(
            "題名、目次、章のどの年度が正しいか確かめてください。",
            "See which of title, contents and chapters is right.",
        ),
    )
