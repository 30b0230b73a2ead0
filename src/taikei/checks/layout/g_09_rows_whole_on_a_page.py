"""
## 何を見るか

表の行がページをまたいで、事業名や金額のあるページと、実施概要の終わり・担当課のあるページが分かれているものを示します。節の
見出しがページの終わりに残り、表が次のページから始まるものも示します。

## なぜ

ページをまたぐ行は、後のページだけ見ると、どの事業の続きか分かりません。複写して配るときに誤りのもとになります。

## 例

事業名が５ページ、担当課が６ページにある。→ 指摘します。

## 例外

一ページに収まらない長い行はまたぐことがあります（見出しの行を繰り返してください）。見開きの表（予算書のように、一つの行が左右のページの同じ高さに
あるもの）と、ページの分からない文書は見ません。

## What it looks at

Rows of tables that a page break parts, and headings of sections that are left at the foot of a page.

## Why

On the later page nobody sees which programme goes on there; copied and handed out, such pages mislead.

## Example

The name stands on page 5 and the division on page 6: reported.

## Exceptions

A row longer than a page has to break (repeat the head of the table). Facing pages, as budget books
have them (a row stands at one height on both), and documents without pages are not judged.
"""

from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Place, Severity
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-09"
SEVERITY = Severity.ADVICE
TITLE = Words("行と見出しがページで分かれていない", "No row and no heading is parted by a page break")
VERSION = "1.1"
BASIS = Words("印刷物の校正の慣行", "custom of proof-reading")
NOTHING = Words("文書にページがありません。", "The document has no pages.")


class _Paged(NamedTuple):
    """Something that should stand on one page: its first and its last page, and what it is."""

    place: Place
    first: int
    last: int
    what: Words


def check(subject: Subject) -> Verdict:
    """One hit for each row and each heading that a page break parts."""
    return judged([*_rows(subject), *_headings(subject)], _hit)


def _rows(subject: Subject) -> Iterator[_Paged]:
    for row in subject.rows:
        entry = row.placement.entry
        pages = _pages(entry.source)
        if pages and not entry.items and not _facing(entry.source):  # a breakdown goes over facing pages
            yield _Paged(row_place(*row, "row"), pages[0], pages[-1], Words("行", "row"))


def _facing(source: Source) -> bool:
    """Whether the row goes on beside itself on the next page, not below: from the left page to the right one."""
    pages = _pages(source)
    left, right = ([box for box in source.boxes if box.page == page] for page in (pages[0], pages[-1]))
    return pages[-1] == pages[0] + 1 and any(
        one.top < other.bottom and other.top < one.bottom for one in left for other in right
    )


def _headings(subject: Subject) -> Iterator[_Paged]:
    for chapter in subject.report.chapters:
        for section in chapter.sections:
            title = section.sources.get("title", Source())
            below = section.sources.get("lead") or (
                section.placements[0].entry.source if section.placements else Source()
            )
            if title.boxes and below.boxes:
                place = Place(
                    chapter.kind, section.number, field="title", source=title, fiscal_year=chapter.fiscal_year
                )
                yield _Paged(place, _pages(title)[-1], _pages(below)[0], Words("見出し", "heading"))


def _pages(source: Source) -> list[int]:
    return sorted({box.page for box in source.boxes}) if source.boxes else []


def _hit(paged: _Paged) -> Hit | None:
    if paged.first == paged.last:
        return None
    what = paged.what
    return Hit(
        place=paged.place,
        message=Words(f"{what.ja}がページで分かれています。", f"A page break parts a {what.en}."),
        found=Words(f"{paged.first}ページから{paged.last}ページまで", f"pages {paged.first} to {paged.last}"),
        expected=Words(f"一つのページに収まった{what.ja}", f"the {what.en} on one page"),
        advice=Words(
            "改ページの位置を変えるか、表の見出しの行を次のページで繰り返してください。",
            "Move the page break, or repeat the head of the table on the next page.",
        ),
    )
