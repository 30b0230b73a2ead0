"""
## 何を見るか

実績と計画の両方にある事業の事業番号を比べます。ほとんどの事業が同じ番号を保つ文書で、番号が変わった事業を示します。

## なぜ

事業番号は、名前が変わっても事業を追うための手掛かりです。番号が変わると、経年の集計やほかの帳票と照らせなくなります。

## 例

百の事業の番号が同じで、一つだけ00123から00132に変わった。→ 指摘します。

## 例外

番号が変わった事業が1割（しきい値）を超える文書は、毎年番号を振り直すものとして点検しません。十に満たない事業でも点検
しません。

## What it looks at

The numbers (事業番号) of the programmes that are in results and plan: those that changed, where nearly all are kept.

## Why

By its number a programme is followed when its name changes. A number that changed breaks the series and the link to
other papers.

## Example

A hundred programmes keep their numbers, one went from 00123 to 00132: reported.

## Exceptions

Where more than a tenth (threshold) changed, the body numbers anew every year. Not applied to fewer than ten programmes.
"""

from decimal import Decimal

from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-30"
SEVERITY = Severity.WARNING
TITLE = Words("事業番号が実績と計画で同じである", "A programme keeps its number from results to plan")
VERSION = "1.0"
BASIS = Words("行政事業レビュー実施要領（予算事業ID）の考え方", "the national programme review: one id for a programme")
NOTHING = Words(
    "実績と計画で番号を保つ事業が十以上ないか、番号を毎年振り直しています。",
    "Fewer than ten programmes have a number in results and plan, or all are numbered anew.",
)
NEEDS_WHOLE_REPORT = True
THRESHOLDS = {"changed": Decimal("0.1")}

_FEW = 10


def check(subject: Subject) -> Verdict:
    """One hit for each programme whose number changed, at its primary row of the plan."""
    if subject.years is None:
        return Verdict(0)
    coded = [kept for kept in subject.years.kept if all(_codes(kept))]
    changed = sum(_differ(kept) for kept in coded)
    share = subject.house.threshold(ID, "changed", THRESHOLDS["changed"])
    if len(coded) < _FEW or changed > len(coded) * share:
        return Verdict(0)
    return judged(coded, _hit)


def _codes(kept: Kept) -> tuple[str, str]:
    return kept.before.placement.entry.code, kept.after.placement.entry.code


def _differ(kept: Kept) -> bool:
    before, after = _codes(kept)
    return fold(before) != fold(after)


def _hit(kept: Kept) -> Hit | None:
    if not _differ(kept):
        return None
    before, after = _codes(kept)
    return Hit(
        place=row_place(*kept.after, "code"),
        message=Words("事業番号が実績と違います。", "The number is another than in the results."),
        found=Words(f"「{after}」", f"“{after}”"),
        expected=Words(f"実績と同じ「{before}」", f"“{before}”, as in the results"),
        advice=Words(
            "打ち間違いなら直し、別の事業であれば事業名を確かめてください。",
            "Correct a slip; if it is another programme, see to its name.",
        ),
        other=row_place(*kept.before, "code"),
    )
