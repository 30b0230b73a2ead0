"""
## 何を見るか

値があるのに見出しがない列を示します。CSVでは、見出しの欄が空の列を示します。

## なぜ

名前のない列は、何の値かが分からず、機械では列を指せません。

## 例

「事業名、（空欄）、予算額」という見出し。→ 指摘します。

## 例外

シートの何もない列は、表の切れ目として別の点検（H-02）で見ます。

## What it looks at

Columns with values and without a header; in a CSV, columns whose header is blank.

## Why

Nobody knows what the values of a nameless column are, and a machine cannot ask for it.

## Example

The headers 事業名, (blank), 予算額: reported.

## Exceptions

Empty columns of a sheet are told by H-02.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-06"
SEVERITY = Severity.WARNING
TITLE = Words("すべての列に見出しがある", "Every column has a header")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-05（2026年）", "National check list of machine readability, L1-05 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("見出しのない列があります。", "Some columns have no header."),
    Words("値の意味が分かる見出し", "a header that says what the values are"),
    Words("列に見出しを付けてください。", "Give the columns headers."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table."""
    return judged(subject.layout.grids, _hit)


def _hit(grid: Grid) -> Hit | None:
    is_sheet = grid.lettered and "." not in grid.name
    nameless = [at for at, name in enumerate(grid.columns) if not name.strip()]
    nameless = [at for at in nameless if not is_sheet or any(row[at] for row in grid.rows)]
    return _TELLING.on_headers(grid, nameless) if nameless else None
