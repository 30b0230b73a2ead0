"""
## 何を見るか

再掲の印を使う章で、一つの事業の行のうち、印のない行（最初の行）がちょうど一つかを見ます。印のない行が二つ以上あるもの、
すべての行に再掲の印があるものを示します。

## なぜ

合計は印のない行だけを足します。印が落ちると二重に数え、最初の行がないと一度も数えません。

## 例

（１）と（４）に同じ事業があり、どちらにも再掲の印がない。→ 後の行を指摘します。

## 例外

事業番号が違うもの、担当課が違うものは、名前が同じでも別の事業とします。再掲の印を一つも使わない章では点検しません。

## What it looks at

In chapters that use the mark 再掲: each programme must have just one row without the mark. Reported are programmes with
two such rows, and those whose rows are all marked.

## Why

Totals add up the rows without the mark. A mark that is missing counts the money twice; without a first row it is never
counted.

## Example

Sections (1) and (4) print the same programme, neither row is marked: the later one is reported.

## Exceptions

Rows with another programme number or another division are other programmes, whatever their name. Chapters that never
use the mark are not judged.
"""

from collections.abc import Iterator

from taikei.checks.places import row_place, row_words
from taikei.checks.programmes import Programmes
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import division_keys
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-02"
SEVERITY = Severity.ERROR
TITLE = Words("一つの事業に再掲の印のない行が一つだけある", "Each programme has one row without the mark 再掲")
VERSION = "1.0"
BASIS = Words("地方自治法第２条第14項、第233条の趣旨", "Local Autonomy Act, arts. 2 (14) and 233, by their sense")
NOTHING = Words("再掲の印のある行がありません。", "No row carries the mark 再掲.")


def check(subject: Subject) -> Verdict:
    """One hit for each row without the mark after the first, or for the first row of a programme that has none."""
    return judged((rows for programmes in subject.programmes for rows in _told_again(programmes)), _hit)


def _told_again(programmes: Programmes) -> Iterator[list[Row]]:
    """The rows of each programme that has several, or one with the mark, in a chapter that uses the mark."""
    chapter = programmes.chapter
    if any(placement.relisted for section in chapter.sections for placement in section.placements):
        for rows in programmes.by_key.values():
            if len(rows) > 1 or rows[0][1].relisted:
                yield [Row(chapter, *row) for row in rows]


def _hit(rows: list[Row]) -> Hit | None:
    unmarked = [row for row in rows if not row.placement.relisted]
    if not unmarked:
        return _without_first(rows[0])
    first, *others = unmarked
    again = next((row for row in others if _same_charge(row.placement.entry, first.placement.entry)), None)
    return None if again is None else _twice(first, again)


def _same_charge(one: Entry, other: Entry) -> bool:
    divisions, others = division_keys(one.charge.divisions), division_keys(other.charge.divisions)
    return not divisions or not others or not divisions.isdisjoint(others)


def _without_first(row: Row) -> Hit:
    name = row.placement.entry.programme
    return Hit(
        place=row_place(*row, "programme"),
        message=Words("再掲の印のある行しかありません。", "All rows of the programme carry the mark 再掲."),
        found=Words(f"再掲の「{name}」だけ", f"“{name}” as a re-listing alone"),
        expected=Words("再掲の印のない行が一つ", "one row without the mark"),
        advice=Words(
            "最初に載せる節を決めて印を外すか、事業名の書き違いがないか確かめてください。",
            "Take the mark off the row that comes first, or see whether its name is misspelt elsewhere.",
        ),
    )


def _twice(first: Row, again: Row) -> Hit:
    there = row_words(*first)
    return Hit(
        place=row_place(*again, "programme"),
        message=Words(
            "同じ事業が再掲の印のない行で二度載っています。", "The programme stands twice without the mark 再掲."
        ),
        found=Words(f"{there.ja}にもある事業、印なし", f"also {there.en}, without the mark"),
        expected=Words("後の行に再掲の印", "the mark 再掲 in the later row"),
        advice=Words(
            "後の行に再掲の印を付け、合計が二重になっていないか確かめてください。",
            "Mark the later row, and see that no total counts it twice.",
        ),
        other=row_place(*first, "programme"),
    )
