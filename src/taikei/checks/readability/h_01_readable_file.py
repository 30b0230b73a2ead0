"""
## 何を見るか

表の形のファイルのうち、古いExcel形式（.xls）のものと、文字の符号がUTF-8でないCSVを示します。

## なぜ

古い形式や環境に依存する符号のファイルは、利用者の環境によって開けないか、文字化けします。

## 例

Shift_JISで保存されたCSV。→ 指摘します。

## 例外

Excel（.xlsx）、UTF-8のCSV・JSONは指摘しません。

## What it looks at

Files of tables in the old format of Excel (.xls), and CSV that is not in UTF-8.

## Why

They cannot be opened everywhere, or show other characters than were written.

## Example

A CSV in Shift_JIS: reported.

## Exceptions

Workbooks (.xlsx), and CSV and JSON in UTF-8.
"""

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-01"
SEVERITY = Severity.ADVICE
TITLE = Words("機械で読みやすい形式のファイルである", "The file is of a form that machines read")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-01（2026年）", "National check list of machine readability, L1-01 (2026)")
NOTHING = NO_TABLES

_TELLING = Telling(
    Words("機械で読みにくい形式のファイルです。", "The file is of a form that machines do not read easily."),
    Words(".xlsx、又はUTF-8のCSV", ".xlsx, or CSV in UTF-8"),
    Words(".xlsxかUTF-8のCSVで保存し直してください。", "Save it as a workbook of today, or as CSV in UTF-8."),
)


def check(subject: Subject) -> Verdict:
    """One hit for a file of another form."""
    layout = subject.layout
    parts = layout.encoding.split("+")
    others = [part for part in parts if not part.startswith(("utf-8", "ascii", "xlsx", "ods"))]
    hits = [_TELLING.hit(Words(f"「{part}」", f"“{part}”"), ()) for part in others]
    return Verdict(len(layout.grids), tuple(hits) if layout.grids else ())
