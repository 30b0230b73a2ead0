"""Theme amounts, one amount beside another: cases, the words of the first hit, and the hits on the reference report."""

from dataclasses import replace
from decimal import Decimal

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from checks.money import C, executed, fraction, money, of_year
from taikei.model.amount import Amount, Unit


def rounded(name: str, budget: str, settlement: str) -> Row:
    """A row with amounts of these digits."""
    entry, relisted = row(name)
    amounts = ((C.CURRENT_BUDGET, budget), (C.SETTLEMENT, settlement))
    printed = tuple(Amount(component, Unit.MILLION_YEN, Decimal(number)) for component, number in amounts)
    return replace(entry, amounts=printed), relisted


CASES = (
    Case(
        "A-01",
        "broken digits, a placeholder, an error of a spreadsheet, a negative settlement, half a yen",
        report(
            results(
                [
                    row("井戸修繕事業", 300, "1,2O4"),
                    row("水車修繕事業", "●●●", 10),
                    row("盆踊り事業", "#REF!", 10),
                    row("送迎事業", 300, -5),
                    row("見守り事業", 300, 290),
                    money("花火事業", {C.SETTLEMENT: 7}),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3", "R1-4"),
    ),
    Case(
        "A-01",
        "a fraction of a yen",
        report(results([fraction("2.5"), fraction("0.001"), fraction("0.0005")])),
        ("R1-3",),
    ),
    Case(
        "A-01",
        "words, dashes, blanks, zero; what may fall below zero",
        report(
            results(
                [
                    row("貸付事業", "過年度造成済", 0),
                    row("基金事業", "令和３年度造成済", "－"),
                    row("送迎事業", "", 0),
                    money("見守り事業", {C.SUPPLEMENTARY: -20, C.RESERVE: -5, C.UNUSED: -1, C.SETTLEMENT: 3}),
                ]
            )
        ),
        (),
    ),
    Case("A-01", "no amounts", report(results([row("見守り事業")])), None),
    Case(
        "A-03",
        "more was spent than planned, one thousand yen more, and something although nothing was planned",
        report(results([row("道普請事業", 500, 501), row("川普請事業", 500, 500), row("山普請事業", 0, 20)])),
        ("R1-1", "R1-3"),
    ),
    Case("A-03", "less, as much, and zero of zero", report(results([row("道", 5, 4), row("川", 0, 0)])), ()),
    Case(
        "A-03",
        "a word or a blank is no number",
        report(results([row("道普請事業", "過年度造成済", 20), row("川普請事業", "", 20), row("山普請事業", 9, 8)])),
        (),
    ),
    Case("A-03", "rounded", report(results([rounded("分担金", "171.999", "172")])), ()),
    Case("A-03", "more than rounded", report(results([rounded("分担金", "171.499", "172")])), ("R1-1",)),
    Case(
        "A-03",
        "a budget in yen that ends in zeros, and one in millions",
        report(
            results(
                [
                    money("一円分担金", {C.CURRENT_BUDGET: 3486000, C.SETTLEMENT: 3486640}, unit=Unit.YEN),
                    money("百万分担金", {C.CURRENT_BUDGET: 61617000000, C.SETTLEMENT: 61617364000}, unit=Unit.YEN),
                    money("百万出資金", {C.CURRENT_BUDGET: 53356, C.SETTLEMENT: 53357}, unit=Unit.MILLION_YEN),
                    money("百万補助金", {C.CURRENT_BUDGET: 37500000, C.SETTLEMENT: 38000000}, unit=Unit.YEN),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-03",
        "more than the last digit, and more than a hundredth",
        report(
            results(
                [
                    money("一円分担金", {C.CURRENT_BUDGET: 3486000, C.SETTLEMENT: 3487001}, unit=Unit.YEN),
                    money("百万分担金", {C.CURRENT_BUDGET: 57000000, C.SETTLEMENT: 57600000}, unit=Unit.YEN),
                    money("百万出資金", {C.CURRENT_BUDGET: 1357, C.SETTLEMENT: 1360}, unit=Unit.MILLION_YEN),
                    money("千円事業", {C.CURRENT_BUDGET: 2000, C.SETTLEMENT: 2001}),
                    money("百万補助金", {C.CURRENT_BUDGET: 1500000, C.SETTLEMENT: 2000000}, unit=Unit.YEN),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3", "R1-4", "R1-5"),
    ),
    Case(
        "A-03",
        "columns of two units",
        report(results([row(f"{at}号事業", 5, 500 if at < 11 else 4) for at in range(20)])),
        ("whole",),
    ),
    Case(
        "A-03",
        "many without a budget are told once",
        report(results([row(f"{at}号事業", 0 if at < 21 else 5, 9 if at < 22 else 4) for at in range(60)])),
        ("whole", "R1-22"),
    ),
    Case(
        "A-03",
        "half of the rows are named",
        report(results([row(f"{at}号事業", 5, 500 if at < 10 else 4) for at in range(20)])),
        tuple(f"R1-{at}" for at in range(1, 11)),
    ),
    Case("A-03", "a plan has no settlements", report(plan([row("道普請事業", 500)])), None),
    Case(
        "A-04",
        "a little more than planned, and no word on the money; the re-listing is not reported again",
        report(
            results(
                [row("交流事業", 2000, 2040, "交流会を開いた。"), row("送迎事業", 100, 109, "送り迎えをした。")],
                [row("交流事業", 2000, 2040, "交流会を開いた。", relisted=True)],
                notes=("決算額には、前年度からの繰越分を含む。",),
            )
        ),
        ("R1-1", "R1-2"),
    ),
    Case(
        "A-04",
        "just a tenth; the money is told; as much as planned",
        report(
            results(
                [
                    row("送迎事業", 100, 110, "送り迎えをした。"),
                    row("交流事業", 2000, 2040, "前年度から繰り\n越した交流会を開いた。"),
                    row("井戸修繕事業", 2000, 2040, "井戸を直した。", note="（予備費を充当）"),
                    row("水車修繕事業", 2000, 2040, "不足は流用で補った。"),
                    row("花火事業", 2000, 2000),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-04",
        "a row with its current budget tells by itself",
        report(results([executed("交流事業", 100, 109, 105)])),
        None,
    ),
    Case(
        "A-05",
        "nothing was spent, and nobody says why",
        report(results([row("井戸修繕事業", 300, 0, "井戸の修繕に係る費用の一部を補助した。")])),
        ("R1-1",),
    ),
    Case(
        "A-05",
        "a circumstance and a purpose are no reasons",
        report(
            results(
                [
                    row("湯治客支援事業", 300, 0, "感染症の影響により落ち込んだ客足の回復を図った。"),
                    row("初出店支援事業", 300, 0, "出店の実績のない住民を支援した。"),
                    row("広場利用事業", 300, 0, "利用者だけでなく、近所の人も招いた。"),
                    row("分担金事業", 300, 0, "保証料を減額した。"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3", "R1-4"),
    ),
    Case(
        "A-05",
        "reasons in the narrative, in the note, in a word",
        report(
            results(
                [
                    row("井戸修繕事業", 300, 0, "補助を募ったが、申請はなかった。"),
                    row("盆踊り事業", 300, 0, "大雨のため中止\nした。"),
                    row("基金積立事業", 0, 0, "貸付けを行った。", note="（過年度造成済）"),
                    row("貸付事業", "過年度造成済", 0),
                    row("水車修繕事業", 300, 0, "応募がなく、実施しなかった。"),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-05",
        "no budget, a budget withdrawn, and one carried over",
        report(
            results(
                [
                    row("相談事業", None, 0, "相談に応じた。"),
                    money("橋事業", {C.INITIAL_BUDGET: 9, C.CURRENT_BUDGET: 0, C.SETTLEMENT: 0}, "橋を直す。"),
                    money("道事業", {C.CURRENT_BUDGET: 9, C.CARRIED_OUT: 5, C.SETTLEMENT: 0}, "道を直す。"),
                    money("川事業", {C.CURRENT_BUDGET: 9, C.CARRIED_OUT: 4, C.SETTLEMENT: 0}, "川を直す。"),
                ]
            )
        ),
        ("R1-4",),
    ),
    Case(
        "A-05", "a blank is not a zero", report(results([row("井戸", 300, ""), row("水車", 300, 200, "直した。")])), ()
    ),
    Case("A-05", "a plan has no settlements", report(plan([row("井戸修繕事業", 300)])), None),
    Case(
        "A-06",
        "less than half, and nobody says why",
        report(
            results([row("講習事業", 2000, 700, "講習会を３回開いた。"), row("苗木事業", 2000, 999, "苗木を配った。")])
        ),
        ("R1-1", "R1-2"),
    ),
    Case(
        "A-06",
        "just half; explained; zero; a budget of zero; a blank",
        report(
            results(
                [
                    row("講習事業", 2000, 1000, "講習会を３回開いた。"),
                    row("苗木事業", 2000, 100, "希望が見込みを下回ったため、配布は２件だった。"),
                    row("進学支援事業", 2000, 100, "進学を支援した。", note="給付金の受給希望者が減少したため。"),
                    row("不発弾事業", 2000, 100, "工事を補助した。", note="大規模な事業の予定がないため"),
                    row("井戸修繕事業", 2000, 0, "井戸の修繕を補助した。"),
                    row("基金積立事業", 0, 0),
                    row("水車修繕事業", 2000, ""),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-06",
        "a budget that was cut, work that goes on, and neither",
        report(
            results(
                [
                    money("橋事業", {C.INITIAL_BUDGET: 90, C.CURRENT_BUDGET: 20, C.SETTLEMENT: 19}, "橋を直す。"),
                    money(
                        "道事業",
                        {C.INITIAL_BUDGET: 90, C.CURRENT_BUDGET: 90, C.CARRIED_OUT: 60, C.SETTLEMENT: 19},
                        "道を直す。",
                    ),
                    money("川事業", {C.INITIAL_BUDGET: 90, C.CURRENT_BUDGET: 90, C.SETTLEMENT: 19}, "川を直す。"),
                    money("空事業", {C.INITIAL_BUDGET: 90, C.CURRENT_BUDGET: -1, C.SETTLEMENT: 19}, "空を見る。"),
                ]
            )
        ),
        ("R1-3",),
    ),
    Case("A-06", "a plan has no settlements", report(plan([row("講習事業", 2000)])), None),
    Case(
        "A-07",
        "less than half of the current budget, and nobody says why",
        report(
            results([executed("機器更新事業", 900, 2000, 800, "機器を更新した。"), executed("苗木事業", 0, 2000, 999)])
        ),
        ("R1-1", "R1-2"),
    ),
    Case(
        "A-07",
        "just half; half with what was carried out; explained; zero; below half of the initial budget, which A-06 says",
        report(
            results(
                [
                    executed("機器更新事業", 900, 2000, 1000, "機器を更新した。"),
                    executed("苗木事業", 900, 2000, 800, carried=200),
                    executed("水車修繕事業", 900, 2000, 800, "申請が少なかった。"),
                    executed("井戸修繕事業", 900, 2000, 0),
                    executed("基金事業", 0, 2000, 0),
                    executed("送迎事業", 1700, 2000, 800),
                ]
            )
        ),
        (),
    ),
    Case("A-07", "no current budget", report(results([row("機器更新事業", 2000, 800, "機器を更新した。")])), None),
    Case("A-07", "a document without any texts", report(results([executed("苗木事業", 900, 2000, 800)])), None),
    Case(
        "A-08",
        "spent to the last figure; its re-listing is not reported again",
        report(
            results([row("花いっぱい事業", 1200, 1200)], [row("花いっぱい事業", 1200, 1200, relisted=True)]),
        ),
        ("R1-1",),
    ),
    Case(
        "A-08",
        "a fixed sum; one less; a supplement came in; zero of zero; a blank",
        report(
            results(
                [
                    row("広域消防負担金", 1200, 1200),
                    row("郷土館補助", 700, 700),
                    row("相談の委託等", 800, 800),
                    row("夏祭り事業", 500, 500, "祭りの実行委員会に支出した。"),
                    row("送迎事業", 1200, 1199),
                    executed("水車修繕事業", 1200, 1500, 1200),
                    row("貸付事業", 0, 0),
                    row("花火事業", 1200, ""),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-08",
        "a grant to one body, named or not",
        report(
            results(
                [
                    row("体育協会支援事業", 900, 900),
                    row("古民家運営補助事業", 300, 300),
                    row("広場事業", 400, 400, "運営経費を補助した。"),
                    row("組合員支援事業", 500, 500, "講師を招いた。"),
                ]
            )
        ),
        ("R1-4",),
    ),
    Case(
        "A-08",
        "grants to whoever applies are of no fixed sum",
        report(results([row("井戸整備事業費補助金", 1200, 1200), row("見守り補助員派遣事業", 300, 300)])),
        ("R1-1", "R1-2"),
    ),
    Case(
        "A-08",
        "a document of fixed payments: four in ten",
        report(
            results([row(f"{name}事業", 100, 100 if at < 4 else 90) for at, name in enumerate("甲乙丙丁戊己庚辛壬癸")])
        ),
        (),
    ),
    Case(
        "A-08",
        "three in ten are no custom",
        report(
            results([row(f"{name}事業", 100, 100 if at < 3 else 90) for at, name in enumerate("甲乙丙丁戊己庚辛壬癸")])
        ),
        ("R1-1", "R1-2", "R1-3"),
    ),
    Case(
        "A-08",
        "nine of nine millions",
        report(
            results(
                [
                    money("橋事業", {C.INITIAL_BUDGET: 9, C.SETTLEMENT: 9}, unit=Unit.MILLION_YEN),
                    money("道事業", {C.INITIAL_BUDGET: 9000000, C.SETTLEMENT: 9000000}, unit=Unit.YEN),
                    money("川事業", {C.INITIAL_BUDGET: 9150, C.SETTLEMENT: 9150}, unit=Unit.MILLION_YEN),
                    money("空事業", {C.INITIAL_BUDGET: 9001000, C.SETTLEMENT: 9001000}, unit=Unit.YEN),
                ]
            )
        ),
        ("R1-3", "R1-4"),
    ),
    Case("A-08", "a plan has no settlements", report(plan([row("花いっぱい事業", 1200)])), None),
    Case(
        "A-09",
        "no money at all, and nobody says why",
        report(results([row("相談事業", 0, 0, "相談に応じた。"), row("送迎事業", 300, 290, "送り迎えをした。")])),
        ("R1-1",),
    ),
    Case(
        "A-09",
        "a status in the note, in a word, in the narrative; other money; a blank",
        report(
            results(
                [
                    row("貸付事業", 0, 0, "貸付けの相談に応じた。", note="（過年度造成済）"),
                    row("相談事業", 0, 0, "ゼロ予算で相談に応じた。"),
                    row("案内事業", 0, 0, "年度の途中に始めた。"),
                    row("送迎事業", 0, 0, "申請はなかった。"),
                    money("水車修繕事業", {C.INITIAL_BUDGET: 0, C.SETTLEMENT: 0, C.SUPPLEMENTARY: 50}, "直した。"),
                    row("花火事業", "", 0, "打ち上げた。"),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-09",
        "a table of years: zero where the programme had not begun; only one that never has money is reported",
        report(
            of_year(results([row("相談事業", 300, 290, "相談に応じた。"), row("案内事業", 0, 0, "案内した。")]), 2021),
            results([row("相談事業", 0, 0, "相談に応じた。"), row("案内事業", 0, 0, "案内した。")]),
        ),
        ("R1-2",),
    ),
    Case("A-09", "a document without narratives", report(results([row("相談事業", 0, 0)])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-03": (
        "決算額が当初予算額を超えています。",
        "当初予算額500千円に対して決算額501千円",
        "500千円以下の決算額、または超えた理由",
        "The settlement is larger than the initial budget.",
        "settlement 501 thousand yen, initial budget 500 thousand yen",
        "a settlement of at most 500 thousand yen, or the reason for the excess",
    ),
    "A-05": (
        "決算額が０ですが、理由が書かれていません。",
        "決算額０（当初予算額：300千円）",
        "使わなかった理由の記載",
        "The settlement is zero, and no reason is given.",
        "settlement 0 (initial budget: 300 thousand yen)",
        "the reason why nothing was spent",
    ),
    "A-06": (
        "決算額が当初予算額の50％に満たず、理由が書かれていません。",
        "当初予算額2,000千円に対して決算額700千円（35.0％）",
        "50％以上の決算額、または使わなかった理由の記載",
        "The settlement is below 50 % of the initial budget, and no reason is given.",
        "settlement 700 thousand yen, initial budget 2,000 thousand yen (35.0 %)",
        "a settlement of at least 50 %, or the reason why the money was not spent",
    ),
    "A-01": (
        "金額の欄が数として読めません。",
        "決算額「1,2O4」",
        "０以上の数、または数がない理由の言葉",
        "The field of an amount does not read as a number.",
        "settlement “1,2O4”",
        "a number of zero or more, or a word that says why none",
    ),
    "A-04": (
        "決算額が当初予算額を10％未満だけ超え、その財源が書かれていません。",
        "当初予算額2,000千円に対して決算額2,040千円（102.0％）",
        "当初予算額以下の決算額、または超えた分の財源",
        "The settlement exceeds the initial budget by less than 10 %, and nothing says what paid for it.",
        "settlement 2,040 thousand yen, initial budget 2,000 thousand yen (102.0 %)",
        "a settlement within the initial budget, or what paid for the excess",
    ),
    "A-07": (
        "執行率が50％に満たず、理由が書かれていません。",
        "予算現額2,000千円に対して決算額800千円（40.0％）",
        "50％以上の執行率、または使わなかった理由の記載",
        "The execution rate is below 50 %, and no reason is given.",
        "settlement 800 thousand yen, current budget 2,000 thousand yen (40.0 %)",
        "a rate of at least 50 %, or the reason why the money was not spent",
    ),
    "A-08": (
        "決算額が当初予算額とまったく同じです。",
        "当初予算額、決算額とも1,200千円（100.0％）",
        "確かめた決算額",
        "The settlement is exactly the same as the initial budget.",
        "initial budget and settlement both 1,200 thousand yen",
        "a settlement that was confirmed",
    ),
    "A-09": (
        "予算額も決算額も０ですが、その訳が書かれていません。",
        "当初予算額０、決算額０",
        "金額、または金額がない訳（過年度造成済、ゼロ予算、年度途中の新設など）",
        "Budget and settlement are both zero, and nothing says why.",
        "initial budget 0, settlement 0",
        "amounts, or why there are none (set up earlier, no budget needed, begun during the year)",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-01": "",
    "A-03": "R1-19 R2-16 R4-5 R6-8 R7-3",
    "A-04": "R1-19 R4-5",
    "A-05": "",
    "A-06": "R1-14 R1-22 R2-15 R3-10 R4-2 R4-12 R4-20 R4-21 R5-15 R6-1 R6-3 R6-6 R7-8",
    "A-07": None,
    "A-08": "R1-5 R1-9 R2-4 R4-22",
    "A-09": "",
}
