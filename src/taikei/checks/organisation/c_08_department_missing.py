"""
## 何を見るか

担当課が部名なしで載っていて、同じ文書の別の行では同じ課に部名が付いているものを示します。

## なぜ

部名を省くのは、注で「省略している」と書いた部の課だけです。同じ課が部名ありとなしの両方で載っていると、どの部の
事業か分からず、組織の改編があったのか、付け忘れなのかも読み取れません。

## 例

ある行は「広聴課」、別の行は「市長室広聴課」。→ 部名のない行を指摘します。

## 例外

二つの年度の間に課が別の部へ移った場合は、改編があったことを理由として記録してください。
部名をどの行にも載せない文書では点検しません。

## What it looks at

Rows that print a division without its department, while other rows of the document print the same division with one.

## Why

Only the department that a note names may be left out. When one division is printed both ways, a reader cannot tell
which department answers for it, nor whether it was moved or the name was forgotten.

## Example

One row prints 広聴課, another 市長室広聴課: the row without the department is reported.

## Exceptions

A division that moved to another department between the two years: record the reorganisation as the reason. Documents
that print no department at all are not judged.
"""

from collections.abc import Mapping

from taikei.checks.places import row_place
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.names import division_key
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "C-08"
SEVERITY = Severity.WARNING
TITLE = Words("同じ課の部名がそろっている", "A division is printed with its department everywhere or nowhere")
VERSION = "1.0"
BASIS = Words("報告書の慣行（担当課・室の表記の統一）", "custom of such reports: divisions are printed alike")
NOTHING = Words("部名を載せた行がありません。", "No row prints a department.")


def check(subject: Subject) -> Verdict:
    """One hit for each division that stands with a department elsewhere, but not here."""
    judged = [row for row in subject.rows if row.placement.entry.charge.divisions]
    departments: dict[str, str] = {}
    without: list[Row] = []
    for row in judged:
        if not _printed(row):
            without.append(row)
            continue
        charge = row.placement.entry.charge
        for division in charge.divisions:
            departments.setdefault(division_key(division), charge.department)
    if not departments:
        return Verdict(0)
    return Verdict(
        len(judged),
        tuple(
            hit
            for row in without
            for division in row.placement.entry.charge.divisions
            if (hit := _hit(row, division, departments)) is not None
        ),
    )


def _printed(row: Row) -> bool:
    """Whether the row prints a department; one that the form inferred from a note has a source of its own."""
    entry = row.placement.entry
    return entry.charge.department != "" and "department" not in entry.sources


def _hit(row: Row, division: str, departments: Mapping[str, str]) -> Hit | None:
    department = departments.get(division_key(division))
    if department is None:
        return None
    return Hit(
        place=row_place(*row, "charge"),
        message=Words(
            "ほかの行では付いている部名がありません。",
            "The department is missing that other rows print with this division.",
        ),
        found=Words(f"「{division}」", f"“{division}”"),
        expected=Words(f"「{department}{division}」", f"“{department}{division}”"),
        advice=Words(
            "部名を付けるか、年度の間に改編があった場合はその旨を記録してください。",
            "Print the department; if the division was moved between the years, record that.",
        ),
    )
