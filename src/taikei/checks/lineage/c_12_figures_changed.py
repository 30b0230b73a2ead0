"""
## 何を見るか

同じ事業の実施概要について、前年度の報告書と今年度とで、同じことを数えた数を比べます。50％（しきい値）を超えて増減した
ものを示します。

## なぜ

数が大きく変わったときは、けたの誤りか、数え方の変更か、説明の要る変化です。議会はその理由を聞きます。

## 例

前年度は相談94件、今年度は相談940件。→ 助言します。

## 例外

小さな数（どちらも10未満）、会員数や面積など年をまたいで続く数は比べません。実施概要に増加、減少、前年度などの語があれば、説
明があるものとします。

## What it looks at

The figures of one programme's narrative in last year's edition and this year's, by what they count: those that rose or
fell by more than 50 % (threshold).

## Why

A figure that changed much is a slip of a digit, another way of counting, or a change that takes a word.

## Example

94 consultations last year, 940 this year: advice.

## Exceptions

Small figures (both below 10), and states that go on, such as members or the size of a park. Where the narrative says
増加, 減少 or 前年度, it is taken to explain.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from taikei.checks.lineage.figures_of_years import Figures, figures_of_years
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "C-12"
SEVERITY = Severity.ADVICE
TITLE = Words("前年度から大きく変わった数に説明がある", "A figure that changed much is explained")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前年度との突合せ）", "custom of such reports: held against last year's")
NOTHING = Words(
    "前年度の報告書にも、同じことを数えた事業がありません。",
    "No programme counts the same things in last year's edition.",
)
NEEDS_EARLIER = True
THRESHOLDS = {"change": Decimal("0.5"), "least": Decimal(10)}

_TOLD = re.compile(r"増(?:加|え|や)|減(?:少|り|っ)|拡(?:大|充)|縮小|前年度|昨年度|中止|延期|再開|新たに|倍")


def check(subject: Subject) -> Verdict:
    """One hit for each programme with figures that changed much, at its narrative."""
    change = subject.house.threshold(ID, "change", THRESHOLDS["change"])
    least = subject.house.threshold(ID, "least", THRESHOLDS["least"])
    return judged(figures_of_years(subject), lambda figures: _hit(figures, change, least))


def _hit(figures: Figures, change: Decimal, least: Decimal) -> Hit | None:
    changed = list(_changed(figures, change, least))
    if not changed or _TOLD.search(squeeze(figures.now.text)):
        return None
    return Hit(
        place=figures.now.place,
        message=Words("前年度から大きく変わった数があります。", "A figure changed much from last year's."),
        found=listed(f"{now.quote}（前年度{before.quote}）" for before, now in changed),
        expected=Words("確かめた数、または変わった理由", "a verified figure, or the reason of the change"),
        advice=Words(
            "元の記録で確かめ、正しければ変わった理由を一言添えてください。",
            "Verify with the records; if it is right, say why it changed.",
        ),
        quote=figures.now.quote(changed[0][1]),
    )


def _changed(figures: Figures, change: Decimal, least: Decimal) -> Iterator[tuple[Quantity, Quantity]]:
    for before, now in figures.pairs:
        if max(before.value, now.value) >= least and abs(now.value - before.value) > before.value * change:
            yield before, now
