"""
## 何を見るか

再掲の行の当初予算額と決算額を、同じ事業の最初の行（再掲の印がない行）の金額と比べます。どちらかが違えば指摘します。

## なぜ

再掲は同じ事業をもう一度載せたものです。金額が二通りあると、どちらが正しいのか読み手には分かりません。
議会に出す書類では、一か所の直し漏れが説明全体の信頼を損ないます（地方自治法第２条第14項、第233条の趣旨）。

## 例

（１）の３番目で当初予算額が1,200千円の事業が、（４）の再掲では1,250千円になっている。→ 指摘します。

## 例外

再掲の行に金額を載せない様式（「再掲」とだけ書く、空欄にする）では、載っていない金額は比べません。
その節に関係する分だけを載せる場合は、注に書いたうえで、理由を記録してください。

## What it looks at

The initial budget and the settlement of a re-listed row (再掲) against those of the programme's first row, the one
without the mark. Each amount that differs is reported.

## Why

A re-listing prints the same programme again. With two amounts a reader cannot know which is right. In a document for
the assembly one place that was not corrected casts doubt on all (cf. Local Autonomy Act, arts. 2 (14) and 233).

## Example

Row 3 of section (1) prints an initial budget of 1,200 thousand yen, its re-listing in section (4) 1,250: reported.

## Exceptions

Layouts that print no amount in a re-listed row: what is not printed is not compared. Where a re-listing prints only
the part that concerns its section, say so in a note and record the reason.
"""

from collections.abc import Iterator

from taikei.checks.figures import amount_words
from taikei.checks.pairs import Pair, refers_back
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-01"
SEVERITY = Severity.ERROR
TITLE = Words("再掲の金額が最初の行と同じである", "Re-listed amounts equal those of the first row")
VERSION = "1.0"
BASIS = Words("地方自治法第２条第14項、第233条の趣旨", "Local Autonomy Act, arts. 2 (14) and 233, by their sense")
NOTHING = Words("金額のある再掲の行がありません。", "No re-listed row prints an amount.")

_ADVICE = Words(
    "正しい金額を担当課に確かめ、両方をそろえてください。意図して変えている場合は、注に理由を書いてください。",
    "Ask the division which amount is right and print it twice; if the difference is meant, say why in a note.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each amount that differs, at the re-listed row."""
    amounts = list(_compared(subject))
    hits = [_hit(pair, amount, primary) for pair, amount, primary in amounts if _differ(amount, primary)]
    return Verdict(len(amounts), tuple(hits))


def _compared(subject: Subject) -> Iterator[tuple[Pair, Amount, Amount]]:
    """Each amount of a re-listing with that of the first row."""
    for pair in subject.relisted:
        for amount in pair.relisted.entry.amounts:
            primary = pair.primary.entry.amount(amount.component)
            if not amount.blank and not refers_back(amount.word) and primary is not None:
                yield pair, amount, primary


def _differ(one: Amount, other: Amount) -> bool:
    return one.number != other.number or one.unit != other.unit or one.word != other.word


def _hit(pair: Pair, amount: Amount, primary: Amount) -> Hit:
    there = row_words(pair.chapter, pair.primary_section, pair.primary)
    field, printed, expected = COMPONENTS[amount.component], amount_words(amount), amount_words(primary)
    return Hit(
        place=row_place(pair.chapter, pair.section, pair.relisted, amount.component),
        message=Words(
            f"再掲の{field.ja}が最初の行と違います。", f"The re-listed {field.en} differs from that of the first row."
        ),
        found=printed,
        expected=Words(f"{there.ja}と同じ{expected.ja}", f"{expected.en}, as at {there.en}"),
        advice=_ADVICE,
        other=row_place(pair.chapter, pair.primary_section, pair.primary, amount.component),
    )
