"""
## 何を見るか

計画にある事業のうち、実績の事業と名前は違うが、事業名・担当課・当初予算額から同じ事業の改称と見られるものを示します。

## なぜ

名前が変わると、議会と住民は前年度の事業を追えません。改称なら一言必要ですし、書き違いなら直す必要があります。

## 例

実績の「水車修繕補助事業」が、計画では同じ課・同じ予算額の「水車保存補助事業」になっている。→ 指摘します。

## 例外

実施概要か備考に改称や名称変更と書かれていれば、「理由あり」として示します。括弧書きの有無や全角・半角だけの違いは
C-17が示します。≪新規≫の印がある事業は改称と見ません。系譜の決定に記録された改称は、その記録を理由として受け入れます。

## What it looks at

Programmes of the plan that seem to be one of the results under another name, by name, division and initial budget.

## Why

Under a new name assembly and citizens lose sight of a programme. A renaming takes a word; a slip takes a correction.

## Example

水車修繕補助事業 of the results is 水車保存補助事業 in the plan, with the same division and budget: reported.

## Exceptions

Where narrative or note tell of the renaming, the finding is shown as accepted. Names that differ by a part in
brackets or by width alone are told by C-17. A programme marked new is not taken for a renamed one. A renaming that
the decisions on lineage record is accepted.
"""

import re

from taikei.analysis.lineage import LinkKind
from taikei.checks.places import row_place
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import DECIDED, Kept
from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-03"
SEVERITY = Severity.WARNING
TITLE = Words("改称した事業にその旨の記載がある", "A renamed programme says so")
VERSION = "1.1"
BASIS = Words("報告書の慣行（実績と計画のつながり）", "custom of such reports: results lead to the plan")
NOTHING = Words(
    "続く年度の実績と計画の章がそろっていません。", "The report lacks results or the plan of the year after."
)
NEEDS_WHOLE_REPORT = True

_RENAMED = re.compile(r"改称|名称(?:を)?変更|名称を改め|旧称|旧事業名|事業名(?:を)?変更|（旧[^）]+）|\(旧[^)]+\)")


def check(subject: Subject) -> Verdict:
    """One hit for each programme of the plan that seems to be renamed, at its primary row."""
    return Verdict(0) if subject.years is None else judged(subject.years.kept, _hit)


def _hit(kept: Kept) -> Hit | None:
    before, after = kept.before.placement.entry, kept.after.placement.entry
    same = programme_key(before.programme) == programme_key(after.programme)
    if same or kept.link.kind == LinkKind.VARIANT:
        return None
    return Hit(
        place=row_place(*kept.after, "programme"),
        message=Words(
            "実績の事業の改称と見られますが、事業名が違います。",
            "This seems to be a programme of the results under another name.",
        ),
        found=Words(
            f"「{after.programme}」、実績は「{before.programme}」",
            f"“{after.programme}”, “{before.programme}” in the results",
        ),
        expected=Words("同じ事業名、または改称の説明", "the same name, or a word on the renaming"),
        advice=Words(
            "書き違いなら直し、改称なら旧事業名を備考か注に書いてください。",
            "Correct a slip; if it was renamed, give the old name in a note.",
        ),
        accepted=DECIDED if kept.link.decided else _told(before.narrative, before.note, after.narrative, after.note),
        other=row_place(*kept.before, "programme"),
    )


def _told(*texts: str) -> Words | None:
    match = next((found for found in map(_RENAMED.search, map(squeeze, texts)) if found is not None), None)
    return None if match is None else Words(f"「{match[0]}」と書かれています。", f"The report says “{match[0]}”.")
