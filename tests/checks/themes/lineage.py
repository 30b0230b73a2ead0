"""Theme lineage: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case

CASES = (
    Case(
        "C-02",
        "in the results only; its re-listing is not reported again",
        report(
            results(
                [row("見守り事業", 1200, 1100), row("買い物送迎事業", 300, 300)],
                [row("買い物送迎事業", 300, 300, relisted=True)],
            ),
            plan([row("見守り事業", 1200)]),
        ),
        ("R1-2",),
    ),
    Case(
        "C-02",
        "goes on, renamed, merged",
        report(
            results(
                [
                    row("見守り事業", 1200, 1100),
                    row("水車修繕補助事業", 900, 900),
                    row("里山歩道刈払事業", 500, 500),
                    row("里山歩道標識事業", 313, 313),
                ]
            ),
            plan([row("見守り事業", 1200), row("水車保存補助事業", 900), row("里山歩道保全事業", 813)]),
        ),
        (),
    ),
    Case("C-02", "no plan", report(results([row("見守り事業", 1200, 1100)])), None),
    Case("C-02", "an empty plan", report(results([row("見守り事業", 1200, 1100)]), plan([])), None),
    Case(
        "C-04",
        "in the plan only, without a mark; its re-listing is not reported again",
        report(
            results([row("見守り事業", 1200, 1100)]),
            plan(
                [row("見守り事業", 1200), row("空き店舗相談事業", 300), row("花火師育成事業", 40, new=True)],
                [row("空き店舗相談事業", 300, relisted=True)],
            ),
        ),
        ("P1-2",),
    ),
    Case(
        "C-04",
        "marked new; the same in another notation; renamed",
        report(
            results([row("ＩＴ相談事業", 80, 80), row("水車修繕補助事業", 900, 900)]),
            plan([row("IT相談事業", 80), row("水車保存補助事業", 900), row("空き店舗相談事業", 300, new=True)]),
        ),
        (),
    ),
    Case(
        "C-04",
        "a layout without the mark",
        report(results([row("見守り事業", 1200, 1100)]), plan([row("見守り事業", 1200), row("空き店舗相談事業", 300)])),
        None,
    ),
    Case("C-04", "no results", report(plan([row("見守り事業", 1200)])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "C-02": (
        "計画に、この事業も後継の事業も見当たりません。",
        "実績の「買い物送迎事業」",
        "計画での継続、後継の事業、または終了の説明",
        "The plan has neither this programme nor a successor.",
        "“買い物送迎事業” in the results",
        "its continuation, a successor, or a word on its end",
    ),
    "C-04": (
        "実績に前身が見当たらず、新規の印もありません。",
        "計画の「空き店舗相談事業」",
        "新規の印、または前身の事業",
        "The results show no predecessor, and the programme is not marked new.",
        "“空き店舗相談事業” in the plan",
        "the mark 新規, or a predecessor in the results",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "C-02": "R4-21 R7-4",
    "C-04": "P1-2 P6-9 P6-10",
}
