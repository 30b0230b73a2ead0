"""
## 何を見るか

計画の章の前文と実施概要のうち、最後の文が過去形（「…した。」）で終わるものを示します。

## なぜ

計画は「講じようとする施策」です。過去形で終わると、昨年度の実績の文を消し忘れたか、行い終えたことに読めます。

## 例

計画に「相談会を３回開催した。」とある。→ 指摘します。

## 例外

これまでの経緯を述べた文は、最後の文でなければ指摘しません。実績の章と同じ文章は見ません。実績の章が行ったことを過去形で
述べていない文書（事業の説明を載せるもの）では、前文だけを見ます。

## What it looks at

Leads and narratives of the plan whose last sentence is in the past.

## Why

A plan tells of the measures to be taken. In the past it looks like last year's results left in, or like a thing done.

## Example

The plan says 相談会を３回開催した。: reported.

## Exceptions

What led to the plan may be told in the past, but not last. A text that stands in the results too is not judged. Where
results are not told in the past, documents describe their programmes, and only leads are judged.
"""

from taikei.checks.endings import ended, is_past
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "G-02"
SEVERITY = Severity.WARNING
TITLE = Words("計画を過去形で述べていない", "A plan is not told in the past")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("計画の章に文章がありません。", "No plan has any prose.")

_SHOWN = 14


def check(subject: Subject) -> Verdict:
    """One hit for each lead or narrative, with the end of its last sentence."""
    results = any(row.chapter.kind == ChapterKind.RESULTS for row in subject.rows)
    fields = ("lead", "narrative") if not results or subject.told else ("lead",)
    texts = [(text, plain) for text, plain in subject.prose.plain if text.field in fields]
    done = {text.text for text, _ in texts if text.chapter.kind == ChapterKind.RESULTS}
    planned = (each for each in texts if each[0].chapter.kind != ChapterKind.RESULTS and each[0].text not in done)
    return judged(planned, lambda each: _hit(*each))


def _hit(text: PrintedText, plain: str) -> Hit | None:
    sentences = ended(plain)
    if not sentences or not is_past(sentences[-1]):
        return None
    last = sentences[-1]
    end = f"{'…' if len(last) > _SHOWN else ''}{last[-_SHOWN:]}。"
    return Hit(
        place=text.place,
        message=Words("計画が過去形の文で終わっています。", "A plan ends in the past."),
        found=Words(f"「{end}」", f"“{end}”"),
        expected=Words("「…する。」「…図る。」などで終わる文", "a sentence that is not in the past (…する。)"),
        advice=Words(
            "昨年度の実績の文が残っていないか確かめ、これから行うことを書いてください。",
            "See whether last year's results were left in, and say what is to be done.",
        ),
    )
