"""Theme sentences: cases, the words of the first hit, and the hits on the reference report."""

from decimal import Decimal

from checks.builders import plan, report, results, row
from checks.case import Case
from taikei.checks.house import House, RuleSetting, Style

VISIT = "高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。"
COPIED = "町内会の見守り活動に対し、専門の相談員を派遣して、地図づくりと声かけの進め方"

OFFICE = "みほん町くらし相談所において、"
LONG_OFFICE = "（公財）みほん町くらし振興機構（町民相談センター）において、"
NARROW_OFFICE = "(公財)みほん町くらし振興機構(町民相談センター)において、"


REST = "橋と道を町の皆で見て回り、傷んだ所を地図に書き入れ、直す順を話し合って決め、できた所から直していった"


def case(rule: str, name: str, hits: tuple[str, ...] | None, *narratives: str, house: House | None = None) -> Case:
    """One row for each narrative."""
    rows = [row(f"見守り{number}号事業", narrative=text) for number, text in enumerate(narratives, start=1)]
    return Case(rule, name, report(results(rows)), hits, house or House())


CASES = (
    case(
        "F-02",
        "kanji, katakana, particles and endings",
        ("R1-1", "R1-2", "R1-3"),
        "見守り活動の支援支援を行った。",
        "セミナーセミナーを開いた。",
        "地図をを配ったした。案内したした。",
    ),
    case(
        "F-02",
        "one by one, names of organisations and posts, compounds that part elsewhere, names of programmes",
        (),
        "一人一人を訪ね、一歩一歩進めた。みほん大学大学院と、支援センターセンター長と、低温恒温恒湿槽を見た。パパパとワクワク",
    ),
    Case(
        "F-02", "a programme named so", report(results([row("町町町町事業", narrative="町町町町事業を行った。")])), ()
    ),
    case("F-02", "the end of a sentence twice", ("R1-1",), "相談は三十件となった。となった。次に訪ねた。"),
    case("F-02", "two sentences that end alike", (), "相談は増えた。件数も増えた。訪問は減った。"),
    case("F-02", "no prose", None, ""),
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
                    row(
                        "見出し事業",
                        narrative="（１）高齢者の住まいの見守り\n訪ねた。\n（１）高齢者の住まいの見守り\n続けた。",
                    ),
                    row("目的事業", narrative=f"{COPIED}を広める。\nこの事業は、{COPIED}を町内の皆が自ら続ける。"),
                    row("長文事業", narrative=f"{COPIED}を広めるため、{REST}。また、{COPIED}を続け、{REST[::-1]}。"),
                ]
            )
        ),
        (),
    ),
    Case("F-03", "no narratives", report(plan([row("見守り事業")])), None),
    case(
        "F-04",
        "the same opening, behind また too, over a line break",
        ("R1-1", "R1-2"),
        f"{OFFICE}講座を開いた。また、{OFFICE}訪問も行った。",
        f"{OFFICE}講座を開いた。\n{OFFICE}訪問も行った。",
    ),
    case(
        "F-03",
        "a long opening of two sentences in a row, which go on for longer",
        (),
        f"{LONG_OFFICE}講座を開いて町の歴史を伝え、町民の集まる場所を四つの地区に増やした。\n"
        f"また、{LONG_OFFICE}訪問も行って困りごとを聞き取り、関係する機関に伝えて手当てした。",
    ),
    case(
        "F-03",
        "a long opening of half of a sentence; a long name in two long sentences apart is none",
        ("R1-2",),
        f"{LONG_OFFICE}講座を開いて町の歴史を伝え、町民の集まる場所を四つの地区に増やした。地図を配った。"
        f"{LONG_OFFICE}訪問も行って困りごとを聞き取り、関係する機関に伝えて手当てした。",
        f"{LONG_OFFICE}講座を開いた。{LONG_OFFICE}訪問も行った。",
    ),
    case(
        "F-04",
        "a long opening, in either width, of sentences that go on for longer",
        ("R1-1",),
        f"{LONG_OFFICE}講座を開いて町の歴史を伝え、町民の集まる場所を四つの地区に増やした。\n"
        f"また、{NARROW_OFFICE}訪問も行って困りごとを聞き取り、関係する機関に伝えて手当てした。",
    ),
    case(
        "F-04",
        "not in a row, short, the same sentence, a heading, a copied clause",
        (),
        f"{OFFICE}講座を開いた。地図を配った。{OFFICE}訪問も行った。",
        "町内会において、講座を開いた。町内会において、訪問も行った。",
        f"{OFFICE}配った。{OFFICE}配った。",
        "＜みほん町くらし相談所＞講座。＜みほん町くらし相談所＞訪問。",
        f"{COPIED}を助言した。{COPIED}を研修した。",
    ),
    case(
        "F-04",
        "the house's own measure",
        ("R1-1",),
        "町内会において、講座を開いた。町内会において、訪問も行った。",
        house=House(rules={"F-04": RuleSetting(thresholds={"characters": Decimal(8)})}),
    ),
    case("F-04", "no prose", None, ""),
    case("F-17", "121 characters", ("R1-1",), "町" * 121 + "。", "町" * 120 + "。"),
    case(
        "F-17",
        "two sentences, a new line, asides and headings",
        (),
        "町" * 100 + "。" + "町" * 100,
        "町" * 100 + "\n" + "町" * 100,
        "＜" + "見" * 30 + "＞" + "町" * 100 + "（" + "注" * 20 + "。（" + "注" * 20 + "）。）。",
    ),
    case("F-17", "the house's own length", ("R1-1",), "町" * 61 + "。", house=House(style=Style(longest_sentence=60))),
    case("F-17", "told once where most are long", ("whole",), *["町" * 121 + "。"] * 11, *["町。"] * 9),
    case("F-17", "half are named", tuple(f"R1-{at}" for at in range(1, 11)), *["町" * 121 + "。"] * 10, *["町。"] * 10),
    case("F-17", "a list of phrases", (), "１　橋の修繕　" * 20),
    case("F-17", "no prose", None, ""),
    case(
        "F-19",
        "a purpose that acts, a duty without a bearer, a grant that was given and was not",
        ("R1-1", "R1-2", "R1-3"),
        "この事業の目的は、町内の交流の促進を図る。",
        "学校を訪ねることにより、交流の促進を担った。",
        "修繕費の補助を実施したが、申込みがなく、実績はなかった。",
    ),
    case(
        "F-19",
        "nouns for the purpose, bearers, a call without answers",
        (),
        "目的は、交流の促進を図ることである。目的は、おおむね達成した。",
        "町内会が、見守りの強化を担った。町内会は見守りの強化を担った。",
        "募集を実施したが、応募の実績はなかった。",
    ),
    case(
        "F-19",
        "two objects of one verb, one that its verb does not take",
        ("R1-1", "R1-2", "R1-3", "R1-4"),
        "古い井戸を改修を行い、橋を直した。",
        "橋の早期完成を県に要望を行った。",
        "水路の清掃を重点的に取り組んだ。",
        "見守りを、取り組みました。",
    ),
    case(
        "F-19",
        "one object, what is looked at, what one works on",
        (),
        "古い井戸の改修を行い、橋を補修して点検を行った。",
        "住民を対象に調査を行い、学校を会場に研修を実施した。",
        "県に要望を行い、水路の清掃に重点的に取り組んだ。清掃を取組の柱とした。",
    ),
    case("F-19", "no prose", None, ""),
    case(
        "F-20",
        "nine, none in 80 characters, none after また",
        ("R1-1", "R1-2", "R1-3"),
        "町、" * 9 + "町。",
        "町" * 80 + "。",
        "地図を配った。また町内会を訪ねた。",
    ),
    case(
        "F-20",
        "eight, 79 characters, asides, words that begin like conjunctions",
        (),
        "町、" * 8 + "町（町、町、町）。",
        "町" * 79 + "（" + "注" * 40 + "）。",
        "地図を配った。またがる町と、まただれかを訪ねた。また、町を見た。",
        "１　" + "橋の修繕" * 25,
    ),
    case(
        "F-20",
        "half-width commas part a sentence, but not those of a number",
        ("R1-3",),
        "町" * 50 + "," + "村" * 50 + "。",
        "町" * 50 + "､" + "村" * 50 + "。",
        "町" * 50 + "1,234部を" + "村" * 50 + "。",
    ),
    case("F-20", "no prose", None, ""),
    case(
        "F-21",
        "no full stop after a remark, after a verb; one on either side of a bracket",
        ("R1-1", "R1-2", "R1-3", "R1-4", "R1-5"),
        "地図を配った。※翌年度から「見守り地図」に変更",
        "地図を配った",
        "地図を配った。（20部）。",
        "地図を配った。（20部（うち新規5部））。町を見た。",
        "地図を配った。町は等級Ⅰ（同じ等級の町：川上町、川下町）に分けられ、費用を支払っている",
    ),
    case(
        "F-21",
        "one full stop, items, brackets, phrases",
        (),
        "地図を配った（20部）。町を見た。（５回）",
        "地図を配った。\n・見守り地図、・買い物地図",
        "地図を配った。＜集合研修＞開催回数：１回",
        "地図を配った。部数：20部",
        "地図を配った。結果：道が分かった",
        "地図を配った。\n（２）町内会の訪問",
        "地図の配布に要する経費",
        "地図を配った。 等",
        "「地図を配った」",
    ),
    case("F-21", "the end of the only sentence", ("R1-1",), "補助金として支出される", "橋のたもと"),
    case("F-21", "no prose", None, ""),
    case(
        "F-22",
        "two claims without a figure",
        ("R1-1", "R1-2"),
        "町の魅力を伝え、交流を促進した。",
        "講座により、町の活気に大きく寄与した。",
    ),
    case(
        "F-22", "a figure, and what was done", (), "講座を５回開き、交流を促進した。", "町を訪ね、促進した活動を見た。"
    ),
    Case("F-22", "the plan alone", report(plan([row("見守り事業", narrative="交流を促進した。")])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "F-03": (
        "実施概要の中に、ほとんど同じ文が二度あります。",
        "「高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。」が二度（38字）",
        "一度だけの記載",
        "The narrative says almost the same thing twice.",
        "“高齢者の住まいを相談員が訪ね、くらしの困りごとを聞き取った（延べ120回）。” twice (38 characters)",
        "the statement once",
    ),
    "F-02": (
        "同じ語が続けて二度書かれています。",
        "「支援支援」",
        "「支援」",
        "A word stands twice in a row.",
        "“支援支援”",
        "“支援”",
    ),
    "F-04": (
        "続いた二つの文が同じ書き出しで始まっています。",
        "「みほん町くらし相談所において、」が二度",
        "二度目は略称や代名詞で受けた文",
        "Two sentences open with the same words.",
        "“みほん町くらし相談所において、” twice",
        "a short form the second time",
    ),
    "F-17": (
        "一つの文が長すぎます。",
        "「町町町町町町町町町町町町町町町…」（121字）",
        "120字以内の文",
        "A sentence is too long.",
        "“町町町町町町町町町町町町町町町…” (121 characters)",
        "at most 120 characters",
    ),
    "F-19": (
        "主語と述語が対応していません。",
        "「目的は、町内の交流の促進を図る」",
        "誰が何をしたかが分かる文",
        "Subject and predicate do not belong together.",
        "“目的は、町内の交流の促進を図る”",
        "a sentence that says who did what",
    ),
    "F-20": (
        "読点の付け方が読みにくい文があります。",
        "一つの文に読点が9か所",
        "意味の切れ目に付けた読点",
        "A sentence is hard to read for its commas.",
        "9 commas in one sentence",
        "commas where the sense parts",
    ),
    "F-21": (
        "文末の句点の付け方に誤りがあります。",
        "句点のない「から「見守り地図」に変更」",
        "文の終わりの句点",
        "A full stop at the end is missing or one too many.",
        "“から「見守り地図」に変更” without a full stop",
        "a full stop at the end",
    ),
    "F-22": (
        "効果を示す数字がありません。",
        "「を促進した」",
        "効果の分かる件数や人数",
        "An effect is claimed without a figure.",
        "“を促進した”",
        "a count that shows the effect",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "F-02": "R3-8",
    "F-03": "R1-25",
    "F-04": "R1-12 R2-13 R5-6",
    # Sentences beyond 120 characters without the asides in brackets, counted in the report.
    "F-17": "R1-4 R1-11 R1-14 R1-20 R2 R2-5 R2-12 R3 R3-3 R4-1 R4-2 R4-5 R4-7 R5-2 R5-5 R5-8 R5-10 R5-14 R5-18 R6-5 R7"
    " P1 P4 P5 P6",
    "F-19": "R5-8 R6-5",
    "F-20": "R1-11 R1-17 R3 R4-1 R5-5 P4",
    "F-21": "R1-2 R1-5 R2-6 R3-1 R3-4 R6-8 R7-3",
    "F-22": "R4-9",
}
