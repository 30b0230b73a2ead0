"""
## 何を見るか

金額の欄にある、金額として読めないもの（数字の崩れ、伏せ字、表計算ソフトのエラー）、負の数、１円に満たない端数を示します。

## なぜ

予算額も決算額も、歳入歳出の計算書類では１円を下回らない０以上の数です（地方自治法第210条、第233条）。読み違い、
入力の誤り、書きかけのままの欄は、合計をすべて狂わせます。

## 例

決算額「1,2O4」（数字の０が英字のＯになっている）、「●●●」、「△500」。→ 指摘します。

## 例外

「過年度造成済」のような言葉、空欄、「－」は指摘しません。増減を表す補正予算額、流用を含む予備費等、不用額は負の数でも
構いません。千円単位や百万円単位の小数は、１円単位に直して端数が残らなければ構いません。

## What it looks at

What stands in the place of an amount and is none (broken digits, placeholders, spreadsheet errors), negative numbers,
and fractions of a yen.

## Why

Budgets and settlements are numbers of whole yen, zero or more (Local Autonomy Act, arts. 210, 233). A misread or
unfinished field upsets every total.

## Example

Settlement “1,2O4” (a letter O for a zero), “●●●”, or “△500”: reported.

## Exceptions

Words such as 過年度造成済, blanks and dashes are not reported. Supplementary budgets, reserves (which hold transfers)
and the unused may be negative. Decimals in a larger unit may stand where they make whole yen.
"""

import re

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.terms import COMPONENTS
from taikei.language.widths import fold
from taikei.model.amount import Amount, Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-01"
SEVERITY = Severity.ERROR
TITLE = Words("金額は０以上の数で書かれている", "An amount is a number of zero or more")
VERSION = "1.0"
BASIS = Words("地方自治法第210条、第233条", "Local Autonomy Act, arts. 210, 233")
NOTHING = Words("金額を載せた行がありません。", "No row prints an amount.")

# Changes, and what is left after transfers between items: these go below zero.
_SIGNED = frozenset({Component.SUPPLEMENTARY, Component.RESERVE, Component.UNUSED})

# In a folded word: digits with what is mistaken for them; nothing but placeholders; an error of a spreadsheet.
_NO_NUMBER = re.compile(
    r"(?=.*\d)[\d,.OoIlSB△▲()\[\]+-]+(?:千円|円)?|[●○◯〇×■□*_Xx]{2,}|\?+|#(?:REF|VALUE|DIV/0|NAME|N/A|NUM|NULL)[!?]?|#{2,}"
)


def check(subject: Subject) -> Verdict:
    """One hit for each amount that is garbled, negative, or finer than a yen."""
    printed = ((row, amount) for row in subject.rows for amount in row.placement.entry.amounts if not amount.blank)
    return judged(printed, lambda each: _hit(*each))


def _hit(row: Row, amount: Amount) -> Hit | None:
    wrong = _wrong(amount)
    if wrong is None:
        return None
    component, said = amount.component, amount_words(amount)
    name = COMPONENTS[component]
    return Hit(
        place=row_place(*row, component),
        message=wrong,
        found=Words(f"{name.ja}{said.ja}", f"{name.en} {said.en}"),
        expected=Words(
            "０以上の数、または数がない理由の言葉", "a number of zero or more, or a word that says why none"
        ),
        advice=Words(
            "資料の金額を確かめ、数で書いてください。",
            "Verify the amount against the accounts and print it as a number.",
        ),
    )


def _wrong(amount: Amount) -> Words | None:
    number = amount.number
    if number is None:
        if _NO_NUMBER.fullmatch(fold(amount.word)) is None:
            return None
        return Words("金額の欄が数として読めません。", "The field of an amount does not read as a number.")
    if number < 0 and amount.component not in _SIGNED:
        return Words("金額が負の数です。", "The amount is negative.")
    if number % 1 != 0 and amount.yen is not None and amount.yen % 1 != 0:
        return Words("金額に１円未満の端数があります。", "The amount has a fraction of a yen.")
    return None
