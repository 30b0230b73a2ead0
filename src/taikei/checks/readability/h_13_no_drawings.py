"""
## 何を見るか

シートに置かれた図形、画像、グラフを示します。

## なぜ

図形の中の文字や画像は、機械では読めません。

## 例

表の上に「集計中」と書いた図形がある。→ 指摘します。

## 例外

.xlsxのほかの形式では、図形の有無を確かめられません。

## What it looks at

Drawings, pictures and charts on a sheet.

## Why

Machines do not read what stands in them.

## Example

A shape with 集計中 lies over the table: reported.

## Exceptions

Formats other than .xlsx cannot be checked for drawings.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.layout import Trait
from taikei.model.words import Words

ID = "H-13"
SEVERITY = Severity.WARNING
TITLE = Words("図形や画像を置いていない", "No drawings, pictures or charts")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-10（2026年）", "National check list of machine readability, L1-10 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("図形、画像又はグラフがあります。", "There are drawings, pictures or charts."),
    Words("セルの値だけのシート", "a sheet of values alone"),
    Words(
        "図形の内容をセルに書き、図やグラフは別のファイルにしてください。",
        "Write what they say into cells, and keep charts in another file.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for the whole file, with the first places."""
    hits = _TELLING.on_traits(subject.layout, Trait.DRAWN, Words("図形などのあるシート", "sheet(s) with drawings"))
    return Verdict(sum(grid.lettered for grid in subject.layout.grids), hits)
