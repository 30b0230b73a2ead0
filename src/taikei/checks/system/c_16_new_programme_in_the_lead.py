"""
## 何を見るか

新規の印がある事業が、節の前文で触れられているかを見ます。事業名の半分（しきい値）以上に当たる語が前文にないものを示し
ます。

## なぜ

前文は節の要点です。新しい事業は議会と住民が最初に知りたいことなので、一言あると伝わります。

## 例

新規の「商品データベース構築事業」があるのに、前文に「商品データベース」がない。→ 助言します。

## 例外

前文のない節では点検しません。再掲の行は最初の節だけを見ます。言い換えて触れている場合もあるため、助言にとどめます。

## What it looks at

Whether the lead of a section mentions each programme that is marked new: words of the lead must make up half of its
name (threshold).

## Why

A lead gives the gist. What is new is what assembly and citizens want to know first; one word is enough.

## Example

商品データベース構築事業 is new, and the lead has no 商品データベース: advice.

## Exceptions

Sections without a lead. Of re-listed programmes the first row alone. A lead may put it in other words, so this is
advice only.
"""

from decimal import Decimal

from taikei.checks.places import row_place, section_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import programme_key
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-16"
SEVERITY = Severity.ADVICE
TITLE = Words("新規の事業が前文で触れられている", "The lead mentions what is new")
VERSION = "1.0"
BASIS = Words("報告書の慣行（前文は節の要点）", "custom of such reports: a lead gives the gist")
NOTHING = Words("前文のある節に、新規の印の事業がありません。", "No section with a lead has a programme marked new.")
THRESHOLDS = {"share": Decimal("0.5")}

# Shorter words are in common by chance: 人材, 海外.
_WORD = 5


def check(subject: Subject) -> Verdict:
    """One hit for each new programme that the lead of its section passes over."""
    share = subject.house.threshold(ID, "share", THRESHOLDS["share"])
    new = (row for row in subject.primary if row.placement.entry.new and row.section.lead)
    return judged(new, lambda row: _hit(row, share))


def _hit(row: Row, share: Decimal) -> Hit | None:
    name = programme_key(row.placement.entry.programme)
    if _shared(name, programme_key(row.section.lead)) >= len(name) * share:
        return None
    printed = row.placement.entry.programme
    return Hit(
        place=row_place(*row, "programme"),
        message=Words("新規の事業が、節の前文で触れられていません。", "The lead passes over a new programme."),
        found=Words(f"新規の「{printed}」", f"“{printed}”, marked new"),
        expected=Words("前文での一言", "a word on it in the lead"),
        advice=Words("節の要点として前文に加えることを検討してください。", "Consider to mention it in the lead."),
        other=section_place(row.chapter, row.section, "lead"),
    )


def _shared(name: str, lead: str) -> int:
    """How many characters of the name stand in words that the lead has too."""
    at, shared = 0, 0
    while at < len(name):
        length = _WORD if name[at : at + _WORD] in lead and at + _WORD <= len(name) else 0
        while length and at + length < len(name) and name[at : at + length + 1] in lead:
            length += 1
        shared += length
        at += length or 1
    return shared
