"""The old .xls: what calamine does not tell of it, and what would take all memory, is found in its records."""

import pytest

from readers.workbook.making import places
from readers.workbook.old_format import (
    ASKS_FOR_A_PASSWORD,
    dimensions,
    error,
    hidden_columns,
    hidden_row,
    number,
    xls,
)
from taikei.model.errors import UnusableFile
from taikei.readers.workbook import workbook_content


def test_cells_are_read_and_what_is_hidden_or_wrong_is_told() -> None:
    data = xls(
        hidden_columns(2, 255),
        dimensions(3, 3),
        hidden_row(1),
        number(0, 0, 12371),
        number(1, 1, 0.5),
        number(2, 2, -7661),
        error(2, 0, 23),
    )
    content = workbook_content(data, "港.xls")
    assert places(content) == {"実績!A1": "12371", "実績!B2": "0.5", "実績!A3": "#REF!", "実績!C3": "-7661"}
    assert [str(doubt.source) for doubt in content.doubts] == ["実績!2行", "実績!C列", "実績!A3", "港.xls!"]
    assert content.encoding == "xls"


@pytest.mark.parametrize(
    ("data", "ja"),
    [
        (xls(number(0, 0, 1), number(65535, 65535, 1)), "シート「実績」が65,536行×65,536列に及び、"),
        (xls(dimensions(2**32 - 1, 65535), number(0, 0, 1)), "あり得ない数のセルがあることになっています"),
        (xls(dimensions(1, 1, first_row=20_000), number(0, 0, 1)), "あり得ない数のセルがあることになっています"),
        (xls(number(0, 0, 1), before=ASKS_FOR_A_PASSWORD), "パスワードで暗号化されています"),
        (xls(number(0, 0, 1))[:1600], "壊れているか、途中で切れています"),
        (xls(), "どのシートにも内容がありません"),
    ],
    ids=["a stray cell", "a claim", "a claim that wraps around", "a password", "cut", "nothing in it"],
)
def test_it_is_refused_before_any_memory_is_taken(data: bytes, ja: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        workbook_content(data, "港.xls")
    assert refusal.value.found.ja.startswith(ja)


def test_no_changed_byte_ends_in_anything_but_cells_or_a_refusal() -> None:
    """Each byte of the header, of the tables and of the records in turn; calamine alone aborts the process at some."""
    whole = xls(dimensions(2, 2), hidden_row(0), number(0, 0, 1), number(1, 1, 2), error(1, 0, 7))
    refused = 0
    places_of_interest = [*range(24, 80), *range(512, 560), *range(1024, 1280), *range(1536, 1700)]
    for at in places_of_interest:
        data = bytearray(whole)
        data[at] ^= 0xFF
        try:
            workbook_content(bytes(data), "x.xls")
        except UnusableFile:
            refused += 1
    assert 0 < refused < len(places_of_interest)
