"""
## 何を見るか

CSVのセルの中にある改行を示します。

## なぜ

行ごとに読む道具は、セルの中の改行を次の記録の始まりと取り違えます。

## 例

備考のセルが二行にわたるCSV。→ 指摘します。

## 例外

引用符で囲まれた改行は規格（RFC 4180）では許されるので、助言とします。

## What it looks at

Line breaks within the cells of a CSV.

## Why

Tools that read line by line take such a break for the start of the next record.

## Example

A remark of two lines in a CSV: reported.

## Exceptions

Advice only: within quotes the standard (RFC 4180) allows it.
"""

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-18"
SEVERITY = Severity.ADVICE
TITLE = Words("CSVの１行に一つの記録を書いている", "A record of a CSV is one line")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-14（2026年）", "National check list of machine readability, L1-14 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("セルの中に改行があります。", "Some cells hold line breaks."),
    Words("１行に一つの記録", "one record a line"),
    Words("改行を読点や空白に替えてください。", "Write a comma or a space for the line break."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column of a CSV."""
    texts = (
        column for column in subject.columns if column.grid.name.lower().endswith((".csv", ".tsv", ".tab", ".txt"))
    )
    return judged((column for column in texts if not column.numeric), _hit)


def _hit(column: Column) -> Hit | None:
    broken = [text for text in column.texts if "\n" in text.strip()]
    return _TELLING.on_cells(column, broken) if broken else None
