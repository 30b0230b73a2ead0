"""Theme amounts, sums and parts: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.money import C, amended, broken_down, current, executed, funded, money
from taikei.model.amount import Unit

ROUNDED = "端数は四捨五入した。"

CASES = (
    Case(
        "A-02",
        "rows of totals: alone, in brackets, of a section, with spaces",
        report(
            results(
                [row("見守り事業", 1200, 1100), row("送迎事業", 300, 300), row("合計", 1500, 1400)],
                [row("井戸修繕事業", 80, 70), row("（小　計）", 80, 70), row("商工費合計", 80, 70), row("計", 80, 70)],
            )
        ),
        ("R1-3", "R2-2", "R2-3", "R2-4"),
    ),
    Case(
        "A-02",
        "a total that says it has re-listings in it is none the less no programme",
        report(results([row("見守り事業", 1200, 1100), row("合計（再掲を含む）", 1200, 1100)])),
        ("R1-2",),
    ),
    Case(
        "A-02",
        "the sum of all rows above it, re-listings too",
        report(
            results(
                [row("見守り事業", 1200, 1100), row("送迎事業", 300, 300, relisted=True), row("小計", 1500, 1400)],
                [row("送迎事業", 300, 300)],
            )
        ),
        ("R1-3",),
    ),
    Case(
        "A-02",
        "names with 計 in them",
        report(
            results(
                [row("家計相談事業", 10, 9), row("統計調査", 10, 9), row("介護保険特別会計", 10, 9), row("設計", 10, 9)]
            )
        ),
        (),
    ),
    Case("A-02", "no rows", report(results([])), None),
    Case(
        "A-12",
        "the parts do not make the current budget; what became of it does not make it either",
        report(
            results(
                [
                    current("水車修繕事業", 1000, 200, 50, 1350, unit=Unit.THOUSAND_YEN),
                    current("送迎事業", 1000, 0, 0, 1000, 700, 100, 150),
                    current("井戸修繕事業", 1000, 0, 0, 1000, reserve=1),
                ]
            ),
            amended(money("花火事業", {C.INITIAL_BUDGET: 500, C.SUPPLEMENTARY: -20, C.CURRENT_BUDGET: 490})),
        ),
        ("R1-1", "R1-2", "R1-3", "A1-1"),
    ),
    Case(
        "A-12",
        "both sums hold; a blank adds nothing; what was carried out is left out; rounded millions; an amended plan",
        report(
            results(
                [
                    current("水車修繕事業", 1000, -200, 50, 860, 700, 100, 60, reserve=10),
                    current("送迎事業", 1000, None, None, 1000),
                    current("井戸修繕事業", 1000, 0, 0, 900, 900, 100),
                    current("花火事業", 10, 5, 5, 21, unit=Unit.MILLION_YEN),
                ]
            ),
            amended(money("花火事業", {C.INITIAL_BUDGET: 500, C.SUPPLEMENTARY: -20, C.CURRENT_BUDGET: 480})),
        ),
        (),
    ),
    Case(
        "A-12",
        "a transfer is told: reported, and accepted",
        report(results([current("水車修繕事業", 1000, 0, 0, 1100, narrative="他の事業から流用した。")])),
        ("R1-1",),
    ),
    Case(
        "A-12",
        "a part that is not printed, or a word",
        report(
            results(
                [
                    executed("水車修繕事業", 900, 2000, 1900),
                    money(
                        "花火事業", {C.INITIAL_BUDGET: 1, C.SUPPLEMENTARY: "未定", C.CARRIED_IN: 0, C.CURRENT_BUDGET: 9}
                    ),
                ]
            )
        ),
        None,
    ),
    Case(
        "A-13",
        "funding short of the budget, above the settlement; more from the fund than there is",
        report(
            results(
                [
                    funded("水車修繕事業", C.SETTLEMENT, 1000, 300, 200, 100, 500),
                    money("花火事業", {C.SETTLEMENT: 100, C.FUND: 101}),
                ]
            ),
            plan(
                [
                    funded("水車修繕事業", C.INITIAL_BUDGET, 1000, 300, None, None, 600),
                    funded("送迎", C.INITIAL_BUDGET, 2, 0, 0, 0, 1),
                ]
            ),
        ),
        ("R1-1", "R1-2", "P1-1", "P1-2"),
    ),
    Case(
        "A-13",
        "the sum holds; rounded settlements; a rounding that a note tells; zero; all from the fund",
        report(
            results(
                [
                    funded("水車修繕事業", C.SETTLEMENT, 1000, 300, 200, 100, 402),
                    money("花火", {C.SETTLEMENT: 9, C.FUND: 9}),
                ]
            ),
            plan(
                [
                    funded("水車修繕事業", C.INITIAL_BUDGET, 1000, 300, None, None, 700),
                    funded("送迎事業", C.INITIAL_BUDGET, 100, 50, None, None, 49),
                    funded("井戸修繕事業", C.INITIAL_BUDGET, 0, 0, 0, 0, 0),
                ],
                notes=(ROUNDED,),
            ),
        ),
        (),
    ),
    Case(
        "A-13",
        "a kind that is not printed, a word among the kinds, all blank, no amount",
        report(
            plan(
                [
                    funded("水車修繕事業", C.INITIAL_BUDGET, 1000, 300, 200, 100),
                    funded("送迎事業", C.INITIAL_BUDGET, 1000, 300, "未定", 100, 100),
                    funded("井戸修繕事業", C.INITIAL_BUDGET, 1000, None, None, None, None),
                    funded("花火事業", C.SETTLEMENT, 1000, 1, 1, 1, 1),
                ]
            )
        ),
        None,
    ),
    Case(
        "A-14",
        "a line is missing; finer lines exceed the line above; finer lines alone fall short",
        report(
            plan(
                [
                    broken_down("水車修繕事業", 1000, (1, 300), (1, 600)),
                    broken_down("送迎事業", 1000, (1, 400), (2, 300), (2, 150), (1, 600)),
                    broken_down("花火事業", 1000, (1, None), (2, 300), (2, 150), (1, 500)),
                ]
            )
        ),
        ("P1-1", "P1-2", "P1-3"),
    ),
    Case(
        "A-14",
        "the sums hold; a part of a line; only some lines have amounts; three levels; rounding told by a note",
        report(
            plan(
                [
                    broken_down("水車修繕事業", 1000, (1, 400), (1, 600)),
                    broken_down("送迎事業", 1000, (1, 400), (2, 300), (1, 600)),
                    broken_down("井戸修繕事業", 1000, (1, 400), (1, None)),
                    broken_down("餅つき事業", 1000, (1, None), (1, 400)),
                    broken_down("花火事業", 1000, (1, None), (2, 400), (3, 150), (3, 250), (2, 100), (1, 500)),
                    broken_down("盆踊り事業", 1000, (1, 400), (1, 599)),
                ],
                notes=(ROUNDED,),
            )
        ),
        (),
    ),
    Case("A-14", "no breakdown", report(plan([row("水車修繕事業", 1000)])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-02": (
        "合計の行が、事業として数えられています。",
        "「合計」という事業（当初予算額1,500千円）",
        "事業の行だけの表",
        "A row of a total counts as a programme.",
        "a programme “合計” (initial budget 1,500 thousand yen)",
        "a table of programmes alone",
    ),
    "A-12": (
        "予算現額が内訳の合計と合いません。",
        "予算現額1,350千円に対して当初予算額、補正予算額、前年度からの繰越額の合計1,250千円",
        "予算現額1,250千円、またはそれに合う内訳",
        "The current budget is not the sum of its parts.",
        (
            "current budget 1,350 thousand yen, but initial budget, supplementary budget, carried in add up to "
            "1,250 thousand yen"
        ),
        "a current budget of 1,250 thousand yen, or parts that fit",
    ),
    "A-13": (
        "財源内訳の合計が決算額と合いません。",
        "決算額1,000千円に対して財源の合計1,100千円",
        "合計1,000千円の財源内訳",
        "The funding does not add up to the settlement.",
        "settlement 1,000 thousand yen, funding 1,100 thousand yen",
        "funding of 1,000 thousand yen altogether",
    ),
    "A-14": (
        "内訳の合計が金額と合いません。",
        "当初予算額1,000千円に対して内訳の合計900千円",
        "合計1,000千円の内訳",
        "The breakdown does not add up to its amount.",
        "initial budget 1,000 thousand yen, its parts 900 thousand yen",
        "parts of 1,000 thousand yen altogether",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-02": "",
    "A-12": None,
    "A-13": None,
    "A-14": None,
}
