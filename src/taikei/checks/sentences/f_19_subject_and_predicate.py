"""
## 何を見るか

主語や目的語が述語と対応しない文のうち、形から分かる次のものを示します。「目的は、…を図る。」のように名詞の主語を動作で受
けたもの、主語のない「…の育成を担った」、「補助を実施したが…実績はなし」のように前と後が食い違うもの、「井戸を改修を行
った」「整備を県に要望を行った」のように目的語が二つあるもの、「…を重点的に取り組んだ」です。

## なぜ

主述がねじれた文は、誰が何をしたのかを伝えません（「公用文作成の考え方」（令和４年１月、文化審議会）の、主語と述語の
関係が分かるようにすること）。

## 例

「この事業の目的は、交流の促進を図る。」→「…図ることである。」。「補助を実施したが、実績はなかった。」→「補助の申
請はなかった。」。いずれも指摘します。

## 例外

「町内会が、見守りを担った。」のように担い手が書かれている文は指摘しません。「住民を対象に調査を行った」の「を対象に」の
ような言い方は目的語に数えません。

## What it looks at

Some shapes of a subject or object without its predicate: 目的は、…を図る。 (a noun taken up by an action),
…の育成を担った without anyone who does, 補助を実施したが…実績はなし, of which one half denies the other, two
objects of one verb (井戸を改修を行った, 整備を県に要望を行った), and …を重点的に取り組んだ, whose verb takes に.

## Why

Such a sentence does not say who did what (公用文作成の考え方, 2022: subject and predicate belong together).

## Example

この事業の目的は、交流の促進を図る。 for 図ることである; 補助を実施したが、実績はなかった。;
井戸を改修を行った。 for 井戸の改修: all are reported.

## Exceptions

A sentence that names the one who does it, such as 町内会が、見守りを担った。; を対象に and the like are no objects.
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
VERSION = "1.1"
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
# Asked of a body, so that 住民を対象に調査を行った is left alone.
_ASKED = "(?:国|県|市|町|村|省|庁|機関|事業者|住民|市民|町民|県民|企業|団体)(?:等|など)?[にへ]"
_TOLD = "(?:要望|要請|周知|提供|説明|依頼|報告|配布|通知)"
_HOW = "(?:(?:重点|積極|集中|継続|計画|総合|一体)的に|着実に|確実に|、)?"
_OBJECTS = re.compile(
    r"を(?:[一-鿿]{2,4}を(?:行[わいうえっ]|実施[しす])"
    rf"|(?=[国県市町村省庁機事住企団]){_ASKED}{_TOLD}を行"
    rf"|(?=[重積集継計総一着確、取]){_HOW}取り?組(?:ん|み(?:ま|、|つつ)|む))"
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its twisted sentences, and one with its objects that no verb takes."""
    twisted = subject.prose.judged(_TWISTED, _hit)
    objects = subject.prose.judged(_OBJECTS, _without_a_verb)
    return Verdict(twisted.applied, (*twisted.hits, *objects.hits))


def _without_a_verb(spots: Sequence[Spot]) -> Hit:
    return Hit(
        place=spots[0].text.place,
        message=Words("目的語と述語が対応していません。", "Object and predicate do not belong together."),
        found=listed(spot.printed for spot in spots),
        expected=Words("「…の改修を行う」「…に取り組む」のような文", "an object that the verb takes"),
        advice=Words(
            "「を」を「の」や「に」に改めるか、一方の動詞を省いてください。", "Change を to の or に, or drop a verb."
        ),
        quote=spots[0].quote,
    )


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
