"""
## 何を見るか

予算の半分も使わなかった（執行率、又は当初予算比）のに、計画でも前年度とまったく同じ予算額を計上している事業を示します。
前年度の報告書が指定されていれば、何年度続けて同じかも数えます。

## なぜ

使われない額を毎年そのまま計上することは、実績を見ない予算編成（前例踏襲）と受け取られます。議会の決算審査で続けて問われ
る点です（地方自治法第２条第14項、第233条）。

## 例

当初予算額5,000千円、決算額1,200千円（24.0％）の事業に、翌年度も5,000千円を計上する。→ 助言します。

## 例外

不測の事態への備えと分かる事業（「備え」「不測」「緊急時」などの記載、「災害時」「災害復旧」「緊急派遣」などの事業名）、
計画に理由が書かれた事業、備考で執行の実績を踏まえると述べた事業は指摘しません。翌年度への繰越額は使った額に加えます。統
合された事業は見ません。

## What it looks at

Programmes that used less than half of their budget and have exactly the same budget in the plan. With last year's
report at hand, the years of the same budget are counted.

## Why

The same sum every year, not used, seems to be carried on by habit; the assembly's audit of the accounts keeps asking
(Local Autonomy Act, arts. 2 (14), 233).

## Example

Initial budget 5,000 thousand yen, settlement 1,200 (24.0 %), next year 5,000 again: advice.

## Exceptions

Not reported where the programme is a provision against the unforeseen (備え, 不測, 緊急時; 災害時, 災害復旧, 緊急派遣
in its name), where the plan gives a reason, or where a note looks back at what was spent. Money carried out counts as
used. Merged programmes are not judged.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from taikei.analysis.placements import primary_placements
from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.renewals import Renewal, told_use
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Words

ID = "A-17"
SEVERITY = Severity.ADVICE
TITLE = Words("使い残した予算を同じ額で続けるときは理由がある", "A budget that was hardly used is not simply repeated")
VERSION = "1.3"
BASIS = Words("地方自治法第２条第14項、第233条", "Local Autonomy Act, arts. 2 (14), 233")
NOTHING = Words(
    "実績の予算と決算、次の年度の計画の予算がそろった事業がありません。",
    "No programme has a budget and a settlement in the results, and a budget in the plan of the year after.",
)
THRESHOLDS = {"used": Decimal("0.5")}

_PROVISION = re.compile(r"備え|不測|緊急時|予備的|万一")
# What such a programme is for may or may not happen within a year.
_CONTINGENT = re.compile(
    r"災害(?:時|復旧|救助|応急|派遣|廃棄物)|緊急(?:派遣|援護|対応|事態)|新型インフルエンザ|感染症[^。]{0,6}(?:発生時|危機)"
)
# A note that looks back at what was spent draws a consequence, this year or the next.
_LOOKS_BACK = re.compile(r"(?:執行|実績|不用)[^。]{0,20}踏まえ")


def check(subject: Subject) -> Verdict:
    """One hit for each programme that used little, and has the same budget again."""
    used = Fraction(subject.house.threshold(ID, "used", THRESHOLDS["used"]))
    before = _budgets_before(subject)
    shares = ((renewal, renewal.used) for renewal in subject.renewals)
    return judged(
        ((renewal, share) for renewal, share in shares if share is not None),
        lambda each: _hit(*each, before) if each[0].change == 0 and each[1] < used else None,
    )


def _budgets_before(subject: Subject) -> Mapping[str, Amount]:
    """The initial budgets of the year before the results, by the key of the programme, from last year's report."""
    if subject.earlier is None or subject.years is None:
        return {}
    year = subject.years.earlier.fiscal_year
    rows = (
        placement.entry
        for chapter in _results(subject.earlier)
        if chapter.fiscal_year.next == year
        for _, placement in primary_placements(chapter).values()
    )
    budgets = ((programme_key(entry.programme), numbered(entry, Component.INITIAL_BUDGET)) for entry in rows)
    return {key: budget for key, budget in budgets if budget is not None}


def _results(report: Report) -> list[Chapter]:
    return [chapter for chapter in report.chapters if chapter.kind == ChapterKind.RESULTS]


def _is_provision(entry: Entry) -> bool:
    texts = squeeze(entry.programme + entry.narrative + entry.note)
    return _PROVISION.search(texts) is not None or _CONTINGENT.search(squeeze(entry.programme)) is not None


def _looks_back(renewal: Renewal) -> bool:
    notes = (row.placement.entry.note for row in (renewal.row, renewal.next))
    return any(_LOOKS_BACK.search(squeeze(note)) for note in notes)


def _hit(renewal: Renewal, share: Fraction, before: Mapping[str, Amount]) -> Hit | None:
    entry = renewal.row.placement.entry
    if renewal.accounted_for or _is_provision(entry) or _looks_back(renewal):
        return None
    oldest = before.get(programme_key(entry.programme))
    same = oldest is not None and (oldest.number, oldest.unit) == (renewal.budget.number, renewal.budget.unit)
    years = 3 if same else 2
    budget = amount_words(renewal.budget)
    use = told_use(renewal, share)
    return Hit(
        place=row_place(*renewal.next, Component.INITIAL_BUDGET),
        message=Words(
            "半分も使わなかった予算が、翌年度も同じ額です。",
            "Less than half of the budget was used, and it is the same again.",
        ),
        found=Words(
            f"{years}年度続けて当初予算額{budget.ja}（前年度は{use.ja}）",
            f"initial budget {budget.en} in {years} years running ({use.en} last year)",
        ),
        expected=Words("実績を踏まえた予算額、または同じ額とする理由", "a budget after the results, or why it stays"),
        advice=Words(
            "前年度の実績を踏まえた積算か確かめ、同じ額とする理由を計画の章に一文で書いてください。",
            "Verify that the estimate follows from the results, and say in one sentence of the plan why it stays.",
        ),
        other=row_place(*renewal.row, Component.SETTLEMENT),
    )
