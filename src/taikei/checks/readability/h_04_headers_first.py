"""
## 何を見るか

見出しの行より上に、表題や単位、作成日などが書かれているシートを示します。

## なぜ

機械は初めの行を見出しとして読みます。上に別のことがあると、列の名を取り違えます。

## 例

１行目に「事業一覧（単位：千円）」、３行目に見出しがある。→ 指摘します。

## 例外

CSVとJSONの初めの行は見出しと見なします。

## What it looks at

Sheets with a title, a unit or a date above the row of headers.

## Why

Machines take the first row for the headers; anything above it makes them mistake the names of the columns.

## Example

Row 1 says 事業一覧（単位：千円）, the headers stand in row 3: reported.

## Exceptions

The first row of a CSV or JSON is taken for its headers.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-04"
SEVERITY = Severity.WARNING
TITLE = Words("見出しの行から始まっている", "A table begins with its headers")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-01（2026年）", "National check list of machine readability, L3-01 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("見出しの行の上に記載があります。", "Something stands above the row of headers."),
    Words("１行目から始まる見出し", "headers in the first row"),
    Words(
        "表題や単位は、シート名、列の名又は別のシートに移してください。",
        "Move titles and units into the name of the sheet, the headers, or another sheet.",
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each sheet."""
    return judged((grid for grid in subject.layout.grids if grid.lettered), _hit)


def _hit(grid: Grid) -> Hit | None:
    if not grid.above:
        return None
    return _TELLING.on_rows(grid, grid.above, Words("見出しの上の", "row(s) above the headers"))
