"""
## 何を見るか

長い文（庁内の設定の字数を超えるもの。設定がなければ120字）を示します。（　）や【　】などの中は数えません。

## なぜ

一文が長いと、主語と述語の対応が崩れ、要点が読み取れません。「公用文作成の考え方」（令和４年１月、文化審議会）は、50
～60字を超えると読みにくくなり始めるとしています。120字はその二倍です。

## 例

150字の間に句点がない。→ 指摘します。

## 例外

件数などを示す括弧の中は数えません。20以上の文章の半分より多くが長い文書には、全体に一度だけ指摘します。行を改めた所で文が終わるものと見ます。句点が一つもない語句の列は見ません。

## What it looks at

Sentences longer than the house allows (120 characters unless it says otherwise), not counting what stands in brackets.

## Why

In a long sentence subject and predicate part company and the point is lost. The guidance on official writing (2022)
says that reading becomes hard beyond 50 to 60 characters; 120 is twice that.

## Example

No full stop in 150 characters: reported.

## Exceptions

Counts and other asides in brackets. Where more than half of twenty texts or more have such a sentence, it is told once
for the whole document. A new line ends a sentence. Lists of phrases without
any full stop are not judged.
"""

from collections.abc import Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Place, Severity
from taikei.model.words import Words

ID = "F-17"
SEVERITY = Severity.WARNING
TITLE = Words("一文が長すぎない", "No sentence is too long")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（一文を短くする）", "Guidance on official writing (2022): short sentences")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_FEW = 20  # of fewer texts each is named
_OPENING = 15  # characters: enough to find the sentence in print


def check(subject: Subject) -> Verdict:
    """One hit for each text, at its longest sentence."""
    longest = subject.house.style.longest_sentence
    verdict = judged(subject.prose.sentences, lambda each: _hit(*each, longest))
    if verdict.applied >= _FEW and 2 * len(verdict.hits) > verdict.applied:
        return Verdict(verdict.applied, (_mostly(len(verdict.hits), verdict.applied, longest),))
    return verdict


def _mostly(hits: int, all_: int, longest: int) -> Hit:
    """Where most texts have a long sentence, it is the way the document writes, and a list of them helps nobody."""
    return Hit(
        place=Place(),
        message=Words("多くの文章に長すぎる文があります。", "Most texts have a sentence that is too long."),
        found=Words(f"文章{all_:,}件のうち{hits:,}件", f"{hits:,} of {all_:,} texts"),
        expected=Words(f"{longest}字以内の文", f"at most {longest} characters"),
        advice=Words(
            "一文を短くするよう書き方の手引で求めるか、庁内の設定で字数を改めてください。",
            "Ask for shorter sentences in the guide to writing, or change the length in the settings.",
        ),
    )


def _hit(text: PrintedText, sentences: Sequence[str], longest: int) -> Hit | None:
    if len(text.text) <= longest or "。" not in text.text:  # without any 。 it is a list of phrases
        return None
    sentence = max(sentences, key=len, default="").strip()
    if len(sentence) <= longest:
        return None
    opening = sentence[:_OPENING]
    return Hit(
        place=text.place,
        message=Words("一つの文が長すぎます。", "A sentence is too long."),
        found=Words(f"「{opening}…」（{len(sentence)}字）", f"“{opening}…” ({len(sentence)} characters)"),
        expected=Words(f"{longest}字以内の文", f"at most {longest} characters"),
        advice=Words("二つ以上の文に分けてください。", "Make two sentences or more of it."),
    )
