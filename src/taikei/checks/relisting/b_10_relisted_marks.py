"""
## 何を見るか

再掲の行の新規・拡充・終了の印を、同じ事業の最初の行と比べます。

## なぜ

新しい事業か続く事業かは一つの事実です。一方にだけ印があると、新規の数え方が節によって変わります。

## 例

最初の行には新規の印がなく、再掲の行にはある。→ 指摘します。

## 例外

再掲の行にその印を一度も付けない章では、印がないことを指摘しません。新規・拡充・終了の印を使わない文書では点検しません。

## What it looks at

The marks new, expanded and ended of a re-listed row against those of the first row.

## Why

Whether a programme is new is one fact. With the mark in one place alone the number of new programmes depends on the
section one reads.

## Example

The first row is not marked new, its re-listing is: reported.

## Exceptions

Where a chapter never puts the mark on a re-listed row, its absence is the layout's. Documents without such marks are
not judged.
"""

from collections.abc import Iterator, Set

from taikei.checks.pairs import Pair
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-10"
SEVERITY = Severity.WARNING
TITLE = Words("再掲の新規・拡充・終了の印が最初の行と同じである", "Re-listed rows carry the marks of the first row")
VERSION = "1.0"
BASIS = Words("報告書の慣行（新規などの印）", "custom of such reports: marks such as 新規")
NOTHING = Words(
    "新規・拡充・終了の印のある、再掲された事業がありません。", "No re-listed programme carries such a mark."
)

_MARKS = {
    "new": Words("新規", "new"),
    "expanded": Words("拡充", "expanded"),
    "ended": Words("終了", "ended"),
}


def check(subject: Subject) -> Verdict:
    """One hit for each re-listed row with other marks."""
    return judged(_marked(subject), lambda each: _hit(*each))


def _marked(subject: Subject) -> Iterator[tuple[Pair, Set[str], Set[str]]]:
    """The pairs of which a row is marked, with the marks of the re-listed and of the first row that count."""
    pairs = subject.relisted
    used: dict[int, set[str]] = {}
    for pair in pairs:
        used.setdefault(id(pair.chapter), set()).update(_marks(pair.relisted.entry))
    for pair in pairs:
        marks, first = _marks(pair.relisted.entry), _marks(pair.primary.entry)
        if marks or first:
            yield pair, marks, first & used[id(pair.chapter)]


def _marks(entry: Entry) -> set[str]:
    return {mark for mark in _MARKS if getattr(entry, mark)}


def _hit(pair: Pair, marks: Set[str], first: Set[str]) -> Hit | None:
    if marks == first:
        return None
    there, found, expected = row_words(pair.chapter, pair.primary_section, pair.primary), _said(marks), _said(first)
    return Hit(
        place=row_place(pair.chapter, pair.section, pair.relisted, "programme"),
        message=Words("再掲の印が最初の行と違います。", "The marks differ from those of the first row."),
        found=found,
        expected=Words(f"{there.ja}と同じ{expected.ja}", f"{expected.en}, as at {there.en}"),
        advice=Words(
            "どちらの印が正しいか確かめ、両方をそろえてください。", "See which is right, and make both rows the same."
        ),
        other=row_place(pair.chapter, pair.primary_section, pair.primary, "programme"),
    )


def _said(marks: Set[str]) -> Words:
    if not marks:
        return Words("印なし", "no mark")
    said = [words for mark, words in _MARKS.items() if mark in marks]
    return Words("・".join(words.ja for words in said) + "の印", " and ".join(words.en for words in said))
