"""
## 何を見るか

再掲の印（［再掲］など）の書き方を比べ、多くの行と違うもの（括弧の種類や幅、印の前の空白）を示します。

## なぜ

印の書き方が行によって違うと、検索や集計でその行だけが落ち、再掲を二重に数えるもとになります。

## 例

多くの行が「…事業［再掲］」で、一行だけ「…事業 ［再掲］」とある。→ その行を指摘します。

## 例外

印が行の初めにあるときは、前の空白を比べません（折返しの位置によるため）。文書を読み取ったときの印だけを見ます。台帳や
表から作った報告書には印刷された印がないため、点検しません。

## What it looks at

How the mark of a re-listing (［再掲］ and the like) is printed: rows that differ from most, in the kind or width of the
brackets or in the space before the mark.

## Why

A search or a count misses the row that is marked otherwise, and a re-listed programme is then counted twice.

## Example

Most rows print …事業［再掲］, one prints …事業 ［再掲］: that row is reported.

## Exceptions

Where the mark begins a line the space before it is not compared: the line broke there. Only marks read from a document
are judged; a report made from a ledger or a table has none in print.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from taikei.checks.places import row_place, row_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-08"
SEVERITY = Severity.ADVICE
TITLE = Words("再掲の印の書き方がそろっている", "The marks of re-listings are printed alike")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（表記の統一）", "Guidance on official writing (2022): one way of writing")
NOTHING = Words("印刷された再掲の印がありません。", "No mark of a re-listing was read in print.")


def check(subject: Subject) -> Verdict:
    """One hit for each row whose mark is printed otherwise than most."""
    rows = [row for row in subject.rows if row.placement.mark]
    if not rows:
        return Verdict(0)
    sign = _first(map(_sign, rows))
    space = _first(_space(row) for row in rows if _sign(row) == sign and not _begins_line(row))
    return judged(
        range(len(rows)), lambda at: None if _as_usual(rows[at], sign, space) else _hit(rows, at, sign, space)
    )


def _sign(row: Row) -> str:
    return row.placement.mark.strip()


def _space(row: Row) -> str:
    mark = row.placement.mark
    return mark[: len(mark) - len(mark.lstrip())]


def _begins_line(row: Row) -> bool:
    return row.placement.mark.startswith("\n")


def _first(printed: Iterable[str]) -> str:
    most = Counter(printed).most_common(1)
    return most[0][0] if most else ""


def _as_usual(row: Row, sign: str, space: str) -> bool:
    return _sign(row) == sign and (_begins_line(row) or _space(row) == space)


def _hit(rows: Sequence[Row], at: int, sign: str, space: str) -> Hit:
    row = rows[at]
    name, mark = row.placement.entry.programme, row.placement.mark.removeprefix("\n")
    others = sorted(range(len(rows)), key=lambda other: abs(other - at - 0.5))
    near = next(rows[other] for other in others if other != at and _as_usual(rows[other], sign, space))
    there = row_words(*near)
    usual = f"「{space}{sign}」"
    return Hit(
        place=row_place(*row, "programme"),
        message=Words("再掲の印の書き方が、多くの行と違います。", "The mark of a re-listing is printed otherwise."),
        found=Words(f"「{mark}」", f"“{mark}”"),
        expected=Words(f"{there.ja}と同じ{usual}", f"“{space}{sign}”, as at {there.en}"),
        advice=Words("印の括弧と前の空白をそろえてください。", "Use the same brackets and the same space before them."),
        quote=quoted(name + mark, len(name), len(name) + len(mark)),
        other=row_place(*near, "programme"),
    )
