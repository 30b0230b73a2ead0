"""
## 何を見るか

予算額（予算を載せない実績では決算額）が100万円に満たない事業と、「手数料」「賃借料」のような経費の名前のままの事業を
示します。

## なぜ

報告書は、主な施策の成果を議会に示すものです（地方自治法第233条第５項は「主要な施策」の成果を求めています）。ごく小さ
な額の経費を一つの事業として並べると、主な事業が埋もれます。

## 例

ほかの事業が数千万円の表に、「防災無線検査手数料」36千円がある。→ まとめて載せられないか、確かめるよう助言します。

## 例外

小さな事業も漏れなく載せる文書（事業に番号を付けた台帳、実施概要のない予算書や一覧、二つ以上、かつ事業の５％を超
えるものが100万円に満たない章）は見ません。額が０の事業
（A-05、A-09）、空欄、再掲の行も見ません。少額でも政策上の意味がある事業は、その理由を記録すれば、翌年度から示しません。

## What it looks at

Programmes below a million yen (by budget, or by settlement where results print no budget), and programmes that bear
the name of a mere expense (手数料, 賃借料).

## Why

The report shows the assembly the results of the main measures (Local Autonomy Act, art. 233 (5)). A petty expense in
a row of its own hides them.

## Example

In a table of programmes of tens of millions stands 防災無線検査手数料, 36 thousand yen: could it be joined to another.

## Exceptions

Documents that list everything are not judged (registers that number their programmes, budget books and lists without
narratives, chapters where two programmes or more, and over 5 %, are below a million yen), nor are zeros (A-05, A-09),
blanks and re-listings. A small programme that matters gets a recorded reason, and is not shown again.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import programme_key
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-20"
SEVERITY = Severity.ADVICE
TITLE = Words("少額の経費を一つの事業として並べていない", "Petty expenses have no row of their own")
VERSION = "1.2"
BASIS = Words("地方自治法第233条第５項（主要な施策の成果の説明）", "Local Autonomy Act, art. 233 (5)")
NOTHING = Words(
    "主な事業だけを載せた章がないか、金額がありません。", "No chapter with amounts lists main programmes alone."
)
THRESHOLDS = {"small_yen": Decimal(1_000_000), "usual": Decimal("0.05")}

_EXPENSES = ("手数料", "賃借料", "旅費", "需用費", "役務費", "消耗品費", "印刷製本費", "通信運搬費")


def check(subject: Subject) -> Verdict:
    """One hit for each primary row of a small amount, in chapters that list main programmes."""
    small = subject.house.threshold(ID, "small_yen", THRESHOLDS["small_yen"])
    usual = subject.house.threshold(ID, "usual", THRESHOLDS["usual"])
    if not _selects(subject):
        return Verdict(0)
    chapters = (list(_sized(rows)) for _, rows in groupby(subject.primary, key=lambda row: id(row.chapter)))
    selective = (rows for rows in chapters if _small(rows, small) <= max(Decimal(1), usual * len(rows)))
    return judged((each for rows in selective for each in rows), lambda each: _hit(*each, small))


def _selects(subject: Subject) -> bool:
    """Whether the document tells of main programmes: it describes some, and is no register, which numbers all."""
    entries = [row.placement.entry for row in subject.primary]
    return any(entry.narrative for entry in entries) and not any(entry.code for entry in entries)


def _small(rows: Sequence[tuple[Row, Amount, Decimal]], small: Decimal) -> int:
    return sum(1 for _, _, yen in rows if yen < small)


def _sized(rows: Iterable[Row]) -> Iterator[tuple[Row, Amount, Decimal]]:
    """The rows with their amount, and that in yen."""
    for row in rows:
        entry = row.placement.entry
        amount = numbered(entry, Component.INITIAL_BUDGET) or numbered(entry, Component.SETTLEMENT)
        yen = None if amount is None else amount.yen
        if amount is not None and yen is not None and yen > 0:
            yield row, amount, yen


def _is_expense(name: str) -> bool:
    """Whether the name is that of an expense of something: 窓口手数料."""
    return name.endswith(_EXPENSES) and name not in _EXPENSES


def _hit(row: Row, amount: Amount, yen: Decimal, small: Decimal) -> Hit | None:
    programme = row.placement.entry.programme
    if yen >= small and not _is_expense(programme_key(programme)):
        return None
    name, said = COMPONENTS[amount.component], amount_words(amount)
    return Hit(
        place=row_place(*row, amount.component),
        message=Words(
            "少額の経費が、一つの事業として載っています。", "A petty expense stands as a programme of its own."
        ),
        found=Words(f"「{programme}」{name.ja}{said.ja}", f"“{programme}”, {name.en} {said.en}"),
        expected=Words(
            "関係する事業にまとめた記載、または載せる理由", "a row of the programme that it belongs to, or a reason"
        ),
        advice=Words(
            "関係する事業にまとめられないか確かめ、政策上の意味がある場合は理由を記録してください。",
            "Consider to join it to a related programme, or record why it is to stand alone.",
        ),
    )
