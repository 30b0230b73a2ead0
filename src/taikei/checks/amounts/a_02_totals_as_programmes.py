"""
## 何を見るか

「計」「合計」「小計」の行が、一つの事業として数えられているものを示します。

## なぜ

合計の行を事業として数えると、同じ金額が二度足され、事業の件数も増えます。また、再掲の行まで足した合計は、実際の予算額より
大きくなります。総計予算主義の原則（地方自治法第210条）のもとでは、一つの金額は一度だけ数えます。

## 例

「見守り事業」1,200千円、「送迎事業」300千円の次に、「合計」1,500千円の行がある。→ 指摘します。

## 例外

「家計相談事業」「統計調査」のように、事業の名前の一部に「計」がある場合は指摘しません。「（再掲を含む）」と断った合計も、
事業ではないため指摘します。

## What it looks at

Rows of totals (計, 合計, 小計) that stand as a programme.

## Why

Such a row counts the same money twice and adds a programme that is none; a total that adds up re-listings (再掲) is
larger than the budget is. One amount counts once (Local Autonomy Act, art. 210).

## Example

After 見守り事業 1,200 and 送迎事業 300 thousand yen comes a row 合計 of 1,500: reported.

## Exceptions

Names that merely contain 計 (家計相談事業) are not reported. A total that says that it has re-listings in it is still
no programme, and is reported.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict
from taikei.language.names import programme_key
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount
from taikei.model.entry import Placement
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-02"
SEVERITY = Severity.ERROR
TITLE = Words("合計の行を事業として数えていない", "No total counts as a programme")
VERSION = "1.0"
BASIS = Words("地方自治法第210条（総計予算主義の原則）", "Local Autonomy Act, art. 210")
NOTHING = Words("事業の行がありません。", "There are no rows of programmes.")

# 計, （小計）, 商工費合計, 合計（再掲を含む）; of longer names only those that no programme has.
_TOTAL = re.compile(r"[(<\[【《]?(?:計|.{0,12}(?:合計|小計|総計|累計))(?:額|金額)?[)>\]】》]?(?:\([^()]*\))?")


def check(subject: Subject) -> Verdict:
    """One hit for each row that is named as a total."""
    hits = [_hit(row) for row in subject.rows if _TOTAL.fullmatch(programme_key(row.placement.entry.programme))]
    return Verdict(len(subject.rows), tuple(hits))


def _hit(row: Row) -> Hit:
    entry = row.placement.entry
    amount = next((each for each in entry.amounts if each.number is not None), None)
    ja, en = f"「{entry.programme}」という事業", f"a programme “{entry.programme}”"
    if amount is not None:
        said, name = amount_words(amount), COMPONENTS[amount.component]
        relisted = Words("、再掲を含む", ", with re-listings") if _relisted_in(row, amount) else None
        ja = f"{ja}（{name.ja}{said.ja}{relisted.ja if relisted else ''}）"
        en = f"{en} ({name.en} {said.en}{relisted.en if relisted else ''})"
    return Hit(
        place=row_place(*row, "programme"),
        message=Words("合計の行が、事業として数えられています。", "A row of a total counts as a programme."),
        found=Words(ja, en),
        expected=Words("事業の行だけの表", "a table of programmes alone"),
        advice=Words(
            "合計の行を表から除いて読み込むよう、様式に合計の行の書き方を記してください。",
            "Say in the form how rows of totals are written, so that they are proved and not counted.",
        ),
    )


def _relisted_in(row: Row, total: Amount) -> bool:
    """Whether the total has the re-listings of the rows above it in: it is their sum, and not that of the others."""
    above = row.section.placements[: row.placement.order - 1]
    without = _sum((placement for placement in above if not placement.relisted), total)
    return total.number != without and total.number == _sum(above, total)


def _sum(placements: Iterable[Placement], total: Amount) -> Decimal:
    amounts = (numbered(placement.entry, total.component) for placement in placements)
    return sum((each.number for each in amounts if each is not None and each.number is not None), Decimal(0))
