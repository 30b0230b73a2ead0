"""Theme notation: cases, the words of the first hit, and the hits on the reference report."""

from dataclasses import replace

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.prose import prose, told
from taikei.checks.house import House, Style
from taikei.model.report import Report


def titled(title: str, narrative: str) -> Report:
    return replace(prose(narrative), title=title)


CASES = (
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
    told(
        "D-02",
        "two numbers side by side",
        ("枠220２０２１年に公表。枠270３D都市。", "20４０年以降。県立校1１校。"),
        (2,),
    ),
    Case("D-02", "no rows", report(results()), None),
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
    told(
        "D-01",
        "full-width among half-width, not in years and set words",
        ("３８社が加わり、20人と5回訪ねた。令和４年度の６次産業。", "7人が来た。"),
        (1,),
    ),
    told("D-01", "one width", ("3社が加わり、20人が来た。第２条の６による。",), ()),
    told("D-01", "a number of two widths is told elsewhere", ("2５社が加わった。30人が来た。",), ()),
    Case("D-01", "another style throughout is told once", prose("３社が加わった。", "５社と20人が来た。"), ("whole",)),
    Case("D-01", "the style of the house", prose("３社と20人が来た。"), (), House(style=Style(digits="single-full"))),
    told("D-01", "digits of Latin words", ("５Ｇの講座とＣＯ２の話。20人が来た。", "３０ＭＷの風車と30人。"), (2,)),
    Case("D-01", "no prose", report(results([row("見守り事業")])), None),
    told("D-03", "spaces before units", ("商談会 2 件（参加 1,200 人）。", "10 kmを直した。"), (1,)),
    told("D-03", "none", ("商談会 2件。第 3 章。2 人権の講座。１　地域の講座。",), ()),
    Case("D-03", "no prose", report(results([row("見守り事業")])), None),
    told("D-04", "no comma", ("5026件を受け、１２００人が来た。", "3000円を配った。"), (1, 2)),
    told("D-04", "commas, years, codes", ("5,026件を2022年に受けた。電話022-211-2722。4億3000万円。",), ()),
    Case("D-04", "no prose", report(results([row("見守り事業")])), None),
    told(
        "D-05",
        "not by thousands",
        ("12,34件を受けた。", "1234,567円を配った。", "1,2345人が来た。", "4,50万ｔ。"),
        (1, 2, 3, 4),
    ),
    told("D-05", "well placed, one or other, a list", ("1,234,567円を2,3人に配った。第24,25回。",), ()),
    Case("D-05", "no prose", report(results([row("見守り事業")])), None),
    told(
        "D-06",
        "another comma",
        ("申請を受け，交付した。", "申請を受け、交付した、今年も。1,500人と２，０００人。"),
        (1,),
    ),
    told("D-06", "one kind", ("申請を受け、交付した。",), ()),
    Case("D-06", "the other kind throughout is told once", prose("受け，交付した。", "送り，届けた。"), ("whole",)),
    Case("D-06", "the comma of the house", prose("受け，交付した。"), (), House(style=Style(comma="，"))),
    Case("D-06", "no prose", report(results([row("見守り事業")])), None),
    told("D-07", "short eras", ("R4新規21件、Ｈ30からの継続３件。", "（R3）→（Ｒ４）"), (1, 2)),
    told(
        "D-07", "full eras, and letters that are none", ("令和４年度に5R運動とH2からCO2を減らすR52系統を始めた。",), ()
    ),
    Case("D-07", "no prose", report(results([row("見守り事業")])), None),
    told(
        "D-08",
        "nothing done in a later year; another year beside it",
        (
            "施設に係る補助を実施したが、令和５年度の活用がなく、実績はなし。",
            "令和３年度の490から令和５年度に512へ増やし、事業を進めた。",
        ),
        (1, 2),
    ),
    told("D-08", "from or until a later year", ("令和５年度より移管した。町の指導から令和５年度末までとした。",), ()),
    told("D-08", "a later year as done", ("令和５年度は３回開催した。", "2023年度に橋を直した。"), (1, 2)),
    told(
        "D-08",
        "what is told of the year itself",
        (
            "令和５年度においても、２回の募集を行ったが、申請はなかったもの。",
            "令和５年度の助成実績は、126件であった(令和５年３月31日時点)。",
            "令和５年度は新規２件の契約（Ｒ３～４件）を結んだ。",
            "令和５年度の参加者を募集した。",
            "令和５年度は橋も直すこととした。",
        ),
        (1, 2, 3),
    ),
    told(
        "D-08",
        "this year, an earlier one, and what lies ahead",
        (
            "令和４年度は３回開いた。令和３年度も開いた。",
            "令和５年度の連携について協議した。令和５年度に向けて準備した。令和５年度に開く予定とした。令和５年度の委員を募集した。",
        ),
        (),
    ),
    Case("D-08", "a plan", report(plan([row("見守り事業", narrative="令和６年度に橋を直した。")])), None),
    told("D-09", "two forms", ("参加20人（R5.3月末現在）。", "参加30人（令和５年３月31日時点）。"), (1,)),
    told("D-09", "one form", ("20人（令和５年３月31日現在）。", "30人（令和４年12月１日現在）。"), ()),
    told("D-09", "no date of a state", ("20人が来た。",), None),
    told("D-10", "places and months", ("39箇所を直した。", "３ヶ月と２カ所。"), (1, 2)),
    told("D-10", "kana, kanji numerals, no number", ("39か所と三箇所を、危険な箇所から直した。",), ()),
    Case("D-10", "no prose", report(results([row("見守り事業")])), None),
    told("D-11", "both", ("受講者20名、参加1,200人、見学３人。",), (1,)),
    told("D-11", "one of them in each text", ("受講者20名。", "参加15人。", "参加15人、30人・接続、３名所。"), ()),
    told(
        "D-11",
        "companies in 社, and in other words",
        (
            "企業12社、企業３社。",
            "３社の企業の８者。",
            "中小企業者に、28者と９社を紹介した。事業者20者。",
            "企業の5事業者と企業４社。",
        ),
        (2, 3, 4),
    ),
    told(
        "D-11",
        "companies in 者 as often as in 社, and 者 of others",
        ("企業12社。", "企業の３者。", "事業者20者、企業の３社協定。", "農家の４者と企業の２社会福祉法人。"),
        (),
    ),
    Case("D-11", "no prose", report(results([row("見守り事業")])), None),
    told("D-13", "half-width beside full-width", ("相談（20件）と派遣(3件)。",), (1,)),
    told("D-13", "one width in a text, and Latin letters", ("相談(20件)と派遣(3件)。", "放射線（20件）と(CT)。"), ()),
    told(
        "D-13",
        "numbers of items",
        ("次を行った（２回）。\n(1)相談\n (ア)派遣。(2)講座", "相談（20件）と条約(2)の話。"),
        (2,),
    ),
    Case("D-13", "no prose", report(results([row("見守り事業")])), None),
    told("D-14", "other kinds", ("計【現地】20人〔うち町内３人〕", "＜研修＞３回", "<研修>３回"), (1, 2, 3)),
    told("D-14", "labels of items", ("【補助率】２分の１\n【現地】20人が来た。【補助率：定額】",), ()),
    told("D-14", "the usual kinds", ("「研修」（３回）『道』［再掲］、３<５。",), ()),
    Case("D-14", "no prose", report(results([row("見守り事業")])), None),
    told("D-15", "half-width and squared", ("医療･健康とｱﾝｹｰﾄ。", "㈱丘の会が20㎡を直した。"), (1, 2)),
    told("D-15", "full-width and circled", ("医療・健康と①アンケート。",), ()),
    Case(
        "D-15",
        "corner brackets are told once",
        prose("｢橋｣と｢道｣を直した。", "「川」と㈱を直した。"),
        ("whole", "R1-2"),
    ),
    told("D-15", "corner brackets, few of them", ("｢橋｣と｢道｣を直した。", "「川」、「道」、「空」。"), (1,)),
    Case("D-15", "no prose", report(results([row("見守り事業")])), None),
    told("D-16", "mixed in a word", ("SDGｓの講座。", "3ｍの塔。", "ＩＴとITとFSの109ＤＭの講座。"), (1, 2)),
    told("D-16", "digits half, letters full", ("５月に5Ｇの講座。", "ＩＴの講座。"), ()),
    Case("D-16", "a proper name", prose("SDGｓ号が走った。"), (), House(names=("SDGｓ号",))),
    Case("D-16", "no rows", report(results()), None),
    told("D-17", "two widths of one digit", ("第８条と第８条による。", "第9条による。第10条と第18条。"), (2,)),
    told("D-17", "by the number of digits", ("第８条と第18条による。",), ()),
    Case("D-17", "the cover counts too", titled("町民条例第１８条の報告", "第18条による。第19条も。"), ("whole",)),
    told("D-17", "no article", ("橋を直した。",), None),
    told("D-18", "two characters", ("３～５社が来た。６～８社も。", "２〜３社が来た。"), (2,)),
    told("D-18", "one character", ("３～５社が来た。",), ()),
    told("D-18", "no range", ("橋を直した。",), None),
    told(
        "D-19", "lost, private, a blank type", ("\ufffd木町の橋。", "\ue123橋を直した。", "〓橋を直した。"), (1, 2, 3)
    ),
    told("D-19", "marks apart from their kana", ("介護サーヒ゛ス", "ハ゜ンを焼いた。", "「あ゛」と書く。゛"), (1, 2)),
    told("D-19", "standard characters", ("①の橋を㎡で測った。",), ()),
    Case("D-19", "no rows", report(results()), None),
    told("D-20", "another sign", ("前年より▲1,200千円。", "差引 -1,500", "△1,200千円。"), (1, 2)),
    told("D-20", "the other sign throughout", ("前年より▲1,200千円。", "▲1,500"), ()),
    told("D-20", "the sign of the budget", ("前年より△1,200千円。",), ()),
    told(
        "D-20",
        "two signs of many writers, and a hyphen",
        ("△1,200千円。" * 20, "▲1,200千円。" * 20, "差引 -1,500"),
        (3,),
    ),
    told("D-20", "many of one sign, few of another", ("△1,200千円。" * 20, "▲1,200千円。" * 19), (2,)),
    told("D-20", "a range and a code are no negative numbers", ("３-５社と第1-2号、-500000。",), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "D-01": (
        "数字の幅が、決めた書き方と違います。", "「３８」", "「38」",
        "Digits are not of the settled width.", "“３８”", "“38”",
    ),
    "D-02": (
        "一つの数に全角と半角の数字が混ざっています。", "「2５、1１」", "「25、11」のように幅のそろった数字",
        "A number mixes full-width and half-width digits.", "“2５、1１”", "digits of one width, such as “25、11”",
    ),
    "D-03": (
        "数と単位の間に空白があります。", "「2 件」、「1,200 人」", "「2件」、「1,200人」",
        "A space stands between a number and its unit.", "“2 件”, “1,200 人”", "“2件”, “1,200人”",
    ),
    "D-04": (
        "四桁以上の数に区切りがありません。", "「5026」、「１２００」", "「5,026」、「１，２００」",
        "A number of four digits or more has no comma.", "“5026”, “１２００”", "“5,026”, “１，２００”",
    ),
    "D-05": (
        "数の区切りの位置が三桁ごとになっていません。", "「12,34」", "三桁ごとに区切った数",
        "The commas of a number do not stand every three digits.", "“12,34”", "commas by thousands",
    ),
    "D-06": (
        "読点の種類が、決めた書き方と違います。", "「，」", "「、」",
        "A comma is not of the settled kind.", "“，”", "“、”",
    ),
    "D-07": (
        "文章の中で元号を略しています。", "「R4」、「Ｈ30」", "「令和」のように略さない元号",
        "An era is shortened in the prose.", "“R4”, “Ｈ30”", "the era in full, such as 令和",
    ),
    "D-08": (
        "実績の文が、章の年度より後のことを済んだこととして書いています。", "「令和５年度」の実績", "令和４年度の実績",
        "A sentence of the results tells something of a later year as done.",
        "results of “令和５年度”", "results of 令和４年度",
    ),
    "D-09": (
        "時点の書き方が、ほかと違います。", "「R5.3月末現在」", "「令和５年３月31日時点」のような書き方",
        "The date of a state is written otherwise than elsewhere.",
        "“R5.3月末現在”", "the form of “令和５年３月31日時点”",
    ),
    "D-10": (
        "数字の後の「か」が平仮名ではありません。", "「箇所」", "「か所」「か月」",
        "The か after a digit is not in kana.", "“箇所”", "か所, か月",
    ),
    "D-11": (
        "人を「人」と「名」の両方で数えています。", "「20名」", "どちらか一つの数え方",
        "People are counted both in 人 and in 名.", "“20名”", "one of the two",
    ),
    "D-12": (
        "括弧の始めと終わりが対になっていません。", "「橋（３か所を直す。」", "「（」と対になる括弧",
        "Brackets are not balanced.", "“橋（３か所を直す。”", "a partner for “（”",
    ),
    "D-13": (
        "全角と半角の丸括弧を両方使っています。", "「(3件)」", "「（3件）」",
        "Round brackets of both widths are used.", "“(3件)”", "“（3件）”",
    ),
    "D-14": (
        "（　）と「　」のほかの括弧を使っています。", "「【現地】」、「〔」、「〕」", "（　）か「　」",
        "Brackets other than （ ） and 「 」 are used.", "“【現地】”, “〔”, “〕”", "（ ） or 「 」",
    ),
    "D-15": (
        "半角の片仮名や組み文字を使っています。", "「･」、「ｱﾝｹｰﾄ」", "全角の字、または二字以上で書いた単位",
        "Half-width kana or squared characters are used.", "“･”, “ｱﾝｹｰﾄ”", "full-width characters, units spelt out",
    ),
    "D-16": (
        "一つの語に全角と半角の英数字が混ざっています。", "「SDGｓ」", "「SDGs」",
        "A word mixes full-width and half-width characters.", "“SDGｓ”", "“SDGs”",
    ),
    "D-17": (
        "条番号の数字の幅がそろっていません。", "「第9条」", "「第９条」",
        "Numbers of articles are not of one width.", "“第9条”", "“第９条”",
    ),
    "D-18": (
        "範囲を示す記号に、違う文字が混ざっています。", "「〜」", "ほかと同じ「～」（U+FF5E）",
        "Signs of a range are of different characters.", "“〜”", "“～” (U+FF5E) as elsewhere",
    ),
    "D-19": (
        "文字化けした字か外字があります。", "「U+FFFD」", "標準の文字",
        "There is a garbled or private character.", "“U+FFFD”", "a standard character",
    ),
    "D-20": (
        "負の数の印が「△」ではありません。", "「▲1,200」", "「△」を付けた数",
        "A negative number has a sign other than △.", "“▲1,200”", "a number with △",
    ),
}  # fmt: skip

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "D-01": "R1-1 R1-11 R1-20 R4-1 R5-7 R5-8",
    "D-02": "R5-17",
    "D-03": "R1-5 R1-10 R1-11 R2-6 R2-7 R2-12 R3-4 R3-8 R4-1 R4-7 R4-17 R4-19 R4-22 R5-4 R5-5 R5-12 R5-14 R5-15"
    " R6-2 R6-8 R7-1 R7-4",
    "D-04": "",
    "D-05": "",
    "D-06": "R5-16 R5-17",
    "D-07": "R1-4 R1-5 R1-11 R1-15 R2-5 R2-6 R2-7 R2-14 R3-3 R3-4 R4-1 R4-3 R5-2 R5-5 R7-6",
    "D-08": "",
    "D-09": "R4-3 R7-6",
    "D-10": "R4-17",
    "D-11": "R1-4 R2-5 R3-3 R3-10 R5-2 R5-15 R7-1",
    "D-12": "R1-4 R1-11 R2-5 R3-3 R4-1 R5-2 R5-5 R5-16 R7-8",
    "D-13": "R1-2 R1-17 R2-13 R3-1 R3-9 R4-3 R4-10 R7-2",
    "D-14": "R1-11 R1-17 R1-18 R3-11 R4-1 R5-5",
    "D-15": "R1-4 R2 R2-5 R3-3 R5-2 P2",
    "D-16": "R1-3 R2-1 R5-1",
    "D-17": "whole",
    "D-18": "",
    "D-19": "",
    "D-20": None,
}
