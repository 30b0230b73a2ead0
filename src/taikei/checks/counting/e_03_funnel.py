"""
## 何を見るか

一つの文の中で、応募・申請、採択、交付決定、交付、または受講、修了と続く数が、後の段階ほど大きくなっているものを示しま
す。

## なぜ

応募より多く採択されることはありません。数の誤りか、前年度からの継続分が書かれていないかのどちらかです。

## 例

「応募10件、採択12件」→ 指摘します。

## 例外

継続や前年度分を含むと書かれているもの、単位や数え方（延べ）が違うものは比べません。

## What it looks at

Counts of successive stages in one sentence (applied, adopted, grant decided, granted; attended, completed) that
grow.

## Why

No more are adopted than applied. A number is wrong, or cases carried over are not mentioned.

## Example

応募10件、採択12件: reported.

## Exceptions

Where cases carried over are mentioned; counts of different units or bases.
"""

import re
from itertools import pairwise

from taikei.checks.counts import Counts, alike
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity, Stage
from taikei.model.words import Words

ID = "E-03"
SEVERITY = Severity.ERROR
TITLE = Words("段階が進むほど数が大きくなっていない", "Counts do not grow from stage to stage")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("応募と採択のように、段階の続く数がありません。", "No counts of successive stages are told.")

_FUNNELS = (
    ((Stage.APPLIED, Stage.REQUESTED), (Stage.ADOPTED,), (Stage.GRANT_DECIDED,), (Stage.GRANTED,)),
    ((Stage.ATTENDED,), (Stage.COMPLETED,)),
)
_RANK = {
    stage: (funnel, rank) for funnel, steps in enumerate(_FUNNELS) for rank, step in enumerate(steps) for stage in step
}
_CARRIED = re.compile("継続|前年度|昨年度|繰越|過年度|含む|含め")


def check(subject: Subject) -> Verdict:
    """One hit for each later stage above the earlier one beside it."""
    steps = [
        (counts, first, second)
        for counts in subject.counts
        for sentence in counts.sentences
        for first, second in pairwise(sentence)
        if _follows(first, second) and not _CARRIED.search(counts.between(first, second))
    ]
    return judged(steps, lambda step: _hit(*step))


def _follows(first: Quantity, second: Quantity) -> bool:
    if first.stage is None or second.stage is None or not alike(first, second) or first.basis != second.basis:
        return False
    one, other = _RANK.get(first.stage), _RANK.get(second.stage)
    return one is not None and other is not None and one[0] == other[0] and one[1] < other[1]


def _hit(counts: Counts, first: Quantity, second: Quantity) -> Hit | None:
    if second.value <= first.value or first.stage is None or second.stage is None:
        return None
    found = f"{first.stage}{first.quote}、{second.stage}{second.quote}"
    return Hit(
        place=counts.place,
        message=Words(
            "後の段階の数が前の段階より大きくなっています。", "A later stage counts more than the earlier one."
        ),
        found=Words(f"「{found}」", f"“{found}”"),
        expected=Words(f"{first.quote}以下の{second.stage}の数", f"at most {first.quote} at the later stage"),
        advice=Words(
            "数を確かめ、継続分を含む場合はそう書いてください。", "Check the numbers, and mention cases carried over."
        ),
        quote=counts.quote(first, second),
    )
