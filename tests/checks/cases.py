"""What each rule says of small invented reports. ``hits`` is None where the rule does not apply."""

from dataclasses import dataclass

from checks.builders import plan, report, results, row
from taikei.model.report import Report

CARRIED_OVER = ("決算額には、令和３年度からの繰越事業\nの分を含む。",)
VISIT = "高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。"
COPIED = "町内会の見守り活動に対し、専門の相談員を派遣して、地図づくりと声かけの進め方"


@dataclass(frozen=True)
class Case:
    rule: str
    name: str
    report: Report
    hits: tuple[str, ...] | None


CASES = (
    # B-01
    Case(
        "B-01",
        "the re-listing has another budget and another settlement",
        report(results([row("見守り事業", 1200, 1100)], [row("見守り事業", 1250, 1000, relisted=True)])),
        ("R2-1", "R2-1"),
    ),
    Case(
        "B-01",
        "the same amounts",
        report(results([row("見守り事業", 1200, 1100)], [row("見守り事業", 1200, 1100, relisted=True)])),
        (),
    ),
    Case(
        "B-01",
        "a word in the place of a number",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", "過年度造成済", relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "another word",
        report(plan([row("基金事業", "過年度造成済")], [row("基金事業", "造成済", relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "a second row without the mark is not taken for a re-listing",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", 1250)])),
        None,
    ),
    Case(
        "B-01",
        "zero is not blank",
        report(plan([row("見守り事業", "")], [row("見守り事業", 0, relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-01",
        "the name of the re-listing is written in another width, and the re-listing comes first",
        report(plan([row("ＩＴ相談事業", 80, relisted=True)], [row("IT相談事業", 90)])),
        ("P1-1",),
    ),
    Case(
        "B-01",
        "the re-listing prints no amount, or only 再掲",
        report(
            plan(
                [row("見守り事業", 1200), row("買い物事業", 10)],
                [
                    row("見守り事業", "", relisted=True),
                    row("見守り事業", "再掲", relisted=True),
                    row("買い物事業", 10, relisted=True),
                ],
            )
        ),
        (),
    ),
    Case("B-01", "nothing is re-listed", report(plan([row("見守り事業", 1200)])), None),
    Case(
        "B-01",
        "the same programme in two chapters is no re-listing",
        report(results([row("見守り事業", 1200, 1100)]), plan([row("見守り事業", 1300)])),
        None,
    ),
    # B-03
    Case(
        "B-03",
        "a width was corrected in one place only",
        report(
            results(
                [row("見守り事業", narrative="相談員が２回訪ねた。")],
                [row("見守り事業", narrative="相談員が2回訪ねた。", relisted=True)],
            )
        ),
        ("R2-1",),
    ),
    Case(
        "B-03",
        "the re-listing goes on where the first row ends",
        report(
            results(
                [row("見守り事業", narrative="相談員が訪ねた（５回）")],
                [row("見守り事業", narrative="相談員が訪ねた（５回）。", relisted=True)],
            )
        ),
        ("R2-1",),
    ),
    Case(
        "B-03",
        "only white space differs",
        report(
            results(
                [row("見守り事業", narrative="相談員が２回\n訪ねた。")],
                [row("見守り事業", narrative="相談員が ２回訪ね　た。", relisted=True)],
            )
        ),
        (),
    ),
    Case(
        "B-03",
        "the re-listing only points to the first row",
        report(
            results(
                [row("見守り事業", narrative="相談員が訪ねた。")],
                [row("見守り事業", narrative="（再掲、４ページ参照）", relisted=True)],
            )
        ),
        None,
    ),
    Case(
        "B-03",
        "no narratives",
        report(plan([row("見守り事業", 1200)], [row("見守り事業", 1200, relisted=True)])),
        None,
    ),
    #
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
    Case("A-03", "a plan has no settlements", report(plan([row("道普請事業", 500)])), None),
    #
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
    Case("A-05", "a blank is not a zero", report(results([row("井戸", 300, ""), row("水車", 300, 200)])), ()),
    Case("A-05", "a plan has no settlements", report(plan([row("井戸修繕事業", 300)])), None),
    #
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
                    row("井戸修繕事業", 2000, 0, "井戸の修繕を補助した。"),
                    row("基金積立事業", 0, 0),
                    row("水車修繕事業", 2000, ""),
                ]
            )
        ),
        (),
    ),
    Case("A-06", "a plan has no settlements", report(plan([row("講習事業", 2000)])), None),
    # C-08
    Case(
        "C-08",
        "one row leaves out the department; width does not matter",
        report(
            results([row("見守り事業", divisions=("ＩＴ課",)), row("買い物事業")]),
            plan([row("見守り事業", divisions=("IT課",), department="町長室")]),
        ),
        ("R1-1",),
    ),
    Case(
        "C-08",
        "every row prints it, and another division never does",
        report(plan([row("見守り事業", department="町長室"), row("買い物事業", divisions=("福祉課",))])),
        (),
    ),
    Case("C-08", "no departments at all", report(plan([row("見守り事業")])), None),
    # C-09
    Case(
        "C-09",
        "one row names nobody",
        report(plan([row("見守り事業"), row("買い物事業", divisions=(), charge="")])),
        ("P1-2",),
    ),
    Case("C-09", "every row names its division", report(plan([row("見守り事業")])), ()),
    Case("C-09", "a layout without divisions", report(plan([row("見守り事業", divisions=())])), None),
    # D-02
    Case(
        "D-02",
        "mixed in the narrative, after a comma, in a name",
        report(
            results(
                [
                    row("見守り事業", narrative="2５社が加わり、1１校が続いた。"),
                    row("買い物事業", narrative="１,500人が使った。"),
                    row("第１0回祭り事業"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3"),
    ),
    Case(
        "D-02",
        "each number has one width",
        report(
            results(
                [
                    row(
                        "見守り事業",
                        narrative="令和４年10月に第１，2条と第１，2025号の25社を、１，５００人が３～4回訪ねた。",
                    )
                ]
            )
        ),
        (),
    ),
    Case("D-02", "no rows", report(results()), None),
    # D-12
    Case(
        "D-12",
        "open, closed by another width, never opened; in every field",
        report(
            results(
                [
                    row("見守り事業", narrative="「町内会（参加20人」が動いた。"),
                    row("買い物事業", 400, 300, printed_settlement="[300］"),
                    row("出前講座（初級事業"),
                    row("盆踊り事業", charge="(広聴課）"),
                    row("水車修繕事業", note="過年度造成済）"),
                ],
                notes=("部名を省略している（広聴課。",),
                lead="橋（３か所を直す。",
            )
        ),
        ("R1", "R1-1", "R1-2", "R1-3", "R1-4", "R1-5", "R"),
    ),
    Case(
        "D-12",
        "balanced, nested, and numbers of headings",
        report(
            results(
                [
                    row(
                        "見守り（夜）事業",
                        400,
                        300,
                        "1）訪問（20人（延べ））\nア)「声かけ」",
                        printed_settlement="［300］",
                    )
                ]
            )
        ),
        (),
    ),
    Case("D-12", "no rows", report(results()), None),
    # F-03
    Case(
        "F-03",
        "a sentence twice, and a clause left in after rewriting",
        report(
            results(
                [
                    row("見守り事業", narrative=f"{VISIT}地図を配った。{VISIT}"),
                    row("地図事業", narrative=f"{COPIED}を助言した。\n{COPIED}について研修も行った。"),
                    row("短文事業", narrative="町の地図を皆に配った。町の地図を皆に配った。"),
                ]
            )
        ),
        ("R1-1", "R1-2", "R1-3"),
    ),
    Case(
        "F-03",
        "a long name recurs, in quotation marks too, and remarks recur",
        report(
            results(
                [
                    row(
                        "協議会事業",
                        narrative="みほん町くらし見守り協議会に補助した。みほん町くらし見守り協議会と講座を開いた。",
                    ),
                    row(
                        "計画事業",
                        narrative="「みほん町の水と緑とくらしを皆で守り育てるための長期計画」を配った。"
                        "「みほん町の水と緑とくらしを皆で守り育てるための長期計画」に沿って植えた。",
                    ),
                    row("注記事業", narrative="春（２回）。秋（３回）。以上。以上。"),
                ]
            )
        ),
        (),
    ),
    Case("F-03", "no narratives", report(plan([row("見守り事業")])), None),
    # C-04
    Case(
        "C-04",
        "in the plan only, without a mark; its re-listing is not reported again",
        report(
            results([row("見守り事業", 1200, 1100)]),
            plan(
                [row("見守り事業", 1200), row("空き店舗相談事業", 300)], [row("空き店舗相談事業", 300, relisted=True)]
            ),
        ),
        ("P1-2",),
    ),
    Case(
        "C-04",
        "marked new; the same in another notation; renamed",
        report(
            results([row("ＩＴ相談事業", 80, 80), row("水車修繕補助事業", 900, 900)]),
            plan([row("IT相談事業", 80), row("水車保存補助事業", 900), row("空き店舗相談事業", 300, new=True)]),
        ),
        (),
    ),
    Case("C-04", "no results", report(plan([row("見守り事業", 1200)])), None),
    # C-02
    Case(
        "C-02",
        "in the results only; its re-listing is not reported again",
        report(
            results(
                [row("見守り事業", 1200, 1100), row("買い物送迎事業", 300, 300)],
                [row("買い物送迎事業", 300, 300, relisted=True)],
            ),
            plan([row("見守り事業", 1200)]),
        ),
        ("R1-2",),
    ),
    Case(
        "C-02",
        "goes on, renamed, merged",
        report(
            results(
                [
                    row("見守り事業", 1200, 1100),
                    row("水車修繕補助事業", 900, 900),
                    row("里山歩道刈払事業", 500, 500),
                    row("里山歩道標識事業", 300, 300),
                ]
            ),
            plan([row("見守り事業", 1200), row("水車保存補助事業", 900), row("里山歩道保全事業", 790)]),
        ),
        (),
    ),
    Case("C-02", "no plan", report(results([row("見守り事業", 1200, 1100)])), None),
    Case("C-02", "an empty plan", report(results([row("見守り事業", 1200, 1100)]), plan([])), None),
)
