"""
## 何を見るか

決算額が当初予算額をわずかに（10％未満）超え、その財源が書かれていない事業を示します。

## なぜ

前年度からの繰越しや補正予算による超過は、ふつうまとまった額になります。わずかな超過は、流用か予備費によるか、金額の誤記で
あることが多く、章の注の「繰越分を含む」だけでは説明になりません（流用と予備費は地方自治法第217条、第220条）。

## 例

当初予算額2,000千円、決算額2,040千円で、実施概要は「交流会を開催した。」だけである。→ 指摘します。

## 例外

実施概要か備考に、繰越し・補正・流用・予備費の記載があれば指摘しません。補正予算額や予算現額などを載せた行は、財源が分かるため
見ません。再掲の行は、最初の行だけを見ます。

## What it looks at

Programmes whose settlement exceeds the initial budget by a little (below 10 %), without a word on what paid for it.

## Why

Money carried over and supplementary budgets come in larger amounts. A small excess is more often a transfer, the
contingency fund (Local Autonomy Act, arts. 217, 220) or a slip, which a general note on carried-over money does not
explain.

## Example

Initial budget 2,000 thousand yen, settlement 2,040, narrative “held a meeting”: reported.

## Exceptions

Not reported where the narrative or a note speaks of money carried over, a supplementary budget, a transfer or the
contingency fund. Rows that print a current budget or its parts are not judged, for they tell. Of re-listed programmes
only the first row is judged.
"""

import re
from decimal import Decimal
from fractions import Fraction

from taikei.checks.places import row_place
from taikei.checks.ratios import percent, spent_of_budget
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-04"
SEVERITY = Severity.WARNING
TITLE = Words("わずかな予算超過の財源が分かる", "A small excess over the budget says what paid for it")
VERSION = "1.0"
BASIS = Words("地方自治法第217条、第220条", "Local Autonomy Act, arts. 217, 220")
NOTHING = Words(
    "当初予算額と決算額だけを載せた行がありません。", "No row prints an initial budget and a settlement alone."
)
THRESHOLDS = {"excess": Decimal("0.1")}

_TELLING = (Component.CURRENT_BUDGET, Component.SUPPLEMENTARY, Component.CARRIED_IN, Component.RESERVE)
_SOURCE = re.compile(r"繰り?越|補正|流用|予備費")


def check(subject: Subject) -> Verdict:
    """One hit for each primary row with a small excess that nothing explains."""
    ceiling = 1 + Fraction(subject.house.threshold(ID, "excess", THRESHOLDS["excess"]))
    telling = subject.components.intersection(_TELLING)
    rows = [row for row in subject.primary if row.chapter.kind == ChapterKind.RESULTS]
    if telling:
        rows = [row for row in rows if not any(map(row.placement.entry.amount, telling))]
    ratios = [(row, subject.initial_ratios.get(id(row.placement.entry))) for row in rows]
    return judged(
        [(row, ratio) for row, ratio in ratios if ratio is not None], lambda each: _hit(each[0], each[1], ceiling)
    )


def _hit(row: Row, ratio: Fraction, ceiling: Fraction) -> Hit | None:
    entry = row.placement.entry
    if not 1 < ratio < ceiling or _SOURCE.search(squeeze(entry.narrative + entry.note)):
        return None
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(
            f"決算額が当初予算額を{percent(ceiling - 1)}％未満だけ超え、その財源が書かれていません。",
            f"The settlement exceeds the initial budget by less than {percent(ceiling - 1)} %, and nothing says what "
            "paid for it.",
        ),
        found=spent_of_budget(entry, ratio),
        expected=Words(
            "当初予算額以下の決算額、または超えた分の財源",
            "a settlement within the initial budget, or what paid for the excess",
        ),
        advice=Words(
            "金額を確かめ、流用・予備費・補正・繰越しのどれによるかを実施概要か備考に書いてください。",
            "Verify the amounts, and name the transfer, contingency fund, supplement or carry-over that paid.",
        ),
    )
