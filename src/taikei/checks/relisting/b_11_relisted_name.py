"""
## 何を見るか

再掲の行の事業名を、同じ事業の最初の行の事業名と一字ずつ比べます。全角と半角、括弧、大文字と小文字の違いを示します。

## なぜ

同じ事業が違う字で載ると、検索や並べ替えで別の事業になり、読み手も同じものか迷います。

## 例

最初の行は「ＩＴ人材育成事業」、再掲の行は「IT人材育成事業」。→ 助言します。

## 例外

空白の違いは問いません。字そのものが違う事業名は、再掲の行に最初の行が見当たらない場合の規則（B-02）が示します。

## What it looks at

The printed name of a re-listed row against that of the first row: width, brackets, capitals.

## Why

Written otherwise, one programme becomes two when one searches or sorts, and readers wonder whether it is the same.

## Example

The first row prints ＩＴ人材育成事業, its re-listing IT人材育成事業: advice.

## Exceptions

White space does not count. Names of other letters are told by B-02, for the re-listing then has no first row.
"""

from taikei.checks.pairs import Pair
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-11"
SEVERITY = Severity.ADVICE
TITLE = Words("再掲の事業名の表記が最初の行と同じである", "Re-listed names are written as in the first row")
VERSION = "1.0"
BASIS = Words("報告書の慣行（表記の統一）", "custom of such reports: one way of writing")
NOTHING = Words("再掲の行がありません。", "No row is re-listed.")


def check(subject: Subject) -> Verdict:
    """One hit for each re-listed name that is written otherwise."""
    return judged(subject.relisted, _hit)


def _hit(pair: Pair) -> Hit | None:
    name, first = pair.relisted.entry.programme, pair.primary.entry.programme
    if squeeze(name) == squeeze(first):
        return None
    there = row_words(pair.chapter, pair.primary_section, pair.primary)
    return Hit(
        place=row_place(pair.chapter, pair.section, pair.relisted, "programme"),
        message=Words("再掲の事業名の表記が最初の行と違います。", "The name is written otherwise in the first row."),
        found=Words(f"「{name}」", f"“{name}”"),
        expected=Words(f"{there.ja}と同じ「{first}」", f"“{first}”, as at {there.en}"),
        advice=Words("正式な表記にそろえてください。", "Write the official name in both rows."),
        other=row_place(pair.chapter, pair.primary_section, pair.primary, "programme"),
    )
