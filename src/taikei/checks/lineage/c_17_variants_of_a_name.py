"""
## 何を見るか

実績と計画の両方にある事業のうち、事業名の表記だけが違うもの（全角・半角、空白を除く括弧の形、括弧書きの有無）を示しま
す。

## なぜ

検索、並べ替え、経年の集計は字のとおりに照らします。表記が揺れると、一つの事業が二つになります。

## 例

実績は「道の駅支援事業（試行）」、計画は「道の駅支援事業(試行)」。→ 助言します。

## 例外

名前そのものが変わった事業はC-03が示します。空白だけの違いは問いません。

## What it looks at

Programmes of results and plan whose names differ in notation only: width, brackets, or a part in brackets.

## Why

Searching, sorting and comparing the years go by the letters. Written in two ways one programme becomes two.

## Example

道の駅支援事業（試行） in the results, 道の駅支援事業(試行) in the plan: advice.

## Exceptions

Names that changed themselves are told by C-03. White space does not count.
"""

from taikei.analysis.lineage import LinkKind
from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-17"
SEVERITY = Severity.ADVICE
TITLE = Words("事業名の表記が実績と計画で同じである", "Names are written alike in results and plan")
VERSION = "1.0"
BASIS = Words("報告書の慣行（表記の統一）", "custom of such reports: one way of writing")
NOTHING = Words(
    "続く年度の実績と計画の章がそろっていません。", "The report lacks results or the plan of the year after."
)
NEEDS_WHOLE_REPORT = True


def check(subject: Subject) -> Verdict:
    """One hit for each name that is written otherwise in the plan, at its primary row."""
    return Verdict(0) if subject.years is None else judged(subject.years.kept, _hit)


def _hit(kept: Kept) -> Hit | None:
    before, after = kept.before.placement.entry.programme, kept.after.placement.entry.programme
    other_name = programme_key(before) != programme_key(after) and kept.link.kind != LinkKind.VARIANT
    if other_name or squeeze(before) == squeeze(after):
        return None
    return Hit(
        place=row_place(*kept.after, "programme"),
        message=Words("事業名の表記が実績と違います。", "The name is written otherwise in the results."),
        found=Words(f"「{after}」", f"“{after}”"),
        expected=Words(f"実績と同じ「{before}」", f"“{before}”, as in the results"),
        advice=Words(
            "正式な事業名にそろえてください。内容が変わったのであれば、その旨を記録してください。",
            "Write the official name in both; if the programme changed, record that.",
        ),
        other=row_place(*kept.before, "programme"),
    )
