"""
## 何を見るか

公表する文章の中の個人情報らしいものを示します。携帯電話の番号、個人のメールアドレス、マイナンバー（検査数字の合う12桁）、
生年月日、口座番号です。

## なぜ

公表した文書から個人情報を取り消すことはできません（個人情報の保護に関する法律第69条、公文書の公開の慣行）。

## 例

「申込みは090-0000-0000（担当）へ」→ 指摘します。

## 例外

市外局番で始まる庁舎の電話番号と、国・自治体・教育機関のアドレス（go.jp、lg.jp、ac.jp、ed.jp、pref.、city.、town.、vill.）は
見ません。氏名は機械では見分けられないので、公表の前に人が確かめてください。

## What it looks at

What seems to be personal information in texts that are published: numbers of mobile telephones, private e-mail
addresses, individual numbers (12 digits with a right check digit), dates of birth, numbers of accounts.

## Why

Personal information cannot be taken back from a document once it is public (Act on the Protection of Personal
Information, art. 69).

## Example

申込みは090-0000-0000（担当）へ: reported.

## Exceptions

Telephones of offices, and addresses of government, municipalities and schools. A program cannot tell names: a person
has to look for them before publication.
"""

import re

from taikei.checks.spotted import Telling, spotted
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Verdict
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-14"
SEVERITY = Severity.ERROR
TITLE = Words("個人情報を載せていない", "No personal information is published")
VERSION = "1.0"
BASIS = Words(
    "個人情報の保護に関する法律第69条（利用及び提供の制限）", "Act on the Protection of Personal Information, art. 69"
)
NOTHING = Words("章の中に文字がありません。", "The chapters print no text.")

_D = "[0-9０-９]"
_DASH = "[-－‐―ー]"
_MOBILE = f"[789７８９][0０]{_DASH}?{_D}{{4}}{_DASH}?{_D}{{4}}(?!{_D})"
_NUMBER = f"[^0-9０-９。]{{0,6}}{_D}{{12}}(?!{_D})"
# Written out, so that each alternative begins with plain characters and the search stays fast.
_PRIVATE = (
    f"0(?<![0-9０-９-]0){_MOBILE}|０(?<![0-9０-９-]０){_MOBILE}"
    f"|個人番号{_NUMBER}|マイナンバー{_NUMBER}"
    "|生年月日[^0-9０-９。]{0,8}(?:昭和|平成|令和|大正|[12１２])[0-9０-９元]{1,3}(?:年|[./／．])"
    f"|口座番号[^0-9０-９。]{{0,6}}{_D}{{6,8}}(?!{_D})"
)
_WITHOUT_MAIL = re.compile(_PRIVATE)
_WITH_MAIL = re.compile(rf"{_PRIVATE}|[A-Za-z0-9._%+-]+[@＠][A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_OFFICIAL = re.compile(r"[@.](?:pref|city|town|vill|metro)\.|\.(?:go|lg|ac|ed)\.jp$")
_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)

_TELLING = Telling(
    Words("個人情報らしい記載があります。", "There seems to be personal information."),
    Words("個人を特定しない記載", "a text that identifies nobody"),
    Words(
        "公表してよいものか確かめ、不要であれば削ってください。", "See whether it may be published, or leave it out."
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with all that is personal in it."""
    has_mail = subject.texts.count("@＠") > 0
    return spotted(subject.texts, _WITH_MAIL if has_mail else _WITHOUT_MAIL, _TELLING, _is_personal)


def _is_personal(spot: Spot) -> bool:
    printed = fold(spot.printed)
    if "@" in printed:
        return _OFFICIAL.search(printed.lower()) is None
    digits = "".join(filter(str.isdigit, printed))
    return not printed.startswith(("個人番号", "マイナンバー")) or _is_individual_number(digits)


def _is_individual_number(digits: str) -> bool:
    """Whether the last of twelve digits is the check digit of the others (行政手続番号法施行令)."""
    rest = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % 11
    return int(digits[11]) == (0 if rest <= 1 else 11 - rest)
