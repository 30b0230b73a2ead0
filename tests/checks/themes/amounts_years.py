"""Theme amounts, one year and the next: cases, the words of the first hit, and the hits on the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.money import coded, executed, marked, of_year

CASES = (
    Case(
        "A-15",
        "doubled, cut by a third, renamed and halved; the re-listing is not reported again",
        report(
            results(
                [row("送迎事業", 4000, 3900), row("見守り事業", 9000, 9000), row("水車小屋修繕事業", 8000, 8000)],
                [row("送迎事業", 4000, 3900, relisted=True)],
            ),
            plan(
                [row("送迎事業", 8000), row("見守り事業", 6000), row("水車小屋保存事業", 4001)],
                [row("送迎事業", 8000, relisted=True)],
            ),
        ),
        ("P1-1", "P1-2", "P1-3"),
    ),
    Case(
        "A-15",
        "just three tenths, just a million yen",
        report(
            results([row("送迎事業", 4000, 3900), row("見守り事業", 1000, 900)]),
            plan([row("送迎事業", 5200), row("見守り事業", 2000)]),
        ),
        ("P1-1", "P1-2"),
    ),
    Case(
        "A-15",
        "a review tells the reason beside the accounts of the year before",
        report(
            results(
                [
                    row("艦船事業", 4000, 3900, note="工事の進捗による増"),
                    row("調査事業", 4000, 3900, note="新たに要望のあった調査の増。"),
                    row("広報事業", 4000, 3900, note="会議の模様を伝えた。"),
                    row("器材事業", 4000, 3900, note="調達数量の相違"),
                ]
            ),
            plan([row("艦船事業", 8000), row("調査事業", 8000), row("広報事業", 8000), row("器材事業", 8000)]),
        ),
        ("P1-3",),
    ),
    Case(
        "A-15",
        "a narrative tells of the programme itself; of the world around it",
        report(
            results([row("見守り事業", 4000, 3900), row("相談事業", 4000, 3900), row("坑井事業", 4000, 3900)]),
            plan(
                [
                    row("見守り事業", 8000, narrative="対象の世帯を拡大する。"),
                    row("相談事業", 8000, narrative="相談の需要の増加を背景に、窓口を開く。"),
                    row("坑井事業", 2000, narrative="公団の廃止に伴い引き継いだ井戸を守る。"),
                ]
            ),
        ),
        ("P1-2", "P1-3"),
    ),
    Case(
        "A-15",
        "a note gives a cause; none; one of a rise beside a cut",
        report(
            results(
                [
                    row("艦船事業", 4000, 3900, note="調達する機器の数量及び仕様の差による。"),
                    row("調査事業", 4000, 3900, note="各年度に実施する調査の内容が異なるため。"),
                    row("広報事業", 4000, 3900, note="意見も踏まえつつ、今後検討する。"),
                    row("器材事業", 4000, 3900, note="更新の増数、新規の取得による。"),
                ]
            ),
            plan([row("艦船事業", 8000), row("調査事業", 8000), row("広報事業", 8000), row("器材事業", 2000)]),
        ),
        ("P1-3", "P1-4"),
    ),
    Case(
        "A-15",
        "two programmes become one: their sum is another question",
        report(
            results([row("里山歩道刈払事業", 5000, 5000), row("里山歩道標識事業", 3000, 3000), row("花火事業", 9, 9)]),
            plan([row("里山歩道保全事業", 7900), row("花火事業", 9)]),
        ),
        (),
    ),
    Case(
        "A-15",
        "below three tenths; a small sum; a reason; the mark of extension; the mark of an end; zero; a word; new",
        report(
            results(
                [
                    row("送迎事業", 4000, 3900),
                    row("見守り事業", 1000, 900),
                    row("井戸修繕事業", 4000, 3900),
                    row("花火事業", 4000, 3900),
                    row("盆踊り事業", 4000, 3900),
                    row("貸付事業", 4000, 3900),
                    row("基金事業", 4000, 3900),
                ]
            ),
            plan(
                [
                    row("送迎事業", 5199),
                    row("見守り事業", 1999),
                    row("井戸修繕事業", 8000, narrative="対象を拡大する。"),
                    marked(row("花火事業", 8000), expanded=True),
                    marked(row("盆踊り事業", 400), ended=True),
                    row("貸付事業", 0),
                    row("基金事業", "過年度造成済"),
                    row("案内事業", 9000, new=True),
                ]
            ),
        ),
        (),
    ),
    Case(
        "A-15",
        "two programmes of one name are told apart by their codes",
        report(
            results([coded(row("送迎事業", 4000, 3900), "1"), coded(row("送迎事業", 8000, 3900), "2")]),
            plan([coded(row("送迎事業", 8000), "2"), coded(row("送迎事業", 9000), "1")]),
        ),
        ("P1-2",),
    ),
    Case("A-15", "no plan", report(results([row("送迎事業", 4000, 3900)])), None),
    Case(
        "A-15",
        "a plan of another year",
        report(results([row("送迎事業", 4, 4)]), of_year(plan([row("送迎事業", 9)]), 2024)),
        None,
    ),
    Case(
        "A-16",
        "little used, much more again",
        report(
            results([row("送迎事業", 4000, 2000), executed("見守り事業", 4000, 8000, 3000)]),
            plan([row("送迎事業", 6000), row("見守り事業", 6000)]),
        ),
        ("P1-1", "P1-2"),
    ),
    Case(
        "A-16",
        "a rise of just three tenths",
        report(results([row("送迎事業", 4000, 2000)]), plan([row("送迎事業", 5200)])),
        ("P1-1",),
    ),
    Case(
        "A-16",
        "six tenths used; a smaller rise; carried out; nothing used; a reason",
        report(
            results(
                [
                    row("送迎事業", 4000, 2400),
                    row("見守り事業", 4000, 2000),
                    executed("花火事業", 4000, 4000, 2000, carried=400),
                    row("盆踊り事業", 4000, 0),
                    row("井戸修繕事業", 4000, 2000),
                ]
            ),
            plan(
                [
                    row("送迎事業", 6000),
                    row("見守り事業", 5199),
                    row("花火事業", 6000),
                    row("盆踊り事業", 6000),
                    row("井戸修繕事業", 6000, narrative="井戸の数が増える。"),
                ]
            ),
        ),
        (),
    ),
    Case(
        "A-16",
        "used of what came in during the year",
        report(results([executed("花火事業", 4000, 9000, 3900)]), plan([row("花火事業", 6000)])),
        ("P1-1",),
    ),
    Case("A-16", "a plan without the results of the year before", report(plan([row("送迎事業", 4000)])), None),
    Case(
        "A-17",
        "a quarter used, and the same again; nothing used, and the same again",
        report(
            results([row("送迎事業", 4000, 1000), row("見守り事業", 4000, 0)]),
            plan([row("送迎事業", 4000), row("見守り事業", 4000)]),
        ),
        ("P1-1", "P1-2"),
    ),
    Case(
        "A-17",
        "half used; another sum; a provision; a reason",
        report(
            results(
                [
                    row("送迎事業", 4000, 2000),
                    row("見守り事業", 4000, 1000),
                    row("救護事業", 4000, 1000, "災害に備え、物資を置いた。"),
                    row("井戸修繕事業", 4000, 1000),
                ]
            ),
            plan(
                [
                    row("送迎事業", 4000),
                    row("見守り事業", 4001),
                    row("救護事業", 4000),
                    row("井戸修繕事業", 4000, narrative="方法を見直して行う。"),
                ]
            ),
        ),
        (),
    ),
    Case("A-17", "a plan has no settlements", report(plan([row("送迎事業", 4000)])), None),
    Case(
        "A-17",
        "last year's report has the same budget: a third year",
        report(results([row("送迎事業", 4000, 1000)]), plan([row("送迎事業", 4000)])),
        ("P1-1",),
        earlier=report(of_year(results([row("送迎事業", 4000, 900)]), 2021)),
    ),
    Case(
        "A-17",
        "what may not happen in a year; a note that looks back; a visit in a time of snow",
        report(
            results([row("災害時給水事業", 4000, 9), row("井戸修繕事業", 4000, 9), row("雪の日の見守り事業", 4000, 9)]),
            plan(
                [
                    row("災害時給水事業", 4000),
                    row("井戸修繕事業", 4000, note="執行率の低い状況を踏まえ、所要額を精査した。"),
                    row("雪の日の見守り事業", 4000),
                ]
            ),
        ),
        ("P1-3",),
    ),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-15": (
        "当初予算額が前年度から30％以上変わり、理由が書かれていません。",
        "前年度の当初予算額4,000千円、計画8,000千円（+100.0％）",
        "増減の理由の記載",
        "The initial budget changed by 30 % or more, and no reason is given.",
        "initial budget 4,000 thousand yen, in the plan 8,000 thousand yen (+100.0 %)",
        "the reason for the change",
    ),
    "A-16": (
        "前年度に使い残した予算を増やしていますが、理由が書かれていません。",
        "前年度の当初予算額4,000千円（当初予算額の50.0％を使用）、計画6,000千円（+50.0％）",
        "増額の理由の記載",
        "The budget was raised although little of it was used, and no reason is given.",
        (
            "initial budget 4,000 thousand yen (50.0 % of the initial budget used), "
            "in the plan 6,000 thousand yen (+50.0 %)"
        ),
        "the reason for the rise",
    ),
    "A-17": (
        "半分も使わなかった予算が、翌年度も同じ額です。",
        "2年度続けて当初予算額4,000千円（前年度は当初予算額の25.0％を使用）",
        "実績を踏まえた予算額、または同じ額とする理由",
        "Less than half of the budget was used, and it is the same again.",
        "initial budget 4,000 thousand yen in 2 years running (25.0 % of the initial budget used last year)",
        "a budget after the results, or why it stays",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-15": "P1-1 P1-10 P1-20 P1-21 P1-22 P1-23 P1-24 P2-3 P2-15 P3-8 P4-5 P4-8 P4-16 P4-18 P4-19 P4-20 P4-21 P6-4",
    "A-16": "P1-22 P2-15",
    "A-17": "P2-13 P5-14",
}
