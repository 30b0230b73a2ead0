"""
## 何を見るか

目次のページ番号が、見出しのあるページと合わないもの、前の行より小さいものを示します。

## なぜ

原稿を直した後に目次を作り直さないと、ページがずれます。印刷して議会に出した後では正誤表が要ります。

## 例

目次に「（３）…12」とあり、ほかの見出しから数えると13ページにある。→ 指摘します。

## 例外

表紙や目次を数えない番号の付け方は、多くの見出しに共通する差として扱います。ページの分からない文書（テキスト、Word）では、
番号の順だけを見ます。

## What it looks at

Page numbers of the contents that are not those of the headings, or that go backwards.

## Why

Pages move when a draft is corrected and the contents are not made again; in print that takes an errata sheet.

## Example

The contents say page 12, and by the other headings it is page 13: reported.

## Exceptions

A cover that is not counted is taken as the difference that most headings have. Where a document has no pages (text,
Word), only the order of the numbers is judged.
"""

from collections import Counter
from typing import NamedTuple

from taikei.checks.layout.headed import listed_headings
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.report import ContentsLine
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-08"
SEVERITY = Severity.ERROR
TITLE = Words("目次のページが実際のページと合っている", "The contents name the right pages")
VERSION = "1.0"
BASIS = Words("印刷物の校正の慣行", "custom of proof-reading")
NOTHING = Words("ページ番号のある目次がありません。", "There are no contents with page numbers.")


class _Paged(NamedTuple):
    """A line with its page and, where the document has pages, that of its heading."""

    line: ContentsLine
    page: int
    real: int | None


def check(subject: Subject) -> Verdict:
    """One hit for each line with a wrong page."""
    lines = [
        _Paged(line, line.page, _page(heading))
        for line, heading in listed_headings(subject.report)
        if line.page is not None
    ]
    # The pages before number 1 are not counted; so many they are for most of the lines.
    before = Counter(line.real - line.page for line in lines if line.real is not None).most_common(1)
    hits = []
    last = 0
    for line in lines:
        right = line.page if line.real is None else line.real - before[0][0]
        if right != line.page:
            hits.append(_hit(line, Words(f"{right}ページ", f"page {right}")))
        elif line.page < last:
            hits.append(_hit(line, Words(f"{last}ページ以降", f"page {last} or later")))
        last = max(last, right)
    return Verdict(len(lines), tuple(hits))


def _page(heading: tuple[str, Source] | None) -> int | None:
    boxes = () if heading is None else heading[1].boxes
    return boxes[0].page if boxes else None


def _hit(line: _Paged, expected: Words) -> Hit:
    return Hit(
        place=Place(field="contents", source=line.line.source),
        message=Words("目次のページ番号が合っていません。", "A page number of the contents is wrong."),
        found=Words(f"「{line.line.title}」{line.page}ページ", f"“{line.line.title}” on page {line.page}"),
        expected=expected,
        advice=Words("目次を作り直してください。", "Make the contents again."),
    )
