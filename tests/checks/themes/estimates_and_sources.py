"""Themes amounts and counting: settlements still estimated, figures of others without their source."""

from checks.builders import plan, report, results, row
from checks.case import Case
from taikei.checks.house import House
from taikei.model.fiscal_year import FiscalYear

CASES = (
    Case(
        "A-19",
        "in a note, in a cell, in a remark",
        report(
            results(
                [row("見守り事業", 10, "9（見込）"), row("花壇事業", 5, 4, note="決算額は概数")],
                notes=("決算額は５月末時点の決算見込額である。",),
            )
        ),
        ("R1-1", "R1-2", "R"),
    ),
    Case(
        "A-19",
        "an estimate of something else",
        report(results([row("見守り事業", 10, 9, "需要の見込みを調べた。")], notes=("決算額は繰越分を含む。",))),
        (),
    ),
    Case("A-19", "no settlement", report(plan([row("見守り事業", 10)], notes=("決算見込額である。",))), None),
    Case(
        "E-08",
        "a market without source",
        report(results([row("花壇事業", narrative="花の市場規模は約３兆円に達しており、苗を配った（20件）。")])),
        ("R1-1",),
    ),
    Case(
        "E-08",
        "a share of the whole country",
        report(
            results([row("苗木事業", narrative="国内の苗木生産の約8割は大きな産地に集まる。苗は町内で3割増えた。")])
        ),
        ("R1-1",),
    ),
    Case(
        "E-08",
        "a source in the sentence, or in the brackets after it; a figure of one's own",
        report(
            results(
                [
                    row("花壇事業", narrative="花の市場規模は３兆円である（農業統計）。苗の出荷は20件であった。"),
                    row(
                        "仕事事業", narrative="有効求人倍率は1.2倍だった。（県労働局の公表による。）相談は30人だった。"
                    ),
                ]
            )
        ),
        (),
    ),
    Case(
        "E-12",
        "another count than the records",
        report(results([row("見守り事業", narrative="窓口相談93件、訪問31回を行った。")])),
        ("R1-1",),
        House(register={FiscalYear(2022): {"見守り　事業": {"相談件数": "94件", "訪問回数": "31回"}}}),
    ),
    Case(
        "E-12",
        "told in other words; no number in the records",
        report(results([row("見守り事業", narrative="窓口相談1,094件、訪問39箇所を行った。")])),
        (),
        House(register={FiscalYear(2022): {"見守り事業": {"相談": "1,094件", "訪問先": "39か所", "声": "多数"}}}),
    ),
    Case(
        "E-12",
        "records of another year, of another programme",
        report(results([row("見守り事業", narrative="窓口相談93件を行った。")])),
        None,
        House(register={FiscalYear(2021): {"見守り事業": {"相談": "94件"}}, FiscalYear(2022): {"花壇": {"苗": "5本"}}}),
    ),
    Case("E-08", "no prose", report(plan([row("見守り事業", 10)])), None),
)

SAID = {
    "A-19": (
        "決算額が見込みのままです。",
        "「9（見込）」",
        "出納閉鎖後の決算額",
        "The settlement is still an estimate.",
        "“9（見込）”",
        "the settlement after the accounts were closed",
    ),
    "E-12": (
        "台帳の数が実施概要に見当たりません。",
        "「93件」",
        "台帳の「相談件数」94件",
        "The narrative does not tell a count of the records.",
        "“93件”",
        "“相談件数” 94件, as in the records",
    ),
    "E-08": (
        "よそで数えた数に出典がありません。",
        "「市場規模は約３兆円」",
        "数の出典と時点",
        "A figure of others stands without its source.",
        "“市場規模は約３兆円”",
        "the source of the figure, and its date",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {"A-19": "", "E-08": "", "E-12": None}
