"""PDFs as offices have them: pages on their side, watermarks, missing pages, pages that are there twice."""

import pytest

from readers.pdf.paper import drawn, stroke, typeset, words
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

TABLE = "".join(stroke(20, y, 220, y) for y in (180, 155, 130)) + "".join(
    stroke(x, 180, x, 130) for x in (20, 120, 220)
)
TEXT = words(25, 165, "harbour") + words(125, 165, "1,000") + words(25, 140, "lighthouse") + words(125, 140, "2,000")
ROWS = [(0, "harbour"), (1, "1,000"), (0, "lighthouse"), (1, "2,000")]
BODY = """#table(columns: (100pt, 80pt), [港の事業], [1,200], [灯台の事業], [34,500])
港と灯台の事業は、令和６年度に終えた。"""
MARK = "#place(center + horizon, rotate({angle}deg, text(size: 40pt, fill: luma(60%))[部外秘]))"


def told(content: Content) -> list[tuple[int | None, str]]:
    return [(line.column, line.text) for line in content.lines]


def doubts(content: Content) -> list[str]:
    return [doubt.message.en for doubt in content.doubts]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_is_shown_on_its_side_is_read_as_it_was_written(rotate: int) -> None:
    upright, turned = (pdf_content(drawn(TABLE + TEXT, rotate=turn), "x.pdf") for turn in (0, rotate))
    assert told(turned) == told(upright) == ROWS
    assert [line.source for line in turned.lines] == [line.source for line in upright.lines]
    assert doubts(upright) == []
    assert doubts(turned) == [
        "Pages whose characters lie on their side or upside down were turned upright and read (p1)."
    ]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_that_was_printed_on_its_side_is_turned(angle: int) -> None:
    turned = pdf_content(typeset(f"#set page(footer: none)\n#rotate({angle}deg, reflow: true)[{BODY}]"), "x.pdf")
    assert told(turned) == told(pdf_content(typeset(f"#set page(footer: none)\n{BODY}"), "x.pdf"))
    assert len(turned.doubts) == 1


def test_a_label_on_its_side_turns_no_page() -> None:
    content = pdf_content(typeset(BODY + "\n#rotate(90deg, reflow: true)[横の注記]"), "x.pdf")
    assert (0, "港の事業") in told(content)
    assert not any("turned" in each for each in doubts(content))


@pytest.mark.parametrize("angle", [-45, 30, 60, 135])
def test_a_watermark_across_a_table_is_told_and_parts_no_line(angle: int) -> None:
    plain, marked = (pdf_content(typeset(BODY + mark), "x.pdf") for mark in ("", MARK.replace("{angle}", str(angle))))
    assert told(marked) == told(plain)
    assert doubts(marked) == ["Slanted text was taken for a watermark and not read: '部外秘'"]


def test_a_watermark_of_many_pages_is_told_once() -> None:
    page = BODY + MARK.replace("{angle}", "-45")
    assert (
        len(
            doubts(
                pdf_content(typeset("#pagebreak()\n".join([page, page.replace("港", "湊"), "別のページ" + page])), "x")
            )
        )
        == 1
    )


LARGE = "#place({at}, text(size: {size}pt, fill: luma(80%))[{text}])"


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("text", "size", "at"),
    [
        ("案", 90, "top + left, dx: 60pt, dy: -20pt"),
        ("未定稿", 60, "top + left, dx: 10pt, dy: -10pt"),
        ("取扱注意", 40, "top + left, dx: 30pt, dy: 5pt"),
        ("取　扱　注　意", 36, "top + left, dy: 8pt"),
    ],
)
def test_a_straight_watermark_is_in_no_line_and_is_told(text: str, size: int, at: str, first: bool) -> None:
    mark = LARGE.replace("{at}", at).replace("{size}", str(size)).replace("{text}", text)
    bodies = (BODY, f"{mark}\n{BODY}" if first else f"{BODY}\n{mark}")
    plain, marked = (pdf_content(typeset(body), "x.pdf") for body in bodies)
    assert told(marked) == told(plain)
    (doubt,) = doubts(marked)
    assert doubt.startswith("Large text over the characters or rules of the page was taken for a watermark")
    assert f"'{''.join(text.split())}'" in doubt


def test_a_straight_watermark_is_told_once_and_known_on_a_page_where_it_covers_nothing() -> None:
    mark = LARGE.replace("{at}", "top + left, dx: 30pt").replace("{size}", "40").replace("{text}", "取扱注意")
    content = pdf_content(typeset(f"{mark}\n{BODY}\n#pagebreak()\n{mark}\n#v(200pt)\n別のページの文。"), "x.pdf")
    assert not any("取" in text for _, text in told(content))
    assert [line.source.boxes[0].page for line in content.lines if line.source][-2:] == [2, 2]
    assert len(doubts(content)) == 1


def test_a_large_title_is_no_watermark() -> None:
    title = "#align(center, text(size: 40pt)[港の報告])\n"
    content = pdf_content(typeset(title + "#box(stroke: 1pt, inset: 4pt, text(size: 40pt)[要約])\n" + BODY), "x.pdf")
    assert told(content)[:2] == [(None, "港の報告"), (None, "要約")]
    assert doubts(content) == []


def book(*numbers: int | None) -> Content:
    """Pages with these printed numbers; None for one without."""
    pages = [
        f"#set page(footer: align(center)[{'' if number is None else f'{number}頁'}])\n{at}枚目の文。"
        for at, number in enumerate(numbers, start=1)
    ]
    return pdf_content(typeset("\n#pagebreak(weak: true)\n".join(pages)), "x.pdf")


@pytest.mark.parametrize(
    "numbers",
    [
        (1, 2, 3, 4, 5, 6, 7),
        (None, None, 1, 2, 3, 4, 5, 6),
        (1, 2, 3, None, 5, 6, 7),
        (1, 2, 3, 4, 1, 2, 3, 4, 5, 6),
        (1, 2, 3, None, 4, 5, 6, 7),
        (1, 3, 5, 7, 9, 11),
        (1, 2, 4),
    ],
    ids=["whole", "cover", "a leaf without", "begun anew", "not counted", "every second", "too few"],
)
def test_numbers_that_prove_no_gap(numbers: tuple[int | None, ...]) -> None:
    assert not any("missing" in each for each in doubts(book(*numbers)))


def test_a_missing_page_is_told_with_its_place() -> None:
    content = book(1, 2, 3, 4, 6, 7, 8)
    (doubt,) = [doubt for doubt in content.doubts if doubt.incomplete]
    assert doubt.message.en == "Pages are missing after page 4: the printed page numbers go from 4 to 6."
    assert (
        doubt.message.ja
        == "4ページの次にあるはずのページが抜けています（印刷されたページ番号が4から6に飛んでいます）。"
    )
    assert [box.page for box in doubt.source.boxes] == [4, 5]


@pytest.mark.parametrize("missing", [0, 1])
def test_a_row_goes_on_over_a_page_break_but_not_over_a_missing_page(missing: int) -> None:
    number = f"context {{ let n = counter(page).get().first(); if n > 4 {{ n + {missing} }} else {{ n }} }}"
    pages = "#pagebreak()\n".join(f"{at}枚目の文。\n" for at in (1, 2, 3))
    long = "とても長い説明が続く。" * 40
    table = f"#table(columns: (100pt, 80pt), [港の事業], [{long}])"
    footer = f"#set page(footer: align(center)[#{number}頁])\n"
    content = pdf_content(typeset(f"{footer}{pages}#pagebreak()\n{table}\n次の文。\n#pagebreak()\n終わり。"), "x.pdf")
    rows = {line.source.boxes[0].page: line.row for line in content.lines if line.row is not None and line.source}
    assert len(rows) > 1
    assert (len(set(rows.values())) > 1) == bool(missing)


def test_a_page_that_is_there_twice_is_told() -> None:
    table = "#table(columns: 2, " + ",".join(f"[港{at}], [{at}]" for at in range(9)) + ")"
    pages = [f"{at}枚目{table}" for at in (1, 2, 3)]
    again = typeset("\n#pagebreak()\n".join([pages[0], pages[1], "#counter(page).update(2)" + pages[1], pages[2]]))
    assert doubts(pdf_content(again, "x.pdf")) == ["Pages 2 and 3 are the same page; check that no row was read twice."]
    assert doubts(pdf_content(typeset("\n#pagebreak()\n".join(pages)), "x.pdf")) == []
