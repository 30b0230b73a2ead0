"""
## 何を見るか

実績の節の名称、挙げる条、引用する条文を、前年度の報告書の同じ番号の節と比べます。

## なぜ

条例が改正されない限り、節の体系と条文は変わりません。変わっていれば、改正か、写し間違いです。

## 例

前年度は第10条を引用した（３）の節が、今年度は第１条を引用している。→ 指摘します。

## 例外

全角・半角、空白、改行の違いは問いません。名称が同じ節が半分に満たなければ、体系を改めたものとして点検しません。条例や
体系を改めたときは、理由を記録してください。

## What it looks at

Title, article and quoted ordinance of each section of the results against the section of that number in last year's
edition.

## Why

While the ordinance is not amended, sections and articles stay. If one changed, it was amended or miscopied.

## Example

Section (3) quoted article 10 last year, article 1 this year: reported.

## Exceptions

Width, white space and line breaks do not count. Where fewer than half of the titles are the same, the system was
changed: not judged. After an amendment record the reason.
"""

from collections.abc import Iterator
from itertools import zip_longest

from taikei.checks.places import section_place
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section
from taikei.model.words import Words

ID = "C-25"
SEVERITY = Severity.WARNING
TITLE = Words("節の名称と条文が前年度と同じである", "Sections and their articles are those of last year")
VERSION = "1.0"
BASIS = Words("報告書の慣行（条例に基づく構成）", "custom of such reports: built on the ordinance")
NOTHING = Words(
    "前年度の報告書の実績に、同じ体系の節がありません。",
    "The results of last year's edition have no sections of this system.",
)
NEEDS_EARLIER = True

_ADVICE = Words(
    "条例や体系を改めたのでなければ直し、改めたのであれば理由を記録してください。",
    "Correct it, unless ordinance or system were changed; if so, record that.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each title, article or quotation that changed."""
    results = subject.report.chapter(ChapterKind.RESULTS)
    before = None if subject.earlier is None else subject.earlier.chapter(ChapterKind.RESULTS)
    if results is None or before is None:
        return Verdict(0)
    by_number = {section.number: section for section in before.sections}
    pairs = [(by_number[section.number], section) for section in results.sections if section.number in by_number]
    same = sum(fold(old.title) == fold(new.title) for old, new in pairs)
    if not same or same * 2 < len(pairs):
        return Verdict(0)
    return Verdict(len(pairs), tuple(hit for old, new in pairs for hit in _hits(results, old, new)))


def _hits(chapter: Chapter, old: Section, new: Section) -> Iterator[Hit]:
    if fold(old.title) != fold(new.title):
        yield Hit(
            place=section_place(chapter, new),
            message=Words("節の名称が前年度と違います。", "The title is another than last year."),
            found=Words(f"「{new.title}」", f"“{new.title}”"),
            expected=Words(f"前年度と同じ「{old.title}」", f"“{old.title}”, as last year"),
            advice=_ADVICE,
        )
    if old.article is not None and new.article is not None and old.article != new.article:
        yield Hit(
            place=section_place(chapter, new, "citation"),
            message=Words("節が挙げる条が前年度と違います。", "The section names another article than last year."),
            found=Words(f"第{new.article}条", f"article {new.article}"),
            expected=Words(f"前年度と同じ第{old.article}条", f"article {old.article}, as last year"),
            advice=_ADVICE,
        )
    text, before = fold("".join(new.ordinance)), fold("".join(old.ordinance))
    if old.article == new.article and text and before and text != before:
        first = next(at for at, (one, other) in enumerate(zip_longest(text, before)) if one != other)
        printed, expected = quoted(text, first, first + 1), quoted(before, first, first + 1)
        yield Hit(
            place=section_place(chapter, new, "ordinance"),
            message=Words("引用した条文が前年度と違います。", "The quoted article is not that of last year."),
            found=Words(f"「{printed.text}」", f"“{printed.text}”"),
            expected=Words(f"前年度と同じ「{expected.text}」", f"“{expected.text}”, as last year"),
            advice=_ADVICE,
            quote=printed,
        )
