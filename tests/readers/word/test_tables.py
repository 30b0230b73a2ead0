"""Tables: every cell's lines with the row and the column of the grid in which Word prints them."""

from readers.word.making import cell, paragraph, read, row, run, said, table, texts, told
from taikei.model.source import CellPlace
from taikei.readers.lines import Content


def grid(content: Content) -> list[tuple[int | None, int | None, str]]:
    return [(line.row, line.column, line.text) for line in content.lines]


def span(count: int) -> str:
    return f'<w:gridSpan w:val="{count}"/>'


def test_merged_cells_keep_the_columns_of_the_grid() -> None:
    body = table(
        row(
            cell(said("事業名"), properties='<w:vMerge w:val="restart"/>'),
            cell(said("予算"), properties=span(2)),
            cell(said("課")),
        ),
        row(cell(properties="<w:vMerge/>"), cell(said("当初")), cell(said("決算"))),
        row(cell(said("港")), cell(said("1")), cell(said("2")), properties='<w:gridBefore w:val="1"/>'),
    )
    assert grid(read(body)) == [
        (1, 0, "事業名"),
        (1, 1, "予算"),
        (1, 3, "課"),
        (2, 1, "当初"),
        (2, 2, "決算"),
        (3, 1, "港"),
        (3, 2, "1"),
        (3, 3, "2"),
    ]


def test_rows_are_numbered_through_the_document_and_named_within_their_table() -> None:
    content = read(table(row(cell(said("あ")))) + said("間") + table(row(cell()), row(cell(), cell(said("い")))))
    assert grid(content) == [(1, 0, "あ"), (None, None, "間"), (3, 1, "い")]
    assert [line.source and line.source.cells[0] for line in content.lines] == [
        CellPlace("表1", "R1C1"),
        CellPlace("段落", "1"),
        CellPlace("表2", "R2C2"),
    ]


def test_a_table_in_a_cell_is_text_of_that_cell_in_its_order() -> None:
    inner = table(row(cell(said("内1")), cell(said("内2"))), row(cell(said("内3"))))
    content = read(table(row(cell(said("名")), cell(said("前"), inner, said("後")))) + table(row(cell(said("次")))))
    assert grid(content) == [
        (1, 0, "名"),
        (1, 1, "前"),
        (1, 1, "内1"),
        (1, 1, "内2"),
        (1, 1, "内3"),
        (1, 1, "後"),
        (2, 0, "次"),
    ]
    assert {line.source.cells[0].sheet for line in content.lines if line.source} == {"表1", "表2"}


def test_a_line_break_splits_a_cells_text_and_empty_cells_say_nothing() -> None:
    amounts = paragraph(run("19,225"), "<w:r><w:br/></w:r>", run("［17,071］"))
    content = read(table(row(cell(), cell(amounts))))
    assert grid(content) == [(1, 1, "19,225"), (1, 1, "［17,071］")]
    assert [line.before for line in content.lines] == [0, 0]


def test_rows_and_cells_within_content_controls_are_found() -> None:
    controlled = f"<w:sdt><w:sdtPr/><w:sdtContent>{row(cell(said('あ')))}</w:sdtContent></w:sdt>"
    within = f"<w:tr><w:sdt><w:sdtContent>{cell(said('い'))}</w:sdtContent></w:sdt>{cell(said('う'))}</w:tr>"
    assert grid(read(table(controlled, within))) == [(1, 0, "あ"), (2, 0, "い"), (2, 1, "う")]


def test_a_deleted_row_goes_and_an_inserted_one_stays() -> None:
    body = table(
        row(cell(said("残"))),
        row(cell(said("消")), properties="<w:del/>"),
        row(cell(said("増")), properties="<w:ins/>"),
    )
    content = read(body)
    assert texts(content) == ["残", "増"]
    assert told(content)[0].startswith("変更履歴が残っています（挿入1か所、削除1か所）")


def test_text_under_a_merged_cell_is_not_printed_and_is_told() -> None:
    body = table(
        row(cell(said("上"), properties='<w:vMerge w:val="restart"/>')),
        row(cell(said("見えない"), properties='<w:vMerge w:val="continue"/>')),
    )
    content = read(body)
    assert texts(content) == ["上"]
    assert content.doubts[0].source.cells == (CellPlace("表1", "R2C1"),)
