"""
## 何を見るか

節の前文が挙げる補助・助成・貸付など（「創業資金の補助」）と、かぎ括弧の中の事業名・補助金名を、章の事業名・実施概要と
照らします。どこにも見当たらないものを示します。

## なぜ

前文は前年度の文を写して書くことが多く、なくなった事業が残ります。議会では「前文にあるこの事業はどれか」と聞かれます。

## 例

計画の前文に「創業資金の補助」とあるのに、節のどの事業にも「創業」がない。→ 指摘します。

## 例外

「中小企業」「資金」のような、どの事業にもある語だけでは照らしません。事業のない節、前文のない節では点検しません。

## What it looks at

Subsidies, grants and loans that the lead of a section tells of (創業資金の補助), and names of programmes in 「」:
they must be found in names or narratives of the section's rows.

## Why

A lead is often last year's, and keeps what is no more. The assembly asks which programme is meant.

## Example

The lead of a plan speaks of 創業資金の補助, and no programme of the section has 創業: reported.

## Exceptions

Words that any programme has, such as 中小企業 or 資金, are no evidence. Sections without rows or without a lead are not
judged.
"""

from taikei.analysis.follow.promises import Announcement, announcements, without_programme
from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.words import Words

ID = "C-15"
SEVERITY = Severity.WARNING
TITLE = Words("前文が挙げる取組の事業が節にある", "What a lead tells of is among the section's programmes")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前文と表の突合せ）", "custom of such reports: lead and table agree")
NOTHING = Words("前文と事業のある節がありません。", "No section has a lead and rows.")

# Money that is given is looked for by name; events and advice go by many words.
_GIVEN = frozenset({"補助", "助成", "貸付", "給付", "支給"})


def check(subject: Subject) -> Verdict:
    """One hit for each thing that a lead tells of and no row of its section has."""
    sections = [
        (chapter, section)
        for chapter in subject.report.chapters
        for section in chapter.sections
        if section.lead and section.placements
    ]
    return judged(sections, lambda each: _hit(*each))


def _hit(chapter: Chapter, section: Section) -> Hit | None:
    money = [announcement for announcement in announcements(section.lead, _GIVEN) if _of_money(announcement)]
    if not money:
        return None
    entries = [placement.entry for placement in section.placements]
    rows = "".join(entry.programme + entry.narrative for entry in entries)
    missing = next(without_programme(money, rows), None)
    return None if missing is None else _missing(chapter, section, missing)


def _of_money(announcement: Announcement) -> bool:
    return not announcement.measures or not announcement.measures.isdisjoint(_GIVEN)


def _missing(chapter: Chapter, section: Section, missing: Announcement) -> Hit:
    said = section.lead[missing.start : missing.end].strip("「」")
    return Hit(
        place=section_place(chapter, section, "lead"),
        message=Words(
            "前文が挙げる取組が、節の事業に見当たりません。", "The lead tells of what no row of the section has."
        ),
        found=Words(f"「{said}」", f"“{said}”"),
        expected=Words("節の表にある事業", "a programme of the section's table"),
        advice=Words(
            "なくなった事業なら前文から除き、表の事業なら同じ言葉で書いてください。",
            "Take out what is no more, or call it as the table does.",
        ),
        quote=quoted(section.lead, missing.start, missing.end),
    )
