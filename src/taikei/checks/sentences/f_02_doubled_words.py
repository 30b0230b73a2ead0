"""
## 何を見るか

同じ語が続けて二度書かれたもの（支援支援、をを、したした など）と、文の終わりが二度書かれたもの（増えた。増えた。）を
示します。

## なぜ

書き直したときや表に貼り付けたときに残る誤りで、読む人は目に入れずに読み過ごします（「公用文作成の考え方」（令和４年
１月、文化審議会）の正確に書くこと）。

## 例

「見守り活動の支援支援を行った」「地図をを配った」「三十件となった。となった。」→ いずれも指摘します。

## 例外

「一人一人」「一つ一つ」のように重ねる言い方、「大学大学院」「センターセンター長」のように後の語が組織や職の名称にな
るもの、「低温恒温恒湿槽」のように語の切れ目が違うものは指摘しません。事業名と固有名詞も見ません。

## What it looks at

A word written twice in a row (支援支援, をを, したした), and the end of a sentence that stands twice
(増えた。増えた。).

## Why

It remains when a sentence is rewritten or pasted, and readers pass over it (公用文作成の考え方, 2022: be accurate).

## Example

見守り活動の支援支援を行った, 地図をを配った, 三十件となった。となった。: all are reported.

## Exceptions

Words that double by nature (一人一人), names of an organisation or a post (大学大学院, センターセンター長),
compounds that part elsewhere (低温・恒温・恒湿). Names of programmes and proper names.
"""

import re
from collections.abc import Sequence

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot, Texts
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-02"
SEVERITY = Severity.ERROR
TITLE = Words("同じ語を続けて二度書いていない", "No word stands twice in a row")
VERSION = "1.1"
BASIS = Words("公用文作成の考え方（正確に書く）", "Guidance on official writing (2022): be accurate")
NOTHING = Words("前文、実施概要及び注に文章がありません。", "There is no prose in the leads, narratives and notes.")

_DOUBLED = re.compile(
    # Two kanji or more that begin or end their compound: 恒温 within 低温恒温恒湿槽 is cut out of two words.
    r"(?P<kanji>[一-鿿]{2,6}?)(?P=kanji)(?![院長生])"
    r"|(?<![ァ-ヶー])(?P<katakana>[ァ-ヶー]{3,}?)(?P=katakana)(?![ァ-ヶー長])"
    r"|をを|がが|延べ延べ|したした|してして|されされ"
)
# となった。となった。: from the full stop, the shorter ends first.
_ENDS = re.compile(
    "。(?=[ぁ-ん一-鿿]{3,8}。)(?:"
    + "|".join(rf"(?<=(?P<end{n}>[ぁ-ん一-鿿]{{{n}}}。))(?P=end{n})" for n in range(3, 9))
    + ")"
)
_KANA = ("をを", "がが", "延べ延べ", "したした", "してして", "されされ")
# The words of a report stand in it again and again: each is looked at once. Both begin with one set of characters, so
# that the search stays fast.
_RUNS = re.compile("[一-鿿][一-鿿]{3,}"), re.compile("[ァ-ヶー][ァ-ヶー]{5,}")
_TWICE = re.compile(r"([一-鿿]{2,6}?|[ァ-ヶー]{3,}?)\1")
_KANJI = re.compile("[一-鿿々]")


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its doubled words, and one with its doubled ends of sentences."""
    words = subject.prose.judged(_DOUBLED, _hit, _signs(subject.prose))
    ends = subject.prose.judged(_ENDS, _of_ends)
    return Verdict(words.applied, (*words.hits, *ends.hits))


def _of_ends(spots: Sequence[Spot]) -> Hit:
    """The second end begins behind the full stop of the first."""
    return _told([spot._replace(start=spot.start - len(spot.printed) + 2) for spot in spots])


def _signs(prose: Texts) -> tuple[str, ...]:
    """Of which one stands in each text with a doubled word."""
    return (*_KANA, *(run for each in _RUNS for run in prose.printed(each) if _TWICE.search(run)))


def _hit(spots: Sequence[Spot]) -> Hit | None:
    doubled = [spot for spot in spots if not spot.match["kanji"] or _is_a_word(spot)]
    return _told(doubled) if doubled else None


def _told(doubled: Sequence[Spot]) -> Hit:
    words = [spot.printed for spot in doubled]
    return Hit(
        place=doubled[0].text.place,
        message=Words("同じ語が続けて二度書かれています。", "A word stands twice in a row."),
        found=listed(words),
        expected=listed(word[: len(word) // 2] for word in words),
        advice=Words("一方を消してください。", "Delete one of them."),
        quote=doubled[0].quote,
    )


def _is_a_word(spot: Spot) -> bool:
    """Whether the doubled kanji begin or end their compound, and are none of 一人一人, 一歩一歩."""
    text = spot.text.text
    begins = spot.start == 0 or not _KANJI.match(text, spot.start - 1)
    ends = not _KANJI.match(text, spot.end)
    return (begins or ends) and not spot.printed.startswith("一")
