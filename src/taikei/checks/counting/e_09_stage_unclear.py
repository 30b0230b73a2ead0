"""
## 何を見るか

補助、助成、奨励金などの件数で、申請、採択、交付決定、交付のどの段階の数かが分からないものを示します。一つの件数に「採
択」と「補助した」のように二つの段階が続くものと、「支援した（６件）」のように、何をした件数かを述べる語のないものを含
みます。

## なぜ

段階が違えば数が変わり、ほかの資料の数と合わなくなります。

## 例

「設備の導入を補助した（６件）。」「８件に対し、採択。費用を補助した。」「商品の開発を支援した（６件）。」→ いずれも
指摘します。

## 例外

「交付６件」「採択７社」のように段階が書かれたものは指摘しません。「支援した」は、同じ文に相談、派遣など支援の方法があ
るものを除きます。

## What it looks at

Counts of grants that do not say whether applications, adoptions, decisions or payments were counted; among them one
count that two stages follow (採択, 補助した), and a bare count of 支援した, which says nothing of what was counted.

## Why

Another stage is another number, and it will not match other documents.

## Example

設備の導入を補助した（６件）。, ８件に対し、採択。費用を補助した。 and 商品の開発を支援した（６件）。: all are reported.

## Exceptions

交付６件 and 採択７社 name their stage. 支援した in a sentence that says by what means (相談, 派遣).
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
VERSION = "1.1"
BASIS = Words("報告書の慣行（数の突合せ）", "custom of such reports: figures are held against one another")
NOTHING = Words("補助などの件数を書いた文章がありません。", "No narrative counts grants.")

_GRANT = re.compile("補助|助成|奨励金|支援金|給付金")
# 62件に対し、採択。費用の一部を補助した: adopted, or paid?
_TWO_STAGES = re.compile(
    "に対し(?:て)?、?(?:採択|交付決定|内定)(?:した|し|を行い)?[。、][^。0-9０-９]*(?:補助|助成|交付|支給)(?:を行っ|を実施し|し)た"
)
# 支援した（6件）: the count has no word of its own, and 支援 may be a grant, advice or a visit.
_SUPPORTED = re.compile(r"支援(?:を行っ|を実施し|し)た。?[（(]\Z")
_MEANS = re.compile("相談|派遣|訪問|指導|助言|あっせん|融資|貸付|研修|講座|セミナー|商談|展示|伴走|仲介|マッチング")
_CASES = frozenset(["件", "社", "者", "団体", "事業者", "企業", "人", "名", "世帯"])


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with all such counts."""
    told = [(counts, grants) for counts in subject.counts if (grants := _grants(counts))]
    return judged(told, lambda one: _hit(*one))


def _grants(counts: Counts) -> list[Quantity]:
    return [
        quantity
        for quantity in counts.quantities
        if quantity.unit in _CASES
        and (_GRANT.search(quantity.label) or _two_stages(counts, quantity) or _bare_support(counts, quantity))
    ]


def _two_stages(counts: Counts, quantity: Quantity) -> bool:
    text, end = counts.text, quantity.end
    return text.startswith("に対し", end) and _TWO_STAGES.match(text, end) is not None


def _bare_support(counts: Counts, quantity: Quantity) -> bool:
    text, start = counts.text, quantity.start
    if not text.startswith(("）", ")"), quantity.end) or not _SUPPORTED.search(text, max(0, start - 9), start):
        return False
    sentence = max(text.rfind("。", 0, start - 2), text.rfind("\n", 0, start)) + 1
    return _MEANS.search(text, sentence, start) is None


def _hit(counts: Counts, grants: list[Quantity]) -> Hit | None:
    unclear = [grant for grant in grants if grant.stage is None or _two_stages(counts, grant)]
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
