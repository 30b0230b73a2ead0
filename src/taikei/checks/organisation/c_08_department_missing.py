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

from taikei.checks.places import row_place
from taikei.language.widths import fold
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.report import Report
from taikei.model.words import Words

ID = "C-08"
SEVERITY = Severity.WARNING
TITLE = Words("同じ課の部名がそろっている", "A division is printed with its department everywhere or nowhere")
VERSION = "1.0"


def check(report: Report) -> Outcome:
    """One finding for each row whose division stands with a department elsewhere, but not here."""
    departments: dict[str, str] = {}
    for _, _, placement in report.rows():
        charge = placement.entry.charge
        if charge.department:
            for division in charge.divisions:
                departments.setdefault(fold(division), charge.department)
    if not departments:
        nothing = Words("部名を載せた行がありません。", "No row prints a department.")
        return Outcome(ID, not_applicable=nothing)
    applied = 0
    findings: list[Finding] = []
    for chapter, section, placement in report.rows():
        charge = placement.entry.charge
        applied += 1 if charge.divisions else 0
        if charge.department:
            continue
        for division in charge.divisions:
            department = departments.get(fold(division))
            if department is None:
                continue
            findings.append(
                Finding(
                    rule=ID,
                    severity=SEVERITY,
                    place=row_place(chapter, section, placement, "charge"),
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
            )
    return Outcome(ID, applied, tuple(findings))
