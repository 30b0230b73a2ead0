"""
## 何を見るか

注の印の対応を示します。文章や表の中にある「（注３）」の注が章の終わりにないもの、同じ印の注が二つあるもの、番号が
１から順に並んでいないものです。

## なぜ

印と注が対応していないと、その行に何の条件が付いているかが分かりません（公用文の注の慣行）。

## 例

実施概要に「（注３）」とあり、章の注は（注１）と（注２）だけである。→ 指摘します。

## 例外

「※」と、同じ文章の中に注があるものは見ません。表の見出しに付いた印は読み取りで章の注に結び付くので、ここでは
見ません。

## What it looks at

Marks of notes: a mark such as （注３） in a text without such a note in its chapter, two notes with one mark, numbers
that do not count 1, 2, 3.

## Why

Without its note nobody knows which condition a row has (custom of notes in official documents).

## Example

A narrative has （注３）, and the chapter has the notes （注１） and （注２） alone: reported.

## Exceptions

The sign ※, a note that stands in the same text, and marks in the heads of tables, which the reader ties to the notes.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import fold
from taikei.model.finding import Place, Quote, Severity
from taikei.model.report import Chapter, Note
from taikei.model.words import Words

ID = "G-06"
SEVERITY = Severity.ERROR
TITLE = Words("注の印と注が対応している", "Marks and notes belong together")
VERSION = "1.0"
BASIS = Words("公用文の注の慣行", "custom of notes in official documents")
NOTHING = Words("注も注の印もありません。", "There are neither notes nor marks of notes.")

_MARK = re.compile(r"[（(][ 　]*注[ 　]*(?P<number>[0-9０-９]{1,2})?[ 　]*[）)]")
_NUMBER = re.compile("[0-9]+")


class _Wrong(NamedTuple):
    place: Place
    found: str
    expected: Words
    quote: Quote | None = None


def check(subject: Subject) -> Verdict:
    """One hit for each mark without its note, and for each note whose mark is not the next."""
    marks = [spot for spot in subject.texts.spots(_MARK, "注") if spot.text.field not in ("notes", "ordinance")]
    notes = sum(len(chapter.notes) for chapter in subject.report.chapters)
    wrong = [*_out_of_order(subject)]
    for spot in marks:
        known = {fold(note.mark) for note in spot.text.chapter.notes}
        if fold(spot.printed) not in known and not _noted(spot):
            expected = Words(f"{spot.printed}の注", f"a note {spot.printed}")
            wrong.append(_Wrong(spot.text.place, spot.printed, expected, spot.quote))
    return Verdict(len(marks) + notes, tuple(map(_hit, wrong)))


def _noted(spot: Spot) -> bool:
    """Whether the text itself holds the note: its mark stands at the start of a line or behind a sentence."""
    return any(
        fold(mark[0]) == fold(spot.printed) and spot.text.text[: mark.start()].rstrip(" 　")[-1:] in ("", "\n", "。")
        for mark in _MARK.finditer(spot.text.text)
    )


def _out_of_order(subject: Subject) -> Iterator[_Wrong]:
    for chapter in subject.report.chapters:
        numbered = [(note, int(digits[0])) for note in chapter.notes if (digits := _NUMBER.search(fold(note.mark)))]
        for at, (note, number) in enumerate(numbered, start=1):
            if number != at:
                yield _Wrong(_place(chapter, note), note.mark, Words(f"（注{at}）", f"（注{at}）"))


def _place(chapter: Chapter, note: Note) -> Place:
    return Place(chapter.kind, field="notes", source=note.source, fiscal_year=chapter.fiscal_year)


def _hit(wrong: _Wrong) -> Hit:
    return Hit(
        place=wrong.place,
        message=Words("注の印と注が対応していません。", "A mark and the notes do not belong together."),
        found=listed([wrong.found]),
        expected=wrong.expected,
        advice=Words("注を補うか、印の番号を直してください。", "Add the note, or correct the number of the mark."),
        quote=wrong.quote,
    )
