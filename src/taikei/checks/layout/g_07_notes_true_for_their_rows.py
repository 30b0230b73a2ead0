"""
## 何を見るか

章の注が、その章の行に当てはまっていないものを示します。「Ａ部については部名の記載を省略している」とあるのにＡ部を付けた行、
「単位：千円」とあるのに章の単位が違うもの、「当初予算額は令和４年度当初予算額」とあるのに章の年度が違うものです。

## なぜ

注は、すべての行の読み方を決めます。一行でも当てはまらなければ、ほかの行も疑われます（公用文の注の慣行）。

## 例

注に「市長室については部名の記載を省略している」とあり、ある行の担当課は「市長室広聴課」である。→ 指摘します。

## 例外

部名のない行がどの部の課かは、ほかの点検（C-08）が見ます。注が言い切っていないこと（「一部を除き」「原則として」）は見ません。

## What it looks at

Notes that are not true for the rows of their chapter: a department whose name is said to be left out and is printed; a
unit, or a fiscal year of the budget, that is not the chapter's.

## Why

A note tells how to read every row. Where it is wrong for one, the others are in doubt too.

## Example

A note says that 市長室 is left out, and a row names 市長室広聴課: reported.

## Exceptions

Divisions without a department are judged by C-08. A note that allows for exceptions (一部を除き, 原則として) is not
judged.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.eras import era_label, parse_fiscal_year
from taikei.language.widths import squeeze
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter, Note
from taikei.model.words import Words

ID = "G-07"
SEVERITY = Severity.ERROR
TITLE = Words("注がすべての行に当てはまっている", "Notes are true for every row they govern")
VERSION = "1.0"
BASIS = Words("公用文の注の慣行", "custom of notes in official documents")
NOTHING = Words(
    "部名の省略、単位又は予算の年度を述べた注がありません。",
    "No note speaks of departments left out, units or the year.",
)

_OMITTED = re.compile(
    "(?:、|^|で)(?P<department>[^、。]{2,20}?)(?:については|は)、?部(?:局)?名(?:の記載)?(?:を|は)省略"
)
_UNIT = re.compile("単位[:：は]?(?P<unit>千円|百万円|億円|円)")
_BUDGET = re.compile("当初予算額?は、?(?P<year>(?:令和|平成)(?:元|[0-9０-９]{1,2})年度)当初予算")
_EXCEPTED = re.compile("一部|原則|除[きくい]|場合がある|ものがある")


class _Claim(NamedTuple):
    """What a note says, and of which kind."""

    chapter: Chapter
    note: Note
    match: re.Match[str]


def check(subject: Subject) -> Verdict:
    """One hit for each row or chapter for which a note is not true."""
    departments, units, years = (list(_claims(subject, pattern)) for pattern in (_OMITTED, _UNIT, _BUDGET))
    rows = [(claim, row) for claim in departments for row in subject.rows if row.chapter is claim.chapter]
    hits = [
        *(_hit_row(row, claim) for claim, row in rows if _printed(row) == claim.match["department"]),
        *(_hit_note(claim, claim.chapter.unit.value) for claim in units if claim.match["unit"] != claim.chapter.unit),
        *(
            _hit_note(claim, era_label(claim.chapter.fiscal_year))
            for claim in years
            if parse_fiscal_year(claim.match["year"]) != claim.chapter.fiscal_year
        ),
    ]
    return Verdict(len(rows) + len(units) + len(years), tuple(hits))


def _claims(subject: Subject, pattern: re.Pattern[str]) -> Iterator[_Claim]:
    for chapter in subject.report.chapters:
        for note in chapter.notes:
            text = squeeze(note.text)
            if not _EXCEPTED.search(text):
                yield from (_Claim(chapter, note, match) for match in pattern.finditer(text))


def _printed(row: Row) -> str:
    """The department that the row prints; one that the form inferred from a note has a source of its own."""
    entry = row.placement.entry
    return "" if "department" in entry.sources else entry.charge.department


_ADVICE = Words("注か行のどちらかを直してください。", "Correct either the note or the row.")


def _hit_row(row: Row, claim: _Claim) -> Hit:
    department = claim.match["department"]
    return Hit(
        place=row_place(*row, "charge"),
        message=Words(
            f"{claim.note.mark}がこの行に当てはまりません。", f"The note {claim.note.mark} is not true here."
        ),
        found=Words(f"「{row.placement.entry.charge.printed}」", f"“{row.placement.entry.charge.printed}”"),
        expected=Words(f"「{department}」を省いた担当課・室", f"a division without “{department}”"),
        advice=_ADVICE,
        other=_place(claim),
    )


def _hit_note(claim: _Claim, right: str) -> Hit:
    said = claim.match[0]
    return Hit(
        place=_place(claim),
        message=Words(
            f"{claim.note.mark}がこの章に当てはまりません。", f"The note {claim.note.mark} is not true for its chapter."
        ),
        found=Words(f"「{said}」", f"“{said}”"),
        expected=Words(f"「{right}」", f"“{right}”"),
        advice=_ADVICE,
    )


def _place(claim: _Claim) -> Place:
    chapter = claim.chapter
    return Place(chapter.kind, field="notes", source=claim.note.source, fiscal_year=chapter.fiscal_year)
