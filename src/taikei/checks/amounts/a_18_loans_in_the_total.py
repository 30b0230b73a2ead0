"""
## 何を見るか

章の事業費の合計の半分を超える額が、貸付金や預託金である報告書を示します。

## なぜ

貸付金と預託金は年度内か後年度に戻る資金で、使い切る事業費とは性質が違います。混ぜた合計や図では、ほかの事業の増減が
見えなくなります。地方財政の統計でも貸付金は性質別の別の区分です（地方財政状況調査）。

## 例

予算の合計1,000,000千円のうち、「小口資金貸付金」が800,000千円で、貸付金を分ける注がない。→ 指摘します。

## 例外

注に、貸付金・預託金を除く額、又はうち書きが示されていれば、「理由あり」として示します。貸付金・預託金かどうかは、事業名と
実施概要の「預託」という言葉で判断します。道路や港湾などの公共事業は、この点検では分けません。

## What it looks at

Reports in which more than half of a chapter's money is loans (貸付金) and deposits (預託金).

## Why

Loans and deposits come back and are no spending; in one total or chart with the rest they hide what the rest does. The
statistics of local finance keep them apart as well.

## Example

Of a budget of 1,000,000 thousand yen a lending programme has 800,000, and no note sets loans apart: reported.

## Exceptions

A note that gives the sum without loans, or says how much they are, is shown as accepting it. Loans are told by the
programme's name and by the word 預託 in its narrative. Public works are not set apart by this rule.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from taikei.analysis.lending import lending_programmes
from taikei.checks.figures import amount_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.finding import Place, Severity
from taikei.model.report import Chapter
from taikei.model.words import Words

ID = "A-18"
SEVERITY = Severity.WARNING
TITLE = Words("貸付金・預託金を合計や図で分けている", "Loans and deposits are set apart in totals and charts")
VERSION = "1.0"
BASIS = Words("地方財政状況調査（性質別歳出）の慣行", "custom of the statistics of local finance")
NOTHING = Words("同じ単位の金額を載せた事業が二つ以上ある章がありません。", "No chapter has amounts of two programmes.")
THRESHOLDS = {"share": Decimal("0.5")}

_APART = re.compile(r"(?:貸付|預託|融資)[^。]*(?:除|うち|含ま|別)|(?:除|うち|別)[^。]*(?:貸付|預託|融資)")


class _Money(NamedTuple):
    chapter: Chapter
    total: Amount
    loans: Decimal


def check(subject: Subject) -> Verdict:
    """One hit for each chapter whose money is loans for the most part."""
    share = subject.house.threshold(ID, "share", THRESHOLDS["share"])
    lending = lending_programmes(row.placement.entry for row in subject.rows)
    chapters = (list(rows) for _, rows in groupby(subject.primary, key=lambda row: id(row.chapter)))
    money = (each for rows in chapters for each in _money(rows, lending))
    return judged(money, lambda each: _hit(each, share))


def _money(rows: Sequence[Row], lending: frozenset[str]) -> Iterator[_Money]:
    """The chapter's budget or, where none is printed, its settlement; a programme that lends anywhere lends here."""
    entries = [row.placement.entry for row in rows]
    for component in (Component.INITIAL_BUDGET, Component.SETTLEMENT):
        known = [
            (entry, amount.number, amount.unit)
            for entry in entries
            if (amount := entry.amount(component)) is not None and amount.number is not None
        ]
        units = {unit for _, _, unit in known}
        if len(known) > 1 and len(units) == 1:
            total = sum([number for _, number, _ in known], Decimal(0))
            loans = sum([number for entry, number, _ in known if entry.programme in lending], Decimal(0))
            yield _Money(rows[0].chapter, Amount(component, units.pop(), total), loans)
            return


def _hit(money: _Money, share: Decimal) -> Hit | None:
    chapter, total = money.chapter, money.total
    assert total.number is not None  # it was added up
    if money.loans <= total.number * share:
        return None
    name, whole = COMPONENTS[total.component], amount_words(total)
    part = amount_words(Amount(total.component, total.unit, money.loans))
    rate = f"{money.loans / total.number * 100:.1f}"
    return Hit(
        place=Place(chapter.kind, source=chapter.source, fiscal_year=chapter.fiscal_year),
        message=Words("事業費の合計の大半が貸付金・預託金です。", "Most of the money is loans and deposits."),
        found=Words(
            f"{name.ja}の合計{whole.ja}のうち貸付金・預託金{part.ja}（{rate}％）",
            f"{part.en} of loans and deposits ({rate} %) in a total of {whole.en}, {name.en}",
        ),
        expected=Words("貸付金・預託金を分けた合計と図", "totals and charts that set loans and deposits apart"),
        advice=Words(
            "合計や図を示すときは、貸付金・預託金を除いた額を併せて示し、その旨を注に書いてください。",
            "Give the sum without loans and deposits beside any total or chart, and say so in a note.",
        ),
        accepted=_note(chapter),
    )


def _note(chapter: Chapter) -> Words | None:
    for note in chapter.notes:
        if _APART.search(squeeze(note.text)):
            return Words(
                f"{note.mark}に、貸付金・預託金の扱いが書かれています。",
                f"The note {note.mark} speaks of loans and deposits.",
            )
    return None
