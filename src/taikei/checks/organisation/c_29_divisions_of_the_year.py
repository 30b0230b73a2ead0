"""
## 何を見るか

担当課・室の名を、庁内の設定にあるその年度の課・室の一覧（`[divisions]`）と照らします。一覧にない名を示します。

## なぜ

組織は毎年4月に変わります。前年度の名のまま載せると、もうない課に問い合わせが行きます。

## 例

一覧に「観光交流課」しかない年度に、「観光課」と載っている。→ 近い名を添えて指摘します。

## 例外

全角・半角と空白の違いは問いません。その年度の一覧が設定になければ点検しません。

## What it looks at

The divisions in charge against the list of the year's divisions in the settings (`[divisions]`).

## Why

The organisation changes every April. Under last year's name citizens ask a division that is no more.

## Example

The year has 観光交流課, a row prints 観光課: reported, with the nearest name.

## Exceptions

Width and white space do not count. Without a list of the chapter's year the rule does not apply.
"""

from collections.abc import Mapping
from difflib import get_close_matches

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.eras import era_label
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-29"
SEVERITY = Severity.ERROR
TITLE = Words("担当課・室がその年度の組織にある", "The division in charge is one of the year's")
VERSION = "1.0"
BASIS = Words("庁内の設定（年度ごとの課・室の一覧）", "the settings of the house: the divisions by year")
NOTHING = Words(
    "庁内の設定に、章の年度の課・室の一覧がありません。",
    "The settings list no divisions for the years of the chapters.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each row with a division that its year does not have."""
    known = {year: {fold(name): name for name in names} for year, names in subject.house.divisions.items()}
    rows = (row for row in subject.rows if row.chapter.fiscal_year in known and row.placement.entry.charge.divisions)
    return judged(rows, lambda row: _hit(row, known[row.chapter.fiscal_year]))


def _hit(row: Row, known: Mapping[str, str]) -> Hit | None:
    unknown = next((name for name in row.placement.entry.charge.divisions if fold(name) not in known), None)
    if unknown is None:
        return None
    year = era_label(row.chapter.fiscal_year)
    nearest = get_close_matches(fold(unknown), known, n=1)
    like = f"「{known[nearest[0]]}」" if nearest else "一覧にある課・室"
    return Hit(
        place=row_place(*row, "charge"),
        message=Words("その年度にない担当課・室です。", "The year does not have this division."),
        found=Words(f"「{unknown}」", f"“{unknown}”"),
        expected=Words(f"{year}の{like}", f"“{known[nearest[0]]}” of {year}" if nearest else f"a division of {year}"),
        advice=Words(
            "その年度の課・室の名に直すか、設定の一覧を改めてください。", "Write the year's name, or renew the list."
        ),
    )
