"""
## 何を見るか

同じ課・室が二通りの表記で載っていないか（「ＩＴ推進課」と「IT推進課」など）を見ます。少ない方の表記を示します。

## なぜ

担当課で絞り込んだり集計したりすると、表記の違う行が漏れます。

## 例

九つの行に「ＩＴ推進課」、一つの行に「IT推進課」。→ 後者を助言します。

## 例外

空白の違いは問いません。字そのものが違う課の名は、別の課とします（C-29が年度の一覧と照らします）。

## What it looks at

Whether one division is written in two ways (ＩＴ推進課, IT推進課). The rarer one is reported.

## Why

Who filters or sums by division misses the rows that are written otherwise.

## Example

Nine rows print ＩＴ推進課, one IT推進課: advice on the latter.

## Exceptions

White space does not count. Names of other letters are other divisions (C-29 holds them against the year's list).
"""

from collections import Counter
from collections.abc import Mapping

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold, squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-34"
SEVERITY = Severity.ADVICE
TITLE = Words("同じ課・室が一つの表記で載っている", "A division is written in one way")
VERSION = "1.0"
BASIS = Words("報告書の慣行（表記の統一）", "custom of such reports: one way of writing")
NOTHING = Words("担当課を載せた行がありません。", "No row names a division.")


def check(subject: Subject) -> Verdict:
    """One hit for each row with the rarer way of writing."""
    rows = [row for row in subject.rows if row.placement.entry.charge.divisions]
    printed = Counter(name for row in rows for name in row.placement.entry.charge.divisions)
    written: dict[str, Counter[str]] = {}
    for name, times in printed.items():
        written.setdefault(fold(name), Counter())[squeeze(name)] += times
    usual = {key: names.most_common(1)[0][0] for key, names in written.items() if len(names) > 1}
    rarer = {name: usual[fold(name)] for name in printed if squeeze(name) != usual.get(fold(name), squeeze(name))}
    return judged(rows, lambda row: _hit(row, rarer))


def _hit(row: Row, rarer: Mapping[str, str]) -> Hit | None:
    """``rarer`` are the names in a rarer way of writing, with the usual one."""
    if not rarer:
        return None
    for name in row.placement.entry.charge.divisions:
        right = rarer.get(name)
        if right is not None:
            return Hit(
                place=row_place(*row, "charge"),
                message=Words(
                    "担当課・室の表記がほかの行と違います。", "The division is written otherwise in other rows."
                ),
                found=Words(f"「{name}」", f"“{name}”"),
                expected=Words(f"「{right}」", f"“{right}”"),
                advice=Words("正式な表記にそろえてください。", "Write the official name throughout."),
            )
    return None
