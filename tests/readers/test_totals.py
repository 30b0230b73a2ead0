"""Printed totals: held against the rows, proved or in doubt, and never entries."""

from decimal import Decimal

import pytest

from readers.documents import CHAPTER, HEAD, PORT, TITLE, column, entries, form_of, read, words
from taikei.model.amount import Unit
from taikei.model.reading import Reading
from taikei.model.slip import Slip
from taikei.readers.lines import Content, lines_of
from taikei.readers.report import read_content

MARKS = "[marks]\nrelisted = '（再掲）'\n"
COLUMNS = (
    column("事業名", "programme"),
    column("予算額", "initial_budget"),
    column("決算額", "settlement"),
)


def total(key: str, pattern: str, scope: str = "section", relisted: bool = False) -> str:
    return (
        f"[[chapters.totals]]\n{key} = '{pattern}'\nscope = \"{scope}\"\nrelisted = {'true' if relisted else 'false'}\n"
    )


HEADER = ["事業名", "予算額", "決算額"]
ROWS = [["桟橋改修事業", "1,200", "1,100"], ["灯台事業", "50", "40"], ["桟橋改修事業（再掲）", "1,200", "1,100"]]


def table(
    *totals: str, rows: list[list[str]], above: list[str] | None = None, below: list[str] | None = None
) -> Reading:
    form = form_of(HEAD, MARKS, CHAPTER, *totals, *COLUMNS)
    return read(form, *TITLE, *PORT, *(above or []), HEADER, *rows, *(below or []))


def proofs(reading: Reading) -> list[tuple[str, str, str | None, bool]]:
    return [
        (proof.of.ja, str(proof.printed), None if proof.summed is None else str(proof.summed), proof.proved)
        for proof in reading.proofs
    ]


def test_a_total_that_its_rows_add_up_to_is_proved_and_is_no_entry() -> None:
    reading = table(total("row", "^計$"), rows=[*ROWS, ["計", "1,250", "1,140"]])
    assert proofs(reading) == [
        ("（1）港の振興（再掲を除く）の当初予算額", "1250", "1250", True),
        ("（1）港の振興（再掲を除く）の決算額", "1140", "1140", True),
    ]
    assert str(reading.proofs[0].source) == "表1!R10C0 表1!R10C1 表1!R10C2"
    assert reading.proofs[0].of.en == "initial budget of section (1) 港の振興, without re-listings"
    assert len(entries(reading)) == 3
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_re_listings_are_in_where_the_form_says_so() -> None:
    reading = table(total("row", "^合計$", relisted=True), rows=[*ROWS, ["合　計", "2,450", "2,240"]])
    assert [(of, proved) for of, _, _, proved in proofs(reading)] == [
        ("（1）港の振興（再掲を含む）の当初予算額", True),
        ("（1）港の振興（再掲を含む）の決算額", True),
    ]


def test_a_total_that_is_wrong_is_not_proved_and_says_by_how_much() -> None:
    reading = table(total("row", "^計$"), rows=[*ROWS, ["計", "1,250", "1,104"]])
    assert [proved for *_, proved in proofs(reading)] == [True, False]
    assert words(reading) == [
        "（1）港の振興（再掲を除く）の決算額の合計は1,104千円と書かれていますが、行を足すと1,140千円です（差△36千円）。"
    ]
    assert reading.doubts[0].message.en == (
        "The printed total is 1,104 千円 (settlement of section (1) 港の振興, without re-listings), "
        "but the rows add up to 1,140 千円 (difference △36 千円)."
    )


def test_a_word_among_the_amounts_proves_nothing_and_a_blank_adds_nothing() -> None:
    rows = [["桟橋改修事業", "未定", "1,100"], ["灯台事業", "50", ""], ["計", "50", "1,100"]]
    reading = table(total("row", "^計$"), rows=rows)
    assert [(printed, summed, proved) for _, printed, summed, proved in proofs(reading)] == [
        ("50", None, False),
        ("1100", "1100", True),
    ]
    assert words(reading) == []


def test_subtotals_are_held_against_the_rows_above_them() -> None:
    rows = [ROWS[0], ["小計", "1,200", "1,100"], ROWS[1], ["小計", "50", "41"], ["計", "1,250", "1,140"]]
    reading = table(total("row", "^小計$", "group"), total("row", "^計$"), rows=rows)
    assert [(of, proved) for of, _, _, proved in proofs(reading)] == [
        ("（1）港の振興の「桟橋改修事業」から「桟橋改修事業」まで（再掲を除く）の当初予算額", True),
        ("（1）港の振興の「桟橋改修事業」から「桟橋改修事業」まで（再掲を除く）の決算額", True),
        ("（1）港の振興の「灯台事業」から「灯台事業」まで（再掲を除く）の当初予算額", True),
        ("（1）港の振興の「灯台事業」から「灯台事業」まで（再掲を除く）の決算額", False),
        ("（1）港の振興（再掲を除く）の当初予算額", True),
        ("（1）港の振興（再掲を除く）の決算額", True),
    ]


def test_a_total_in_a_lead_or_a_note_counts_programmes_too() -> None:
    text = r"(?P<count>[\d,]+)事業で?(?P<settlement>[\d,]+)千円"
    above = ["今年度は2事業1,140千円である。"]
    below = ["（注）合計は2事業で1,140千円である。"]
    for place in ({"above": above}, {"below": below}):
        reading = table(total("text", text), rows=ROWS, **place)
        assert [(summed, proved) for _, _, summed, proved in proofs(reading)] == [("1140", True)]
        assert words(reading) == []
    assert table(total("text", text), rows=ROWS, above=above).report.chapters[0].sections[0].lead == above[0]
    wrong = table(total("text", text), rows=ROWS, above=["今年度は3事業1,140千円である。"])
    assert words(wrong) == ["（1）港の振興（再掲を除く）の事業数は3と書かれていますが、読み取った行は2です。"]
    assert wrong.doubts[0].message.en == (
        "3 programmes are printed (section (1) 港の振興, without re-listings), but 2 rows were read."
    )


def test_a_total_in_another_unit_is_held_against_the_rounded_sum() -> None:
    text = r"決算額は約?(?P<settlement>[\d,.]+)(?P<unit>百万円|円)"
    for said, unit, proved in (("1.1百万円", Unit.MILLION_YEN, True), ("2百万円", Unit.MILLION_YEN, False)):
        reading = table(total("text", text), rows=ROWS, above=[f"決算額は{said}である。"])
        assert [(proof.unit, proof.proved) for proof in reading.proofs] == [(unit, proved)]
    exact = table(total("text", text), rows=ROWS, above=["決算額は1,140,000円である。"])
    assert [(proof.summed, proof.proved) for proof in exact.proofs] == [(Decimal(1_140_000), True)]


def test_a_total_of_the_chapter_is_held_against_all_its_sections() -> None:
    second = ["第2節 人を呼ぶ", "（単位：千円）", HEADER, ["朝市事業", "30", "20"], ["総計", "1,280", "1,160"]]
    form = form_of(HEAD, MARKS, CHAPTER, total("row", "^総計$", "chapter"), *COLUMNS)
    reading = read(form, *TITLE, *PORT, HEADER, *ROWS, *second)
    assert [(of, proved) for of, _, _, proved in proofs(reading)] == [
        ("「令和6年度の実績」（再掲を除く）の当初予算額", True),
        ("「令和6年度の実績」（再掲を除く）の決算額", True),
    ]
    above = form_of(HEAD, MARKS, CHAPTER, total("text", "^総額(?P<settlement>[0-9,]+)千円$", "chapter"), *COLUMNS)
    stated = read(above, *TITLE, "総額1,160千円", *PORT, HEADER, *ROWS, *second[:-1])
    assert [proved for *_, proved in proofs(stated)] == [True]
    assert (words(stated), stated.coverage.unread) == ([], ())


def test_a_total_that_is_not_printed_is_told_where_it_lacks() -> None:
    reading = table(total("row", "^計$"), rows=ROWS)
    assert reading.proofs == ()
    assert words(reading) == [
        "「令和6年度の実績」に、様式にある合計（^計$）が見当たりません。この合計による確かめはできません。"
    ]
    second = ["第2節 人を呼ぶ", "（単位：千円）", HEADER, ["朝市事業", "30", "20"]]
    half = table(total("row", "^計$"), rows=[*ROWS, ["計", "1,250", "1,140"], *second])
    assert [proved for *_, proved in proofs(half)] == [True, True]
    assert half.doubts[0].message.en == (
        "The total that the form knows (^計$) is not printed in section (2) 人を呼ぶ; nothing is proved by it."
    )


def test_totals_in_a_text_are_lines_of_their_own() -> None:
    row = r"""
[chapters.row]
anchor = ['^(?P<programme>\S+)\s+(?P<initial_budget>[\d,]+)$']
"""
    group = "group = '^◆(?P<policy>.+)$'"
    subtotal = total("text", r"^小計\s+(?P<initial_budget>[\d,]+)$", "group")
    form = form_of(HEAD, CHAPTER + group, row, subtotal)
    body = ["◆港を直す", "桟橋改修事業 1,200", "灯台事業 50", "小計 1,250", "◆人を呼ぶ", "朝市事業 30", "小計 31"]
    text = "\n".join([*TITLE, *PORT, *body])
    reading = read_content(Content(tuple(lines_of(text)), "lines", "utf-8"), "報告書.txt", "0" * 64, [form])
    assert [(each.programme, each.policies) for each in entries(reading)] == [
        ("桟橋改修事業", ("港を直す",)),
        ("灯台事業", ("港を直す",)),
        ("朝市事業", ("人を呼ぶ",)),
    ]
    assert [(str(proof.source), proof.proved) for proof in reading.proofs] == [("L10", True), ("L13", False)]
    assert reading.coverage.unread == ()


REFUSED = {
    "neither": ("relisted = true", "both row and text, or neither"),
    "both": (
        "relisted = true\nrow = '^計$'\ntext = '(?P<count>.)'",
        "both row and text, or neither",
    ),
    "no amount": ("relisted = true\ntext = '^計$'", "text needs the group of an amount, or count"),
    "no such group": ("relisted = true\ntext = '(?P<sum>.)'", "text has the group sum, which no total has"),
    "re-listings unsaid": ("row = '^計$'", "relisted is missing; expected true or false"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_totals_that_cannot_be_meant_are_refused(case: str) -> None:
    text, message = REFUSED[case]
    with pytest.raises(Slip, match=message):
        form_of(HEAD, CHAPTER, f"[[chapters.totals]]\n{text}\n", *COLUMNS)


def test_a_row_without_a_name_does_not_go_on_with_a_total() -> None:
    form = form_of(HEAD, CHAPTER, "[chapters.row]\ncontinues = true", total("row", "^計$"), *COLUMNS)
    reading = read(form, *TITLE, *PORT, HEADER, ROWS[0], ["計", "1,200", ""], ["", "", "7"], ROWS[1])
    assert proofs(reading) == [("（1）港の振興（再掲を除く）の当初予算額", "1200", "1250", False)]
    assert [str(place) for place in reading.coverage.unread] == ["表1!R9C2"]


def test_a_total_too_large_to_be_money_proves_nothing() -> None:
    reading = table(total("row", "^計$"), rows=[*ROWS, ["計", "9" * 400, "1,140"]])
    assert [proved for *_, proved in proofs(reading)] == [True]
