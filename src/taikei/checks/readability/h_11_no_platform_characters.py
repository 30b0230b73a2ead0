"""
## 何を見るか

表の中の丸囲み数字（①）、ローマ数字の一字（Ⅲ）、組み文字（㈱、㎡、№）、半角の片仮名、外字を示します。

## なぜ

環境によって別の字で表示され、検索や照合から漏れます。

## 例

「㈱みほん」「第Ⅱ期」。→ 指摘します。

## 例外

広く表示できる環境では差し支えないことも多いので、助言とします。

## What it looks at

Circled numbers (①), Roman numerals in one character (Ⅲ), squared characters (㈱, ㎡, №), half-width kana and private
characters in tables.

## Why

They look different from machine to machine, and searches and comparisons miss them.

## Example

㈱みほん and 第Ⅱ期: reported.

## Exceptions

Advice only: most machines of today show them.
"""

import re

from taikei.checks.columns import Column
from taikei.checks.readability.telling import NOTHING as NO_TABLES
from taikei.checks.readability.telling import Telling
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "H-11"
SEVERITY = Severity.ADVICE
TITLE = Words("機種依存文字を使っていない", "No platform-dependent characters")
VERSION = "1.0"
BASIS = Words("国の機械判読性の確認項目 L1-08（2026年）", "National check list of machine readability, L1-08 (2026)")
NOTHING = NO_TABLES

_PLATFORM = re.compile("[①-⓿ⅰ-ⅿⅠ-Ⅿ℡№㈠-㋿㌀-㏿｡-ﾟ\\ue000-\\uf8ff]")

_TELLING = Telling(
    Words("機種依存文字があります。", "There are platform-dependent characters."),
    Words("どの環境でも同じに見える字", "characters that look alike everywhere"),
    Words("(1)、株式会社、平方メートルのように書き直してください。", "Write (1), 株式会社, 平方メートル and the like."),
)


def check(subject: Subject) -> Verdict:
    """One hit for each column."""
    return judged((column for column in subject.columns if not column.numeric), _hit)


def _hit(column: Column) -> Hit | None:
    texts = column.texts
    spots = _PLATFORM.findall("\n".join(texts))
    return _TELLING.on_cells(column, list(filter(_PLATFORM.search, texts)), spots) if spots else None
