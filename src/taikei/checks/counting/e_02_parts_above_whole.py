"""
## 何を見るか

「うち」で二つ以上の内訳を示した数のうち、内訳の合計が全体を超えるものを示します。

## なぜ

重なりのない内訳の合計は全体を超えません。数の誤りか、重なりの説明の不足です。

## 例

「20社（うち町内12社、うち町外10社）」→ 指摘します。

## 例外

内訳の合計が全体より小さいことは、ほかの内訳がある場合があるので問いません。延べの数は比べません。

## What it looks at

Counts with two parts or more (うち) whose parts add up to more than the whole.

## Why

Parts that do not overlap never exceed their whole: a number is wrong, or the overlap is not explained.

## Example

20社（うち町内12社、うち町外10社）: reported.

## Exceptions

Parts that add up to less: there may be others. Gross numbers (延べ).
"""

from collections.abc import Iterator

from taikei.checks.counts import Counts, alike
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Basis, Quantity
from taikei.model.words import Words

ID = "E-02"
SEVERITY = Severity.ERROR
TITLE = Words("内訳の数の合計が全体の数を超えていない", "Parts do not add up to more than their whole")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("内訳を二つ以上示した数がありません。", "No count has two parts or more.")


def check(subject: Subject) -> Verdict:
    """One hit for each whole whose parts exceed it."""
    wholes = [(counts, *whole) for counts in subject.counts for whole in _wholes(counts)]
    return judged(wholes, lambda whole: _hit(*whole))


def _wholes(counts: Counts) -> Iterator[tuple[Quantity, list[Quantity]]]:
    """Each whole with its parts of the same unit, where there are several."""
    for number, whole in enumerate(counts.quantities):
        parts = [
            part
            for part in counts.quantities
            if part.part_of == number and alike(part, whole) and part.basis is not Basis.GROSS
        ]
        if len(parts) > 1:
            yield whole, parts


def _hit(counts: Counts, whole: Quantity, parts: list[Quantity]) -> Hit | None:
    total = sum(part.value for part in parts)
    # A part above the whole by itself is E-01's to tell.
    if total <= whole.value or any(part.value > whole.value for part in parts):
        return None
    shown = "、".join(part.quote for part in parts)
    return Hit(
        place=counts.place,
        message=Words("内訳の合計が全体の数を超えています。", "The parts add up to more than the whole."),
        found=Words(f"「{whole.quote}」の内訳{shown}（計{total}）", f"{shown} of “{whole.quote}” ({total} together)"),
        expected=Words(f"合計{whole.value}以下の内訳", f"parts of at most {whole.value}"),
        advice=Words(
            "数を確かめ、重なりがあればそれを書いてください。", "Check the numbers, and say where parts overlap."
        ),
        quote=counts.quote(whole),
    )
