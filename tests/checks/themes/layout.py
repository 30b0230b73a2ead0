"""Theme layout: cases, the words of the first hit, and the hits on the reference report."""

from dataclasses import replace

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from checks.money import broken_down, of_year
from checks.prose import prose, told
from taikei.model.amount import Unit
from taikei.model.layout import Lack, Layout
from taikei.model.report import Chapter, ChartArticle, ChartBox, ContentsLine, Note, Report, Statute
from taikei.model.source import Box, LineRange, Source

DONE = (
    "相談の窓口を町内の３か所に開き、困りごとを聞き取って担当の課へつなぐ取組を、年間を通じて実施した。"
    "延べ120人が訪れ、安心につながった。"
)
LONG = "町内の見守り活動を支援した。" * 30


def page(number: int) -> Source:
    return Source(boxes=(Box(number, 50, 50, 500, 60),))


def paged(line: Row, *pages: int) -> Row:
    """The row as it stands on these pages."""
    entry, relisted = line
    first, *others = pages
    boxes = (Box(first, 50, 700, 500, 760), *(Box(number, 50, 50, 500, 60) for number in others))
    return replace(entry, sources={"row": Source(boxes=boxes)}), relisted


def facing(line: Row, left: int) -> Row:
    """The row as it stands on the left page and, at the same height, on the right one."""
    entry, relisted = line
    boxes = (Box(left, 50, 700, 500, 710), Box(left, 50, 715, 500, 725), Box(left + 1, 50, 700, 500, 710))
    return replace(entry, sources={"row": Source(boxes=boxes)}), relisted


def headed(chapter: Chapter, *pages: int) -> Chapter:
    """The chapter with the headings of its sections on these pages."""
    sections = zip(chapter.sections, pages, strict=True)
    return replace(
        chapter,
        title="２ 実施状況",
        source=page(3),
        sections=tuple(replace(section, sources={"title": page(number)}) for section, number in sections),
    )


def listed(document: Report, *lines: tuple[str, int | None]) -> Report:
    contents = tuple(
        ContentsLine(title, number, Source((LineRange(at, at),))) for at, (title, number) in enumerate(lines, 1)
    )
    return replace(document, contents=contents)


def covered(document: Report, **cover: object) -> Report:
    return replace(document, statute=Statute("町民条例", 12), published="令和５年６月", **cover)  # type: ignore[arg-type]


def chart(document: Report, *articles: tuple[int, str, tuple[int, ...]]) -> Report:
    """Each article with its title and initiatives; the document's sections are of article 7 and on."""
    charted = tuple(
        ChartArticle(number, title, tuple(ChartBox(initiative, "見守り") for initiative in boxes))
        for number, title, boxes in articles
    )
    chapters = tuple(
        replace(
            chapter,
            sections=tuple(replace(section, article=6 + section.number) for section in chapter.sections),
        )
        for chapter in document.chapters
    )
    return replace(document, chart=charted, chapters=chapters)


def noted(chapter: Chapter, *marks: str) -> Chapter:
    return replace(chapter, notes=tuple(Note(mark, "部名は表の下に書く。") for mark in marks))


def sections(chapter: Chapter, *titles: str) -> Chapter:
    named = zip(chapter.sections, titles, strict=True)
    return replace(chapter, sections=tuple(replace(section, title=title) for section, title in named))


CARE, SHOPS = row("見守り事業", 10, 9, DONE), row("買い物事業", 20, 19, DONE)
TWO = results([CARE], [SHOPS])
BOTH = report(results([CARE], [SHOPS]), plan([row("見守り事業", 10)], [row("買い物事業", 20)]))

_ONE = report(results([row("見守り事業", 100, 90)]))

CASES = (
    told("G-01", "a description", ("相談に応じる制度である。", "相談会を実施。"), None),
    told(
        "G-01",
        "nouns at the end, remarks aside",
        ("相談会を実施（３回（延べ））。", "訪問を支援するもの。３回訪ねた。", DONE, DONE, DONE, DONE),
        (1, 2),
    ),
    told(
        "G-01",
        "explained first, items, a list",
        ("見守る事業である。３回訪ねた。", "訪ねた。件数：３件、参加：２社。", DONE),
        (),
    ),
    told("G-01", "done, and then", ("３回訪ねた一方、来年度は窓口を改める。", DONE, DONE, DONE), ()),
    told("G-01", "what one thinks was done", ("皆を訪ねることができたと考えます。", DONE, DONE, DONE), ()),
    told(
        "G-01", "what one thinks is to be done", ("訪ねる所が増えたため、改めたいと考えます。", DONE, DONE, DONE), (1,)
    ),
    told("G-01", "only planned", ("来年度に開く計画でしたが、遅れています。", DONE, DONE, DONE), (1,)),
    Case("G-01", "a plan", report(plan([row("見守り事業", narrative="相談会を実施。")])), None),
    Case("G-02", "last year's sentence left in", report(plan([CARE], lead="窓口を開く。３回開いた。")), ("P1", "P1-1")),
    Case(
        "G-02",
        "history first, and what a description says",
        report(
            results([row("見守り事業", narrative="制度である。")]), plan([CARE], lead="昨年度は休んだ。今年度は開く。")
        ),
        (),
    ),
    Case("G-02", "results alone", prose(DONE), None),
    told("G-03", "a deed alone", ("河川を管理した。", DONE, DONE), (1,)),
    told("G-03", "a result by another verb", ("住民のために、川岸の安全を確保しました。", DONE, DONE), ()),
    told("G-03", "a result that is only hoped for", ("川岸を直した。安全を確保します。", DONE, DONE), (1,)),
    told("G-03", "most are so", ("河川を管理した。", "橋を直した。", DONE), None),
    told("G-03", "all four", (DONE,), ()),
    Case("G-03", "fixed payments", report(results([row("協議会負担金", narrative="負担した。")])), None),
    told("G-04", "short and long", ("河川を管理した。", LONG, DONE), (1, 2)),
    told("G-04", "most are so", ("河川を管理した。", "橋を直した。", DONE), None),
    told("G-04", "fair", (DONE,), ()),
    told("G-04", "no prose", ("",), None),
    told("G-05", "another style", ("＜相談会＞開いた。", "＜見守り＞訪ねた。", "<買い物>支えた。"), (3,)),
    told("G-05", "of equals the first", ("１　相談会\n開いた。", "【見守り】訪ねた。"), (2,)),
    told("G-05", "one style, items, counts", ("＜相談会＞開いた。①窓口②訪問", "＜見守り＞訪ねた。【現地20人】"), ()),
    told("G-05", "brackets within a sentence", ("＜相談会＞開いた。", "市の<買い物便>と【見守り便】を走らせた。"), ()),
    told("G-05", "no sub-headings", ("開いた。",), None),
    Case(
        "G-06",
        "no such note",
        report(noted(results([row("見守り事業", narrative="開いた（注２）。")]), "（注１）")),
        ("R1-1",),
    ),
    Case("G-06", "marks out of order", report(noted(TWO, "（注１）", "（注３）")), ("R",)),
    Case(
        "G-06",
        "a mark of another width, and a note in the text",
        report(
            noted(
                results([row("見守り事業", narrative="開いた(注１)。庁舎（注）で。\n（注）本庁舎")]),
                "（注１）",
                "（注２）",
            )
        ),
        (),
    ),
    Case("G-06", "no notes", report(TWO), None),
    Case(
        "G-07",
        "a department that is left out, and another year",
        report(
            results(
                [row("見守り事業", department="市長室")],
                notes=(
                    "担当課の欄で、市長室については、部名の記載を省略している。",
                    "当初予算額は、令和３年度当初予算額を記載している。",
                    "単位：円",
                ),
            )
        ),
        ("R1-1", "R", "R"),
    ),
    Case(
        "G-07",
        "true, and not quite said",
        report(
            results(
                [row("見守り事業", department="福祉部")],
                notes=(
                    "担当課の欄で、市長室については、部名の記載を省略している。",
                    "福祉部は部名を省略しているものがある。",
                    "当初予算額は、令和４年度当初予算額。単位：千円",
                ),
            )
        ),
        (),
    ),
    Case("G-07", "no such note", report(TWO), None),
    Case(
        "G-08",
        "one page off, and backwards",
        listed(
            report(headed(results([CARE], [SHOPS], [CARE]), 5, 7, 9)),
            ("１ 方針", 1),
            ("２ 実施状況", 1),
            ("（１）町のくらし", 3),
            ("（２）町のくらし", 6),
            ("（３）町のくらし", 7),
        ),
        ("whole",),
    ),
    Case(
        "G-08",
        "backwards where there are no pages",
        listed(
            report(replace(TWO, title="２ 実施状況")),
            ("２ 実施状況", 4),
            ("（１）町のくらし", 6),
            ("（２）町のくらし", 5),
        ),
        ("whole",),
    ),
    Case(
        "G-08",
        "two on one page",
        listed(
            report(replace(TWO, title="２ 実施状況")),
            ("２ 実施状況", 4),
            ("（１）町のくらし", 6),
            ("（２）町のくらし", 6),
        ),
        (),
    ),
    Case("G-08", "no contents", report(TWO), None),
    Case("G-09", "a row on two pages", report(results([paged(CARE, 5, 6), paged(SHOPS, 6)])), ("R1-1",)),
    Case(
        "G-09",
        "a heading at the foot of a page",
        report(headed(results([paged(CARE, 5)], [paged(SHOPS, 7)]), 5, 6)),
        ("R2",),
    ),
    Case(
        "G-09",
        "a breakdown over facing pages",
        report(results([paged(broken_down("予算事業", 9, (1, 9)), 8, 9), paged(CARE, 9)])),
        (),
    ),
    Case("G-09", "facing pages", report(results([facing(CARE, 8), paged(SHOPS, 9)])), ()),
    Case("G-09", "no pages", report(TWO), None),
    told(
        "G-14",
        "telephone, address, numbers",
        (
            "申込みは０９０－1234－5678へ。",
            "連絡先 hanako.mihon@example.com まで。",
            "個人番号：123456789018を控えた。",
            "生年月日：昭和40年１月１日の人。",
            "口座番号 1234567",
        ),
        (1, 2, 3, 4, 5),
    ),
    told(
        "G-14",
        "offices, other digits",
        (
            "電話022-211-2722、soudan@city.mihon.lg.jp、info@pref.mihon.jp",
            "個人番号：123456789012（検査数字が違う例）。マイナンバーカード120000枚。",
            "予算090,000千円、090-12-34",
        ),
        (),
    ),
    Case(
        "G-13",
        "another settlement in the other document",
        _ONE,
        ("R1-1",),
        beside=report(results([row("見守り事業", 100, 80)])),
    ),
    Case("G-13", "the same", _ONE, (), beside=report(results([row("見守り事業", 100, 90)]))),
    Case("G-13", "other programmes", _ONE, None, beside=report(results([row("花火師育成事業", 100, 90)]))),
    Case("G-13", "no other document", _ONE, None),
    Case("G-15", "nothing that a screen reader needs", _ONE, ("whole",), layout=Layout(lacking=frozenset(Lack))),
    Case("G-15", "tags, a title and a language", _ONE, (), layout=Layout(lacking=frozenset())),
    Case("G-15", "no PDF", _ONE, None),
    Case("G-14", "no texts", report(results()), None),
    Case(
        "G-16",
        "an article without boxes, one without a section",
        chart(report(TWO), (7, "町のくらし", ()), (9, "水", (1,))),
        ("whole",) * 3,
    ),
    Case("G-16", "another title", chart(report(TWO), (7, "町の暮らし", (1,)), (8, "町のくらし", (2,))), ("whole",)),
    Case("G-16", "all there", chart(report(TWO), (7, "町のくらし", (1,)), (8, "町の くらし", (1, 2))), ()),
    Case(
        "G-16",
        "boxes that the reading mixed up",
        chart(report(TWO), (7, "町のくらし", (1, 2, 2)), (8, "町のくらし", ())),
        (),
    ),
    Case("G-16", "no chart", report(TWO), None),
    Case("G-17", "results alone, of nobody", covered(report(TWO), issuer=""), ("whole", "whole")),
    Case("G-17", "all there", covered(BOTH), ()),
    Case("G-17", "no ordinance", BOTH, None),
    Case(
        "G-18",
        "another unit, other sections, other amounts",
        report(TWO),
        ("R", "R", "R"),
        earlier=report(
            replace(
                sections(results([row("見守り事業", 10)], [row("買い物事業", 20)]), "町のくらし", "水"), unit=Unit.YEN
            )
        ),
    ),
    Case("G-18", "the same", report(TWO), (), earlier=report(of_year(TWO, 2021))),
    Case("G-18", "a chapter of another kind", report(TWO), None, earlier=report(plan([CARE]))),
    Case("G-19", "before the year was over", replace(report(TWO), published="令和５年３月"), ("whole",)),
    Case("G-19", "after the plan", replace(report(plan([CARE])), published="令和６年４月"), ("whole",)),
    Case("G-19", "in time", replace(BOTH, published="令和５年６月"), ()),
    Case("G-19", "no date", report(TWO), None),
    Case("G-20", "last year's title", replace(BOTH, title="令和３年度の実施状況及び令和４年度の取組"), ("whole",)),
    Case(
        "G-20",
        "right, and the year of making",
        replace(report(TWO), title="令和４年度の実績", subtitle="令和５年度作成"),
        (),
    ),
    Case("G-20", "both years", replace(BOTH, title="令和４年度の実施状況及び令和５年度の取組"), ()),
    Case("G-20", "no year", BOTH, None),
    Case(
        "G-21",
        "no such heading, no such line",
        listed(
            report(replace(TWO, title="２ 実施状況")), ("２ 実施状況", 4), ("（１）町の緑", 5), ("（２）町のくらし", 6)
        ),
        ("whole", "R1"),
    ),
    Case(
        "G-21",
        "the same but for width; policies; a chapter without lines for its sections",
        listed(
            report(replace(TWO, title="２ 実施状況"), replace(plan([CARE]), title="３ 取組")),
            ("１ 方針", 1),
            ("２　実施状況", 4),
            ("（1）町のくらし", 5),
            ("（２）町のくらし", 6),
            ("３ 取組", 7),
        ),
        (),
    ),
    Case(
        "G-21",
        "sections that are counted in another style, and one of them worded otherwise",
        listed(
            report(replace(TWO, title="第２章 実施状況"), replace(plan([CARE], [CARE]), title="第３章 取組")),
            ("第２章 実施状況", 4),
            ("第１節 町のくらし", 5),
            ("第２節 町のくらし", 6),
            ("第３章 取組", 7),
            ("第１節 町のくらし", 7),
            ("第２節 町の暮らし", 8),
        ),
        ("whole",),
    ),
    Case(
        "G-21",
        "a chapter worded otherwise, whose sections stay its own",
        listed(
            report(replace(TWO, title="２ 昨年度の実施状況")),
            ("２ 昨年度の実施の状況", 4),
            ("（１）町のくらし", 5),
            ("（２）町のくらし", 6),
        ),
        ("whole", "R"),
    ),
    Case("G-21", "no contents", report(TWO), None),
    Case("G-22", "no rows", report(results([CARE], [])), ("R2",)),
    Case("G-22", "said so", report(plan([], lead="該当する事業はない。")), ()),
    Case("G-22", "no sections", report(results()), None),
    Case(
        "G-23",
        "one without",
        report(
            replace(
                TWO,
                sections=(
                    replace(TWO.sections[0], lead="町を守る。"),
                    *results([], [CARE], lead="町を守る。").sections[1:],
                    replace(TWO.sections[0], number=3),
                ),
            )
        ),
        ("R3",),
    ),
    Case("G-23", "all with", report(results([CARE], [SHOPS], lead="町を守る。")), ()),
    Case("G-23", "none", report(TWO), None),
    Case(
        "G-24",
        "one blank",
        report(results([row(f"見守り{number}号事業", narrative=DONE) for number in range(9)] + [row("橋事業")])),
        ("R1-10",),
    ),
    Case("G-24", "re-listed", report(results([CARE, row("見守り事業", 10, 9, relisted=True)])), ()),
    Case("G-24", "many blank", report(results([CARE, row("橋事業")])), None),
    Case(
        "G-25",
        "another title, one section more",
        report(
            TWO,
            sections(
                plan([row("見守り事業", 10)], [row("買い物事業", 20)], [row("橋事業", 20)]),
                "町のくらし",
                "町の水",
                "橋",
            ),
        ),
        ("P2", "P3"),
    ),
    Case("G-25", "one section less", report(TWO, plan([row("見守り事業", 10)])), ("R2",)),
    Case("G-25", "the same", BOTH, ()),
    Case("G-25", "no plan", report(TWO), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "G-01": (
        "実績が過去形の文で述べられていません。", "「相談会を実施。」", "「…した。」で終わる文",
        "The results are not told in the past.", "“相談会を実施。”", "a sentence in the past (…した。)",
    ),
    "G-02": (
        "計画が過去形の文で終わっています。", "「３回開いた。」", "「…する。」「…図る。」などで終わる文",
        "A plan ends in the past.", "“３回開いた。”", "a sentence that is not in the past (…する。)",
    ),
    "G-03": (
        "実施概要に欠けている要素があります。", "目的、数、結果がない実施概要（8字）", "目的、行ったこと、数、結果",
        "A narrative lacks some of its parts.", "a narrative of 8 characters without purpose, figure, result",
        "purpose, deed, figure and result",
    ),
    "G-04": (
        "実施概要が短すぎるようです。", "8字", "60字から400字まで",
        "The narrative seems too short.", "8 characters", "60 to 400 characters",
    ),
    "G-05": (
        "小見出しの付け方が、ほかの実施概要と違います。", "「<買い物>」", "「＜…＞」の形",
        "A sub-heading is not of the style of the others.", "“<買い物>”", "the style “＜…＞”",
    ),
    "G-06": (
        "注の印と注が対応していません。", "「（注２）」", "（注２）の注",
        "A mark and the notes do not belong together.", "“（注２）”", "a note （注２）",
    ),
    "G-07": (
        "（注1）がこの行に当てはまりません。", "「（市長室広聴課）」", "「市長室」を省いた担当課・室",
        "The note （注1） is not true here.", "“（市長室広聴課）”", "a division without “市長室”",
    ),
    "G-08": (
        "目次のページ番号が合っていません。", "「（２）町のくらし」6ページ", "5ページ",
        "A page number of the contents is wrong.", "“（２）町のくらし” on page 6", "page 5",
    ),
    "G-09": (
        "行がページで分かれています。", "5ページから6ページまで", "一つのページに収まった行",
        "A page break parts a row.", "pages 5 to 6", "the row on one page",
    ),
    "G-13": (
        "決算額が二つの文書で違います。",
        "町のくらしに関する報告「90千円」、成果説明書「80千円」",
        "同じ事業、同じ年度の同じ金額",
        "The two documents tell another settlement.",
        "町のくらしに関する報告 “90 thousand yen”, 成果説明書 “80 thousand yen”",
        "the same amount of the same programme and year",
    ),
    "G-15": (
        "読み上げソフトで正しく読めないPDFです。", "ないもの：見出しや表のタグ、文書の題名、言語の指定",
        "タグ、題名、言語の指定があるPDF",
        "A screen reader cannot read this PDF as it should.",
        "without tags of headings and tables, a title, a language",
        "a PDF with tags, a title and a language",
    ),
    "G-14": (
        "個人情報らしい記載があります。", "「０９０－1234－5678」", "個人を特定しない記載",
        "There seems to be personal information.", "“０９０－1234－5678”", "a text that identifies nobody",
    ),
    "G-16": (
        "施策体系図の第7条が節と合っていません。", "取組の枠がない条", "一つ以上の取組",
        "Article 7 of the chart does not fit the sections.", "an article without boxes", "one initiative or more",
    ),
    "G-17": (
        "条例が求める事項が欠けています。", "町民条例第12条に基づく報告", "講じようとする施策（計画の章）",
        "Something that the ordinance asks for is missing.", "a report under art. 12",
        "the measures to be taken (plan)",
    ),
    "G-18": (
        "実績の章の様式が前年度と違います。", "単位が千円", "円",
        "The layout of the results is not that of last year.", "amounts in 千円", "円",
    ),
    "G-19": (
        "公表の年月が章の年度に合いません。", "「令和５年３月」", "令和４年度が終わった後の年月",
        "The date on the cover does not fit the fiscal years.", "“令和５年３月”", "a month after 令和４年度",
    ),
    "G-20": (
        "表題の年度が章の年度と違います。", "表題の令和３年度、令和４年度", "章の令和４年度、令和５年度",
        "The years of the title are not those of the chapters.", "令和３年度、令和４年度 in the title",
        "令和４年度、令和５年度, as the chapters have it",
    ),
    "G-21": (
        "目次と見出しが合っていません。", "見出しにない行「（１）町の緑」", "目次と同じ見出し",
        "The contents and the headings do not agree.", "a line without its heading: “（１）町の緑”",
        "the same words in both",
    ),
    "G-22": (
        "事業の行が一つもない節です。", "（2）町のくらしに０事業", "一つ以上の事業か、該当なしの記載",
        "A section has no programme.", "no programme in (2) 町のくらし", "a programme, or a word that there is none",
    ),
    "G-23": (
        "ほかの節にある前文がありません。", "空欄", "（3）町のくらしの前文",
        "The lead is missing that other sections have.", "blank", "a lead for (3) 町のくらし",
    ),
    "G-24": (
        "ほかの行にある実施概要がありません。", "空欄", "行ったことと結果を述べる実施概要",
        "The narrative is missing that other rows have.", "blank", "a narrative that says what was done",
    ),
    "G-25": (
        "実績と計画の節が違います。", "（2）町の水", "（2）町のくらし",
        "Results and plan do not have the same sections.", "(2) 町の水", "(2) 町のくらし",
    ),
}  # fmt: skip

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "G-01": "R1-10 R4-16 R4-17 R6-2 R6-5 R7-4",
    "G-02": "",
    "G-03": "R1-3 R1-5 R1-13 R2-4 R4-8 R4-9 R4-13 R4-20 R6-5 R6-6 R6-7 R7-4 R7-5 R7-7",
    "G-04": "R1-4 R1-11 R1-25 R2-2 R2-12 R4-16 R4-21 R6-6 R7-8",
    "G-05": "R1-17 R1-18",
    "G-06": "",
    "G-07": "",
    "G-08": "",
    "G-09": None,
    "G-13": None,
    "G-14": "",
    "G-15": None,
    "G-16": "",
    "G-17": "",
    "G-18": None,
    "G-19": "",
    "G-20": "",
    "G-21": "",
    "G-22": "",
    "G-23": "",
    "G-24": "",
    "G-25": "",
}
