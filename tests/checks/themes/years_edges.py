"""Edges of the rules of re-listing, lineage and organisation: widths, white space, units, codes, first and last."""

from decimal import Decimal

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.money import C, coded, money, of_year
from checks.themes.editions import last_year
from checks.themes.system import boxes, sections, titled
from taikei.checks.house import House, RuleSetting
from taikei.model.amount import Unit
from taikei.model.fiscal_year import FiscalYear

_KEPT = row("見守り事業", 1200, 1100)
_TEXT = "相談員が高齢者の家を訪ね、買い物や通院の困りごとを聞き、町の窓口と社会福祉協議会に取り次いだ。"
_OTHERS = [row("買い物事業", 10, 9)], [row("買い物事業", 10, 9, relisted=True)]
_ONE_FUND = coded(row("医療・介護の基金事業", 700, 1), "1"), coded(row("医療･介護の基金事業", 500, 1), "2")


def _plan_of(first: int, last: int) -> House:
    return House(plans={"見守り計画": (FiscalYear(first), FiscalYear(last))})


def _as_sure_as(rule: str, confidence: str) -> House:
    return House(rules={rule: RuleSetting(thresholds={"confidence": Decimal(confidence)})})


_NEW = row("花火師育成事業", 40, new=True)
_NAMED = report(results([_KEPT], lead="見守り計画を進めた。"))

CASES = (
    Case(
        "B-02",
        "one division in two widths; a lone row with the mark",
        report(
            results(
                [row("見守り事業", 9, 9, divisions=("ＩＴ課",)), *_OTHERS[0]],
                [row("見守り事業", 9, 9, divisions=("IT課",)), row("花壇事業", 1, 1, relisted=True), *_OTHERS[1]],
            )
        ),
        ("R2-1", "R2-2"),
    ),
    Case(
        "B-09",
        "one department in two widths",
        report(
            plan([row("見守り事業", 1, department="ＩＴ部")], [row("見守り事業", 1, department="IT部", relisted=True)])
        ),
        (),
    ),
    Case(
        "B-12",
        "one code in two widths, one narrative with other line breaks",
        report(
            results(
                [
                    coded(row("見守り事業", 1200, 1100, _TEXT), "１"),
                    coded(row("高齢者訪問事業", 1200, 1100, _TEXT.replace("、", "、\n")), "1"),
                ]
            )
        ),
        ("R1-2",),
    ),
    *(
        Case(rule, f"nobody is as sure as the house asks: {rule}", now, (), _as_sure_as(rule, "1"), earlier)
        for rule, now, earlier in (
            ("C-01", report(results([_KEPT])), last_year(_KEPT, row("空き店舗相談事業", 300))),
            ("C-02", report(results([_KEPT, row("買い物送迎事業", 5, 5)]), plan([_KEPT])), None),
            ("C-04", report(results([_KEPT]), plan([_KEPT, row("買い物送迎事業", 5), _NEW])), None),
        )
    ),
    Case(
        "C-02",
        "the house asks for less",
        report(results([_KEPT, row("買い物送迎事業", 5, 5)]), plan([_KEPT])),
        ("R1-2",),
        _as_sure_as("C-02", "0.1"),
    ),
    Case(
        "C-03",
        "width alone is no other name",
        report(results([row("ＩＴ相談事業", 80, 80), _KEPT]), plan([row("IT 相談事業", 80), _KEPT])),
        (),
    ),
    Case(
        "C-06",
        "two of one name that both go on under their codes",
        report(results([*_ONE_FUND]), plan([*_ONE_FUND])),
        None,
    ),
    Case(
        "C-06",
        "amounts of two units",
        report(
            results([row("里山歩道刈払事業", 9000, 500), row("里山歩道標識事業", 2000, 300)]),
            plan([money("里山歩道保全事業", {C.INITIAL_BUDGET: 9500}, unit=Unit.YEN)]),
        ),
        None,
    ),
    Case(
        "C-14",
        "in its last year",
        _NAMED,
        (),
        _plan_of(2018, 2022),
    ),
    Case("C-14", "in its first year", _NAMED, (), _plan_of(2022, 2030)),
    Case("C-14", "before it began", _NAMED, ("R1",), _plan_of(2023, 2030)),
    Case(
        "C-15",
        "a name in two widths",
        report(plan([row("IT相談事業(試行)", 5)], lead="「ＩＴ相談事業（試行）」を続け、IＴ機器購入の補助を行う。")),
        (),
    ),
    Case("C-20", "width", boxes((1, "ＩＴの町")), (), House(initiatives={1: "IT の町"})),
    Case(
        "C-21",
        "a name in two widths",
        report(results([row("IT相談事業", 80, 80)])),
        ("R1-1",),
        earlier=last_year(row("ＩＴ相談事業", 90)),
    ),
    Case(
        "C-21",
        "amounts of two units",
        report(results([money("見守り事業", {C.INITIAL_BUDGET: 1_200_000}, unit=Unit.YEN)])),
        None,
        earlier=last_year(_KEPT),
    ),
    Case(
        "C-24",
        "told to end in a note, and back in another width",
        report(results([_KEPT]), plan([_KEPT, row("IT相談事業", 40)])),
        ("P1-2",),
        earlier=report(
            of_year(results([_KEPT, row("ＩＴ相談事業", 40, 40, note="制度を廃止")]), 2021),
            of_year(plan([_KEPT]), 2022),
        ),
    ),
    Case(
        "C-28",
        "white space",
        report(
            sections(results([_KEPT], [_KEPT]), {"title": "見 守り"}, {"title": "水"}),
            sections(plan([_KEPT], [_KEPT]), {"title": "見守り"}, {"title": "水"}),
        ),
        (),
    ),
    Case("C-32", "an era year in half-width", titled("令和4年度の実施状況及び令和 5年度の取組"), ()),
    Case(
        "C-33",
        "a re-listed programme stands twice, and is one",
        report(of_year(results([row("見守り事業", 9, 9)], [row("見守り事業", 9, 9, relisted=True)]), 2021)),
        ("R1-1",),
        earlier=last_year(row("見守り事業", 9, 8)),
    ),
)

SAID: dict[str, tuple[str, ...]] = {}
REFERENCE: dict[str, str | None] = {}
