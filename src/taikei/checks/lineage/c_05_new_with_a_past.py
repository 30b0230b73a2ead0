"""
## 何を見るか

新規の印（≪新規≫）がある事業のうち、実績の章か前年度の報告書に同じ名前の事業があるもの、終わった事業と担当課が同じで名
前もよく似ているものを示します。

## なぜ

新規の印は、議会が最も注目する所です。名前を変えただけの事業、組み替えただけの事業に付けると、新しい取組が実際より多く
見えます。

## 例

実績にある「空き店舗相談事業」が、計画に≪新規≫として載っている。→ 指摘します。

## 例外

全角・半角、空白の違いは問いません。名前が似ているだけの事業は、担当課が同じで、名前の80％以上が共通し、もとの事業が計
画に残っていないときに限ります。新規の印を使わない文書では点検しません。系譜の決定で、新しい事業とされたものと、前身で
はないとされた事業は見ません。

## What it looks at

Programmes marked new that the results or last year's edition have under the same name, or that much resemble, in name
and division, one that ended.

## Why

What is new is what an assembly looks at first. On a programme that was only renamed or recast, the mark makes the new
measures seem more than they are.

## Example

空き店舗相談事業 of the results stands in the plan as new: reported.

## Exceptions

Width and white space do not count. By resemblance only with the same division, 80 % of the names in common, and where
the old programme is gone from the plan. Documents without the mark are not judged. Programmes that the decisions on
lineage record as begun, and predecessors that they rule out, are left alone.
"""

from collections.abc import Collection, Mapping
from decimal import Decimal

from taikei.analysis.likeness import likeness
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Passage
from taikei.language.names import division_key, programme_key
from taikei.model.finding import Place, Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "C-05"
SEVERITY = Severity.WARNING
TITLE = Words("新規の印の事業に前身がない", "A programme marked new has no past")
VERSION = "1.1"
BASIS = Words("報告書の慣行（新規の印）", "custom of such reports: new programmes are marked")
NOTHING = Words("新規の印のある計画の事業がありません。", "No programme of the plan is marked new.")
NEEDS_WHOLE_REPORT = True

_ALIKE = Decimal("0.8")


def check(subject: Subject) -> Verdict:
    """One hit for each new programme with a past, at its primary row."""
    new = [row for row in subject.primary if row.chapter.kind == ChapterKind.PLAN and row.placement.entry.new]
    if not new:
        return Verdict(0)
    results = _by_key([row for row in subject.primary if row.chapter.kind == ChapterKind.RESULTS])
    before = {} if subject.earlier is None else _by_key([Row(*row) for row in subject.earlier.rows()])
    years = subject.years
    ended = {} if years is None else _ended(years)

    def hit(row: Row) -> Hit | None:
        key = programme_key(row.placement.entry.programme)
        if key in results:
            return _hit(row, results[key], Words("実績", "the results"), row_place(*results[key], "programme"))
        if key in before:
            return _hit(row, before[key], Words("前年度の報告書", "last year's edition"), None)
        akin = (
            None
            if years is None or id(row.placement.entry) in years.decided_ends
            else _akin(row, ended, years.rejected)
        )
        return None if akin is None else _hit(row, akin, Words("実績", "the results"), row_place(*akin, "programme"))

    return judged(new, hit)


def _by_key(rows: list[Row]) -> Mapping[str, Row]:
    by_key: dict[str, Row] = {}
    for row in rows:
        by_key.setdefault(programme_key(row.placement.entry.programme), row)
    return by_key


def _ended(years: Passage) -> Mapping[str, list[Row]]:
    """The programmes of the results that no link leads on, by each of their divisions."""
    by_division: dict[str, list[Row]] = {}
    for row in years.ended:
        for division in row.placement.entry.charge.divisions:
            by_division.setdefault(division_key(division), []).append(row)
    return by_division


def _akin(row: Row, ended: Mapping[str, list[Row]], rejected: Collection[tuple[str, str]]) -> Row | None:
    entry, key = row.placement.entry, programme_key(row.placement.entry.programme)
    for old in (old for division in entry.charge.divisions for old in ended.get(division_key(division), ())):
        name = old.placement.entry.programme
        if likeness(name, entry.programme) >= _ALIKE and (programme_key(name), key) not in rejected:
            return old
    return None


def _hit(row: Row, old: Row, where: Words, other: Place | None) -> Hit:
    name = old.placement.entry.programme
    return Hit(
        place=row_place(*row, "programme"),
        message=Words(
            "新規の印がありますが、前身と見られる事業があります。",
            "The programme is marked new, and seems to have a past.",
        ),
        found=Words(f"{where.ja}の「{name}」", f"“{name}” in {where.en}"),
        expected=Words("前年度までにない事業", "a programme that was not there before"),
        advice=Words(
            "前身があるなら新規の印を外し、別の事業ならその理由を記録してください。",
            "Take the mark off if it has a past; if it is another programme, record why.",
        ),
        other=other,
    )
