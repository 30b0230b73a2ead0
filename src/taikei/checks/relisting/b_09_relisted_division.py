"""
## 何を見るか

再掲の行の担当課・室を、同じ事業の最初の行と比べます。部名は、両方の行にあるときだけ比べます。

## なぜ

担当課・室は問い合わせ先であり、議会で答える部署です。再掲だけが組織改編の前の名のまま残りがちです。

## 例

最初の行は「中小企業課」、再掲の行は「商工課」。→ 指摘します。

## 例外

再掲の行に担当課を載せない様式では点検しません。全角・半角、空白、並び順の違いは問いません。

## What it looks at

The divisions in charge of a re-listed row against those of the first row; the department where both rows print one.

## Why

The division is where citizens ask and who answers in the assembly. Re-listings tend to keep the name of a division
that was reorganised.

## Example

The first row names 中小企業課, the re-listed row 商工課: reported.

## Exceptions

Layouts that print no division in a re-listed row. Width, white space and order do not count.
"""

from taikei.checks.pairs import Pair
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.organisation import Charge
from taikei.model.words import Words

ID = "B-09"
SEVERITY = Severity.ERROR
TITLE = Words("再掲の担当課・室が最初の行と同じである", "Re-listed rows name the divisions of the first row")
VERSION = "1.0"
BASIS = Words("地方自治法第２条第14項、第233条の趣旨", "Local Autonomy Act, arts. 2 (14) and 233, by their sense")
NOTHING = Words("担当課のある再掲の行がありません。", "No re-listed row names a division.")


def check(subject: Subject) -> Verdict:
    """One hit for each re-listed row with other divisions."""
    pairs = subject.relisted
    return judged((pair for pair in pairs if all(charge.divisions for charge in _charges(pair))), _hit)


def _charges(pair: Pair) -> tuple[Charge, Charge]:
    return pair.relisted.entry.charge, pair.primary.entry.charge


def _hit(pair: Pair) -> Hit | None:
    charge, first = _charges(pair)
    departments = {fold(each.department) for each in (charge, first) if each.department}
    if len(departments) < 2 and set(map(fold, charge.divisions)) == set(map(fold, first.divisions)):
        return None
    there = row_words(pair.chapter, pair.primary_section, pair.primary)
    return Hit(
        place=row_place(pair.chapter, pair.section, pair.relisted, "charge"),
        message=Words("再掲の担当課・室が最初の行と違います。", "The divisions differ from those of the first row."),
        found=Words(f"「{_name(charge)}」", f"“{_name(charge)}”"),
        expected=Words(f"{there.ja}と同じ「{_name(first)}」", f"“{_name(first)}”, as at {there.en}"),
        advice=Words(
            "いまの担当課・室を確かめ、両方をそろえてください。",
            "See who is in charge now, and make both rows the same.",
        ),
        other=row_place(pair.chapter, pair.primary_section, pair.primary, "charge"),
    )


def _name(charge: Charge) -> str:
    return charge.department + "・".join(charge.divisions)
