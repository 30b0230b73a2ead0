"""Theme system: what the report says of ordinance, initiatives and plans."""

from dataclasses import replace

from checks.builders import plan, report, results, row
from checks.case import Case
from taikei.checks.house import House
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChartArticle, ChartBox, ContentsLine, Report

_ROWS = [row("見守り事業", 1200, 1100, "高齢者の家を訪ねた。")]
_PLANS = House(plans={"みほん町復興計画": (FiscalYear(2011), FiscalYear(2020))})
_ORDINANCE = House(
    ordinance={8: ("町は、見守りに必要な施策を推進するものとする。", "町は、その体制を整えるものとする。")}
)
_INITIATIVES = House(initiatives={1: "支え合い、見守る町", 2: "水と緑の町"})


def sections(chapter: Chapter, *said: dict[str, object]) -> Chapter:
    """The chapter with these values in its sections."""
    changed = tuple(
        replace(section, **changes)  # type: ignore[arg-type]
        for section, changes in zip(chapter.sections, said, strict=True)
    )
    return replace(chapter, sections=changed)


def _charted(chapter: Chapter, *articles: tuple[int, str]) -> Report:
    return replace(report(chapter), chart=tuple(ChartArticle(number, title) for number, title in articles))


def boxes(*named: tuple[int, str]) -> Report:
    """A report with a chart of these initiatives."""
    box = tuple(ChartBox(number, name, "福祉に関すること") for number, name in named)
    return replace(report(results(_ROWS)), chart=(ChartArticle(8, "見守り", box[:1]), ChartArticle(9, "水", box[1:])))


def titled(title: str, *contents: str) -> Report:
    return replace(
        report(results(_ROWS), plan(_ROWS)), title=title, contents=tuple(ContentsLine(line) for line in contents)
    )


def _quoted(*paragraphs: str, article: int | None = 8) -> Report:
    return report(sections(results(_ROWS), {"article": article, "ordinance": paragraphs}))


CASES = (
    Case(
        "C-14",
        "a plan that ended is carried out",
        report(results(_ROWS, lead="みほん町復興計画を着実に実施するため、見守りを行った。")),
        ("R1",),
        _PLANS,
    ),
    Case(
        "C-14",
        "told as a thing of the past; another plan",
        report(results(_ROWS, lead="みほん町復興計画が終了したことを踏まえ、見守り計画により訪ねた。")),
        (),
        _PLANS,
    ),
    Case("C-14", "no settings", report(results(_ROWS, lead="みほん町復興計画を実施する。")), None),
    Case(
        "C-15",
        "a subsidy of which no row speaks",
        report(plan(_ROWS, lead="高齢者の支援のため、創業資金の補助、見守り体制の整備を行う。")),
        ("P1",),
    ),
    Case(
        "C-15",
        "a programme that is not there",
        report(plan(_ROWS, lead="「花火師育成事業」により祭りを続ける。")),
        ("P1",),
    ),
    Case(
        "C-15",
        "rows speak of both; words that any programme has",
        report(
            plan(
                [row("創業者支援事業", 5), *_ROWS],
                lead="「見守り事業」を続け、創業資金の補助、施設整備費用の助成、中小企業者の経費の補助を行う。",
            )
        ),
        (),
    ),
    Case("C-15", "no lead", report(plan(_ROWS)), None),
    Case(
        "C-16",
        "the lead passes over it",
        report(plan([row("商品データベース構築事業", 5, new=True), *_ROWS], lead="町の商品を広める。")),
        ("P1-1",),
    ),
    Case(
        "C-16",
        "the lead has it, in another width",
        report(plan([row("ＩＴ相談窓口設置事業", 5, new=True)], lead="IT相談窓口設置に取り組む。")),
        (),
    ),
    Case("C-16", "nothing is new", report(plan(_ROWS, lead="町の商品を広める。")), None),
    Case("C-19", "a word was left out", _quoted("町は、見守りに必要な施策を推進する。"), ("R1",), _ORDINANCE),
    Case(
        "C-19",
        "the same, broken otherwise",
        _quoted("町は、見守りに必要な 施策を推進するものとする。", "町は、その体制を整えるものとする。"),
        (),
        _ORDINANCE,
    ),
    Case("C-19", "an article that the settings do not have", _quoted("町は、進める。", article=9), None, _ORDINANCE),
    Case("C-20", "another comma", boxes((1, "支え合い，見守る町"), (2, "水と緑の町")), ("whole",), _INITIATIVES),
    Case("C-20", "the plan's names", boxes((1, "支え合い、見守る町"), (3, "海の町")), (), _INITIATIVES),
    Case("C-20", "no settings", boxes((1, "支え合い，見守る町")), None),
    Case(
        "C-26",
        "another title, an article without section, a section without article",
        _charted(
            sections(results(_ROWS, _ROWS), {"article": 8, "title": "見守りと訪問"}, {"article": 9, "title": "水"}),
            (8, "見守り"),
            (10, "緑"),
        ),
        ("whole", "R1", "R2"),
    ),
    Case(
        "C-26",
        "they agree; a section of no article",
        _charted(sections(results(_ROWS, _ROWS), {"article": 8, "title": "見 守り"}, {"title": "復興"}), (8, "見守り")),
        (),
    ),
    Case("C-26", "no chart", report(sections(results(_ROWS), {"article": 8})), None),
    Case("C-27", "two names of one number", boxes((1, "見守る町"), (1, "見守る町"), (1, "守る町")), ("whole",)),
    Case("C-27", "one name, broken otherwise", boxes((1, "見守る町"), (1, "見守る 町"), (2, "水の町")), ()),
    Case("C-27", "each stands once", boxes((1, "見守る町"), (2, "水の町")), None),
    Case(
        "C-28",
        "one of two",
        report(
            sections(results(_ROWS, _ROWS), {"title": "見守り等"}, {"title": "水"}),
            sections(plan(_ROWS, _ROWS), {"title": "見守り"}, {"title": "水"}),
        ),
        ("P1",),
    ),
    Case("C-28", "the same titles", report(results(_ROWS, _ROWS), plan(_ROWS, _ROWS)), ()),
    Case(
        "C-28",
        "another system",
        report(
            sections(results(_ROWS, _ROWS), {"title": "見守り"}, {"title": "水"}),
            sections(plan(_ROWS, _ROWS), {"title": "くらし"}, {"title": "みどり"}),
        ),
        None,
    ),
    Case(
        "C-32",
        "title and contents of last year",
        titled(
            "令和３年度の実施状況及び令和５年度の取組",
            "３ 令和４年度の実施状況",
            "４ 令和４年度の取組",
            "５ 令和６年度の取組",
        ),
        ("whole", "whole"),
    ),
    Case("C-32", "the chapters' years; the year of making", titled("令和４年度の実施状況（令和７年度実施）"), ()),
    Case("C-32", "no years", report(results(_ROWS)), None),
)

SAID = {
    "C-14": (
        "計画期間の外の年度に、計画の名があります。",
        "令和４年度の章に「みほん町復興計画」",
        "平成23年度から令和２年度までの章、またはいまの計画の名",
        "A plan is named in a year that is not its own.",
        "“みほん町復興計画” in the chapter of 令和４年度",
        "平成23年度 to 令和２年度, or the plan of today",
    ),
    "C-15": (
        "前文が挙げる取組が、節の事業に見当たりません。",
        "「創業資金の補助」",
        "節の表にある事業",
        "The lead tells of what no row of the section has.",
        "“創業資金の補助”",
        "a programme of the section's table",
    ),
    "C-16": (
        "新規の事業が、節の前文で触れられていません。",
        "新規の「商品データベース構築事業」",
        "前文での一言",
        "The lead passes over a new programme.",
        "“商品データベース構築事業”, marked new",
        "a word on it in the lead",
    ),
    "C-19": (
        "引用した条文が条例の本文と違います。",
        "第8条の引用「…りに必要な施策を推進する。」",
        "条例の本文「…りに必要な施策を推進するものとする。町は、その体制…」",
        "The quoted article differs from the ordinance.",
        "article 8: “…りに必要な施策を推進する。”",
        "“…りに必要な施策を推進するものとする。町は、その体制…”",
    ),
    "C-20": (
        "取組の名が計画と違います。",
        "取組1「支え合い，見守る町」",
        "「支え合い、見守る町」",
        "The name of the initiative differs from the plan.",
        "initiative 1, “支え合い，見守る町”",
        "“支え合い、見守る町”",
    ),
    "C-26": (
        "施策体系図の条に当たる節がありません。",
        "体系図の第10条「緑」",
        "その条の節",
        "An article of the chart has no section.",
        "article 10, “緑”",
        "a section of this article",
    ),
    "C-27": (
        "同じ番号の取組が別の名で載っています。",
        "取組1「守る町」",
        "ほかと同じ「見守る町」",
        "An initiative has another name elsewhere in the chart.",
        "initiative 1, “守る町”",
        "“見守る町”, as elsewhere",
    ),
    "C-28": (
        "節の名称が実績と違います。",
        "「見守り」",
        "実績と同じ「見守り等」",
        "The title is another than in the results.",
        "“見守り”",
        "“見守り等”, as in the results",
    ),
    "C-32": (
        "どの章の年度でもない年度があります。",
        "「令和３年度」",
        "章の年度（令和４年度、令和５年度）",
        "A fiscal year is named that no chapter has.",
        "“令和３年度”",
        "a year of the chapters (令和４年度、令和５年度)",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "C-14": None,
    "C-15": "P7",
    "C-16": "P4-17 P5-12",
    "C-19": None,
    "C-20": None,
    "C-26": "",
    "C-27": "",
    "C-28": "",
    "C-32": "",
}
