"""An invented town's budget book on single pages, set by typst: every row ruled, its text in the middle of the row."""

import typst

from readers.budget.made import FONTS
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

SETUP = """
#set text(font: ("BIZ UDMincho", "BIZ UDMincho Medium"), size: 7pt, lang: "ja", cjk-latin-spacing: none)
#set par(leading: 4pt)
#let v = table.cell
#let rows(..cells) = table(
  columns: (75pt, 42pt, 42pt, 42pt, 42pt, 42pt, 36pt, 36pt, 70pt, 42pt, 1fr, 40pt), inset: 2pt, align: horizon,
  stroke: 0.5pt,
  table.header(
    v(rowspan: 3)[目], v(rowspan: 3)[前年度 \\ 予算額], v(rowspan: 3)[本年度 \\ 予算額], v(rowspan: 3)[比較],
    v(colspan: 4)[本年度の財源内訳], v(colspan: 2, rowspan: 2)[節], v(rowspan: 3)[説明], v(rowspan: 3)[整理欄],
    v(rowspan: 2)[一般財源], v(colspan: 3)[特定財源],
    [国(県)\\ 支出金], [町債], [その他], [区分], [金額]),
  ..cells)
#let sheet(number, side, place, ..cells) = page(width: 640pt, height: 360pt, margin: 24pt,
  header: [令和８年度 緑岡町一般会計 #h(1fr) #side], footer: align(center)[－ #number －])[
  （款）#place.at(0) #h(2em) （項）#place.at(1) #h(1fr) （単位：千円） #rows(..cells)]
"""
COVER = "#page(width: 640pt, height: 360pt)[#align(center)[令和８年度 \\ 緑岡町 \\ 歳出 事項別明細書]]"
SHEETS = """
#sheet(1, [歳出], ([１ 議会費], [１ 議会費]),
 [１ 議会費],[98,500],[100,000],[1,500],[99,000],[0],[0],[1,000],
 [１ 報酬 \\ ３ 職員手当等 \\ ８ 旅費],[60,000 \\ 30,000 \\ 10,000],
 [001 議会の運営 #h(1fr) 90,000 \\ 　議員報酬 #h(1fr) 60,000 \\ 　職員手当等 #h(1fr) 30,000
   \\ 002 視察 #h(1fr) 10,000],[],
 [計],[98,500],[100,000],[1,500],[99,000],[0],[0],[1,000],[],[],[],[])
#sheet(2, [歳出], ([２ 総務費], [１ 総務管理費]),
 [１ 一般管理費],[400,000],[410,000],[10,000],[200,000],[100,000],[80,000],[30,000],
 [２ 給料 \\ ３ 職員手当等],[300,000 \\ 110,000],[001 人件費 #h(1fr) 410,000],[A7],
 [２ 防犯灯及び交通安全施設管理費],[50,000],[40,000],[△10,000],[40,000],[0],[0],[0],
 [10 需用費 \\ 14 工事請負費],[25,000 \\ 15,000],[011 防犯灯 #h(1fr) 40,000],[])
#sheet(3, [歳出], ([２ 総務費], [１ 総務管理費]),
 [３ 財産管理費],[0],[5,000],[5,000],[5,000],[0],[0],[0],[12 委託料],[5,000],[020 庁舎清掃 #h(1fr) 5,000],[],
 [計],[450,000],[455,000],[5,000],[245,000],[100,000],[80,000],[30,000],[],[],[],[])
"""


def content(setup: str = SETUP) -> Content:
    """The lines of the book."""
    body = setup + COVER + SHEETS
    return pdf_content(typst.compile(body.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True), "book.pdf")
