"""
## 何を見るか

事業の行が一つもない節を示します。

## なぜ

表のない節は、該当がないのか、載せ忘れたのかが分かりません。

## 例

計画の（４）に前文も表もない。→ 指摘します。

## 例外

前文に「該当する事業はない」などと書いてあれば指摘しません。

## What it looks at

Sections without any programme.

## Why

Of a section without a table nobody knows whether there is nothing, or whether it was forgotten.

## Example

Section (4) of the plan has neither lead nor table: reported.

## Exceptions

Sections whose lead says that there is none.
"""

import re

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-22"
SEVERITY = Severity.WARNING
TITLE = Words("どの節にも事業がある", "Every section has programmes")
VERSION = "1.0"
BASIS = Words("条例に基づく報告の慣行", "custom of statutory reports")
NOTHING = Words("節がありません。", "There are no sections.")

_NONE = re.compile("該当(?:する事業)?(?:は|が)?(?:な[いし]|ありません)|事業(?:は|が)(?:ない|ありません)|なし")


def check(subject: Subject) -> Verdict:
    """One hit for each section without rows."""
    return judged(((chapter, section) for chapter in subject.report.chapters for section in chapter.sections), _hit)


def _hit(of: tuple[Chapter, Section]) -> Hit | None:
    chapter, section = of
    if section.placements or _NONE.search(section.lead):
        return None
    source = section.sources.get("title", Source())
    return Hit(
        place=Place(chapter.kind, section.number, field="title", source=source, fiscal_year=chapter.fiscal_year),
        message=Words("事業の行が一つもない節です。", "A section has no programme."),
        found=Words(
            f"（{section.number}）{section.title}に０事業", f"no programme in ({section.number}) {section.title}"
        ),
        expected=Words("一つ以上の事業か、該当なしの記載", "a programme, or a word that there is none"),
        advice=Words(
            "事業を載せるか、前文に該当する事業がないことを書いてください。",
            "List the programmes, or say in the lead that there is none.",
        ),
    )
