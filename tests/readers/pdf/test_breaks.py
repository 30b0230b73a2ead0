"""Rows that a page break parts keep one number; rows that end with their page do not share it."""

from readers.pdf.paper import bar, drawn, stroke, typeset, words
from taikei.readers.lines import Content, Line
from taikei.readers.pdf.content import pdf_content

HEADER = "table.header([事業名], [予算額], [概要]),"
TABLE = "#table(columns: (60pt, 50pt, 150pt), {header} {rows})"


def set_table(rows: list[tuple[str, str, str]], *, header: bool = True, height: int = 200) -> Content:
    body = ", ".join(f"[{cell}]" for row in rows for cell in row)
    return pdf_content(
        typeset(TABLE.replace("{header}", HEADER if header else "").replace("{rows}", body), height), "x.pdf"
    )


def rows_of(content: Content) -> dict[int, dict[int, str]]:
    rows: dict[int, dict[int, str]] = {}
    for line in content.lines:
        if line.row is not None and line.column is not None:
            row = rows.setdefault(line.row, {})
            row[line.column] = row.get(line.column, "") + line.text
    return rows


def pages(content: Content, row: int) -> list[int]:
    boxes = (box for line in content.lines if line.row == row and line.source for box in line.source.boxes)
    return sorted({box.page for box in boxes})


LONG = "市場を開き、商談を重ねた。" * 25 + "（観光課）"
SHORT = [(f"事業{at}", f"{at},000", "商談を重ねた。（観光課）") for at in range(1, 4)]


def test_a_row_over_four_pages_is_one_row_and_repeated_headers_are_rows_of_their_own() -> None:
    content = set_table([*SHORT, ("長い事業", "9,000", LONG), ("後の事業", "8,000", "商談。（観光課）")])
    rows = rows_of(content)
    long = next(number for number, row in rows.items() if row.get(0) == "長い事業")
    assert rows[long] == {0: "長い事業", 1: "9,000", 2: LONG}
    assert pages(content, long) == [1, 2, 3, 4]
    assert [row[0] for row in rows.values() if row[0] != "事業名"] == [
        "事業1",
        "事業2",
        "事業3",
        "長い事業",
        "後の事業",
    ]
    assert sum(row[0] == "事業名" for row in rows.values()) == max(pages(content, long))
    assert content.doubts == ()


def test_a_name_that_is_parted_too_is_joined() -> None:
    content = set_table([*SHORT, ("名前がとても長い事業" * 9, "9,000", LONG)], header=False)
    assert rows_of(content)[4] == {0: "名前がとても長い事業" * 9, 1: "9,000", 2: LONG}


def test_rows_that_end_with_their_page_stay_apart() -> None:
    many = [(f"事業{at}", f"{at},000", "商談を重ねた。（観光課）") for at in range(1, 40)]
    rows = rows_of(set_table(many))
    assert [(row[0], row[1], row[2]) for row in rows.values() if row[0] != "事業名"] == many


def test_a_number_of_its_own_begins_a_row_that_leaves_other_cells_empty() -> None:
    many = [(f"事業{at}", f"{at},000", "観光課") for at in range(1, 40)]
    whole = set_table(many)
    opens = next(row for number, row in rows_of(whole).items() if pages(whole, number) == [2] and row[0] != "事業名")
    at = many.index((opens[0], opens[1], opens[2]))
    content = set_table([*many[:at], (opens[0], opens[1], ""), *many[at + 1 :]])
    rows = [row for row in rows_of(content).values() if row[0] != "事業名"]
    assert [row[0] for row in rows] == [name for name, _, _ in many]
    assert rows[at] == {0: opens[0], 1: opens[1]}
    assert content.doubts == ()


def test_page_numbers_between_the_pieces_do_not_part_them_but_a_heading_does() -> None:
    content = set_table([*SHORT, ("長い事業", "9,000", LONG)])
    assert any(line.text.startswith("- 1") and line.row is None for line in content.lines)
    head = "#table(columns: (60pt, 200pt), [甲], [終わり。（甲課）])\n#pagebreak()\n次の表\n"
    lines = pdf_content(typeset(head + "#table(columns: (60pt, 200pt), [], [残り（乙課）])"), "x.pdf").lines
    assert [line.row for line in lines if line.text in ("終わり。（甲課）", "残り（乙課）")] == [1, 2]


WALLS = (20, 100, 280)


def two_pages(above: str, below: str, *, closed: bool) -> tuple[Line, ...]:
    """A row at the bottom of one page and one at the top of the next, with rules between them or without."""
    walls = "".join(bar(x, 40, 0.75, 140) for x in WALLS)
    rule = bar(20, 40, 260, 0.75) + words(145, 15, "- 1 -") if closed else words(145, 15, "- 1 -")
    first = walls + bar(20, 180, 260, 0.75) + rule + words(25, 165, "name") + words(105, 165, above)
    top = bar(20, 180, 260, 0.75) if closed else ""
    second = walls + bar(20, 40, 260, 0.75) + top + words(25, 165, "more") + words(105, 165, below)
    return pdf_content(drawn(first, second + words(145, 15, "- 2 -")), "x.pdf").lines


def test_open_rules_alone_join_a_row() -> None:
    assert {line.row for line in two_pages("goes", "on", closed=False) if line.row} == {1}


def test_closed_rules_and_finished_text_part_it() -> None:
    assert {line.row for line in two_pages("goes.", "on.", closed=True) if line.row} == {1, 2}


def test_a_row_without_a_name_goes_on_though_rules_and_text_end() -> None:
    """Word processors close the rows of both pages, and the page may end with a sentence."""
    walls = "".join(stroke(x, 180, x, 60) for x in WALLS)
    table = walls + "".join(stroke(20, y, 280, y) for y in (180, 120, 60))
    first = table + words(25, 165, "a") + words(105, 165, "b.") + words(25, 100, "c") + words(105, 100, "d.")
    second = table + words(105, 165, "e.") + words(25, 100, "f") + words(105, 100, "g.")
    lines = pdf_content(drawn(first, second), "x.pdf").lines
    assert [(line.row, line.text) for line in lines] == [
        (1, "a"),
        (1, "b."),
        (2, "c"),
        (2, "d."),
        (2, "e."),
        (3, "f"),
        (3, "g."),
    ]


def test_an_unruled_bottom_loses_no_cell() -> None:
    walls = "".join(stroke(x, 180, x, 60) for x in WALLS)
    page = walls + stroke(20, 180, 280, 180) + stroke(20, 120, 280, 120)
    text = words(25, 165, "a") + words(105, 165, "b") + words(25, 100, "c") + words(105, 100, "d") + words(145, 30, "7")
    lines = pdf_content(drawn(page + text), "x.pdf").lines
    assert [(line.row, line.column, line.text) for line in lines] == [
        (1, 0, "a"),
        (1, 1, "b"),
        (2, 0, "c"),
        (2, 1, "d"),
        (None, None, "7"),
    ]


def test_what_only_the_text_speaks_for_is_a_doubt() -> None:
    full = "開いた市場で商談を重ねて" * 6
    wide = "#table(columns: (60pt, 200pt), [甲], [{}])\n#pagebreak()\n#table(columns: (60pt, 200pt), [乙], [続き])"
    content = pdf_content(typeset(wide.replace("{}", full[:57])), "x.pdf")
    (doubt,) = content.doubts
    assert "go on over the page break" in doubt.message.en
    assert {box.page for box in doubt.source.boxes} == {1, 2}
