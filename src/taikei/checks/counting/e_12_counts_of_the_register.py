"""
## 何を見るか

庁内の設定に台帳の数（`[register]`）があるとき、その数が実施概要にそのまま書かれているかを見ます。

## なぜ

実施概要の数は、相談記録や交付決定の台帳から拾います。拾った後に台帳が直ると、文章だけが古い数のまま残ります。

## 例

台帳の相談件数は94件、実施概要には「相談93件」とある。→ 指摘します。

## 例外

台帳の数と時点が違う場合は、その旨を理由として記録してください。同じ数と単位がどこかに書かれていれば、言い方は問いませ
ん。設定がなければ点検しません。

## What it looks at

Where the settings of the house give counts of its records (`[register]`): whether the narrative tells them.

## Why

The figures of a narrative are taken from records of consultations and grants. When those are corrected later, the text
keeps the old figure.

## Example

The records count 94 consultations, the narrative says 相談93件: reported.

## Exceptions

Where the records are of another date, record that. If number and unit stand anywhere in the narrative, the wording does
not matter. Without such settings the rule does not apply.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from taikei.checks.counts import Counts
from taikei.checks.listing import listed
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import programme_key
from taikei.language.quantities.units import counter
from taikei.language.widths import fold
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "E-12"
SEVERITY = Severity.WARNING
TITLE = Words("実施概要の数が台帳の数と同じである", "The narrative tells the counts of the records")
VERSION = "1.0"
BASIS = Words("庁内の設定（台帳の数）", "the settings of the house: the counts of its records")
NOTHING = Words(
    "庁内の設定に、実績の事業の台帳の数がありません。", "The settings give no counts for the programmes of the results."
)

_COUNT = re.compile(r"([0-9][0-9,]*(?:\.[0-9]+)?)(.*)")


def check(subject: Subject) -> Verdict:
    """One hit for each count of the records that the narrative does not tell."""
    return judged(_counted(subject), lambda each: _hit(*each))


def _counted(subject: Subject) -> Iterator[tuple[Counts, str, str]]:
    """Each count of the records, with the narrative that should tell it."""
    register = {
        (year, programme_key(name)): counted
        for year, programmes in subject.house.register.items()
        for name, counted in programmes.items()
    }
    if not register:
        return
    for counts in subject.counts:
        chapter, entry = counts.row.chapter, counts.row.placement.entry
        if chapter.kind == ChapterKind.RESULTS:
            counted = register.get((chapter.fiscal_year, programme_key(entry.programme)), {})
            for label, said in counted.items():
                yield counts, label, said


def _hit(counts: Counts, label: str, said: str) -> Hit | None:
    match = _COUNT.fullmatch(fold(said))
    if match is None:  # 多数: no number to hold the text against
        return None
    value, unit = Decimal(match[1].replace(",", "")), counter(match[2])
    alike = [quantity for quantity in counts.quantities if counter(quantity.unit) == unit]
    if any(quantity.value == value for quantity in alike):
        return None
    return Hit(
        place=counts.place,
        message=Words("台帳の数が実施概要に見当たりません。", "The narrative does not tell a count of the records."),
        found=listed(quantity.quote for quantity in alike)
        if alike
        else Words("その単位の数なし", "no count of that unit"),
        expected=Words(f"台帳の「{label}」{said}", f"“{label}” {said}, as in the records"),
        advice=Words("台帳を確かめ、実施概要の数を直してください。", "Look at the records, and correct the narrative."),
        quote=counts.quote(alike[0]) if alike else None,
    )
