"""Rules that hold this year's report against last year's edition: plans kept, figures copied, amounts restated."""

from dataclasses import replace

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from checks.money import C, coded, marked, money, of_year
from taikei.model.report import Chapter, Report

_KEPT = row("見守り事業", 1200, 1100)
_TOLD = "相談員が町内の高齢者の家を回り、窓口相談94件、訪問31回、講座12回を行い、暮らしの困りごとを聞き取った。"
_ANEW = "町の相談員が高齢者の家を巡回した（窓口相談94件、訪問31回、講座12回）。"


def last_year(*rows: Row) -> Report:
    """Last year's edition: the results of fiscal 2021 and the plan of fiscal 2022."""
    return report(of_year(results(list(rows)), 2021), of_year(plan(list(rows)), 2022))


def _told(before: str, now: str) -> tuple[Report, Report]:
    return report(results([row("見守り事業", 9, 9, now)])), last_year(row("見守り事業", 9, 9, before))


def _articles(chapter: Chapter, *articles: int | None, title: str = "見守り", ordinance: str = "") -> Chapter:
    quoted = (ordinance,) if ordinance else ()
    sections = tuple(
        replace(section, article=article, title=f"{title}{section.number}", ordinance=quoted)
        for section, article in zip(chapter.sections, articles, strict=True)
    )
    return replace(chapter, sections=sections)


_TWO = results([_KEPT], [row("花壇事業", 5, 5)])

CASES = (
    Case(
        "C-01",
        "planned last year, not told of this year",
        report(results([_KEPT])),
        ("R",),
        earlier=last_year(_KEPT, row("空き店舗相談事業", 300)),
    ),
    Case(
        "C-01",
        "carried out, also under another name",
        report(results([_KEPT, row("水車保存補助事業", 900, 900)])),
        (),
        earlier=last_year(_KEPT, row("水車修繕補助事業", 900)),
    ),
    Case(
        "C-01",
        "no money was planned for two; one had a word in its place",
        report(results([_KEPT])),
        ("R",),
        earlier=last_year(_KEPT, row("空き店舗相談事業", 0), row("水車事業", ""), row("基金事業", "過年度造成済")),
    ),
    Case("C-01", "a plan of another year", report(results([_KEPT])), None, earlier=report(plan([_KEPT]))),
    Case(
        "C-11",
        "all three are the same, the text is not",
        _told(_TOLD, _ANEW)[0],
        ("R1-1",),
        earlier=_told(_TOLD, _ANEW)[1],
    ),
    Case(
        "C-11",
        "one is another; the text as a whole is told by C-31; two are too few",
        report(
            results(
                [
                    row("見守り事業", 9, 9, _ANEW.replace("94件", "93件")),
                    row("花壇事業", 9, 9, _TOLD),
                    row("水路事業", 9, 9, "訪問31回、講座12回を行った。"),
                ]
            )
        ),
        (),
        earlier=last_year(
            row("見守り事業", 9, 9, _TOLD),
            row("花壇事業", 9, 9, _TOLD),
            row("水路事業", 9, 9, "訪問31回、講座12回とした。"),
        ),
    ),
    Case(
        "C-11",
        "states that go on",
        report(results([row("見守り事業", 9, 9, "会員数は80人、登録者は40人、桜は673本、広場は900㎡である。")])),
        None,
        earlier=last_year(row("見守り事業", 9, 9, "会員数は80人、登録者は40人、桜は673本、広場は900㎡だった。")),
    ),
    Case(
        "C-12",
        "ten times as many",
        _told("窓口相談94件、訪問5回を行った。", "窓口相談940件、訪問1回を行った。")[0],
        ("R1-1",),
        earlier=_told("窓口相談94件、訪問5回を行った。", "")[1],
    ),
    Case(
        "C-12",
        "half as many; the reason is told",
        report(
            results(
                [
                    row("見守り事業", 9, 9, "窓口相談50件、訪問31回を行った。"),
                    row("花壇事業", 9, 9, "コロナの影響で減少し、窓口相談9件を行った。"),
                ]
            )
        ),
        (),
        earlier=last_year(
            row("見守り事業", 9, 9, "窓口相談94件、訪問31回を行った。"), row("花壇事業", 9, 9, "窓口相談94件を行った。")
        ),
    ),
    Case("C-12", "nothing is counted", _told("訪ねた。", "訪ねた。")[0], None, earlier=_told("訪ねた。", "")[1]),
    Case(
        "C-21",
        "another budget than was planned",
        report(results([_KEPT, row("花壇事業", 5, 5)])),
        ("R1-1",),
        earlier=last_year(row("見守り事業", 1250), row("花壇事業", 5)),
    ),
    Case(
        "C-21",
        "the same; under another name",
        report(results([_KEPT, row("水車保存補助事業", 950, 900)])),
        (),
        earlier=last_year(_KEPT, row("水車修繕補助事業", 900)),
    ),
    Case("C-21", "no plan", report(results([_KEPT])), None, earlier=report(of_year(results([_KEPT]), 2021))),
    Case(
        "C-23",
        "another budget of the year before",
        report(plan([money("見守り事業", {C.INITIAL_BUDGET: 1300, C.PREVIOUS_BUDGET: 1250})])),
        ("P1-1",),
        earlier=last_year(_KEPT),
    ),
    Case(
        "C-23",
        "the same; several of one name",
        report(
            plan(
                [
                    money("見守り事業", {C.INITIAL_BUDGET: 1300, C.PREVIOUS_BUDGET: 1200}),
                    money("花壇事業", {C.INITIAL_BUDGET: 7, C.PREVIOUS_BUDGET: 6}),
                ]
            )
        ),
        (),
        earlier=report(of_year(plan([_KEPT, coded(row("花壇事業", 5), "1"), coded(row("花壇事業", 9), "2")]), 2022)),
    ),
    Case("C-23", "a layout without it", report(plan([_KEPT])), None, earlier=last_year(_KEPT)),
    Case(
        "C-24",
        "it was told to end",
        report(results([_KEPT]), plan([_KEPT, row("花火師育成事業", 40)])),
        ("P1-2",),
        earlier=report(
            of_year(results([_KEPT, row("花火師育成事業", 40, 40, "本事業は令和３年度で終了した。")]), 2021),
            of_year(plan([_KEPT]), 2022),
        ),
    ),
    Case(
        "C-24",
        "last year's plan did not have it",
        report(results([_KEPT, row("花火師育成事業", 40, 40)])),
        ("R1-2",),
        earlier=report(of_year(results([_KEPT, row("花火師育成事業", 40, 40)]), 2021), of_year(plan([_KEPT]), 2022)),
    ),
    Case(
        "C-24",
        "its last results; what ended is gone",
        report(results([_KEPT, row("花火師育成事業", 40, 40)])),
        (),
        earlier=report(
            of_year(results([_KEPT, marked(row("花火師育成事業", 40, 40), ended=True), row("水車事業", 3, 3)]), 2021),
            of_year(plan([_KEPT, row("花火師育成事業", 40)]), 2022),
        ),
    ),
    Case(
        "C-24",
        "an edition of the same year is none of the years before",
        report(results([_KEPT]), plan([_KEPT, row("花火師育成事業", 40)])),
        None,
        earlier=report(results([_KEPT, row("花火師育成事業", 40, 40)]), plan([_KEPT])),
    ),
    Case("C-24", "nothing ended", report(results([_KEPT])), None, earlier=last_year(_KEPT)),
    Case(
        "C-25",
        "another article",
        report(_articles(_TWO, 8, 1)),
        ("R2",),
        earlier=report(of_year(_articles(_TWO, 8, 10), 2021)),
    ),
    Case(
        "C-25",
        "another quotation; another title",
        report(replace(_articles(_TWO, 8, 9, ordinance="町は、進める。"))),
        ("R1", "R2", "R2"),
        earlier=report(
            of_year(
                replace(
                    _articles(_TWO, 8, 9, ordinance="町は、進めるものとする。"),
                    sections=(
                        _articles(_TWO, 8, 9, ordinance="町は、進めるものとする。").sections[0],
                        replace(_articles(_TWO, 8, 9, ordinance="町は進める。").sections[1], title="花"),
                    ),
                ),
                2021,
            )
        ),
    ),
    Case(
        "C-25",
        "the same in another width",
        report(_articles(_TWO, 8, None, ordinance="町は、 進める。")),
        (),
        earlier=report(of_year(_articles(_TWO, 8, 9, ordinance="町は、進める。"), 2021)),
    ),
    Case(
        "C-25",
        "another system",
        report(_articles(_TWO, 8, 9)),
        None,
        earlier=report(of_year(_articles(_TWO, 1, 2, title="くらし"), 2021)),
    ),
    Case(
        "C-31",
        "only the year was changed",
        _told("令和３年度は" + _TOLD, "令和４年度は" + _TOLD)[0],
        ("R1-1",),
        earlier=_told("令和３年度は" + _TOLD, "")[1],
    ),
    Case("C-31", "a figure was changed", _told(_TOLD, _TOLD.replace("94", "95"))[0], (), earlier=_told(_TOLD, "")[1]),
    Case(
        "C-31",
        "a layout that tells the same every year",
        report(results([row(f"{number}区見守り事業", 9, 9, _TOLD) for number in range(6)])),
        None,
        earlier=last_year(*(row(f"{number}区見守り事業", 9, 9, _TOLD) for number in range(6))),
    ),
    Case("C-31", "short ones", _told("家を訪ねた。", "家を訪ねた。")[0], None, earlier=_told("家を訪ねた。", "")[1]),
    Case(
        "C-33",
        "another settlement for the same year",
        report(of_year(results([row("見守り事業", 1200, 950), row("花壇事業", 5, 5)]), 2021), results([_KEPT])),
        ("R1-1",),
        earlier=last_year(row("見守り事業", 1200, 900), row("花壇事業", 5, 5)),
    ),
    Case(
        "C-33",
        "the same; a word became a number; several of one name without a number",
        report(of_year(results([_KEPT, row("花壇事業", 5, 5), row("水路事業", 1, 1), row("水路事業", 2, 2)]), 2021)),
        (),
        earlier=last_year(_KEPT, row("花壇事業", 5, "見込"), row("水路事業", 2, 2), row("水路事業", 1, 1)),
    ),
    Case("C-33", "no year in common", report(results([_KEPT])), None, earlier=report(of_year(results([_KEPT]), 2021))),
    Case(
        "E-21",
        "the series starts elsewhere",
        _told("会員数：490（R3）", "会員数：480（R3）→512（R4）")[0],
        ("R1-1",),
        earlier=_told("会員数：490（R3）", "")[1],
    ),
    Case(
        "E-21",
        "last year's edition gave its own year without naming it",
        _told("会員数：490", "会員数：490（R3）→512（R4）")[0],
        (),
        earlier=_told("会員数：490", "")[1],
    ),
    Case(
        "E-21",
        "figures of its own year alone",
        _told("会員数：490（R3）", "会員数：512（R4）")[0],
        None,
        earlier=_told("会員数：490（R3）", "")[1],
    ),
)

SAID = {
    "C-01": (
        "前年度の計画にあった事業が、実績に見当たりません。",
        "前年度の報告書の計画（1）の2番目「空き店舗相談事業」",
        "実績への記載、後継の事業、または実施しなかった理由",
        "A programme of last year's plan is not among the results.",
        "“空き店舗相談事業”, plan (1) row 2 of last year's edition",
        "its result, a successor, or why it was not carried out",
    ),
    "C-11": (
        "実績の数がすべて前年度と同じです。",
        "「94件」、「31回」、「12回」",
        "今年度の数",
        "All figures are the same as last year's.",
        "“94件”, “31回”, “12回”",
        "figures of this year",
    ),
    "C-12": (
        "前年度から大きく変わった数があります。",
        "「940件（前年度94件）」",
        "確かめた数、または変わった理由",
        "A figure changed much from last year's.",
        "“940件（前年度94件）”",
        "a verified figure, or the reason of the change",
    ),
    "C-21": (
        "当初予算額が、前年度の計画で示した額と違います。",
        "当初予算額1,200千円",
        "前年度の報告書の計画（1）の1番目と同じ1,250千円",
        "The initial budget is not what last year's plan gave.",
        "an initial budget of 1,200 thousand yen",
        "1,250 thousand yen, as at plan (1) row 1 of last year's edition",
    ),
    "C-23": (
        "前年度予算額が、前年度の計画の額と違います。",
        "前年度予算額1,250千円",
        "前年度の計画と同じ1,200千円",
        "The budget of the year before is not that of last year's plan.",
        "1,250 thousand yen for the year before",
        "1,200 thousand yen, as in last year's plan",
    ),
    "C-24": (
        "前年度の報告書で終わった事業が戻っています。",
        "前年度の報告書の実績（1）の2番目が最後の事業",
        "再開したことの説明、または別の事業名",
        "A programme that ended in last year's edition is back.",
        "a programme whose last row was results (1) row 2 of last year's edition",
        "a word on its return, or another name",
    ),
    "C-25": (
        "節が挙げる条が前年度と違います。",
        "第1条",
        "前年度と同じ第10条",
        "The section names another article than last year.",
        "article 1",
        "article 10, as last year",
    ),
    "C-31": (
        "実施概要が前年度と同じです。",
        "前年度の報告書の実績（1）の1番目と同じ文章",
        "今年度に行ったこと",
        "The narrative is the same as last year.",
        "the text of results (1) row 1 of last year's edition",
        "what was done this year",
    ),
    "C-33": (
        "決算額が前年度に公表した額と違います。",
        "950千円",
        "前年度の報告書と同じ900千円",
        "The settlement is another than last year's edition gave.",
        "950 thousand yen",
        "900 thousand yen, as in last year's edition",
    ),
    "E-21": (
        "過去の年度の数が、前年度の報告書と違います。",
        "令和３年度の「会員数」480",
        "前年度の報告書の実績（1）の1番目と同じ490",
        "A figure of an earlier year is not that of last year's edition.",
        "“会員数” of 令和３年度 is 480",
        "490, as at results (1) row 1 of last year's edition",
    ),
}

# None: the rule does not apply to the reference report, of which no earlier edition is at hand.
REFERENCE: dict[str, str | None] = dict.fromkeys(SAID)
