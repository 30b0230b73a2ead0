"""
## 何を見るか

内容があるのに非表示になっている行、列、シートを示します。

## なぜ

公表するつもりのないものが、そのまま公表されます。個人情報が残っていた例もあります。

## 例

職員の氏名の列を非表示にして公表した。→ 指摘します。

## 例外

何も書かれていない非表示の行と列は見ません。

## What it looks at

Rows, columns and sheets that hold something and are hidden.

## Why

What nobody means to publish is published with them; personal information has been left in this way.

## Example

A column of names is hidden and published: reported.

## Exceptions

Hidden rows and columns that are empty.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.layout import Trait
from taikei.model.words import Words

ID = "H-15"
SEVERITY = Severity.WARNING
TITLE = Words("非表示の行・列・シートがない", "No hidden rows, columns or sheets")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-13（2026年）", "National check list of machine readability, L1-13 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("非表示の行、列又はシートがあります。", "Rows, columns or sheets are hidden."),
    Words("見えるものだけのブック", "a workbook with nothing hidden"),
    Words("不要なら削り、必要なら表示してください。", "Delete what is not needed, and show what is."),
)


def check(subject: Subject) -> Verdict:
    """One hit for the whole file, with the first places."""
    hits = _TELLING.on_traits(
        subject.layout, Trait.HIDDEN, Words("非表示の行、列又はシート", "hidden row(s), column(s) or sheet(s)")
    )
    return Verdict(sum(grid.lettered for grid in subject.layout.grids), hits)
