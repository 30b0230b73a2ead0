"""
## 何を見るか

一つの文章の中に、「です・ます」で終わる文と「である・した」で終わる文の両方があるものを示します。

## なぜ

一つの文書では、敬体か常体のどちらかで書きます。混ざると、別の文書から写したことが分かります。

## 例

「講座を開きました。参加者は20人であった。」→ 指摘します。

## 例外

「　」の中の引用と、括弧の中は見ません。

## What it looks at

Texts in which some sentences end in です・ます and others in plain forms.

## Why

One document keeps to one of the two; a mixture shows what was copied from elsewhere.

## Example

講座を開きました。参加者は20人であった。: reported.

## Exceptions

Quotations in 「　」 and remarks in brackets.
"""

import re

from taikei.checks.endings import ended_sentences
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-28"
SEVERITY = Severity.WARNING
TITLE = Words("敬体と常体が混ざっていない", "Polite and plain style are not mixed")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（令和４年１月、文化審議会）", "Guidance on official writing (2022)")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_POLITE = re.compile("(?:です|ます|ました|でした|ません|ましょう)$")
_PLAIN = re.compile("(?:[うくすつぬむるぐぶ]|[たっいしえけげせてねめれきぎちにびみりん]た|んだ|だった|である|ない)$")
_QUOTED = re.compile("[「『][^「」『』]*[」』]")
_SHOWN = 12


def check(subject: Subject) -> Verdict:
    """One hit for each text, with the ends of the rarer style."""
    return judged(subject.prose.texts, _hit)


def _hit(text: PrintedText) -> Hit | None:
    if "ます" not in text.text and "です" not in text.text and "まし" not in text.text and "でし" not in text.text:
        return None
    sentences = ended_sentences(_QUOTED.sub("", text.text))
    polite = [sentence for sentence in sentences if _POLITE.search(sentence)]
    plain = [sentence for sentence in sentences if not _POLITE.search(sentence) and _PLAIN.search(sentence)]
    if not polite or not plain:
        return None
    rarer = min(polite, plain, key=len)
    return Hit(
        place=text.place,
        message=Words("敬体と常体が混ざっています。", "Polite and plain style are mixed."),
        found=listed(f"…{sentence[-_SHOWN:]}。" for sentence in rarer),
        expected=Words("敬体か常体のどちらか", "one style throughout"),
        advice=Words("文末をどちらかにそろえてください。", "Keep to one style at the ends of sentences."),
    )
