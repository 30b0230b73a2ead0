"""Theme lineage: names, numbers, sums and figures of programmes from the results to the plan."""

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from checks.money import C, coded, money
from taikei.model.report import Report

_KEPT = row("見守り事業", 1200, 1100)


def _numbered(*codes: str) -> Report:
    """Twelve programmes with the numbers 1 to 12 in the results and these in the plan."""
    names = [f"{name}{kind}事業" for name in ["見守り", "花壇", "水路", "街路灯"] for kind in ("整備", "点検", "更新")]
    return report(
        results([coded(row(name, 10, 9), str(number)) for number, name in enumerate(names, start=1)]),
        plan([coded(row(name, 10), code) for name, code in zip(names, codes, strict=False)]),
    )


def _dispatched(name: str, figures: str) -> Row:
    return row(name, narrative=f"町内の事業所に専門家派遣事業（{figures}）を行った。")


CASES = (
    Case(
        "C-03",
        "another name, the same division and budget",
        report(results([_KEPT, row("水車修繕補助事業", 900, 900)]), plan([_KEPT, row("水車保存補助事業", 900)])),
        ("P1-2",),
    ),
    Case(
        "C-03",
        "told, but still shown",
        report(
            results([row("水車修繕補助事業", 900, 900)]),
            plan([row("水車保存補助事業", 900, note="令和５年度に水車修繕補助事業から名称変更")]),
        ),
        ("P1-1",),
    ),
    Case(
        "C-03",
        "width, a part in brackets, another programme",
        report(
            results([row("ＩＴ相談事業", 80, 80), row("道の駅支援事業（試行含む）", 5, 5), _KEPT]),
            plan([row("IT相談事業", 80), row("道の駅支援事業", 5), row("花火師育成事業", 40, new=True)]),
        ),
        (),
    ),
    Case("C-03", "no plan", report(results([_KEPT])), None),
    Case(
        "C-05",
        "the results have it",
        report(results([_KEPT]), plan([row("見守り　事業", 1200, new=True), row("花火師育成事業", 40, new=True)])),
        ("P1-1",),
    ),
    Case(
        "C-05",
        "much like one that ended in the same division",
        report(
            results([_KEPT, row("空き店舗活用相談事業", 300, 300)]),
            plan([_KEPT, row("空き店舗活用相談推進事業", 300, new=True)]),
        ),
        ("P1-2",),
    ),
    Case(
        "C-05",
        "last year's edition has it",
        report(results([_KEPT]), plan([_KEPT, row("花火師育成事業", 40, new=True)])),
        ("P1-2",),
        earlier=report(plan([row("花火師育成事業", 40)])),
    ),
    Case(
        "C-05",
        "no past: like one that goes on, like one of another division",
        report(
            results([row("空き店舗活用相談事業", 300, 300), row("水車保存補助事業", 9, 9, divisions=("水道課",))]),
            plan(
                [
                    row("空き店舗活用相談事業", 300),
                    row("空き店舗活用相談員育成事業", 30, new=True),
                    row("水車保存補助推進事業", 9, new=True),
                ]
            ),
        ),
        (),
        earlier=report(plan([row("見守り事業", 40)])),
    ),
    Case("C-05", "nothing is marked", report(results([_KEPT]), plan([_KEPT])), None),
    Case(
        "C-06",
        "the sum fell",
        report(
            results([row("里山歩道刈払事業", 9000, 500), row("里山歩道標識事業", 2000, 300)]),
            plan([row("里山歩道刈払・標識事業", 9500)]),
        ),
        ("P1-1",),
    ),
    Case(
        "C-06",
        "nearly the same sum",
        report(
            results([row("里山歩道刈払事業", 500, 500), row("里山歩道標識事業", 300, 300)]),
            plan([row("里山歩道刈払・標識事業", 790)]),
        ),
        (),
    ),
    Case(
        "C-06",
        "the plan says why",
        report(
            results([row("里山歩道刈払事業", 9000, 500), row("里山歩道標識事業", 2000, 300)]),
            plan([row("里山歩道刈払・標識事業", 9500, narrative="標識の更新が終わり、減額する。")]),
        ),
        (),
    ),
    Case("C-06", "nothing was merged", report(results([_KEPT]), plan([_KEPT])), None),
    Case(
        "C-13",
        "one figure is the same, the other nearly",
        report(results([_dispatched("商店会事業", "23社78回"), _dispatched("工場会事業", "23社、88回")])),
        ("R1-2",),
    ),
    Case(
        "C-13",
        "both the same; far apart",
        report(
            results(
                [
                    _dispatched("商店会事業", "23社78回"),
                    _dispatched("工場会事業", "23社、78回"),
                    _dispatched("旅館会事業", "23社、12回"),
                ]
            )
        ),
        (),
    ),
    Case(
        "C-13",
        "other activities, small numbers",
        report(results([_dispatched("商店会事業", "3社8回"), _dispatched("工場会事業", "3社9回")])),
        None,
    ),
    Case(
        "C-17",
        "width, and a part in brackets",
        report(
            results([row("ＩＴ相談事業（試行）", 80, 80), row("道の駅支援事業（試行含む）", 5, 5)]),
            plan([row("IT相談事業(試行)", 80), row("道の駅支援事業", 5)]),
        ),
        ("P1-1", "P1-2"),
    ),
    Case(
        "C-17",
        "white space; renamed",
        report(
            results([row("ＩＴ 相談事業", 80, 80), row("水車修繕補助事業", 900, 900)]),
            plan([row("ＩＴ相談事業", 80), row("水車保存補助事業", 900)]),
        ),
        (),
    ),
    Case("C-17", "no plan", report(results([_KEPT])), None),
    Case(
        "C-18",
        "one of many in 事業費",
        report(plan([*(row(f"{number}区見守り事業", 1) for number in range(19)), row("起業支援事業費", 1)])),
        ("P1-20",),
    ),
    Case(
        "C-18", "cut off after a particle", report(plan([row("公園の樹木の", 1), row("見守り・", 1)])), ("P1-1", "P1-2")
    ),
    Case(
        "C-18",
        "the lines of a budget; other endings",
        report(
            plan(
                [
                    *(row(f"{number}区見守り事業", 1) for number in range(19)),
                    *(row(f"{number}区管理費", 1) for number in range(4)),
                    row("起業支援事業費", 1),
                ]
            ),
        ),
        (),
    ),
    Case(
        "C-18",
        "a body that calls them 事業費; other endings",
        report(
            plan([row("起業支援事業費", 1), row("見守り事業", 1), row("利子補給金", 1), row("あそびの広場まちなか", 1)])
        ),
        (),
    ),
    Case("C-18", "no rows", report(plan([])), None),
    Case(
        "C-22",
        "another budget of the year before",
        report(
            results([_KEPT, row("花壇事業", 10, 9)]),
            plan([money("見守り事業", {C.INITIAL_BUDGET: 1300, C.PREVIOUS_BUDGET: 1250}), row("花壇事業", 10)]),
        ),
        ("P1-1",),
    ),
    Case(
        "C-22",
        "the same; the amended one",
        report(
            results([_KEPT, money("花壇事業", {C.INITIAL_BUDGET: 10, C.CURRENT_BUDGET: 30})]),
            plan(
                [
                    money("見守り事業", {C.INITIAL_BUDGET: 1300, C.PREVIOUS_BUDGET: 1200}),
                    money("花壇事業", {C.INITIAL_BUDGET: 20, C.PREVIOUS_BUDGET: 30}),
                ]
            ),
        ),
        (),
    ),
    Case("C-22", "a layout without it", report(results([_KEPT]), plan([_KEPT])), None),
    Case("C-30", "one of twelve", _numbered(*map(str, range(1, 12)), "21"), ("P1-12",)),
    Case("C-30", "all kept", _numbered(*map(str, range(1, 13))), ()),
    Case("C-30", "all numbered anew", _numbered(*map(str, range(101, 113))), None),
    Case("C-30", "few have a number", _numbered("1", "3"), None),
)

SAID = {
    "C-03": (
        "実績の事業の改称と見られますが、事業名が違います。",
        "「水車保存補助事業」、実績は「水車修繕補助事業」",
        "同じ事業名、または改称の説明",
        "This seems to be a programme of the results under another name.",
        "“水車保存補助事業”, “水車修繕補助事業” in the results",
        "the same name, or a word on the renaming",
    ),
    "C-05": (
        "新規の印がありますが、前身と見られる事業があります。",
        "実績の「見守り事業」",
        "前年度までにない事業",
        "The programme is marked new, and seems to have a past.",
        "“見守り事業” in the results",
        "a programme that was not there before",
    ),
    "C-06": (
        "統合・分割の前後で、当初予算額の合計が10％以上違います。",
        "実績の「里山歩道刈払事業」、「里山歩道標識事業」の計11,000千円、計画9,500千円（△13.6％）",
        "同じ合計、または増減の理由",
        "The budgets before and after the merger or division differ by 10 % or more.",
        (
            "11,000 thousand yen of “里山歩道刈払事業”, “里山歩道標識事業” in the results, "
            "9,500 thousand yen in the plan (△13.6 %)"
        ),
        "the same sum, or the reason of the change",
    ),
    "C-13": (
        "別の事業とよく似た数が並んでいます。",
        "「23社、88回」、実績（1）の1番目は「23社78回」",
        "それぞれの事業の数",
        "The figures much resemble those of another programme.",
        "“23社、88回”, “23社78回” in results (1) row 1",
        "the figures of each programme",
    ),
    "C-17": (
        "事業名の表記が実績と違います。",
        "「IT相談事業(試行)」",
        "実績と同じ「ＩＴ相談事業（試行）」",
        "The name is written otherwise in the results.",
        "“IT相談事業(試行)”",
        "“ＩＴ相談事業（試行）”, as in the results",
    ),
    "C-18": (
        "ほかの事業名と違い、「事業費」で終わっています。",
        "「起業支援事業費」",
        "「起業支援事業」",
        "Unlike the others the name ends in 事業費.",
        "“起業支援事業費”",
        "“起業支援事業”",
    ),
    "C-22": (
        "計画の前年度予算額が、実績の当初予算額と違います。",
        "前年度予算額1,250千円",
        "実績の当初予算額1,200千円",
        "The budget of the year before differs from the results.",
        "1,250 thousand yen for the year before",
        "1,200 thousand yen, the initial budget of the results",
    ),
    "C-30": (
        "事業番号が実績と違います。",
        "「21」",
        "実績と同じ「12」",
        "The number is another than in the results.",
        "“21”",
        "“12”, as in the results",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "C-03": "P1-3 P1-14 P3-8 P5-17",
    "C-05": "",
    "C-06": "P3-9",
    "C-13": "R1-13",
    "C-17": "P1-1 P4-22",
    "C-18": "P3-10",
    "C-22": None,
    "C-30": None,
}
