"""
## 何を見るか

数字が一つもない実施概要で、「販路拡大を促進した」「大きく寄与した」のように効果を言い切ったものを示します（実績の章
だけ）。

## なぜ

根拠のない効果は、議会で必ず「どれだけ」と聞かれます。件数や人数を一つ添えるか、行ったことだけを書きます（「公用文作
成の考え方」（令和４年１月、文化審議会）の、根拠のある事実を正確に書くこと）。

## 例

「町の魅力を伝え、交流を促進した。」とだけあり、回数も人数もない。→ 助言します。

## 例外

実施概要のどこかに数字があれば指摘しません。計画の章は見ません。

## What it looks at

Narratives of the results chapter without a single figure that claim an effect (促進した, 大きく寄与した).

## Why

The assembly will ask how much. Give one count, or say only what was done (公用文作成の考え方, 2022: facts with
their grounds).

## Example

交流を促進した without a count of events or people: advised.

## Exceptions

A figure anywhere in the narrative. The plan is not judged.
"""

import re
from collections.abc import Sequence

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText, Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "F-22"
SEVERITY = Severity.ADVICE
TITLE = Words("効果を数字とともに書いている", "An effect is claimed with a figure")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（正確に書く）", "Guidance on official writing (2022): be accurate")
NOTHING = Words("実績の章に実施概要がありません。", "The results chapter has no narrative.")

_STRONG = ("大きく", "大いに", "飛躍的に", "著しく", "大幅に", "多大に")
_CLAIM = re.compile(
    "|".join(f"{word}(?:寄与|貢献|向上|改善|前進|拡大)した" for word in _STRONG)
    + "|に寄与した|に貢献した|を促進した|多大な(?:成果|効果)|大きな(?:成果|効果)"
)
_FIGURE = re.compile("[0-9０-９]")


def check(subject: Subject) -> Verdict:
    """One hit for each narrative of the results."""
    results = sum(_is_result(text) for text in subject.prose.texts)
    return Verdict(results, subject.prose.judged(_CLAIM, _hit).hits)


def _is_result(text: PrintedText) -> bool:
    return text.field == "narrative" and text.chapter.kind == ChapterKind.RESULTS


def _hit(claims: Sequence[Spot]) -> Hit | None:
    if not _is_result(claims[0].text) or _FIGURE.search(claims[0].text.text):
        return None
    return Hit(
        place=claims[0].text.place,
        message=Words("効果を示す数字がありません。", "An effect is claimed without a figure."),
        found=listed(claim.printed for claim in claims),
        expected=Words("効果の分かる件数や人数", "a count that shows the effect"),
        advice=Words("件数や人数を添えるか、行ったことを書いてください。", "Add a count, or say what was done."),
        quote=claims[0].quote,
    )
