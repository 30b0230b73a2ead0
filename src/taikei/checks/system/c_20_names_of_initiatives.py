"""
## 何を見るか

施策体系図の取組の名を、庁内の設定にある計画の取組（`[initiatives]`）の名と、番号ごとに照らします。

## なぜ

取組の名は計画で決まった正式な名です。略したり読点を変えたりすると、計画の進行管理と照らせなくなります。

## 例

計画の取組８は「適応し、活躍できる力の育成」、体系図は「適応し，活躍できる力の育成」。→ 指摘します。

## 例外

全角・半角と空白の違いは問いません。設定にない番号の取組は見ません。

## What it looks at

The names of the initiatives (取組) in the system chart against those of the plan in the settings (`[initiatives]`).

## Why

The plan gave the initiative its name. Shortened, or with another comma, it no longer meets the plan's own monitoring.

## Example

Initiative 8 of the plan is 適応し、活躍できる力の育成, the chart prints 適応し，活躍できる力の育成: reported.

## Exceptions

Width and white space do not count. Initiatives of numbers that the settings do not have are left out.
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import ChartBox
from taikei.model.words import Words

ID = "C-20"
SEVERITY = Severity.WARNING
TITLE = Words("取組の名が計画のとおりである", "Initiatives are named as in the plan")
VERSION = "1.0"
BASIS = Words("庁内の設定（計画の取組の名）", "the settings of the house: the initiatives of the plan")
NOTHING = Words(
    "庁内の設定に取組の名がないか、体系図に取組がありません。",
    "The settings give no initiatives, or the report has no chart of them.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each box of the chart with another name."""
    names = subject.house.initiatives
    boxes = (box for article in subject.report.chart for box in article.boxes if box.initiative in names)
    return judged(boxes, lambda box: _hit(box, names[box.initiative]))


def _hit(box: ChartBox, name: str) -> Hit | None:
    if fold(box.name) == fold(name):
        return None
    return Hit(
        place=Place(field="chart", source=box.source),
        message=Words("取組の名が計画と違います。", "The name of the initiative differs from the plan."),
        found=Words(f"取組{box.initiative}「{box.name}」", f"initiative {box.initiative}, “{box.name}”"),
        expected=Words(f"「{name}」", f"“{name}”"),
        advice=Words("計画の取組の名に直してください。", "Write the name that the plan gives."),
    )
