"""Delimited text: every encoding and packing gives the same table, and nothing is dropped in silence."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.data_tables.packing import PACKINGS, only_table
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.readers.data.csv_table import csv_table
from taikei.readers.data.separated import LONGEST_CELL, delimiter_of
from taikei.readers.data.table import Table
from taikei.readers.data.tables import data_tables

TEXT = '事業番号,事業名,予算額\r\n001,"花壇の\r\n手入れ",1250\r\n\r\n002,"橋,三つの""点検""",△30\r\n'
HEADER = ("事業番号", "事業名", "予算額")
TABLE = Table("花.csv", HEADER, [("001", "花壇の\r\n手入れ", "1250"), ("002", '橋,三つの"点検"', "△30")], [2, 5])
ENCODINGS = {
    "utf-8": TEXT.encode(),
    "utf-8 with mark": TEXT.encode("utf-8-sig"),
    "code page 932": TEXT.encode("cp932"),
    "utf-16 little-endian with mark": b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "utf-16 big-endian with mark": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "utf-16 little-endian": TEXT.encode("utf-16-le"),
    "utf-16 big-endian": TEXT.encode("utf-16-be"),
    "euc": TEXT.encode("euc_jp"),
}


def read(text: str) -> tuple[Table, list[Doubt]]:
    delimiter = delimiter_of(text)
    assert delimiter is not None
    return csv_table(text, "花.csv", delimiter)


def said(doubts: list[Doubt]) -> list[tuple[str, str, bool]]:
    return [(str(doubt.source), doubt.message.en, doubt.incomplete) for doubt in doubts]


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_table_in_every_encoding_and_packing(encoding: str, packing: str) -> None:
    data, name = PACKINGS[packing]("花.csv", ENCODINGS[encoding])
    found = data_tables(data, name)
    assert (found.tables, found.doubts) == ((TABLE,), ())


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize("delimiter", ["\t", ";", ","])
def test_the_same_table_with_every_delimiter_and_line_end(delimiter: str, end: str) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator=end).writerows([HEADER, *TABLE.rows])
    assert only_table(buffer.getvalue().encode(), "花.csv").rows == TABLE.rows


def test_a_table_in_a_language_that_no_report_is_in() -> None:
    text = "код,назва,сума\n1,Будівництво моста,100\n"
    assert only_table(text.encode(), "b.csv").rows == [("1", "Будівництво моста", "100")]


CELLS = st.text(
    st.one_of(st.sampled_from('",\n\r;\t 県１1'), st.characters(exclude_categories=("Cs",), exclude_characters="\0")),
    max_size=12,
)
ROWS = st.integers(2, 5).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), max_size=8))


# Python's writer quotes a lone \r only where it ends lines, or where it quotes all.
@given(ROWS, st.sampled_from(",\t;"), st.sampled_from([("\r\n", csv.QUOTE_MINIMAL), ("\n", csv.QUOTE_ALL)]))
def test_what_is_written_is_read(rows: list[tuple[str, ...]], delimiter: str, style: tuple[str, int]) -> None:
    buffer = io.StringIO(newline="")
    header = tuple(f"列{at}" for at in range(len(rows[0]) if rows else 2))
    csv.writer(buffer, delimiter=delimiter, lineterminator=style[0], quoting=style[1]).writerows([header, *rows])
    table, doubts = csv_table(buffer.getvalue(), "t.csv", delimiter)
    assert (table.columns, table.rows, doubts) == (header, rows, [])
    lines = re.split("\r\n|\r|\n", buffer.getvalue())
    for row, place in zip(rows, table.places, strict=True):
        first = re.split("[\r\n]", row[0])[0]
        assert lines[place - 1].replace('"', "").startswith(first.replace('"', ""))


def test_rows_of_another_length_lose_nothing_and_are_told_by_their_lines() -> None:
    table, doubts = read("a,b,c\n1,2,3\n4,5\n6,7,8,九,十\n1,2,3\n1,2,3\n")
    assert table.columns == ("a", "b", "c", "4列目", "5列目")
    assert table.rows[1] == ("4", "5", "", "", "")
    assert table.rows[2] == ("6", "7", "8", "九", "十")
    assert said(doubts) == [
        (
            "花.csv!A3:E3",
            "1 row(s) of 花.csv have fewer than the 3 columns of the header (line 3); the missing ones are blank.",
            False,
        ),
        (
            "花.csv!A4:E4",
            (
                "1 row(s) of 花.csv have more than the 3 columns of the header (line 4); the others are kept under "
                "names such as '4列目'. Their values may stand one column too far, as after a comma within an "
                "amount: check them."
            ),
            False,
        ),
    ]


def test_many_uneven_rows_are_one_doubt_that_counts_them_and_names_the_first() -> None:
    _, (doubt,) = read("a,b,c\n" + "1,2,3\n" * 20 + "1,2\n" * 500)
    assert "500行あります（22、23、24、25、26、27、28、29、30、31 …行目）" in doubt.message.ja


def test_headers_stay_as_they_are_also_empty_and_repeated_ones() -> None:
    table, doubts = read(",金額, 節名 ,金額\n0,1,2,3\n")
    assert table.columns == ("", "金額", " 節名 ", "金額")
    assert doubts == []


def test_a_quote_that_is_never_closed_is_a_cut() -> None:
    table, doubts = read('a,b,c\n1,2,3\n4,5,6\n7,8,"九\n1,2,3\n')
    assert table.rows[-1] == ("7", "8", "九\n1,2,3\n")
    assert said(doubts) == [
        (
            "花.csv!A4:C4",
            "The row of 花.csv that begins on line 4 has a quote that is never closed; the file is likely cut off.",
            True,
        )
    ]


@pytest.mark.parametrize(("end", "is_cut"), [("4,5", True), ("4,5\n", False), ("4,5,6", False)])
def test_a_short_last_row_without_a_line_end_is_a_cut(end: str, is_cut: bool) -> None:
    _, doubts = read(f"a,b,c\n1,2,3\n{end}")
    assert [doubt.incomplete for doubt in doubts] == ([is_cut] if end != "4,5,6" else [])


def test_a_text_cut_within_a_character_is_told() -> None:
    (doubt,) = data_tables("事業名,所属,予算額\n花壇,緑課,1\n橋".encode()[:-1], "t.csv").doubts
    assert (doubt.message.en, doubt.incomplete) == (
        "t.csv ends in the middle of a character; what stood at its end is not read.",
        True,
    )


def test_a_quote_out_of_place_is_told() -> None:
    table, doubts = read('a,b,c\n1,"二"つ,3\n4,5,6\n')
    assert table.rows == [("1", "二つ", "3"), ("4", "5", "6")]
    assert [(str(doubt.source), doubt.incomplete) for doubt in doubts] == [("花.csv!2", False)]


def test_a_character_that_cannot_be_read_is_told() -> None:
    text = "a,b,c\n1,2,3\n4,五\x07,6\n" + "1,2,3\n" * 200
    (doubt,) = data_tables(text.encode(), "t.csv").doubts
    assert str(doubt.source) == "t.csv!A3:C3"
    assert doubt.message.en == "1 row(s) of t.csv hold a character that cannot be read."


PROSE = {
    "no comma": "令和４年度の実施状況\n事業名 予算額\n花壇 10\n",
    "amounts": "花壇の手入れ 1,250 1,100\n橋の点検 3,400 3,300\n道の修繕 8,000 7,900\n",
    "amounts in millions": "花壇 1,250,000 円\n橋 3,400,000 円\n道 8,000,000 円\n",
    "a title, then amounts": "事業の一覧\n花壇の手入れ 1,250,000 1,100,000\n橋の点検 3,400,000 3,300,000\n",
    "a title above numbers": "令和４年度の実施状況\n花壇\n1,2,3\n4,5,6\n7,8,9\n",
    "two fields, uneven": "はい,いいえ\n花壇\n橋,三つ\n",
    "one line of two": "一行だけ,の文\n",
    "nothing": "",
}


@pytest.mark.parametrize("case", PROSE)
def test_prose_is_no_table(case: str) -> None:
    assert delimiter_of(PROSE[case]) is None


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n", ";"),
        ("a,x\tb\tc\n1,x\t2\t3\n", "\t"),
        ("a,b,c\n1,2,3\n4,5\n", ","),
        ("年度,2019,2020,2021\n花壇,1,2,3\n", ","),
        ('a,b,c\n1,2,"三\n四', ","),
        ("a,b,c\n", ","),
    ],
)
def test_the_delimiter_is_told_by_the_content(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            f'a,b,c\n1,2,3\n4,"{"五" * (LONGEST_CELL + 1)}',
            "the row that begins on line 3 has a cell of more than 131,072",
        ),
        (
            ",".join("a" * 16_385) + "\n" + ",".join("1" * 16_385),
            "it has 16,385 columns, more than the 16,384 that can",
        ),
        (",".join("a" * 16_000) + "\n" + "1,2\n" * 501, "it has more than 8,000,000 cells"),
    ],
    ids=["an endless cell", "too many columns", "too many cells where rows are filled up"],
)
def test_what_is_too_large_is_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        csv_table(text, "t.csv", ",")
    assert refusal.value.said("en").startswith(f"t.csv: {words}")


@pytest.mark.parametrize(
    "above",
    ["事業の一覧", "事業の一覧,,,", ",,,（単位：千円）", "令和６年度\n\n事業の一覧,,,（単位：千円）"],
    ids=["a title", "a title of a spreadsheet", "the unit", "a year, a title and the unit"],
)
def test_what_stands_above_the_header_is_kept_apart_and_told(above: str) -> None:
    data = data_tables(f"{above}\n番号,事業名,予算額,課\n1,花壇,10,庭\n2,橋,20,道\n".encode(), "t.csv")
    (table,), (doubt,) = data.tables, data.doubts
    assert table.columns == ("番号", "事業名", "予算額", "課")
    assert table.rows == [("1", "花壇", "10", "庭"), ("2", "橋", "20", "道")]
    texts = [text for text in above.replace("\n", ",").split(",") if text]
    assert list(table.above) == texts
    assert all(text in doubt.message.ja for text in texts)
    assert list(table.places) == [2 + above.count("\n") + at for at in (1, 2)]


def test_a_header_of_which_half_the_columns_have_no_name_is_no_title() -> None:
    (table,) = data_tables("事業名,,予算額,\n花壇,あ,10,庭\n橋,い,20,道\n".encode(), "t.csv").tables
    assert (table.columns, table.above) == (("事業名", "", "予算額", ""), ())
