"""
## 何を見るか

「…コード」という列があって、対応する「…」「…名」「…名称」の列がないものを示します。

## なぜ

コード表がないと、コードが何を指すのかが分かりません。

## 例

「款コード」だけがあり「款名称」がない。→ 指摘します。

## 例外

コード表が別のファイルにあれば、理由を記録してください。団体コード、法人番号など国の番号は見ません。

## What it looks at

Columns …コード without a column for the name.

## Why

Without a table of codes nobody knows what they stand for.

## Example

款コード and no 款名称: reported.

## Exceptions

Where the table of codes is another file, record that. National numbers (団体コード, 法人番号) are known.
"""

import re

from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.layout import Grid
from taikei.model.words import Words

ID = "H-22"
SEVERITY = Severity.ADVICE
TITLE = Words("コードの列に名称が添えてある", "Codes go with their names")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L3-02（2026年）", "National check list of machine readability, L3-02 (2026)")
NOTHING = NO_TABLES

_CODE = re.compile("(?P<of>.+?)(?:コード|ＣＤ|CD)")
_NATIONAL = re.compile("団体|市区町村|都道府県|法人|郵便|COFOG")

_TELLING = Telling(
    Words("コードの名称の列がありません。", "The names of some codes are not told."),
    Words("コードと名称の両方の列", "a column for the code and one for its name"),
    Words("名称の列を加えるか、コード表を添えてください。", "Add a column of names, or a table of codes."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each table with such columns."""
    return judged(subject.layout.grids, _hit)


def _hit(grid: Grid) -> Hit | None:
    names = {fold(name) for name in grid.columns}
    alone = []
    for at, name in enumerate(grid.columns):
        code = _CODE.fullmatch(fold(name))
        if code is not None and not _NATIONAL.search(code["of"]):
            of = code["of"]
            if not names & {of, f"{of}名", f"{of}名称", f"{of}の名称"}:
                alone.append(at)
    return _TELLING.on_headers(grid, alone) if alone else None
