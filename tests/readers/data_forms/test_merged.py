"""Divisions and sections that stand only in the first row of a group are filled where the shape leaves no choice."""

import pytest

from readers.data_forms.tables import csv_table, entries, form, read, said
from taikei.model.reading import Reading

COLUMNS = '"章" = "section"\n"課" = "division"\n"額" = "initial_budget"'
SKIP = 'skip = { "事業名" = "^小計$" }'
TOLD = "as merged cells are saved"


def reading_of(*rows: str) -> Reading:
    return read(csv_table("章,課,事業名,額\n" + "\n".join(rows) + "\n"), form(columns=COLUMNS, table=SKIP))


def divisions(reading: Reading) -> str:
    return " ".join("".join(entry.charge.divisions) or "-" for entry in entries(reading))


def test_sections_and_divisions_are_filled_and_told_and_amounts_are_not() -> None:
    reading = reading_of("農,緑,花,1", ",,木,", ",道,橋,3", ",,川,", "商,道,店,5", ",,市,6")
    assert divisions(reading) == "緑 緑 道 道 道 道"
    assert [(section.title, len(section.placements)) for section in reading.report.chapters[0].sections] == [
        ("農", 4),
        ("商", 2),
    ]
    blank = entries(reading)[1].amounts[0]
    assert (blank.number, blank.word) == (None, "")
    told = [doubt for doubt in reading.doubts if TOLD in doubt.message.en]
    assert [(str(doubt.source), doubt.message.ja.split("。")[1]) for doubt in told] == [
        ("trial.csv!A3", "空欄の4行を、上の行の値で補いました"),
        ("trial.csv!B3", "空欄の3行を、上の行の値で補いました"),
    ]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        # The same division stands in two rows one below the other: blanks are blanks.
        (("農,緑,花,1", "農,緑,木,2", "農,,橋,3", "農,道,川,4", "農,,店,5", "農,,市,6"), "緑 緑 - 道 - -"),
        # A group of one section does not go on in the next.
        (("農,緑,花,1", "農,,木,2", "商,,橋,3", "商,道,川,4", "商,,店,5", "商,,市,6"), "緑 - - 道 - -"),
        # Below a subtotal a group begins.
        (("農,緑,花,1", "農,,木,2", ",,小計,3", "農,,橋,4", "農,道,川,5", "農,,店,6"), "緑 - - 道 -"),
        # The first row has none.
        (("農,,花,1", "農,緑,木,2", "農,,橋,3", "農,道,川,4", "農,,店,5", "農,,市,6"), "- 緑 - 道 - -"),
        # A single blank may be one that was forgotten.
        (("農,緑,花,1", "農,道,木,2", "農,,橋,3", "農,水,川,4", "農,緑,店,5"), "緑 道 - 水 緑"),
        # One group alone as well.
        (("農,緑,花,1", "農,,木,2", "農,,橋,3"), "緑 - -"),
    ],
)
def test_where_the_shape_leaves_a_choice_blanks_stay_blank(rows: tuple[str, ...], found: str) -> None:
    reading = reading_of(*rows)
    assert divisions(reading) == found
    assert not any(TOLD in doubt.message.en for doubt in reading.doubts)


def test_rows_that_are_no_programmes_are_not_filled() -> None:
    reading = reading_of("農,緑,花,1", "農,,木,2", ",,小計,3", "農,道,川,5", "農,,店,6", ",,小計,11")
    assert divisions(reading) == "緑 緑 道 道"
    assert any("空欄の2行" in doubt.message.ja for doubt in reading.doubts)
    assert said(reading) != []
