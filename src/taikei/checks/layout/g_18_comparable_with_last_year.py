"""
## 何を見るか

前年度の報告書と比べて、様式が変わった所を示します。章の種類、節の数と題、載せている金額の種類、金額の単位です。

## なぜ

年による様式の違いは、比較を妨げます（機械判読性の確認項目「年によってフォーマットが著しく異なっていないか」）。変えたときは、その旨を
注に書いてください。

## 例

前年度は千円で、今年度は百万円で載せている。→ 指摘します。

## 例外

前年度の報告書を`--earlier`で示したときだけ適用します。

## What it looks at

What is laid out otherwise than in last year's edition: kinds of chapters, number and titles of sections, kinds of
amounts, units.

## Why

A layout that changes from year to year stands in the way of comparing (the national check list of machine readability
asks for this). Where it has to change, say so in a note.

## Example

Last year's amounts were in thousands of yen, this year's are in millions: reported.

## Exceptions

Applied only where last year's edition is given with `--earlier`.
"""

from collections.abc import Iterator

from taikei.analysis.components import components_of, entries_of
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.terms import CHAPTERS, COMPONENTS
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter, Report
from taikei.model.words import Words

ID = "G-18"
SEVERITY = Severity.ADVICE
TITLE = Words("前年度と同じ様式である", "The layout is that of last year")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-07（2026年）", "National check list of machine readability, L3-07 (2026)")
NOTHING = Words("前年度の報告書に、同じ種類の章がありません。", "Last year's edition has no chapter of the same kind.")
NEEDS_EARLIER = True


def check(subject: Subject) -> Verdict:
    """One hit for each difference of a chapter from last year's chapter of its kind."""
    if subject.earlier is None:
        return Verdict(0)
    pairs = list(_pairs(subject.report, subject.earlier))
    return Verdict(len(pairs), tuple(hit for chapter, before in pairs for hit in _hits(chapter, before)))


def _pairs(report: Report, earlier: Report) -> Iterator[tuple[Chapter, Chapter]]:
    """The latest chapter of each kind, with last year's."""
    for kind in dict.fromkeys(chapter.kind for chapter in report.chapters):
        chapter, before = report.chapter(kind), earlier.chapter(kind)
        if chapter is not None and before is not None:
            yield chapter, before


def _hits(chapter: Chapter, before: Chapter) -> Iterator[Hit]:
    if chapter.unit != before.unit:
        unit, last = chapter.unit.value, before.unit.value
        yield _hit(chapter, Words(f"単位が{unit}", f"amounts in {unit}"), Words(last, last))
    titles, last_titles = ([fold(section.title) for section in one.sections] for one in (chapter, before))
    if titles != last_titles:
        names = [section.title for section in chapter.sections if fold(section.title) not in last_titles]
        gone = [section.title for section in before.sections if fold(section.title) not in titles]
        yield _hit(
            chapter,
            Words(f"節の題：{'、'.join(names) or '順序の違い'}", f"sections: {', '.join(names) or 'another order'}"),
            Words(f"前年度の節：{'、'.join(gone) or '同じ題'}", f"those of last year: {', '.join(gone) or 'the same'}"),
        )
    money, last_money = (components_of(entries_of(one)) for one in (chapter, before))
    if set(money) != set(last_money):
        yield _hit(chapter, _said(money), _said(last_money))


def _said(money: tuple[object, ...]) -> Words:
    words = [words for component, words in COMPONENTS.items() if component in money]
    return Words(
        "、".join(each.ja for each in words) or "金額なし", ", ".join(each.en for each in words) or "no amounts"
    )


def _hit(chapter: Chapter, found: Words, expected: Words) -> Hit:
    kind = CHAPTERS[chapter.kind]
    return Hit(
        place=Place(chapter.kind, source=chapter.source, fiscal_year=chapter.fiscal_year),
        message=Words(
            f"{kind.ja}の章の様式が前年度と違います。", f"The layout of the {kind.en} is not that of last year."
        ),
        found=found,
        expected=expected,
        advice=Words(
            "様式を戻すか、変えた旨を注に書いてください。", "Keep the layout, or say in a note what was changed."
        ),
    )
