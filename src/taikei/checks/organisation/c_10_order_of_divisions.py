"""
## 何を見るか

節の行が建制順（課・室の決まった順）に並んでいるかを見ます。庁内の設定にその年度の課・室の一覧（`[divisions]`）があれ
ば、その順と比べます。なければ、同じ課の行が、ほかの課の行を挟んで離れていないかだけを見ます。

## なぜ

建制順は官公庁の表の並べ方の約束です。後から足した行が末尾に残っていると、追加の跡が分かり、読み合わせでも探しにくくな
ります。

## 例

「産業課、産業課、観光課、産業課」と並ぶ節。→ 最後の行を指摘します。

## 例外

担当課が複数の行は最初の課で見ます。一覧がない場合、課ごとにまとまっていない章（金額順、五十音順など）では点検しません。
一覧にない課の行は比べません。

## What it looks at

Whether the rows of a section follow the official order of the divisions (建制順). With a list of the year's divisions
in the settings (`[divisions]`) that order is used; without it, only whether the rows of one division stand together.

## Why

The official order is how every table of a government is arranged. A row added later, left at the end, shows.

## Example

A section of 産業課, 産業課, 観光課, 産業課: the last row is reported.

## Exceptions

A row of several divisions counts for the first. Without a list, chapters that do not group by division (by amount, by
name) are not judged. Rows of a division that the list does not have are left out.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby

from taikei.checks.places import row_place, row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.names import division_key
from taikei.model.finding import Severity
from taikei.model.report import Chapter
from taikei.model.words import Words

ID = "C-10"
SEVERITY = Severity.WARNING
TITLE = Words("行が建制順に並んでいる", "Rows follow the official order of the divisions")
VERSION = "1.0"
BASIS = Words("官公庁の慣行（建制順）", "custom of governments: the official order of divisions")
NOTHING = Words(
    "課・室の一覧が設定になく、課ごとに行をまとめた章もありません。",
    "The settings list no divisions, and no chapter groups its rows by division.",
)
THRESHOLDS = {"apart": Decimal("0.1")}

# Fewer divisions stand together by chance.
_FEW = 8


def check(subject: Subject) -> Verdict:
    """One hit for each row out of order."""
    share = subject.house.threshold(ID, "apart", THRESHOLDS["apart"])
    applied, hits = 0, list[Hit]()
    for chapter in subject.report.chapters:
        order = subject.house.divisions.get(chapter.fiscal_year)
        found = _apart(chapter, share) if order is None else _out_of_order(chapter, order)
        applied += found.applied
        hits += found.hits
    return Verdict(applied, tuple(hits))


def _rows(chapter: Chapter) -> Iterator[list[Row]]:
    """The rows of each section that name a division."""
    for section in chapter.sections:
        yield [Row(chapter, section, each) for each in section.placements if each.entry.charge.divisions]


def _division(row: Row) -> str:
    return division_key(row.placement.entry.charge.divisions[0])


def _apart(chapter: Chapter, share: Decimal) -> Verdict:
    """Rows that stand apart from the others of their division, where nearly all stand together."""
    together, runs, away = 0, 0, list[tuple[Row, Row]]()
    for rows in _rows(chapter):
        last: dict[str, Row] = {}  # of each division the last row that stands with the first
        for division, run in groupby(rows, key=_division):
            if division not in last:
                together += 1
                *_, last[division] = run
            else:
                runs += 1
                away += [(row, last[division]) for row in run]
    if together < _FEW or runs > together * share:
        return Verdict(0)
    return Verdict(together + runs, tuple(_hit(row, other) for row, other in away))


def _out_of_order(chapter: Chapter, order: Sequence[str]) -> Verdict:
    ranks = {division_key(division): rank for rank, division in enumerate(order)}
    applied, hits = 0, list[Hit]()
    for rows in _rows(chapter):
        known = [row for row in rows if _division(row) in ranks]
        kept = _in_order([ranks[_division(row)] for row in known])
        applied += len(known)
        hits += [_hit(row, _before(row, known, kept, ranks)) for at, row in enumerate(known) if at not in kept]
    return Verdict(applied, tuple(hits))


def _in_order(ranks: Sequence[int]) -> frozenset[int]:
    """The places of a longest part of ``ranks`` that never falls."""
    tops: list[int] = []
    at_top: list[int] = []
    before: list[int | None] = []
    for at, rank in enumerate(ranks):
        length = bisect_right(tops, rank)
        before.append(at_top[length - 1] if length else None)
        tops[length : length + 1] = [rank]
        at_top[length : length + 1] = [at]
    kept, last = set(), at_top[-1] if at_top else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return frozenset(kept)


def _before(row: Row, known: Sequence[Row], kept: frozenset[int], ranks: Mapping[str, int]) -> Row:
    """The row after which one that is out of order belongs, or the first one where it belongs before all."""
    lower = [known[at] for at in sorted(kept) if ranks[_division(known[at])] <= ranks[_division(row)]]
    return lower[-1] if lower else known[min(kept)]


def _hit(row: Row, other: Row) -> Hit:
    there, division = row_words(*other), row.placement.entry.charge.divisions[0]
    beside = other.placement.entry.charge.divisions[0]
    return Hit(
        place=row_place(*row, "charge"),
        message=Words("行が建制順から外れています。", "The row is out of the order of the divisions."),
        found=Words(f"「{division}」の{row.placement.order}番目の行", f"row {row.placement.order} of “{division}”"),
        expected=Words(f"{there.ja}（{beside}）の隣", f"a place beside {there.en} ({beside})"),
        advice=Words(
            "行を移すか、意図した並びであれば理由を記録してください。",
            "Move the row; if the order is meant, record why.",
        ),
        other=row_place(*other, "charge"),
    )
