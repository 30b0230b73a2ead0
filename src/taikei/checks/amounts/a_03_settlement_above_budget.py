"""
## 何を見るか

決算額が予算現額より大きい事業を示します。予算現額が分からないときは、当初予算額と比べます。

## なぜ

当初予算を超えて支出するには、補正予算、前年度からの繰越し、流用、予備費のどれかが要ります（地方自治法第213条、第217条、
第218条、第220条）。理由が書かれていないと、誤記なのか、予算の裏付けがあるのかを読み手は判断できません。

## 例

当初予算額500千円、決算額650千円。→ 指摘します。

## 例外

当初予算額と比べたときに、章の注に「決算額には前年度からの繰越分を含む」という説明がある場合は、「理由あり」として示し
ます。桁数の少ない決算額（171.999百万円に対する172百万円）は、四捨五入したものと見ます。円の表で下３桁か下６桁が０の予
算額と、百万円の表の予算額は、その桁までの額と見て、その一つ分までの超過（１％に満たないもの）は示しません。下６桁が０
の決算額も、その半分までの超過（５％に満たないもの）は四捨五入したものと見ます。20以上の行の半分より多くで超えている文
書は、二つの欄の単位か意味が違うものと見て、全体に一度だけ示します。予算額が０の行は、予算をほかの行に載せることがある
ので、20を超えるときはまとめて一度だけ示します。

## What it looks at

Programmes whose settlement (決算額) is larger than the current budget (予算現額) or, where that is not told, than the
initial budget (当初予算額).

## Why

Spending more than the initial budget takes a supplementary budget, money carried over, a transfer or the contingency
fund (Local Autonomy Act, arts. 213, 217, 218, 220). Without a reason nobody can tell a slip from a funded excess.

## Example

Initial budget 500 thousand yen, settlement 650: reported.

## Exceptions

Where a note of the chapter says that settlements include money carried over, an excess over the initial budget is shown
as accepted by it. A settlement with fewer digits (172 for 171.999) is taken as rounded. A budget in yen that ends in
three or six zeros, and one in millions, tells no more than that digit: an excess of up to one of it, below a hundredth,
is not reported. A settlement that ends in six zeros was rounded: an excess of half a million is none, below a
twentieth. Where more than half of twenty rows or more exceed, the two columns differ in unit or meaning, and it is told
once for the whole document. So are more than twenty rows with a budget of zero, whose money may stand in another row.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict
from taikei.language.terms import COMPONENTS
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter
from taikei.model.words import Words

ID = "A-03"
SEVERITY = Severity.WARNING
TITLE = Words("決算額が予算額を超えるときは理由がある", "A settlement above the budget has a reason")
VERSION = "1.4"
BASIS = Words("地方自治法第213条、第217条、第218条、第220条", "Local Autonomy Act, arts. 213, 217, 218, 220")
NOTHING = Words("予算と決算の両方を載せた行がありません。", "No row prints both a budget and a settlement.")

# 決算額には、前年度から繰り越した事業を含む: within one sentence, in either spelling, and neither 含まない nor 翌年度.
_CARRIED_IN = re.compile(
    r"決算(?:(?!翌年度)[^。])*繰り?越[^。]*含(?!ま(?:な|ず|れ(?:な|て(?:いな|おら)))|めな|めて(?:いな|おら)|んで(?:いな|おら))"
)

_FEW = 20  # of fewer rows each is named
_MILLION, _THOUSAND = Decimal(1_000_000), Decimal(1_000)

_ADVICE = Words(
    "金額を確かめ、補正・繰越し・流用・予備費のどれによるかを注か実施概要に書いてください。",
    "Verify the amounts, and say in a note or in the narrative which budget paid for the excess.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each row whose settlement exceeds its current budget or, where none is told, its initial one."""
    compared = ((row, _compared(row.placement.entry)) for row in subject.rows)
    pairs = [(row, *amounts) for row, amounts in compared if amounts is not None]
    over = [(budget, hit) for row, budget, spent in pairs if (hit := _hit(row, budget, spent)) is not None]
    if len(pairs) >= _FEW and 2 * len(over) > len(pairs):
        return Verdict(len(pairs), (_mostly(len(over), len(pairs)),))
    without = sum(1 for budget, _ in over if budget.number == 0)
    if without > _FEW:
        named = (hit for budget, hit in over if budget.number != 0)
        return Verdict(len(pairs), (_without_budget(without), *named))
    return Verdict(len(pairs), tuple(hit for _, hit in over))


def _mostly(hits: int, all_: int) -> Hit:
    """Where most settlements exceed their budgets, no budget was exceeded: the columns do not compare."""
    return Hit(
        place=Place(),
        message=Words("多くの行で、決算額が予算額を超えています。", "Most settlements are above their budgets."),
        found=Words(f"予算と決算のある{all_:,}行のうち{hits:,}行", f"{hits:,} of {all_:,} rows with both"),
        expected=Words("同じ単位、同じ範囲の予算額と決算額", "budgets and settlements of one unit and scope"),
        advice=Words(
            "二つの欄の単位と、それぞれが何の額かを確かめてください。",
            "Verify the units of both columns, and what each of them tells.",
        ),
    )


def _without_budget(rows: int) -> Hit:
    """Many settlements beside a budget of zero: the document tells their money in another row."""
    return Hit(
        place=Place(),
        message=Words("予算額が０で、決算額のある行があります。", "Rows have a settlement, and a budget of zero."),
        found=Words(f"{rows:,}行", f"{rows:,} rows"),
        expected=Words(
            "支出の元になった予算額、またはほかの行に載せたという注", "the budget, or a note that tells its row"
        ),
        advice=Words(
            "予算をほかの事業にまとめて載せたときは、どの事業かを注に書いてください。",
            "Where the money stands with another programme, say in a note with which.",
        ),
    )


def _compared(entry: Entry) -> tuple[Amount, Amount] | None:
    """The budget and the settlement, where both are numbers."""
    settlement = numbered(entry, Component.SETTLEMENT)
    if settlement is None:
        return None
    budget = numbered(entry, Component.CURRENT_BUDGET) or numbered(entry, Component.INITIAL_BUDGET)
    return None if budget is None else (budget, settlement)


def _is_rounded(settlement: Amount, budget: Amount) -> bool:
    """Whether the settlement is the budget, printed with fewer digits: 172 for 171.999."""
    if settlement.number is None or budget.number is None or settlement.unit != budget.unit:
        return False
    return settlement.number == budget.number.quantize(settlement.number, ROUND_HALF_UP)


def _within_rounding(settlement: Amount, budget: Amount) -> bool:
    """Whether the excess is no more than what the last digit of the coarser amount stands for.

    A budget with a coarse last digit may have been cut off there, a settlement was rounded: by half of it, and to less
    than a twentieth of the budget.
    """
    excess, grain = _worth(settlement) - _worth(budget), _grain(budget)
    if settlement.unit == Unit.YEN and _grain(settlement) > grain:
        return 20 * excess < _worth(budget) and 2 * excess <= _grain(settlement)
    return 100 * excess < _worth(budget) and excess <= grain


def _grain(budget: Amount) -> Decimal:
    """What the last digit stands for, in yen. Budgets are voted in 千円, and reviews told in 百万円 at first."""
    worth, unit = _worth(budget), Decimal(budget.unit.yen or 0)
    if budget.unit == Unit.YEN:
        return next((grain for grain in (_MILLION, _THOUSAND) if worth % grain == 0), Decimal(0))
    return unit if unit >= _MILLION and worth % unit == 0 else Decimal(0)


def _hit(row: Row, budget: Amount, settlement: Amount) -> Hit | None:
    if not _above(settlement, budget) or _is_rounded(settlement, budget) or _within_rounding(settlement, budget):
        return None
    spent, planned, which = amount_words(settlement), amount_words(budget), COMPONENTS[budget.component]
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(f"決算額が{which.ja}を超えています。", f"The settlement is larger than the {which.en}."),
        found=Words(
            f"{which.ja}{planned.ja}に対して決算額{spent.ja}", f"settlement {spent.en}, {which.en} {planned.en}"
        ),
        expected=Words(
            f"{planned.ja}以下の決算額、または超えた理由",
            f"a settlement of at most {planned.en}, or the reason for the excess",
        ),
        advice=_ADVICE,
        accepted=_carry_over_note(row.chapter) if budget.component == Component.INITIAL_BUDGET else None,
    )


def _above(settlement: Amount, budget: Amount) -> bool:
    """Most amounts of a report are of one unit, and compare as they are printed."""
    if settlement.unit == budget.unit and settlement.number is not None and budget.number is not None:
        return settlement.number > budget.number
    return _worth(settlement) > _worth(budget)


def _worth(amount: Amount) -> Decimal:
    """The amount for comparing; in a foreign currency both amounts are of one unit."""
    yen = amount.yen
    worth = amount.number if yen is None else yen
    assert worth is not None  # rows without numbers were left out
    return worth


def _carry_over_note(chapter: Chapter) -> Words | None:
    for note in chapter.notes:
        if _CARRIED_IN.search(squeeze(note.text)):
            return Words(
                f"{note.mark}に、決算額は前年度からの繰越分を含むと書かれています。",
                f"The note {note.mark} says that settlements include money carried over from the year before.",
            )
    return None
