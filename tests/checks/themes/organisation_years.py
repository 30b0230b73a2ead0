"""Theme organisation: divisions from year to year, in their order, and as they are written."""

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from taikei.checks.house import House
from taikei.model.fiscal_year import FiscalYear


def _of(*divisions: str) -> list[Row]:
    return [row(f"{division}の{number}番事業", 1, divisions=(division,)) for number, division in enumerate(divisions)]


_GROUPED = _of("総務課", "産業課", "産業課", "観光課", "水道課")
_LIST = House(divisions={FiscalYear(2023): ("総務課", "産業課", "観光課", "ＩＴ課")})

CASES = (
    Case(
        "C-07",
        "another division",
        report(
            results([row("見守り事業", 9, 9, divisions=("産業課",)), row("花壇事業", 1, 1)]),
            plan([row("見守り事業", 9, divisions=("観光課",)), row("花壇事業", 1)]),
        ),
        ("P1-1",),
    ),
    Case(
        "C-07",
        "one of two stays; width; one of them names none",
        report(
            results(
                [
                    row("見守り事業", 9, 9, divisions=("産業課", "緑課")),
                    row("ＩＴ事業", 9, 9, divisions=("ＩＴ課",)),
                    row("花壇事業", 1, 1),
                ]
            ),
            plan(
                [
                    row("見守り事業", 9, divisions=("緑課",)),
                    row("ＩＴ事業", 9, divisions=("IT課",)),
                    row("花壇事業", 1, divisions=()),
                ]
            ),
        ),
        (),
    ),
    Case("C-07", "no divisions", report(results([row("花壇事業", 1, divisions=())]), plan([row("花壇事業", 1)])), None),
    Case(
        "C-10",
        "one row of a division stands apart, and one more",
        report(plan(_GROUPED, _GROUPED, [*_GROUPED, *_of("産業課", "産業課")])),
        ("P3-6", "P3-7"),
    ),
    Case(
        "C-10",
        "out of the order of the settings; one division is not in the list",
        report(plan(_of("産業課", "総務課", "水道課", "IT課", "観光課", "観光課"))),
        ("P1-1", "P1-4"),
        _LIST,
    ),
    Case("C-10", "grouped", report(plan(_GROUPED, _GROUPED)), ()),
    Case("C-10", "in the order of the settings", report(plan(_of("総務課", "総務課", "ＩＴ課"))), (), _LIST),
    Case("C-10", "arranged otherwise", report(plan(*([_of("産業課", "観光課", "産業課", "観光課")] * 4))), None),
    Case("C-29", "last year's name", report(plan(_of("総務課", "観光交流課"))), ("P1-2",), _LIST),
    Case("C-29", "all are the year's", report(plan(_of("総務課", "IT課")), results(_of("水道課"))), (), _LIST),
    Case("C-29", "no list", report(plan(_of("総務課"))), None),
    Case("C-34", "two ways", report(plan(_of("ＩＴ課", "IT課", "ＩＴ課"))), ("P1-2",)),
    Case("C-34", "white space, other divisions", report(plan(_of("IT 課", "IT課", "IT室"))), ()),
    Case("C-34", "no divisions", report(plan([row("見守り事業", 1, divisions=())])), None),
)

SAID = {
    "C-07": (
        "担当課・室が実績と違います。",
        "「観光課」、実績は「産業課」",
        "同じ担当課・室、または移管の説明",
        "The division is another than in the results.",
        "“観光課”, “産業課” in the results",
        "the same division, or a word on the change",
    ),
    "C-10": (
        "行が建制順から外れています。",
        "「産業課」の6番目の行",
        "計画（3）の3番目（産業課）の隣",
        "The row is out of the order of the divisions.",
        "row 6 of “産業課”",
        "a place beside plan (3) row 3 (産業課)",
    ),
    "C-29": (
        "その年度にない担当課・室です。",
        "「観光交流課」",
        "令和５年度の「観光課」",
        "The year does not have this division.",
        "“観光交流課”",
        "“観光課” of 令和５年度",
    ),
    "C-34": (
        "担当課・室の表記がほかの行と違います。",
        "「IT課」",
        "「ＩＴ課」",
        "The division is written otherwise in other rows.",
        "“IT課”",
        "“ＩＴ課”",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {"C-07": "P1-20", "C-10": "P6-9 P6-10", "C-29": None, "C-34": ""}
