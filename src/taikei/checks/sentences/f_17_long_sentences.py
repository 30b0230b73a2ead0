"""
## 何を見るか

長い文（庁内の設定の字数を超えるもの。設定がなければ120字）を示します。（　）や【　】などの中は数えません。

## なぜ

一文が長いと、主語と述語の対応が崩れ、要点が読み取れません。「公用文作成の考え方」（令和４年１月、文化審議会）は、50
～60字を超えると読みにくくなり始めるとしています。120字はその二倍です。

## 例

150字の間に句点がない。→ 指摘します。

## 例外

件数などを示す括弧の中は数えません。行を改めた所で文が終わるものと見ます。句点が一つもない語句の列は見ません。

## What it looks at

Sentences longer than the house allows (120 characters unless it says otherwise), not counting what stands in brackets.

## Why

In a long sentence subject and predicate part company and the point is lost. The guidance on official writing (2022)
says that reading becomes hard beyond 50 to 60 characters; 120 is twice that.

## Example

No full stop in 150 characters: reported.

## Exceptions

Counts and other asides in brackets. A new line ends a sentence. Lists of phrases without
any full stop are not judged.
"""

from taikei.checks.plain import plain_sentences
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-17"
SEVERITY = Severity.WARNING
TITLE = Words("一文が長すぎない", "No sentence is too long")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（一文を短くする）", "Guidance on official writing (2022): short sentences")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_OPENING = 15  # characters: enough to find the sentence in print


def check(subject: Subject) -> Verdict:
    """One hit for each text, at its longest sentence."""
    longest = subject.house.style.longest_sentence
    return judged(subject.prose.plain, lambda each: _hit(*each, longest))


def _hit(text: PrintedText, plain: str, longest: int) -> Hit | None:
    if len(plain) <= longest or "。" not in text.text:  # without any 。 it is a list of phrases
        return None
    sentence = max(plain_sentences(plain), key=len, default="").strip()
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
