"""
## 何を見るか

財源内訳（国県支出金・地方債・その他・一般財源）の合計が、その事業の金額（計画では当初予算額、実績では決算額）と合わないもの、
「うち基金」の額が事業の金額を超えるものを示します。

## なぜ

予算説明書と決算の様式では、事業の金額の全部について財源を示します（地方自治法施行令第144条、同法施行規則別記）。合わなければ、
どちらかの額が誤っています。

## 例

当初予算額1,000千円、国県支出金300千円、一般財源600千円、地方債とその他は空欄。→ 指摘します（100千円足りない）。

## 例外

四つの財源のうち、その文書が載せていない財源があるときは見ません。空欄の財源は、ないものとして足します。円でない単位の決算額など、
端数の四捨五入による差は指摘しません。

## What it looks at

Funding (national and prefectural funds, bonds, other, general funds) that does not add up to the amount: the initial
budget of a plan, the settlement of results; and a fund's share larger than the amount.

## Why

The statutory forms show where all of the money comes from (Local Autonomy Act, enforcement order, art. 144). Where the
sum fails, one of the figures is wrong.

## Example

Initial budget 1,000 thousand yen, national funds 300, general funds 600, the two others blank: reported.

## Exceptions

Not judged where the document does not print all four kinds. A blank kind adds nothing. Rounding is allowed for, where
amounts are not made in the printed unit.
"""

from collections.abc import Iterator
from decimal import Decimal

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import added, numbered, rounding
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-13"
SEVERITY = Severity.ERROR
TITLE = Words("財源内訳の合計が事業の金額と合う", "The funding adds up to the amount")
VERSION = "1.0"
BASIS = Words("地方自治法施行令第144条、同法施行規則別記", "Local Autonomy Act, enforcement order, art. 144")
NOTHING = Words("財源内訳を載せた行がありません。", "No row prints its funding.")

_KINDS = (Component.NATIONAL_FUNDS, Component.BONDS, Component.OTHER_FUNDS, Component.GENERAL_FUNDS)
_FUNDED = {ChapterKind.PLAN: Component.INITIAL_BUDGET, ChapterKind.RESULTS: Component.SETTLEMENT}


def check(subject: Subject) -> Verdict:
    """One hit for each row whose funding falls short of its amount or exceeds it."""
    if subject.components.isdisjoint((*_KINDS, Component.FUND)):
        return Verdict(0)
    return judged(_funded(subject), lambda each: _sum_hit(*each) or _fund_hit(*each))


def _funded(subject: Subject) -> Iterator[tuple[Row, Amount]]:
    for row in subject.rows:
        entry, component = row.placement.entry, _FUNDED.get(row.chapter.kind)
        whole = None if component is None else numbered(entry, component)
        if whole is not None and (_total(row, whole) is not None or numbered(entry, Component.FUND) is not None):
            yield row, whole


def _total(row: Row, whole: Amount) -> Decimal | None:
    """The sum of the four kinds; None where one is not printed, or all are blank."""
    entry = row.placement.entry
    if all(numbered(entry, kind) is None for kind in _KINDS):
        return None
    return added(map(entry.amount, _KINDS), whole.unit)


def _sum_hit(row: Row, whole: Amount) -> Hit | None:
    total = _total(row, whole)
    assert whole.number is not None  # it was chosen as a number
    if total is None or abs(total - whole.number) <= rounding(row.chapter, whole.unit, len(_KINDS)):
        return None
    printed, name = amount_words(whole), COMPONENTS[whole.component]
    summed = amount_words(Amount(whole.component, whole.unit, total))
    return Hit(
        place=row_place(*row, whole.component),
        message=Words(f"財源内訳の合計が{name.ja}と合いません。", f"The funding does not add up to the {name.en}."),
        found=Words(
            f"{name.ja}{printed.ja}に対して財源の合計{summed.ja}", f"{name.en} {printed.en}, funding {summed.en}"
        ),
        expected=Words(f"合計{printed.ja}の財源内訳", f"funding of {printed.en} altogether"),
        advice=_ADVICE,
    )


def _fund_hit(row: Row, whole: Amount) -> Hit | None:
    fund = numbered(row.placement.entry, Component.FUND)
    assert whole.number is not None  # it was chosen as a number
    if fund is None or fund.number is None or fund.unit != whole.unit or fund.number <= whole.number:
        return None
    part, printed, name = amount_words(fund), amount_words(whole), COMPONENTS[whole.component]
    return Hit(
        place=row_place(*row, Component.FUND),
        message=Words(f"基金の活用額が{name.ja}を超えています。", f"The money from the fund exceeds the {name.en}."),
        found=Words(
            f"{name.ja}{printed.ja}のうち基金{part.ja}", f"{part.en} from the fund of a {name.en} of {printed.en}"
        ),
        expected=Words(f"{printed.ja}以下の基金活用額", f"at most {printed.en} from the fund"),
        advice=_ADVICE,
    )


_ADVICE = Words(
    "予算・決算の資料で、事業の金額と財源の額を確かめてください。",
    "Verify the amount and its funding against the accounts.",
)
