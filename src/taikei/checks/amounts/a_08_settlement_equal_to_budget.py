"""
## 何を見るか

決算額が当初予算額とまったく同じ（100.0％）事業を示します。

## なぜ

入札や実績による精算がある事業では、決算額が予算額と１円まで一致することはまれです。予算の欄の金額を決算の欄に写したま
まになっていないか、議会に示す前に確かめます（決算の正確性：地方自治法第233条）。

## 例

「花いっぱい運動推進事業」の当初予算額1,200千円、決算額1,200千円。→ 確かめるよう助言します。

## 例外

負担金、分担金、交付金、出資金、拠出金、積立金、基金、委託料、運営費、独立行政法人の経費、実行委員会、定額の補助など、額
が初めから決まっている支出と分かる事業、一つの団体への補助や委託と名で分かる事業は指摘しません。補正や繰越しで予算現額が
当初予算額と違う事業は見ません。章の事業の３割を超えて一致する文書は、定額の支出を主に載せたものと見て指摘しません。百万
円の単位で三桁までの額は、一致しても丸めによることが多いので見ません。再掲の行は、最初の行だけを見ます。

## What it looks at

Programmes whose settlement is exactly the initial budget (100.0 %).

## Why

Where there are tenders and final accounts, a settlement seldom meets the budget to the last figure: it may have been
copied from the column beside it (accuracy of the accounts: Local Autonomy Act, art. 233).

## Example

Initial budget and settlement of 花いっぱい運動推進事業 are both 1,200 thousand yen: to be confirmed.

## Exceptions

Not reported where the amount is fixed from the start: grants to one body and contracts by their names, contributions,
shares, grants of a fixed sum, capital, funds, the running costs of agencies, executive committees. Not
judged where the current budget differs from the initial one. Where more than three in ten programmes of a chapter
agree, the document is taken to list fixed payments. Amounts of up to three digits in millions agree by rounding, and
are not judged. Of re-listed programmes only the first row is.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component, Unit
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-08"
SEVERITY = Severity.ADVICE
TITLE = Words("予算額とまったく同じ決算額は確かめてある", "A settlement equal to the budget has been confirmed")
VERSION = "1.3"
BASIS = Words("地方自治法第233条（決算）", "Local Autonomy Act, art. 233")
NOTHING = Words("予算と決算の両方を載せた行がありません。", "No row prints both a budget and a settlement.")
THRESHOLDS = {"usual": Decimal("0.3")}

_FIXED = re.compile(
    r"負担金|分担金|交付金|拠出|出資|出捐|出えん|積立|積み立て|繰出|委託料|実行委員会|協議会費|定額|貸付|預託|基金|運営費|運営経費|"
    r"独立行政法人|研究開発法人|大学法人"
)
# A grant to one body, or a contract, is settled at what was decided. Grants to whoever applies (事業費補助金) are not,
# and a narrative may tell of others' grants.
_FIXED_BY_NAME = re.compile(
    r"(?<!事業費)補助金?(?:[（(]|$)|委託|運営(?:補助|助成|支援)"
    r"|(?:協会|協議会|連盟|連合会|商工会|商工会議所|組合|振興会|公社|財団)(?:への)?(?:補助|助成|支援|育成)"
)
_FEW = 10  # of fewer programmes a share says nothing
_MILLION = Decimal(1_000_000)


def check(subject: Subject) -> Verdict:
    """One hit for each primary row whose settlement equals its initial budget and is not of a fixed amount."""
    usual = subject.house.threshold(ID, "usual", THRESHOLDS["usual"])
    applied, hits = 0, list[Hit]()
    results = (row for row in subject.primary if row.chapter.kind == ChapterKind.RESULTS)
    for _, rows in groupby(results, key=lambda row: row.chapter.fiscal_year):
        pairs = list(_pairs(rows))
        equal = [(row, spent) for row, budget, spent in pairs if spent.number == budget.number]
        applied += len(pairs)
        if len(pairs) < _FEW or len(equal) <= usual * len(pairs):
            hits += [_hit(row, spent) for row, spent in equal if not (_fixed(row) or _is_coarse(spent))]
    return Verdict(applied, tuple(hits))


def _pairs(rows: Iterator[Row]) -> Iterator[tuple[Row, Amount, Amount]]:
    for row in rows:
        entry = row.placement.entry
        budget, spent = numbered(entry, Component.INITIAL_BUDGET), numbered(entry, Component.SETTLEMENT)
        current = numbered(entry, Component.CURRENT_BUDGET)
        if budget is None or spent is None or budget.number == 0 or budget.unit != spent.unit:
            continue
        if current is None or current.number == budget.number:
            yield row, budget, spent


def _fixed(row: Row) -> bool:
    entry = row.placement.entry
    name = squeeze(entry.programme)
    return (
        _FIXED_BY_NAME.search(name) is not None
        or _FIXED.search(squeeze(name + entry.narrative + entry.note)) is not None
    )


def _is_coarse(spent: Amount) -> bool:
    """Whether the amount was told in millions of yen with up to three digits: 9 of 9 is no coincidence.

    In a table of 千円 a round budget is round by intent.
    """
    if spent.yen is None or spent.unit == Unit.THOUSAND_YEN:
        return False
    return spent.yen % _MILLION == 0 and spent.yen < 1000 * _MILLION


def _hit(row: Row, spent: Amount) -> Hit:
    said = amount_words(spent)
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(
            "決算額が当初予算額とまったく同じです。", "The settlement is exactly the same as the initial budget."
        ),
        found=Words(f"当初予算額、決算額とも{said.ja}（100.0％）", f"initial budget and settlement both {said.en}"),
        expected=Words("確かめた決算額", "a settlement that was confirmed"),
        advice=Words(
            "予算額を写したものでないか決算の資料で確かめ、定額の支出であれば実施概要にそう書いてください。",
            "Verify that the budget was not copied; where the payment is of a fixed sum, say so in the narrative.",
        ),
    )
