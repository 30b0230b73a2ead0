"""
## 何を見るか

数式のセルを示します。

## なぜ

数式は、元の表から離れると値が失われ、別の値に変わることもあります。

## 例

合計の列が「=SUM(B2:B5)」である。→ 指摘します。

## 例外

.xlsxのほかの形式では、数式の有無を確かめられません。

## What it looks at

Cells with formulas.

## Why

Away from its table a formula loses its value, or shows another one.

## Example

A column of totals holds =SUM(B2:B5): reported.

## Exceptions

Formats other than .xlsx cannot be checked for formulas.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.layout import Trait
from taikei.model.words import Words

ID = "H-16"
SEVERITY = Severity.WARNING
TITLE = Words("数式でなく値を載せている", "Values, not formulas")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L2-06（2026年）", "National check list of machine readability, L2-06 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("数式のセルがあります。", "Some cells hold formulas."),
    Words("計算した値", "the values that were computed"),
    Words("値として貼り付け直してください。", "Paste them again as values."),
)


def check(subject: Subject) -> Verdict:
    """One hit for the whole file, with the first places."""
    hits = _TELLING.on_traits(subject.layout, Trait.FORMULA, Words("数式のセル", "cell(s) with formulas"))
    return Verdict(sum(grid.lettered for grid in subject.layout.grids), hits)
