"""
## 何を見るか

主語と述語が対応しない文のうち、形から分かる次の三つを示します。「目的は、…を図る。」のように名詞の主語を動作で受け
たもの、主語のない「…の育成を担った」、「補助を実施したが…実績はなし」のように前と後が食い違うものです。

## なぜ

主述がねじれた文は、誰が何をしたのかを伝えません（「公用文作成の考え方」（令和４年１月、文化審議会）の、主語と述語の
関係が分かるようにすること）。

## 例

「この事業の目的は、交流の促進を図る。」→「…図ることである。」。「補助を実施したが、実績はなかった。」→「補助の申
請はなかった。」。いずれも指摘します。

## 例外

「町内会が、見守りを担った。」のように担い手が書かれている文は指摘しません。

## What it looks at

Three shapes of a subject without its predicate: 目的は、…を図る。 (a noun taken up by an action), …の育成を担った
without anyone who does, and 補助を実施したが…実績はなし, of which one half denies the other.

## Why

Such a sentence does not say who did what (公用文作成の考え方, 2022: subject and predicate belong together).

## Example

この事業の目的は、交流の促進を図る。 for 図ることである; 補助を実施したが、実績はなかった。: both are reported.

## Exceptions

A sentence that names the one who does it, such as 町内会が、見守りを担った。
"""

import re
from collections.abc import Sequence

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-19"
SEVERITY = Severity.WARNING
TITLE = Words("主語と述語が対応している", "Subject and predicate belong together")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（主語と述語の関係）", "Guidance on official writing (2022): subject and predicate")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

# Written out, so that each alternative begins with plain characters and the search stays fast.
_TWISTED = re.compile(
    "|".join(
        [
            *(
                rf"{noun}は、[^。\n\0]*?を(?:図|行|推進す|促進す|支援す|実施す|目指)[るうす](?=。)"
                for noun in ("目的", "ねらい", "狙い", "理由", "特徴", "役割")
            ),
            *(
                rf"{duty}を担(?:った|う)(?=。)"
                for duty in ("育成", "促進", "推進", "向上", "発信", "確保", "振興", "強化", "支援")
            ),
            *(
                rf"{aid}を(?:実施した|行った)が、[^。\n\0]{{0,60}}実績はな(?:し|かった|い)"
                for aid in ("補助", "助成", "貸付", "支援", "給付", "派遣", "交付")
            ),
        ]
    )
)
_DOER = re.compile("[がは]")


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its twisted sentences."""
    return subject.prose.judged(_TWISTED, _hit)


def _has_a_doer(spot: Spot) -> bool:
    """Whether が or は stands in the clause of 担う, or at the end of the clause before."""
    text = spot.text.text
    clause = max(text.rfind(mark, 0, spot.start) for mark in "、。\n") + 1
    return "を担" in spot.printed and _DOER.search(text, max(0, clause - 2), spot.start) is not None


def _hit(spots: Sequence[Spot]) -> Hit | None:
    twisted = [spot for spot in spots if not _has_a_doer(spot)]
    if not twisted:
        return None
    return Hit(
        place=twisted[0].text.place,
        message=Words("主語と述語が対応していません。", "Subject and predicate do not belong together."),
        found=listed(spot.printed.strip() for spot in twisted),
        expected=Words("誰が何をしたかが分かる文", "a sentence that says who did what"),
        advice=Words(
            "主語を補うか、述語を主語に合わせて書き直してください。", "Name who did it, or rewrite the predicate."
        ),
        quote=twisted[0].quote,
    )
