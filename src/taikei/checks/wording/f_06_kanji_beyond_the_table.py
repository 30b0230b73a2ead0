"""
## 何を見るか

常用漢字表にない漢字を使った語を示します。辞書にある語と、辞書になくても送り仮名の付いた訓読みの語です。

## なぜ

公用文の漢字は常用漢字表（平成22年内閣告示第２号）によります。表にない漢字の語は、平仮名で書くか、別の語に言い換えます
（「公用文における漢字使用等について」（平成22年内閣訓令第１号））。

## 例

「売上げに繋がった」→「つなが」。「講師を招聘した」→「招へい」。「要望を汲んだ」（辞書になくても、表にない漢字に送
り仮名が付いている）。→ 指摘します。

## 例外

地名や人名に多い漢字だけの語は、辞書にあるものに限ります。「　」の中の名称、事業名、固有名詞は見ません。法律の用語である
「強靱化」「脆弱性」は辞書に入れていません。

## What it looks at

Words with a kanji that is not in the 常用漢字表: those of the dictionary, and native words with okurigana on such a
kanji.

## Why

Official texts use the kanji of the table (Cabinet notice no. 2 of 2010). Other words are written in kana, or another
word is taken (Cabinet instruction no. 1 of 2010).

## Example

繋がった for つながった, 招聘 for 招へい; 汲んだ without an entry in the dictionary: all are reported.

## Exceptions

Words of kanji alone, often names of places and people, are reported only where the dictionary has them. Names in
quotation marks, names of programmes, proper names; 強靱化 and 脆弱性, which are words of law.
"""

import re
from collections.abc import Sequence

from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.checks.wording import dictionary
from taikei.checks.wording.dictionary import Telling, any_of, hit_of, outside_titles
from taikei.language.joyo import JOYO
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "F-06"
SEVERITY = Severity.WARNING
TITLE = Words("常用漢字表にない漢字を使っていない", "Only kanji of the official table are used")
VERSION = "1.0"
BASIS = Words("常用漢字表（平成22年内閣告示第２号）", "List of kanji for common use (Cabinet notice no. 2 of 2010)")
NOTHING = dictionary.NOTHING
DICTIONARY = True

_BEYOND = re.compile(f"[^\0-\u4dff\ua000-\U0010ffff{''.join(sorted(JOYO))}]")
# After a name of kanji alone stands a particle (を, が … まで), not okurigana.
_OKURIGANA = re.compile("(?![をがのはもとへやにでかばなだ]|まで|より|さん|らの)[ぁ-ん]")
_TELLING = Telling(
    Words("常用漢字表にない漢字を使っています。", "A kanji is not in the official table."),
    Words("平仮名で書くか、別の語に言い換えてください。", "Write it in kana, or take another word."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all its words."""
    words = subject.house.dictionary(ID)
    if not words:
        return Verdict(0)
    known = any_of(tuple(words))
    # What another rule corrects is left to it: 機会を儲け is no question of kana.
    left = any_of(tuple(subject.house.dictionary("F-01")))

    def hit(spots: Sequence[Spot]) -> Hit | None:
        text = spots[0].text.text
        others = {at for word in left.finditer(text) for at in range(*word.span())}
        beyond = {spot.start: spot for spot in spots if spot.start not in others and outside_titles(spot)}
        wrong: list[tuple[Spot, str]] = []
        for word in known.finditer(text):
            if within := [beyond.pop(at) for at in range(*word.span()) if at in beyond]:
                wrong.append((within[0]._replace(start=word.start(), end=word.end()), words[word[0]]))
        for spot in beyond.values():
            if _OKURIGANA.match(text, spot.end):
                wrong.append((spot._replace(end=spot.end + 1), "平仮名"))
        wrong.sort(key=lambda pair: pair[0].start)
        return hit_of([spot for spot, _ in wrong], (right for _, right in wrong), _TELLING) if wrong else None

    return subject.prose.judged(_BEYOND, hit)
