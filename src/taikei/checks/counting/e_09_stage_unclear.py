"""
## 何を見るか

補助、助成、奨励金などの件数で、申請、採択、交付決定、交付のどの段階の数かが分からないものを示します。

## なぜ

段階が違えば数が変わり、ほかの資料の数と合わなくなります。

## 例

「設備の導入を補助した（６件）。」→ 指摘します。

## 例外

「交付６件」「採択７社」のように段階が書かれたものは指摘しません。

## What it looks at

Counts of grants that do not say whether applications, adoptions, decisions or payments were counted.

## Why

Another stage is another number, and it will not match other documents.

## Example

設備の導入を補助した（６件）。: reported.

## Exceptions

交付６件 and 採択７社 name their stage.
"""

import re

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.quantity import Quantity
from taikei.model.words import Words

ID = "E-09"
SEVERITY = Severity.ADVICE
TITLE = Words("補助などの件数に、どの段階の数かが書かれている", "Counts of grants say at which stage they were counted")
VERSION = "1.0"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("補助などの件数を書いた文章がありません。", "No narrative counts grants.")

_GRANT = re.compile("補助|助成|奨励金|支援金|給付金")
_CASES = frozenset(["件", "社", "者", "団体", "事業者", "企業", "人", "名", "世帯"])


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with all such counts."""
    told = [(counts, grants) for counts in subject.counts if (grants := _grants(counts))]
    return judged(told, lambda one: _hit(*one))


def _grants(counts: Counts) -> list[Quantity]:
    return [quantity for quantity in counts.quantities if quantity.unit in _CASES and _GRANT.search(quantity.label)]


def _hit(counts: Counts, grants: list[Quantity]) -> Hit | None:
    unclear = [grant for grant in grants if grant.stage is None]
    if not unclear:
        return None
    return Hit(
        place=counts.place,
        message=Words(
            "補助などの件数が、どの段階の数か分かりません。", "At which stage grants were counted is not said."
        ),
        found=listed(grant.quote for grant in unclear),
        expected=Words("申請、採択、交付決定、交付のどれかを示した件数", "a count with its stage"),
        advice=Words("どの段階の数かを書き添えてください。", "Say at which stage they were counted."),
        quote=counts.quote(unclear[0]),
    )
