"""
## 何を見るか

「５市町（甲市、乙市、…）」のように、数の後の括弧に並べた名の数が、書かれた数と違うものを示します。

## なぜ

並べ忘れか、数の誤りです。

## 例

「３校（甲校、乙校）」→ 指摘します。

## 例外

「など」「等」「ほか」のある並びと、中に数のある括弧（７社（国内型７社））は見ません。

## What it looks at

Numbers followed by a list in brackets that has more or fewer items.

## Why

An item was forgotten, or the number is wrong.

## Example

３校（甲校、乙校）: reported.

## Exceptions

Lists with など, 等 or ほか, and brackets with numbers in them.
"""

import re

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "E-14"
SEVERITY = Severity.WARNING
TITLE = Words("括弧の中に並べた数と、書かれた数が合っている", "Lists in brackets have as many items as is said")
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("数の後に括弧で名を並べた文章がありません。", "No narrative lists names after their number.")

_LIST = re.compile(
    r"(?P<number>[0-9０-９][0-9０-９]*)[ 　]?"
    r"(?P<unit>[かカヶヵケ]国(?:・地域)?|市町村|市町|都市|校|団体|圏域|地域|分野|品目|銘柄|コース|テーマ|大学|県)"
    r"[（(](?P<items>[^（）()\0。]*、[^（）()\0。]*)[）)]"
)
_OPEN = re.compile("等|など|ほか|他|[0-9０-９]|及び.*、|と")
_LAST = "及び"


def check(subject: Subject) -> Verdict:
    """One hit for each list that is short or long; applied to the lists."""
    spots = [spot for spot in subject.prose.spots(_LIST) if not _OPEN.search(spot.match["items"])]
    return judged(spots, _hit)


def _hit(spot: Spot) -> Hit | None:
    number, items = int(spot.match["number"]), spot.match["items"].rstrip("、").split("、")
    # 及び joins the last two names, or stands in the last one (農業及び漁業の協議会).
    named = len(items) + items[-1].count(_LAST)
    if number in (len(items), named):
        return None
    stated = f"{spot.match['number']}{spot.match['unit']}"
    return Hit(
        place=spot.text.place,
        message=Words("並べた名の数が、書かれた数と違います。", "A list has more or fewer items than is said."),
        found=Words(f"「{stated}」に対して{named}の名", f"{named} names for “{stated}”"),
        expected=Words(f"{number}の名", f"{number} names"),
        advice=Words("名の抜けか数の誤りか確かめてください。", "See whether a name or the number is wrong."),
        quote=spot.quote,
    )
