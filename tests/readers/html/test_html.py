"""HTML pages into lines: blocks, tables with spans, and what a page must not do to its reader."""

import pytest

from taikei.model.errors import UnusableFile
from taikei.readers.guard import guarded
from taikei.readers.html.content import html_content
from taikei.readers.kind import kind_of_file


def lines_of(body: str) -> list[tuple[str, int | None, int | None, str]]:
    content = html_content(f"<!doctype html><title>題</title><body>{body}".encode(), "page.html")
    return [(line.text, line.row, line.column, str(line.source)) for line in content.lines]


def test_blocks_are_lines_and_inline_elements_are_not() -> None:
    found = lines_of("<h1>表\n 題</h1><p>県は<b>木</b>を<br>植える。<ul><li>一<li>二</ul>終")
    assert [text for text, *_ in found] == ["表 題", "県は木を", "植える。", "一", "二", "終"]


def test_cells_keep_their_columns_under_spans() -> None:
    table = """<table><caption>表の題</caption>
    <thead><tr><th rowspan=2>節</th><th colspan=2>再掲</th></tr><tr><th>除く</th><th>含む</th></tr></thead>
    <tbody><tr><td>一</td><td></td><td>12<br>（注）</td></tr></tbody></table>"""
    assert lines_of(table) == [
        ("表の題", None, None, "L1"),
        ("節", 1, 0, "表1!R1C1"),
        ("再掲", 1, 1, "表1!R1C2"),
        ("除く", 2, 1, "表1!R2C2"),
        ("含む", 2, 2, "表1!R2C3"),
        ("一", 3, 0, "表1!R3C1"),
        ("12", 3, 2, "表1!R3C3"),
        ("（注）", 3, 2, "表1!R3C3"),
    ]


def test_a_table_within_a_cell_stands_in_the_cell() -> None:
    found = lines_of("<table><tr><td>外<table><tr><td>内</td></tr></table></td><td>右</td></tr></table>")
    assert [(text, row, column) for text, row, column, _ in found] == [("外", 1, 0), ("内", 1, 0), ("右", 1, 1)]


def test_what_is_not_shown_is_not_read() -> None:
    hidden = "<script>document.write('x')</script><style>p{}</style><template>隠</template><!-- 注 --><p>見える</p>"
    assert [text for text, *_ in lines_of(hidden)] == ["見える"]


@pytest.mark.parametrize(
    "data",
    [b"<!DOCTYPE html><p>x", b"\xef\xbb\xbf \n<!-- c --><html lang=ja>", b"<HTML><body>x"],
)
def test_html_is_told_by_its_bytes(data: bytes) -> None:
    assert kind_of_file(data) == "html"


@pytest.mark.parametrize("data", ["＜html＞ の説明".encode(), b"a,b\n<html>,1\n", b"<htmlx>"])
def test_what_only_speaks_of_html_is_none(data: bytes) -> None:
    assert kind_of_file(data) != "html"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<div>" * 5_000 + "x", "nested"),
        ("", "the page shows no text"),
        ("<script>x</script>", "the page shows no text"),
    ],
)
def test_pages_that_cannot_be_read_are_refused(body: str, said: str) -> None:
    with pytest.raises(UnusableFile, match=said):
        guarded("html", f"<!doctype html><body>{body}".encode(), "page.html")


def test_a_span_of_a_million_columns_takes_no_memory() -> None:
    found = lines_of("<table><tr><td colspan=999999999 rowspan=-3>一</td><td>二</td></tr></table>")
    assert [text for text, *_ in found] == ["一", "二"]
