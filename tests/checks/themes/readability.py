"""Theme readability: cases, the words of the first hit, and the hits on the reference report."""

from dataclasses import replace

from checks.builders import report, results, row
from checks.case import Case
from taikei.model.layout import Grid, Layout, Trait
from taikei.model.source import CellPlace

Cells = tuple[str, ...]
REPORT = report(results([row("見守り事業", 10, 9)]))
COLUMNS = ("年度", "事業名", "予算額（千円）", "担当課")
ROWS = (
    ("2022", "見守り事業", "1,200", "福祉課"),
    ("2022", "橋事業", "0", "土木課"),
    ("2023", "橋事業", "30", "土木課"),
)
FOUND = ("whole",)


def sheet(columns: Cells, *rows: Cells, name: str = "一覧", numbers: tuple[int, ...] = (), header: int = 1) -> Grid:
    """A table whose rows stand right below its header, unless they are numbered."""
    return Grid(name, columns, rows, numbers or tuple(range(header + 1, header + 1 + len(rows))), header=header)


def column(name: str, *cells: str) -> Grid:
    """A table of programmes with one more column."""
    rows = tuple((f"事業{at}", cell) for at, cell in enumerate(cells, start=1))
    return sheet(("事業名", name), *rows)


GOOD = sheet(COLUMNS, *ROWS)


def laid(
    rule: str, name: str, hits: tuple[str, ...] | None, *grids: Grid, encoding: str = "xlsx", **traits: int
) -> Case:
    """The case of a file of these tables; ``traits`` say how many places have each."""
    places = {
        Trait(trait): tuple(CellPlace("一覧", f"B{at}") for at in range(2, 2 + number))
        for trait, number in traits.items()
    }
    return Case(rule, name, REPORT, hits, layout=Layout(grids, places, encoding))


def none(rule: str) -> Case:
    return laid(rule, "no tables", None)


def good(rule: str) -> Case:
    return laid(rule, "a clean table", (), GOOD)


CASES = (
    laid("H-01", "an old encoding", FOUND, GOOD, encoding="cp932"),
    laid("H-01", "an old workbook", FOUND, GOOD, encoding="xls"),
    laid("H-01", "UTF-8 with its mark", (), GOOD, encoding="utf-8-sig+utf-8"),
    none("H-01"),
    laid("H-02", "headers again", FOUND, sheet(COLUMNS, *ROWS, COLUMNS, *ROWS)),
    laid("H-02", "side by side", FOUND, sheet(("事業名", "金額", "", "橋", "長さ"), ("甲", "1", "", "乙", "2"))),
    laid(
        "H-02",
        "one column beside an empty one; a CSV",
        (),
        sheet(("番", "", "橋", "長さ"), ("1", "", "乙", "2")),
        replace(GOOD, name="一覧.csv", columns=("年度", "事業名", "", "")),
    ),
    good("H-02"),
    none("H-02"),
    laid("H-03", "a gap", FOUND, sheet(COLUMNS, *ROWS, numbers=(2, 3, 5))),
    laid(
        "H-03",
        "a cell of two lines in a CSV",
        (),
        sheet(("事業名", "備考"), ("甲", "一\n二"), ("乙", "三"), name="一覧.csv", numbers=(2, 4)),
    ),
    laid("H-03", "before a note", (), sheet(COLUMNS, *ROWS[:2], ("※千円", "", "", ""), numbers=(2, 3, 5))),
    good("H-03"),
    none("H-03"),
    laid("H-04", "a title above", FOUND, replace(GOOD, above=(1, 2), header=3)),
    good("H-04"),
    none("H-04"),
    laid("H-05", "a note below", FOUND, sheet(COLUMNS, *ROWS, ("※単位は千円", "", "", ""))),
    laid("H-05", "a remark in a record", (), sheet(("事業名", "備考"), ("甲", "※新規"))),
    good("H-05"),
    none("H-05"),
    laid("H-06", "values without a name", FOUND, sheet(("事業名", ""), ("甲", "1"))),
    laid("H-06", "a blank header of a CSV", FOUND, sheet(("", "事業名"), ("", "甲"), name="一覧.csv")),
    laid("H-06", "an empty column of a sheet", (), sheet(("事業名", "", "金額"), ("甲", "", "1"))),
    none("H-06"),
    laid("H-07", "the same but for width", FOUND, sheet(("事業名", "予算 Ａ", "予算A"), ("甲", "1", "2"))),
    good("H-07"),
    none("H-07"),
    laid("H-08", "ditto marks", FOUND, column("担当課", "水道課", "〃", "同上")),
    laid("H-08", "within a sentence", (), column("備考", "同上の理由による。")),
    none("H-08"),
    laid("H-09", "spaced words and indents", FOUND, column("区分", "合　計", "　うち委託料", "本庁")),
    laid("H-09", "a header of two lines", FOUND, column("予算\n額", "1")),
    laid(
        "H-09",
        "prose, Latin words, a list of records",
        (),
        column("備考", "　町を守る。", "Open Data"),
        replace(column("区分", "合　計"), lettered=False),
    ),
    none("H-09"),
    laid(
        "H-10",
        "a second number in brackets, in all cells and in one",
        ("whole", "whole"),
        column("決算額", "1,000（500）", "20（10）"),
        column("予算額", "1", "2", "3", "4", "10～20"),
    ),
    laid(
        "H-10",
        "names with numbers, dates",
        (),
        column("事業名", "1号（2階）橋", "見守り", "相談", "買い物"),
        column("日", "2022", "2023", "2024", "2025", "2024/4/1"),
    ),
    laid("H-10", "no numbers", None, column("事業名", "橋")),
    laid("H-11", "circled, squared, half-width", FOUND, column("団体", "㈱丘の会", "①町内会", "ﾏﾁ")),
    laid("H-11", "standard", (), column("団体", "丘の会")),
    none("H-11"),
    laid("H-12", "blanks without a zero", FOUND, column("補正予算額", "1", "2", "3", "")),
    laid("H-12", "a zero beside", (), column("補正予算額", "1", "2", "0", "")),
    laid(
        "H-12",
        "no indicator, no number",
        (),
        sheet(
            ("事業名", "指標", "実績"), ("橋", "橋の数", "1"), ("川", "", ""), ("道", "長さ", "3"), ("堰", "数", "4")
        ),
    ),
    laid(
        "H-12",
        "an indicator without a number",
        FOUND,
        sheet(
            ("事業名", "指標", "実績"), ("橋", "橋の数", "1"), ("川", "", "2"), ("道", "長さ", "3"), ("堰", "数", "")
        ),
    ),
    laid("H-12", "codes", None, column("事業番号", "1", "2", "3", "")),
    laid("H-13", "a shape", FOUND, GOOD, drawn=1),
    good("H-13"),
    none("H-13"),
    laid("H-14", "merged", FOUND, GOOD, merged=2),
    good("H-14"),
    none("H-14"),
    laid("H-15", "hidden", FOUND, GOOD, hidden=1),
    good("H-15"),
    none("H-15"),
    laid("H-16", "formulas", FOUND, GOOD, formula=3),
    good("H-16"),
    none("H-16"),
    laid("H-17", "with units and words", FOUND, column("参加者数", *"123456789", "1,000人", "約20")),
    good("H-17"),
    laid("H-17", "no numbers", None, column("事業名", "橋")),
    laid("H-18", "two lines", FOUND, replace(column("備考", "一\n二"), name="一覧.csv")),
    laid("H-18", "one line", (), replace(column("備考", "一、二"), name="一覧.csv")),
    laid("H-18", "a workbook", None, column("備考", "一\n二")),
    laid(
        "H-19",
        "one field more",
        FOUND,
        sheet(("事業名", "予算額", "3列目"), ("甲", "1", "200"), ("乙", "30", ""), name="一覧.csv"),
    ),
    laid("H-19", "empty fields", (), sheet(("事業名", "予算額", "3列目"), ("甲", "1", ""), name="一覧.csv")),
    laid("H-19", "a workbook", None, GOOD),
    laid(
        "H-20",
        "width and spaces",
        FOUND,
        column("区分", "補助", "補助 ", "ＰＦＩ", "PFI", "補助", "補助", "PFI", "PFI"),
    ),
    laid("H-20", "one spelling", (), column("区分", "補助", "PFI", "補助", "PFI")),
    laid("H-20", "names", None, column("事業名", "橋", "橋 ")),
    laid("H-21", "details", FOUND, column("区分", "その他（展示会）", "補助", "その他")),
    laid("H-21", "none", (), column("区分", "その他", "補助")),
    laid("H-21", "no choices", None, column("区分", "その他（展示会）")),
    laid("H-22", "a code alone", FOUND, sheet(("款コード", "事業名"), ("1", "甲"))),
    laid("H-22", "with its name, national", (), sheet(("款コード", "款名称", "団体コード"), ("1", "議会費", "040002"))),
    none("H-22"),
    laid("H-23", "three symbols", FOUND, column("決算額", *"123456789", "－", "…")),
    laid("H-23", "one symbol", (), column("決算額", *"123456789", "－", "－")),
    laid("H-23", "no numbers", None, column("決算額", "－", "…")),
    laid("H-24", "no unit", FOUND, column("予算額", "1", "2", "3")),
    laid(
        "H-24", "a unit", (), column("予算額（千円）", "1", "2", "3"), sheet(("予算額", "単位"), *[("1", "千円")] * 3)
    ),
    laid("H-24", "no unit, in English", FOUND, column("amount", "1", "2", "3")),
    laid("H-24", "no unit, of a budget", FOUND, column("当初予算", "1", "2", "3")),
    laid(
        "H-24",
        "the description tells it",
        (),
        column("amount", "1", "2", "3"),
        sheet(("title", "currency"), ("a", "JPY")),
    ),
    laid("H-24", "no amounts", None, column("参加者数", "1", "2", "3")),
    laid("H-25", "eras alone", FOUND, column("年度", "Ｈ30", "R1", "令和２年度")),
    laid("H-25", "western years", (), GOOD),
    laid("H-25", "no years", None, column("備考", "令和２年度に直した。")),
    laid("H-26", "names alone", FOUND, column("市町村名", "府中市", "伊達市")),
    laid("H-26", "with codes", (), sheet(("団体コード", "市町村名"), ("132063", "府中市"), ("012335", "伊達市"))),
    laid("H-26", "one body", None, column("市町村名", "みほん町", "みほん町")),
    laid("H-27", "three years", FOUND, sheet(("事業名", "Ｒ2予算額", "R3予算額", "R4予算額"), ("甲", "1", "2", "3"))),
    laid("H-27", "two years", (), sheet(("事業名", "R3予算額", "R4予算額"), ("甲", "1", "2"))),
    none("H-27"),
    laid("H-28", "a total", FOUND, column("担当課", "水道課", "小　計", "緑課", "合計")),
    laid("H-28", "names with the word, totals alone", (), column("担当課", "合計課", "会計課"), column("区分", "計")),
    laid("H-28", "numbers alone", None, sheet(("年度",), ("2021",), ("2022",), ("2023",))),
    laid(
        "H-29",
        "one digit off",
        ("whole", "whole"),
        column("団体コード", "040002", "040003"),
        column("法人番号", "8000020040002", "8000020040003"),
    ),
    laid(
        "H-29",
        "right, and short",
        (),
        column("団体コード", "040002", "131016", "40002"),
        column("法人番号", "8000020040002"),
    ),
    laid("H-29", "no such numbers", None, GOOD),
    laid("H-30", "a zero lost", FOUND, column("団体コード", "131016", "40002")),
    laid("H-30", "all there, and another number", (), column("団体コード", "040002", "40003")),
    laid("H-30", "no such numbers", None, GOOD),
    laid("H-31", "two forms", FOUND, column("開始日", "2024/4/1", "2024/05/01", "令和６年６月１日")),
    laid("H-31", "one form", (), column("開始日", "2024/4/1", "2024/05/01")),
    laid("H-31", "no dates", None, column("開始日", "2024/4/1", "未定")),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "H-01": (
        "機械で読みにくい形式のファイルです。", "「cp932」", ".xlsx、又はUTF-8のCSV",
        "The file is of a form that machines do not read easily.", "“cp932”", ".xlsx, or CSV in UTF-8",
    ),
    "H-02": (
        "一つのシートに表が二つ以上あります。", "「一覧」の繰り返された見出しの1行", "一つのシートに一つの表",
        "A sheet holds more than one table.", "1 repeated row(s) of headers in 一覧", "one table a sheet",
    ),
    "H-03": (
        "表の途中に空の行があります。", "「一覧」の空の1行", "空の行のない表",
        "Blank rows part a table.", "1 blank row(s) in 一覧", "a table without blank rows",
    ),
    "H-04": (
        "見出しの行の上に記載があります。", "「一覧」の見出しの上の2行", "１行目から始まる見出し",
        "Something stands above the row of headers.", "2 row(s) above the headers in 一覧",
        "headers in the first row",
    ),
    "H-05": (
        "表の中に注や出典の行があります。", "「一覧」の注の1行", "記録だけの行",
        "A table has rows of notes.", "1 row(s) of notes in 一覧", "rows of records alone",
    ),
    "H-06": (
        "見出しのない列があります。", "1列の見出し（「空欄」）", "値の意味が分かる見出し",
        "Some columns have no header.", "the headers of 1 column(s): “空欄”",
        "a header that says what the values are",
    ),
    "H-07": (
        "同じ見出しの列があります。", "2列の見出し（「予算 Ａ」、「予算A」）", "列ごとに違う見出し",
        "Several columns have the same header.", "the headers of 2 column(s): “予算 Ａ”, “予算A”",
        "a header of its own for each column",
    ),
    "H-08": (
        "省略の記号のセルがあります。", "「担当課」の列の2個（「〃」、「同上」）", "省略しない値",
        "Some cells hold a ditto mark.", "2 cell(s) in the column “担当課”: “〃”, “同上”", "the value itself",
    ),
    "H-09": (
        "体裁のための空白か改行があります。", "「区分」の列の2個（「合　計」、「　うち委託料」）",
        "空白や改行のない語",
        "There are spaces or line breaks for looks.",
        "2 cell(s) in the column “区分”: “合　計”, “　うち委託料”",
        "words without such spaces",
    ),
    "H-10": (
        "一つのセルに二つ以上の数があります。", "「決算額」の列の2個（「1,000（500）」、「20（10）」）",
        "一つのセルに一つの数",
        "Some cells hold more than one number.", "2 cell(s) in the column “決算額”: “1,000（500）”, “20（10）”",
        "one number a cell",
    ),
    "H-11": (
        "機種依存文字があります。", "「団体」の列の3個（「㈱」、「①」、「ﾏ」、「ﾁ」）",
        "どの環境でも同じに見える字",
        "There are platform-dependent characters.",
        "3 cell(s) in the column “団体”: “㈱”, “①”, “ﾏ”, “ﾁ”",
        "characters that look alike everywhere",
    ),
    "H-12": (
        "空欄がゼロかどうか分かりません。", "「補正予算額」の列の空欄1個とゼロ０個",
        "ゼロは「0」、該当がないものは空欄",
        "It is not clear whether a blank is a zero.", "1 blank(s) and no zero in “補正予算額”",
        "0 for zero, a blank for what is not there",
    ),
    "H-13": (
        "図形、画像又はグラフがあります。", "図形などのあるシート1か所", "セルの値だけのシート",
        "There are drawings, pictures or charts.", "1 sheet(s) with drawings", "a sheet of values alone",
    ),
    "H-14": (
        "結合されたセルがあります。", "結合されたセル2か所", "結合のないセル",
        "There are merged cells.", "2 merged cell(s)", "cells that are not merged",
    ),
    "H-15": (
        "非表示の行、列又はシートがあります。", "非表示の行、列又はシート1か所", "見えるものだけのブック",
        "Rows, columns or sheets are hidden.", "1 hidden row(s), column(s) or sheet(s)",
        "a workbook with nothing hidden",
    ),
    "H-16": (
        "数式のセルがあります。", "数式のセル3か所", "計算した値",
        "Some cells hold formulas.", "3 cell(s) with formulas", "the values that were computed",
    ),
    "H-17": (
        "数のセルに文字が付いています。", "「参加者数」の列の2個（「1,000人」、「約20」）", "数だけのセル",
        "Letters go with some numbers.", "2 cell(s) in the column “参加者数”: “1,000人”, “約20”",
        "numbers alone",
    ),
    "H-18": (
        "セルの中に改行があります。", "「備考」の列の1個（「一 二」）", "１行に一つの記録",
        "Some cells hold line breaks.", "1 cell(s) in the column “備考”: “一 二”", "one record a line",
    ),
    "H-19": (
        "見出しより欄の多い行があります。", "「一覧.csv」の欄の多い1行", "見出しと同じ数の欄",
        "Some rows have more fields than the header.", "1 row(s) with too many fields in 一覧.csv",
        "as many fields as the header",
    ),
    "H-20": (
        "同じ選択肢の書き方が違います。", "「区分」の列の8個（「補助」、「補助 」、「ＰＦＩ」、「PFI」）",
        "一つの選択肢に一つの書き方",
        "One choice is written in several ways.",
        "8 cell(s) in the column “区分”: “補助”, “補助 ”, “ＰＦＩ”, “PFI”",
        "one spelling for each choice",
    ),
    "H-21": (
        "「その他」の内容が選択肢の列にあります。", "「区分」の列の1個（「その他（展示会）」）",
        "「その他」と、内容を書く別の列",
        "Details of その他 stand in the column of choices.", "1 cell(s) in the column “区分”: “その他（展示会）”",
        "その他, and a column for the details",
    ),
    "H-22": (
        "コードの名称の列がありません。", "1列の見出し（「款コード」）", "コードと名称の両方の列",
        "The names of some codes are not told.", "the headers of 1 column(s): “款コード”",
        "a column for the code and one for its name",
    ),
    "H-23": (
        "数の代わりの記号が何種類もあります。", "「決算額」の列の2個（「－」、「…」）", "意味の決まった一つの記号",
        "Several symbols stand in place of numbers.", "2 cell(s) in the column “決算額”: “－”, “…”",
        "one symbol with one meaning",
    ),
    "H-24": (
        "金額の単位が書かれていません。", "1列の見出し（「予算額」）", "「予算額（千円）」のような単位の記載",
        "The unit of the amounts is not told.", "the headers of 1 column(s): “予算額”",
        "a unit, such as 予算額（千円）",
    ),
    "H-25": (
        "年が元号だけで書かれています。", "「年度」の列の3個（「Ｈ30」、「R1」、「令和２年度」）", "西暦の年",
        "Years are told in eras alone.", "3 cell(s) in the column “年度”: “Ｈ30”, “R1”, “令和２年度”",
        "western years",
    ),
    "H-26": (
        "市町村の列に団体コードがありません。", "1列の見出し（「市町村名」）", "全国地方公共団体コードの列",
        "Municipalities are named without their codes.", "the headers of 1 column(s): “市町村名”",
        "a column of the codes of local governments",
    ),
    "H-27": (
        "年度ごとの列が並んでいます。", "3列の見出し（「Ｒ2予算額」、「R3予算額」、「R4予算額」）",
        "年度の列と値の列",
        "There is a column for each year.", "the headers of 3 column(s): “Ｒ2予算額”, “R3予算額”, “R4予算額”",
        "a column for the year and one for the value",
    ),
    "H-28": (
        "記録の中に合計の行があります。", "「担当課」の列の2個（「小　計」、「合計」）", "記録だけの行",
        "Totals stand among the records.", "2 cell(s) in the column “担当課”: “小　計”, “合計”",
        "rows of records alone",
    ),
    "H-29": (
        "検査数字の合わない番号があります。", "「団体コード」の列の1個（「040003」）", "検査数字の合う番号",
        "Some numbers have a wrong check digit.", "1 cell(s) in the column “団体コード”: “040003”",
        "numbers with a right check digit",
    ),
    "H-30": (
        "先頭のゼロが落ちた番号があります。", "「団体コード」の列の1個（「40002」）", "先頭のゼロを含む６桁の番号",
        "Some codes have lost their leading zero.", "1 cell(s) in the column “団体コード”: “40002”",
        "six digits with the leading zero",
    ),
    "H-31": (
        "日付の書き方が混ざっています。", "「開始日」の列の1個（「令和６年６月１日」）", "一つの書き方の日付",
        "Dates are written in several ways.", "1 cell(s) in the column “開始日”: “令和６年６月１日”",
        "dates of one form",
    ),
}  # fmt: skip

# A text is not made of tables.
REFERENCE: dict[str, str | None] = dict.fromkeys(SAID)
