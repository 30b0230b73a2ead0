"""An invented city's budget book in a layout of its own, set by typst: 青浜市, in 円, with two accounts."""

from pathlib import Path

import typst

import taikei.writers
from taikei.model.reading import Reading
from taikei.readers.budget.report import read_budget
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.known import parse_form
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

FONTS = Path(taikei.writers.__file__).parent / "fonts"
SETUP = """
#set text(font: ("BIZ UDMincho", "BIZ UDMincho Medium"), size: 8pt, lang: "ja", cjk-latin-spacing: none)
#set par(leading: 6pt)
#let sheet(number, body) = page(width: 380pt, height: 300pt, margin: 20pt, footer: align(center)[#number 頁], body)
#let ruled(widths, head, ..cells) = table(
  columns: widths, rows: 14pt, inset: (x: 2pt, y: 3pt), stroke: (x: 0.5pt),
  table.hline(stroke: 0.5pt), ..head, table.hline(stroke: 0.5pt), ..cells, table.hline(stroke: 0.5pt),
)
#let left(..cells, dy: 40pt) = place(top, dy: dy, ruled((70pt, 45pt, 45pt, 40pt, 35pt, 35pt, 35pt, 35pt),
  ([科目], [今年度], [昨年度], [増減], [国県費], [起債], [諸収入], [一般]), ..cells))
#let right(..cells) = place(top, dy: 40pt, ruled((80pt, 50pt, 190pt), ([節の名], [節の額], [事業の中身]), ..cells))
"""

FIRST_SHEETS = """
#sheet(none)[青浜市 令和７年度予算の説明 \\ 青浜市]
#sheet(none)[令和７年度 青浜市一般会計の部 \\ 歳入と歳出の総額は、それぞれ９００円とする。]
"""
REVENUE = """
#sheet(1)[◎収入 \\ 款1 市税 【900】 \\ 項1 市民税 【900】
#left([（一）個人],[９００],[８００],[１００],[],[],[],[], [合計],[900],[800],[100],[],[],[],[])]
#sheet(2)[#right([① 現年],[900],[見込み])]
"""
EXPENDITURE = """
#sheet(3)[◎支出 \\ 款1 総務費 【700】 \\ 項1 管理費 【700】
#left([（一）文書],[400],[450],[▲50],[100],[],[],[300], ..range(8).map(_ => []),
  [（二）大変に長い],[300],[0],[300],[],[200],[40],[60], [名の費用],..range(7).map(_ => []))]
#sheet(4)[#right(
  [① 給料],[250],[〔01〕文書の管理 #h(1fr) 400], [④ 共済費],[150],[#h(10pt)〔02〕文書の保存 #h(1fr) 400],
  [⑩ 需用費],[300],[〔05〕庁舎 #h(1fr) 300], [紙],[120],[#h(20pt)修繕 3棟])]
#sheet(5)[款1 総務費 【700】 \\ 項1 管理費 【700】
#left(..range(8).map(_ => []), [合計],[700],[450],[250],[100],[200],[40],[360])
#place(top, dy: 90pt)[款2 予備費 【200】 \\ 項1 予備費 【200】]
#left(dy: 120pt, [（一）予備],[200],[200],[0],[],[],[],[200], [合計],[200],[200],[0],[],[],[],[200])]
#sheet(6)[#right([修繕],[180],[#h(20pt)塗装])]
"""
SPECIAL = """
#sheet(none)[令和７年度 青浜市温泉会計の部 \\ 歳入と歳出の総額は、それぞれ５０円とする。]
#sheet(1)[◎支出 \\ 款1 温泉費 【50】 \\ 項1 温泉費 【50】
#left([（一）温泉],[50],[50],[0],[],[],[],[50], [合計],[50],[50],[0],[],[],[],[50])]
#sheet(2)[#right([⑫ 委託料],[50],[〔01〕湯の管理 #h(1fr) 50])]
"""
SALARIES = """
#sheet(3)[給与の表 \\ 職員 ３人 \\ 給料 250]
"""

FORM = r"""
id = "aohama_budget"
reads = "budget"
title = { ja = "青浜市の予算書", en = "Budget book of Aohama" }
recognise = ['青浜市一般会計の部']
furniture = ['^\s*頁$']
page = '^(?P<page>\d+)\s*頁$'
kan = '^款(?P<number>\d+) (?P<name>\S+) 【(?P<amount>[\d,]+)】$'
kou = '^項(?P<number>\d+) (?P<name>\S+) 【(?P<amount>[\d,]+)】$'
moku = '^（(?P<code>[一二三])）(?P<name>.+)$'
total = '^合計$'
setsu = '^(?P<code>[①-⑳]) (?P<name>.+)$'
purpose = '^〔(?P<code>\d\d)〕(?P<name>.+)$'
amount = '^(?:(?P<name>.*\S) )?(?P<amount>[\d,]+)$'

[cover]
title = '予算の説明$'
issuer = '^青浜市$'

[account]
heading = '^(?P<year>令和\S年度) 青浜市(?P<name>.*会計)の部$'
control = '総額は、それぞれ(?P<amount>[０-９，]+)円'

[unit]
usual = "円"
stated = '^単位 (?P<unit>\S+)$'

[[sides]]
heading = '^◎収入$'
side = "revenue"

[[sides]]
heading = '^◎支出$'
side = "expenditure"

[[apart]]
heading = '^給与の表$'
name = { ja = "給与の表", en = "salaries" }
""" + "".join(
    f"[[columns]]\nheader = '^{header}$'\nholds = '{holds}'\n"
    for header, holds in (
        ("科目", "moku"),
        ("今年度", "initial_budget"),
        ("昨年度", "previous_budget"),
        ("増減", "difference"),
        ("国県費", "national_funds"),
        ("起債", "bonds"),
        ("諸収入", "other_funds"),
        ("一般", "general_funds"),
        ("節の名", "setsu"),
        ("節の額", "setsu_amount"),
        ("事業の中身", "purpose"),
    )
)


def form(toml: str = FORM) -> BudgetForm:
    parsed = parse_form(toml)
    assert isinstance(parsed, BudgetForm)
    return parsed


def content(*parts: str) -> Content:
    """The lines of a book of these sheets."""
    body = SETUP + "".join(parts)
    return pdf_content(typst.compile(body.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True), "book.pdf")


def whole() -> str:
    return FIRST_SHEETS + REVENUE + EXPENDITURE + SPECIAL + SALARIES


def read(*parts: str) -> Reading:
    reading = read_budget(content(*parts), "book.pdf", "0" * 64, [form()])
    assert reading is not None
    return reading
