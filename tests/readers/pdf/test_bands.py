"""A table that a spreadsheet program printed in bands, its columns on separate pages, is told and not put together."""

from collections.abc import Sequence
from math import inf, nan

import pytest

from readers.documents import CHAPTER, HEAD, column, form_of
from readers.pdf.paper import drawn
from taikei.model.errors import UnusableFile
from taikei.readers.pdf import shapes
from taikei.readers.pdf.content import pdf_content
from taikei.readers.pdf.space import Space
from taikei.readers.report import read_content

LONG, SHORT = tuple(range(190, 40, -15)), tuple(range(190, 100, -20))
LEFT, RIGHT = (20, 120, 200), (20, 280)


def page(rows: Sequence[int], columns: Sequence[int]) -> str:
    """A page of a table with a text in each row."""
    across = [f"{columns[0]} {y} {columns[-1] - columns[0]} 0.5 re f" for y in rows]
    down = [f"{x} {rows[-1]} 0.5 {rows[0] - rows[-1]} re f" for x in columns]
    texts = [f"BT /F 6 Tf {columns[0] + 4} {y + 3} Td (row {y}) Tj ET" for y in rows[1:]]
    return "\n".join((*across, *down, *texts))


def told(*pages: str) -> list[str]:
    return [
        doubt.message.en for doubt in pdf_content(drawn(*pages), "x.pdf").doubts if "separate pages" in doubt.message.en
    ]


BANDS = (page(LONG, LEFT), page(SHORT, LEFT), page(LONG, RIGHT), page(SHORT, RIGHT))


def test_a_table_in_two_bands_is_told() -> None:
    (message,) = told(*BANDS)
    assert message == (
        "The columns of one table seem to stand on separate pages (rows of page 1 go on on page 3). "
        "Name the workbook (.xlsx) itself, or print it again with all columns fitted on one page."
    )


def test_it_is_told_behind_other_pages_too() -> None:
    assert "rows of page 2 go on on page 4" in told(page(SHORT[1:], LEFT), *BANDS, page(LONG[2:], RIGHT))[0]


@pytest.mark.parametrize(
    "pages",
    [
        (page(LONG, LEFT),) * 4,
        (page(LONG, LEFT), page(SHORT, LEFT)) * 2,
        (page(LONG, LEFT), page(LONG, RIGHT)) * 2,
        (page(LONG, LEFT), page(SHORT, LEFT), page(LONG, RIGHT), page(SHORT[1:], RIGHT)),
        (page(LONG, LEFT), page(SHORT, RIGHT), page(LONG, RIGHT), page(SHORT, LEFT)),
        (page(SHORT, LEFT), page(SHORT[1:], LEFT), page(SHORT, RIGHT), page(SHORT[1:], RIGHT)),
    ],
    ids=["even tables", "the same columns", "facing pages", "other rows", "mixed columns", "few rows"],
)
def test_other_tables_are_not(pages: Sequence[str]) -> None:
    assert told(*pages) == []


def test_a_report_that_cannot_be_read_for_it_is_refused_with_the_reason() -> None:
    form = form_of(HEAD.replace("磯部町']", "row']"), CHAPTER, column("事業名", "programme"))
    with pytest.raises(UnusableFile) as refusal:
        read_content(pdf_content(drawn(*BANDS), "x.pdf"), "x.pdf", "0" * 64, [form])
    assert refusal.value.found.ja.startswith(
        "一つの表の列が別々のページに分かれているようです（1ページの行の続きが3ページに"
    )
    assert refusal.value.found.ja.endswith("事業の行が一つも読み取れません")


@pytest.mark.parametrize("number", [nan, inf, -inf])
def test_a_rule_whose_place_is_no_number_is_none(number: float) -> None:
    """PDFium makes such places of damaged numbers."""
    good = shapes.Extent(20, 50, 280, 50.5)
    wild = [good._replace(left=number), good._replace(top=number, bottom=number)]
    assert shapes._rules([*wild, good], Space(0, 0, 300, 200, 0)) == shapes._rules([good], Space(0, 0, 300, 200, 0))
