"""
## 何を見るか

予算額も決算額も０で、なぜそれでも載せているのかが書かれていない事業を示します。

## なぜ

お金を使っていない事業が表にあるのは、過年度に基金を造成した、職員だけで行った（ゼロ予算事業）、年度の途中に新しく始めた、の
どれかです。書かれていなければ、金額の記入漏れと区別できません（地方自治法第233条第５項の成果の説明）。

## 例

当初予算額０、決算額０で、実施概要が「相談に応じた。」だけである。→ 指摘します。

## 例外

「過年度造成済」「ゼロ予算」「年度途中に新設」「職員が実施」「申請はなかった」などの記載があれば指摘しません。補正予算額や
繰越額など、ほかの金額がある事業も指摘しません。何年度分もの実績を一覧にした文書では、事業のない年度に０を書くため、
最も新しい年度だけを見て、ほかの年度に金額がある事業は指摘しません。空欄は０とは扱いません。実施概要を載せない文書は見ません。

## What it looks at

Programmes whose budget and settlement are both zero, where nothing says why they are in the table.

## Why

Such a programme was paid from a fund set up earlier, needs no budget, or was begun during the year. If nothing says
which, it cannot be told from forgotten figures (Local Autonomy Act, art. 233 (5)).

## Example

Initial budget 0, settlement 0, narrative “gave advice”: reported.

## Exceptions

Not reported where the entry states its status (過年度造成済, ゼロ予算, begun during the year, done by the staff, no
application), or prints other money. Where a document tabulates several years of results, it prints zero for years
without the programme: only the latest is judged, and not where another year has money. A blank is not a zero.
Documents without narratives are not judged.
"""

import re
from collections.abc import Iterator

from taikei.analysis.placements import KeyOf, programme_keys
from taikei.checks.amounts.reasons import stated_reason
from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.sums import numbered
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.finding import Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Words

ID = "A-09"
SEVERITY = Severity.ERROR
TITLE = Words("予算も決算も０の事業は、その訳が分かる", "A programme without any money says why it is listed")
VERSION = "1.0"
BASIS = Words("地方自治法第233条第５項（主要な施策の成果の説明）", "Local Autonomy Act, art. 233 (5)")
NOTHING = Words(
    "予算と決算の両方と実施概要を載せた行がありません。", "No row prints a budget, a settlement and a narrative."
)

_STATUS = re.compile(
    r"ゼロ予算|０予算|0予算|予算を伴わ|予算措置(?:な|を(?:し|せ))|予算計上な|既定経費|既決予算|人件費のみ|"
    r"職員(?:が|のみ|自ら|による|で)|年度途中|年度の途中|新設|創設|基金(?:に|から|を|残|で)|次年度|翌年度|造成"
)


def check(subject: Subject) -> Verdict:
    """One hit for each row of the latest results with a budget and a settlement of zero and no status."""
    rows = list(_accounted(subject))
    if not rows:
        return Verdict(0)
    key_of = programme_keys(subject.report.chapters)
    with_money = _with_money(subject, key_of)
    return judged(
        rows,
        lambda row: None if _tells(row.placement.entry) or key_of(row.placement.entry) in with_money else _hit(row),
    )


def _accounted(subject: Subject) -> Iterator[Row]:
    latest = subject.report.chapter(ChapterKind.RESULTS)
    rows = [row for row in subject.rows if row.chapter is latest]
    if any(row.placement.entry.narrative for row in rows):
        for row in rows:
            entry = row.placement.entry
            if numbered(entry, Component.INITIAL_BUDGET) and numbered(entry, Component.SETTLEMENT):
                yield row


def _with_money(subject: Subject, key_of: KeyOf) -> frozenset[str]:
    """The programmes that have money in another year, where the document tabulates years; else none."""
    results = [chapter for chapter in subject.report.chapters if chapter.kind == ChapterKind.RESULTS]
    if len(results) < 2:
        return frozenset()
    entries = (row.placement.entry for row in subject.rows)
    return frozenset(key_of(entry) for entry in entries if _has_money(entry))


def _has_money(entry: Entry) -> bool:
    return any(amount.number is not None and amount.number != 0 for amount in entry.amounts)


def _tells(entry: Entry) -> bool:
    if _has_money(entry) or stated_reason(entry):
        return True
    texts = (entry.narrative, entry.note, *(amount.word for amount in entry.amounts))
    return any(_STATUS.search(squeeze(text)) for text in texts)


def _hit(row: Row) -> Hit:
    return Hit(
        place=row_place(*row, Component.SETTLEMENT),
        message=Words(
            "予算額も決算額も０ですが、その訳が書かれていません。",
            "Budget and settlement are both zero, and nothing says why.",
        ),
        found=Words("当初予算額０、決算額０", "initial budget 0, settlement 0"),
        expected=Words(
            "金額、または金額がない訳（過年度造成済、ゼロ予算、年度途中の新設など）",
            "amounts, or why there are none (set up earlier, no budget needed, begun during the year)",
        ),
        advice=Words(
            "金額の記入漏れでないか確かめ、金額がない訳を備考に書いてください。",
            "Verify that no figure was forgotten, and say in a note why there is no money.",
        ),
    )
