"""A unit that is not stated: a doubt with the evidence for each candidate, never an assumption."""

import pytest

from readers.documents import CHAPTER, HEAD, TITLE, column, form_of, read, words, years
from taikei.model.amount import Unit
from taikei.model.reading import Reading

COLUMNS = (column("事業名", "programme"), column("予算額", "initial_budget"))
SECTION = "第1節 港の振興"


def table(numbers: list[int], usual: str = "千円", *above: str) -> Reading:
    form = form_of(HEAD.replace('usual = "千円"', f'usual = "{usual}"'), CHAPTER, *COLUMNS)
    rows = [[f"港の事業その{at}号", f"{number:,}"] for at, number in enumerate(numbers, start=1)]
    return read(form, *TITLE, SECTION, *above, ["事業名", "予算額"], *rows)


IN_YEN = [(3_000 + 17 * at) * 1000 for at in range(30)]
IN_THOUSANDS = [3_001 + 1_017 * at for at in range(30)]


@pytest.mark.parametrize("usual", ["円", "千円", "百万円"])
def test_the_amounts_decide_whatever_is_usual(usual: str) -> None:
    assert years(table(IN_YEN, usual))[0][2] == Unit.YEN
    assert years(table(IN_THOUSANDS, usual))[0][2] == Unit.THOUSAND_YEN


def test_the_doubt_shows_the_evidence_for_each_candidate() -> None:
    reading = table(IN_YEN)
    (said,) = words(reading)
    assert "0でない金額の100%が1,000で割り切れる" in said
    assert "円（+" in said
    assert "千円（" in said
    assert "百万円（" in said
    assert str(reading.doubts[0].source) == "表1!R3C0"


@pytest.mark.parametrize(("usual", "unit"), [("円", Unit.YEN), ("千円", Unit.THOUSAND_YEN), ("百万円", Unit.YEN)])
def test_what_is_usual_breaks_the_tie_and_the_doubt_says_so(usual: str, unit: Unit) -> None:
    # 5,000,000 is a programme in yen, and in thousand yen it is one too.
    reading = table([5_000_000, 4_000_000], usual)
    assert years(reading)[0][2] == unit
    (doubt,) = reading.doubts
    assert ("様式が通常とする単位にしました" in doubt.message.ja) == (usual != "百万円")
    assert ("the one that the form calls usual was chosen" in doubt.message.en) == (usual != "百万円")


def test_a_table_that_states_none_is_read_as_the_others() -> None:
    form = form_of(HEAD, CHAPTER, *COLUMNS)
    header, row = ["事業名", "予算額"], ["桟橋改修事業", "1,200,000"]
    second = ["第2節 人を呼ぶ", "（単位：円）", header, row]
    reading = read(form, *TITLE, SECTION, header, row, *second)
    assert years(reading)[0][2] == Unit.YEN
    assert words(reading) == [
        "（1）港の振興の表に金額の単位が書かれていません。ほかの表に書かれている円として読みました。"
    ]


def test_tables_in_different_units_are_told() -> None:
    form = form_of(HEAD, CHAPTER, *COLUMNS)
    header, row = ["事業名", "予算額"], ["桟橋改修事業", "1,200"]
    second = ["第2節 人を呼ぶ", "（単位：百万円）", header, row]
    reading = read(form, *TITLE, SECTION, "（単位：千円）", header, row, *second)
    assert [amount.unit for _, _, each in reading.report.rows() for amount in each.entry.amounts] == [
        Unit.THOUSAND_YEN,
        Unit.MILLION_YEN,
    ]
    assert reading.doubts[0].message.en == (
        "The tables are in different units (千円、百万円); the chapter's unit is that of the last one, 百万円."
    )
    assert words(reading) == [
        "金額の単位が表によって異なります（千円、百万円）。章の単位は、最後の表の百万円としました。"
    ]


def test_a_stated_unit_leaves_no_doubt() -> None:
    reading = table(IN_THOUSANDS, "円", "（単位：百万円）")
    assert (years(reading)[0][2], words(reading)) == (Unit.MILLION_YEN, [])
