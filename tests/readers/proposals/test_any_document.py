"""Whatever stands in a document, its proposal is a form, or a refusal: never a form file that cannot be read."""

import contextlib

from hypothesis import example, given
from hypothesis import strategies as st

from readers.documents import content_of
from taikei.model.errors import UnusableFile
from taikei.readers.data.table import Data, Table
from taikei.readers.forms.known import parse_form
from taikei.readers.lines import Content, lines_of
from taikei.readers.proposals.proposal import form_for_content, form_for_data

HEADERS = (
    "事業名",
    "当初予算額",
    "決算額",
    "予算額（前年度）",
    "当初予算額\n［決算額］",
    "実施概要（担当課）",
    "令和5年度決算額",
    "年度",
)
HEADERS += ("所管課", "節名称", "事業番号", "段階", "単位", "担当者", "執行率", "合計")
CELLS = (
    "灯台の事業［再掲］",
    "1,200",
    "△3",
    "－",
    "（港湾課）",
    "港湾課・観光課",
    "令和6年度",
    "合計",
    "決算",
    "予算",
    "新規",
    "千円",
)
LINES = (
    "令和6年度の実績",
    "令和7年度の計画",
    "(1)海",
    "(2)山",
    "（単位：千円）",
    "目次",
    "- 1 -",
    "（注）注",
    "事業名　予算額　担当課",
    "711",
)
TABLE = (("事業名", "決算額", "所管課"), ("灯台の事業", "70", "港湾課"))
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
header = st.sampled_from(HEADERS) | ANY
cell = st.sampled_from(CELLS) | ANY
row = st.lists(cell, min_size=1, max_size=6).map(tuple)
part = (
    st.sampled_from(LINES)
    | ANY.filter(lambda text: text.strip() != "")
    | st.lists(header, min_size=2, max_size=6).map(tuple)
    | row
)


@given(st.lists(header, min_size=2, max_size=8), st.lists(st.lists(cell, min_size=8, max_size=8), max_size=6))
def test_any_table_gives_a_form_or_a_refusal(headers: list[str], cells: list[list[str]]) -> None:
    columns = ("事業名", "決算額", *headers)
    rows = tuple(("灯台の事業", "70", *each)[: len(columns)] for each in cells)
    table = Table(
        "list.csv", columns, [each + ("",) * (len(columns) - len(each)) for each in rows], range(2, 2 + len(rows))
    )
    with contextlib.suppress(UnusableFile):
        parse_form(form_for_data([Data((table,), "utf-8")], "any", "list.csv", "ja"))


@example([("事業名", "事業名", "", "所管課")])  # two columns of divisions
@given(st.lists(part, min_size=1, max_size=30))
def test_any_document_with_cells_gives_a_form_or_a_refusal(parts: list[str | tuple[str, ...]]) -> None:
    with contextlib.suppress(UnusableFile):
        parse_form(form_for_content(content_of("令和6年度の実績", *parts, *TABLE), "any", "報告書.docx", "en"))


@given(st.lists(st.sampled_from((*LINES, *CELLS, *HEADERS, "灯台の事業　1,200　港湾課")) | ANY, max_size=30))
def test_any_text_gives_a_form_or_a_refusal(lines: list[str]) -> None:
    content = Content(
        tuple(lines_of("\n".join(("令和6年度の実績", *lines, "事業名　予算額　担当課", "灯台の事業　1,200　港湾課")))),
        "lines",
        "utf-8",
    )
    with contextlib.suppress(UnusableFile):
        parse_form(form_for_content(content, "any", "報告書.txt", "ja"))
