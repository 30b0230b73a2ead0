"""
## 何を見るか

実施概要の中の小見出しの付け方が、報告書の中でそろっていない所を示します。付け方は、＜見出し＞、<見出し>、【見出し】、
行の初めの番号（１　見出し）です。

## なぜ

同じ働きの見出しの形が行ごとに違うと、階層の違いに見え、機械でも見分けられません。

## 例

ほかの行が「＜相談＞」なのに、一つの行だけ「<相談>」と半角で囲んでいる。→ その行を指摘します。

## 例外

①や・で始まる箇条書きは見出しと見ません。同じ数のときは、先に出た形に
そろえます。事業の説明を載せる文書と、再掲の行は見ません。

## What it looks at

Sub-headings within narratives that are not of one style in the report: ＜…＞, <…>, 【…】, or a number at the start of a
line.

## Why

Headings that do the same and look different seem to be of different ranks, to machines too.

## Example

One row writes <相談> where the others write ＜相談＞: that row is reported.

## Exceptions

Items with ① or ・ are no headings. Of styles that are equally frequent the one that comes first counts. Documents that
describe their programmes, and re-listed rows, are not judged.
"""

import re
from collections import Counter
from typing import NamedTuple

from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.texts import PrintedText
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-05"
SEVERITY = Severity.WARNING
TITLE = Words("小見出しの付け方がそろっている", "Sub-headings are of one style")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（項目の細別）", "Guidance on official writing (2022): headings and items")
NOTHING = Words(
    "行ったことを述べた実施概要に小見出しがありません。", "No narrative that tells what was done has sub-headings."
)

# Each with what it has at least, which most texts have not.
_STYLES = {
    "＜…＞": (re.compile("＜"), re.compile(r"(?:^|(?<=。))[ 　]*＜[^＜＞\d\n]{2,40}＞", re.MULTILINE)),
    "<…>": (re.compile("<"), re.compile(r"(?:^|(?<=。))[ 　]*<[^<>\d\n]{2,40}>", re.MULTILINE)),
    "【…】": (re.compile("【"), re.compile(r"(?:^|(?<=。))[ 　]*【[^【】\d\n]{2,40}】", re.MULTILINE)),
    "１　…": (
        re.compile("[0-9０-９][ 　．.]"),
        re.compile(r"^[ 　]*[0-9０-９][ 　．.][ 　]*[^0-9０-９\s][^\n。]*$", re.MULTILINE),
    ),
}


class _Used(NamedTuple):
    text: PrintedText
    style: str
    match: re.Match[str]


def check(subject: Subject) -> Verdict:
    """One hit for each narrative with a style other than the usual one."""
    texts = [each.text for each in subject.told if each.text.placement is None or not each.text.placement.relisted]
    used = [
        _Used(text, style, match)
        for text in texts
        for style, (sign, pattern) in _STYLES.items()
        if sign.search(text.text)
        for match in [pattern.search(text.text)]
        if match is not None
    ]
    counts = Counter(each.style for each in used)
    usual = counts.most_common(1)[0][0] if counts else ""
    return Verdict(len(used), tuple(_hit(each, usual) for each in used if each.style != usual))


def _hit(used: _Used, usual: str) -> Hit:
    return Hit(
        place=used.text.place,
        message=Words(
            "小見出しの付け方が、ほかの実施概要と違います。", "A sub-heading is not of the style of the others."
        ),
        found=listed([used.match[0].strip()]),
        expected=Words(f"「{usual}」の形", f"the style “{usual}”"),
        advice=Words("小見出しの形をそろえてください。", "Write all sub-headings in one style."),
        quote=used.text.quote(*used.match.span()),
    )
