"""
## 何を見るか

同じ章のほかの節には前文があるのに、前文がない節を示します。

## なぜ

前文は、節で何をしたかを一目で伝えます。一つの節だけないと、書き忘れに見えます。

## 例

（１）から（３）までに前文があり、（４）にない。→ 指摘します。

## 例外

前文を載せない章（どの節にもない）は見ません。

## What it looks at

Sections without a lead where most of the others of the chapter have one.

## Why

The lead tells at a glance what was done in a section; where one alone has none, it seems forgotten.

## Example

Sections (1) to (3) have leads and (4) has none: reported.

## Exceptions

Chapters that print no leads.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-23"
SEVERITY = Severity.WARNING
TITLE = Words("どの節にも前文がある", "Every section has a lead")
VERSION = "1.0"
BASIS = Words("年次報告の編集の慣行", "custom of editing yearly reports")
NOTHING = Words("前文を載せた章がありません。", "No chapter prints leads.")


def check(subject: Subject) -> Verdict:
    """One hit for each section without a lead among sections with one."""
    applied, hits = 0, list[Hit]()
    for chapter in subject.report.chapters:
        with_lead = sum(section.lead != "" for section in chapter.sections)
        if 2 * with_lead > len(chapter.sections) > 1:
            applied += len(chapter.sections)
            hits += [_hit(chapter, section) for section in chapter.sections if section.lead == ""]
    return Verdict(applied, tuple(hits))


def _hit(chapter: Chapter, section: Section) -> Hit:
    source = section.sources.get("title", Source())
    return Hit(
        place=Place(chapter.kind, section.number, field="lead", source=source, fiscal_year=chapter.fiscal_year),
        message=Words("ほかの節にある前文がありません。", "The lead is missing that other sections have."),
        found=Words("空欄", "blank"),
        expected=Words(f"（{section.number}）{section.title}の前文", f"a lead for ({section.number}) {section.title}"),
        advice=Words(
            "節で行ったことを述べる前文を書いてください。", "Write a lead that says what the section is about."
        ),
    )
