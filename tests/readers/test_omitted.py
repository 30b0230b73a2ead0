"""A department that an edition leaves out is filled in where the form says so, and said to be inferred."""

import pytest

from readers.documents import CHAPTER, CHARGE, HEAD, PORT, TITLE, column, entries, form_of, read, words
from taikei.model.reading import Reading
from taikei.model.slip import Slip

COLUMNS = (
    column("事業名", "programme"),
    column("予算額", "initial_budget"),
    column("担当課", "divisions"),
)
BY_NOTE = "[charge.omitted]\nnote = '^(?P<department>.+部)の課は部名を省略'\n"
BY_FORM = '[charge.omitted]\ndepartment = "産業部"\n'
NOTE = "（注）産業部の課は部名を省略している。"


def reading_of(omitted: str, *below: str) -> Reading:
    form = form_of(HEAD, CHARGE, omitted, CHAPTER, *COLUMNS)
    rows = [["桟橋改修事業", "1,200", "建設部港湾課"], ["朝市事業", "30", "商工課・水産課"], ["灯台事業", "5", ""]]
    return read(form, *TITLE, *PORT, ["事業名", "予算額", "担当課"], *rows, *below)


def departments(reading: Reading) -> list[tuple[str, str]]:
    return [(each.charge.department, each.charge.printed) for each in entries(reading)]


def test_nothing_is_filled_in_unless_the_form_says_so() -> None:
    assert departments(reading_of("", NOTE)) == [("建設部", "建設部港湾課"), ("", "商工課・水産課"), ("", "")]


@pytest.mark.parametrize(("omitted", "place"), [(BY_NOTE, "表1!R10C0"), (BY_FORM, "表1!R8C2")])
def test_divisions_printed_without_one_get_the_department(omitted: str, place: str) -> None:
    reading = reading_of(omitted, NOTE)
    assert departments(reading) == [("建設部", "建設部港湾課"), ("産業部", "商工課・水産課"), ("", "")]
    printed, inferred, _ = entries(reading)
    assert "department" not in printed.sources
    source = inferred.sources["department"]
    assert str(source) == place
    assert source.doubt is not None
    assert source.doubt.ja == "部名は課に添えて印刷されておらず、省略した部として補いました。"
    assert inferred.sources["charge"].doubt is None
    assert words(reading) == ["「灯台事業」の担当課・室が見当たりません。"]


def test_a_note_that_is_not_there_fills_in_nothing_and_is_missed() -> None:
    reading = reading_of(BY_NOTE)
    assert departments(reading)[1] == ("", "商工課・水産課")
    assert words(reading)[-1] == (
        "「令和6年度の実績」に、省略した部を示す注が見当たりません。部名のない課には部を補っていません。"
    )


def test_the_omitted_department_is_told_in_one_way() -> None:
    for omitted in ("[charge.omitted]\n", BY_FORM + "note = '(?P<department>.)'\n"):
        with pytest.raises(Slip, match="both department and note, or neither"):
            reading_of(omitted)
