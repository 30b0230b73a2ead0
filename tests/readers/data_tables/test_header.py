"""A header of two records is read as one where the shape says how far its groups reach; else the upper one is told."""

import pytest

from taikei.readers.data.csv_table import csv_table
from taikei.readers.data.header import two_records

BELOW = [["7", "花壇", "10", "20", "15", "緑課"]]


def records(upper: str, lower: str) -> tuple[str, ...] | None:
    return two_records(upper.split(","), lower.split(","), BELOW)


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("番号,名,予算額,,決算額,課", ",,当初,最終,,", "番号,名,予算額当初,予算額最終,決算額,課"),
        ("番号,名,予算額,,決算額", ",,当初,最終,（千円）", "番号,名,予算額当初,予算額最終,決算額（千円）"),
        ("名,R5年度,,R6年度,", ",予算,決算,予算,決算", "名,R5年度予算,R5年度決算,R6年度予算,R6年度決算"),
        (",番号,予算額,,,課", ",,国,県,計,", ",番号,予算額国,予算額県,予算額計,課"),
        (",,予算額,,,", "番号,名,当初,最終,決算額,課", "番号,名,予算額当初,予算額最終,決算額,課"),
        (",R5,,R6,,", "名,件,円,件,円,課", "名,R5件,R5円,R6件,R6円,課"),
    ],
)
def test_the_texts_of_the_groups_stand_before_those_of_their_columns(upper: str, lower: str, whole: str) -> None:
    assert records(upper, lower) == tuple(whole.split(","))


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("事業の一覧,,,,,", "番号,事業名,当初,最終,決算額,担当課"),
        (",,事業の一覧,,,", "番号,事業名,当初,最終,決算額,担当課"),
        (",,予算額,,,", "番号,事業名,はじめ,おわり,決算額,担当課"),
        ("番号,事業名,当初,最終,決算額,担当課", "1,道,,,9,"),
        ("番号,事業名,場所,,備考,担当課", "い,道,北,南,なし,緑課"),
        ("番号,事業名,予算額,,,担当課", ",,当初,最終,,"),
    ],
)
def test_what_is_no_header_of_two_records_stays_as_it_is(upper: str, lower: str) -> None:
    assert records(upper, lower) is None


def test_a_lower_record_above_no_number_may_be_one_of_data() -> None:
    assert two_records(["名", "場所", "", "課"], ["", "北", "南", ""], [["花壇", "東", "西", "緑課"]]) is None


def test_the_table_begins_below_both_and_keeps_what_stands_above() -> None:
    table, doubts = csv_table(
        "事業の一覧,,,\n,,予算額,\n番号,事業名,当初,最終\n1,花壇,10,20\n2,橋,30,40\n", "花.csv", ","
    )
    assert table.columns == ("番号", "事業名", "予算額当初", "予算額最終")
    assert table.parts == ("番号", "事業名", "当初", "最終")
    assert (table.rows, table.places) == ([("1", "花壇", "10", "20"), ("2", "橋", "30", "40")], [4, 5])
    assert table.above == ("事業の一覧",)
    assert [str(doubt.source) for doubt in doubts] == ["花.csv!1行"]
