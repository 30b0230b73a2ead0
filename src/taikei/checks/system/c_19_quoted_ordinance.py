"""
## 何を見るか

節が引用する条文を、庁内の設定にある条例の本文（`[ordinance]`）と照らします。一字でも違えば示します。

## なぜ

条文の引用に誤りは許されません。写すうちに「及び」が「並びに」に変わっても、読み合わせでは気付きにくいものです。

## 例

本文は「必要な施策を推進するものとする。」、引用は「必要な施策を推進する。」。→ 指摘します。

## 例外

全角・半角、空白、改行の違いは問いません。設定にない条、条文を引用しない節は点検しません。条例を改正したときは設定を改
めます。

## What it looks at

The article that a section quotes against the text of the ordinance in the settings (`[ordinance]`), letter by letter.

## Why

A quoted article may hold no mistake. That 及び became 並びに on the way of copying is hard to see in proof-reading.

## Example

The ordinance says 必要な施策を推進するものとする。, the quotation 必要な施策を推進する。: reported.

## Exceptions

Width, white space and line breaks do not count. Articles that the settings do not have and sections that quote none are
left out. When the ordinance is amended, so are the settings.
"""

from itertools import zip_longest

from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.model.words import Words

ID = "C-19"
SEVERITY = Severity.ERROR
TITLE = Words("引用した条文が条例の本文と同じである", "A quoted article is that of the ordinance")
VERSION = "1.0"
BASIS = Words("庁内の設定（条例の本文）", "the settings of the house: the text of the ordinance")
NOTHING = Words(
    "庁内の設定に条例の本文がないか、条文を引用した節がありません。",
    "The settings give no ordinance, or no section quotes one of its articles.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each section whose quotation differs, with the first difference."""
    quoting = (
        (chapter, section, fold("".join(subject.house.ordinance[section.article])))
        for chapter in subject.report.chapters
        for section in chapter.sections
        if section.ordinance and section.article is not None and section.article in subject.house.ordinance
    )
    return judged(quoting, lambda each: _hit(*each))


def _hit(chapter: Chapter, section: Section, right: str) -> Hit | None:
    text = fold("".join(section.ordinance))
    if text == right:
        return None
    first = next(at for at, (one, other) in enumerate(zip_longest(text, right)) if one != other)
    printed, expected = quoted(text, first, first + 1), quoted(right, first, first + 1)
    return Hit(
        place=section_place(chapter, section, "ordinance"),
        message=Words("引用した条文が条例の本文と違います。", "The quoted article differs from the ordinance."),
        found=Words(f"第{section.article}条の引用「{printed.text}」", f"article {section.article}: “{printed.text}”"),
        expected=Words(f"条例の本文「{expected.text}」", f"“{expected.text}”"),
        advice=Words(
            "最初に違う所を示しています。条例の本文を写し直し、改正があったときは設定を改めてください。",
            "This is the first difference: copy the article again, or renew the settings after an amendment.",
        ),
        quote=printed,
    )
