"""
## 何を見るか

実績の章の実施概要のうち、体言止めの文（「実施。」「…するもの。」）があるもの、又は済んだことを述べた文（「…した。」）が
一つもないものを示します。

## なぜ

実績は「講じた施策の実施の状況」です。体言止めや現在形の文では、実際に行ったのか、これから行うのかが読み取れません
（「公用文作成の考え方」（令和４年１月、文化審議会））。

## 例

「見守り活動を推進。」「相談に応じる制度である。」→ 指摘します。

## 例外

初めに事業の説明があり、行ったことを過去形で述べていれば指摘しません。「訪ねた一方、…改める。」「訪ねることができたと考え
ます。」のように文の途中で述べていても同じです。括弧の中と、句点のない項目は見ません。章の実施概要の
七割以上が過去形の文を含むときだけ適用します。事業の説明を載せる文書（行政事業レビューなど）は対象外です。

## What it looks at

Narratives of the results with a sentence that ends in a noun (実施。, …するもの。), or with none in the past.

## Why

Results tell of the measures that were taken. Of a sentence that ends in a noun or in the present nobody knows whether
it was done or is to be done (公用文作成の考え方, 2022).

## Example

見守り活動を推進。 and 相談に応じる制度である。: both are reported.

## Exceptions

A programme may be explained first, as long as something is told in the past, be it within a sentence (訪ねた一方、,
できたと考えます). Remarks in brackets and items without a
full stop are not judged. Applied where seven narratives in ten have a sentence in the past: documents that describe
programmes, as the national review does, are left alone.
"""

import re

from taikei.checks import told
from taikei.checks.endings import is_noun
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.told import Told
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-01"
SEVERITY = Severity.WARNING
TITLE = Words("実績を過去形の文で述べている", "Results are told in the past")
VERSION = "1.2"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = told.NOTHING

_SHOWN = 14
# 開いた一方、…改める。 and 開くことができたと考える。 tell what was done, and then something else.
_DONE = re.compile(
    "(?:[っいしえけげせぜてでねへべめれきぎじちにひびみりん一-鿿](?<!でし)(?<!だっ)た|[んい]だ)"
    "(?:一方で?、|が、|ものの、|と(?:考え|判断|評価))"
)


def check(subject: Subject) -> Verdict:
    """One hit for each narrative, with the ends of its sentences that are not in the past."""
    return judged(subject.told, _hit)


def _hit(narrative: Told) -> Hit | None:
    wrong = [sentence for sentence in narrative.sentences if is_noun(sentence)]
    if not wrong and not narrative.past and not any(map(_DONE.search, narrative.sentences)):
        wrong = narrative.sentences[-1:]
    if not wrong:
        return None
    return Hit(
        place=narrative.text.place,
        message=Words("実績が過去形の文で述べられていません。", "The results are not told in the past."),
        found=listed(f"…{sentence[-_SHOWN:]}。" if len(sentence) > _SHOWN else f"{sentence}。" for sentence in wrong),
        expected=Words("「…した。」で終わる文", "a sentence in the past (…した。)"),
        advice=Words(
            "体言止めをやめ、行ったことを過去形の文で書いてください。",
            "Write in the past what was done, and do not end a sentence in a noun.",
        ),
    )
