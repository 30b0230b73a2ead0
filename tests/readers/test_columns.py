"""Tables of cells: what the form says each column holds, and what becomes of one that it does not know."""

from decimal import Decimal

import pytest

from readers.documents import (
    CHAPTER,
    HEAD,
    PORT,
    TITLE,
    amounts,
    column,
    entries,
    form_of,
    read,
    words,
    years,
)
from taikei.model.amount import Component
from taikei.model.entry import LegalBasis
from taikei.model.slip import Slip

NAME = column("事業名", "programme")
MARKS = r"""
[marks]
relisted = '（再掲）'
new = '【新】|^新規$'
expanded = '【拡】|^拡充$'
ended = '【終】|^終了$'
"""


def test_every_component_of_an_amount_can_be_a_column() -> None:
    form = form_of(HEAD, CHAPTER, NAME, *(column(each.value, each.value) for each in Component))
    header = ["事業名", *(each.value for each in Component)]
    row = ["桟橋改修事業", *(str(1000 + at) for at in range(len(Component)))]
    (entry,) = entries(read(form, *TITLE, *PORT, header, row))
    assert amounts(entry) == {each: Decimal(1000 + at) for at, each in enumerate(Component)}


def test_what_a_bracket_means_is_what_the_form_says() -> None:
    for component in ("settlement", "previous_budget", "carried_out", "fund"):
        row = rf"""[chapters.row]
anchor = ['^(?P<initial_budget>[△\d,]+)$', '^（(?P<{component}>[△\d,]+)）$']
"""
        form = form_of(HEAD, CHAPTER, row, NAME, column("予算額", "amounts"))
        (entry,) = entries(read(form, *TITLE, *PORT, ["事業名", "予算額"], ["桟橋改修事業", "1,200\n（△300）"]))
        assert amounts(entry) == {Component.INITIAL_BUDGET: Decimal(1200), Component(component): Decimal(-300)}
        assert [amount.printed for amount in entry.amounts if amount.component == component] == ["（△300）"]
        assert str(entry.sources[component]) == "表1!R7C1"


def test_a_header_of_two_rows_is_one_header() -> None:
    funds = [column("財源内訳国県", "national_funds"), column("一般", "general_funds")]
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"), *funds)
    upper, lower = ["事業名", "予算額", "財源内訳", ""], ["", "", "国県", "一般"]
    reading = read(form, *TITLE, *PORT, upper, lower, ["桟橋改修事業", "1,200", "200", "1,000"], upper, lower)
    assert amounts(entries(reading)[0]) == {
        Component.INITIAL_BUDGET: Decimal(1200),
        Component.NATIONAL_FUNDS: Decimal(200),
        Component.GENERAL_FUNDS: Decimal(1000),
    }
    assert (words(reading), reading.coverage.unread, reading.coverage.furniture) == ([], (), 5)


def test_a_header_that_the_form_does_not_know_is_named_once_and_its_cells_are_unread() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"))
    header = ["事業名", "予算額", "達成\n度"]
    rows = [["桟橋改修事業", "1,200", "Ａ"], ["朝市事業", "30", "Ｂ"]]
    reading = read(form, *TITLE, *PORT, header, rows[0], header, rows[1])
    assert words(reading) == [
        "（1）港の振興の表に、様式にない見出しの列があります：「達成度」。この列は読み取っていません。"
    ]
    assert reading.doubts[0].message.en == (
        "The table of section (1) has a column that the form does not know: '達成度'. It was not read."
    )
    assert [str(place) for place in reading.coverage.unread] == ["表1!R6C2", "表1!R6C2", "表1!R7C2", "表1!R9C2"]
    assert reading.complete


def test_dashes_are_zero_blank_or_words_as_the_form_says() -> None:
    said = '[amounts]\nzero = ["0円", "皆無"]\nblank = ["-", "―"]\n'
    plain = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"))
    told = form_of(HEAD, said, CHAPTER, NAME, column("予算額", "initial_budget"))
    rows = [
        ["事業名", "予算額"],
        *(["桟橋改修事業", text] for text in ("－", "皆無", "皆増", "△1,200", "▲５", "‐7", "0")),
    ]

    def found(form: object) -> list[Decimal | str | None]:
        assert form in (plain, told)
        reading = read(plain if form is plain else told, *TITLE, *PORT, *rows)
        return [amounts(entry)[Component.INITIAL_BUDGET] for entry in entries(reading)]

    assert found(plain) == ["－", "皆無", "皆増", Decimal(-1200), Decimal(-5), Decimal(-7), Decimal(0)]
    assert found(told) == [None, Decimal(0), "皆増", Decimal(-1200), Decimal(-5), Decimal(-7), Decimal(0)]


def test_a_number_too_long_to_be_money_stays_a_word() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"))
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額"], ["桟橋改修事業", "9" * 5000], ["朝市事業", "9" * 19])
    assert [amounts(entry)[Component.INITIAL_BUDGET] for entry in entries(reading)] == ["9" * 5000, "9" * 19]


def test_marks_stand_beside_the_name_or_in_a_column_of_their_own() -> None:
    form = form_of(HEAD, MARKS, CHAPTER, NAME, column("区分", "mark"), column("予算額", "initial_budget"))
    header = ["区分", "事業名", "予算額"]
    rows = [["新規", "桟橋改修事業", "1"], ["拡充", "朝市事業", "2"], ["継続", "灯台事業【終】（再掲）", "3"]]
    reading = read(form, *TITLE, *PORT, header, *rows)
    assert [(each.programme, each.new, each.expanded, each.ended) for each in entries(reading)] == [
        ("桟橋改修事業", True, False, False),
        ("朝市事業", False, True, False),
        ("灯台事業", False, False, True),
    ]
    assert [row.relisted for _, _, row in reading.report.rows()] == [False, False, True]
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_a_layout_without_marks_needs_none() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"))
    (entry,) = entries(read(form, *TITLE, *PORT, ["事業名", "予算額"], ["【新】朝市事業", "30"]))
    assert (entry.programme, entry.new) == ("【新】朝市事業", False)


def test_number_policy_law_and_department_have_columns_of_their_own() -> None:
    columns = [
        column("番号", "code"),
        column("部局", "department"),
        column("課", "divisions"),
        column("関連計画", "policies"),
        column("根拠", "bases"),
        column("成果", "narrative"),
        column("課題", "narrative"),
    ]
    form = form_of(HEAD, CHAPTER, NAME, *columns, column("予算額", "initial_budget"))
    header = ["番号", "事業名", "部局", "課", "関連計画", "根拠", "成果", "課題", "予算額"]
    row = ["010-2", "桟橋改修事業", "建設部", "港湾課・道路課", "港湾計画", "港湾法", "直した。", "古い。", "1,200"]
    reading = read(form, *TITLE, *PORT, header, row)
    (entry,) = entries(reading)
    assert (entry.code, entry.policies, entry.bases) == ("010-2", ("港湾計画",), (LegalBasis("港湾法"),))
    assert (entry.charge.department, entry.charge.divisions) == ("建設部", ("港湾課", "道路課"))
    assert entry.narrative == "直した。\n古い。"
    assert {name: str(place) for name, place in entry.sources.items() if name in ("code", "policies", "bases")} == {
        "code": "表1!R7C0",
        "policies": "表1!R7C4",
        "bases": "表1!R7C5",
    }
    assert reading.coverage.unread == ()


DOWN = "carries_down = true"


def test_a_merged_cell_and_a_ditto_mark_stand_for_the_rows_below() -> None:
    form = form_of(
        HEAD,
        CHAPTER,
        column("施策", "policies", DOWN),
        NAME,
        column("予算額", "initial_budget"),
        column("担当課", "divisions", DOWN),
    )
    rows = [
        ["港を直す", "桟橋改修事業", "1,200", "港湾課"],
        ["", "灯台事業", "50", "〃"],
        ["人を呼ぶ", "朝市事業", "30", "同　上"],
        ["", "花火事業", "70", "商工課"],
    ]
    reading = read(form, *TITLE, *PORT, ["施策", "事業名", "予算額", "担当課"], *rows)
    assert [(each.programme, each.policies, each.charge.divisions) for each in entries(reading)] == [
        ("桟橋改修事業", ("港を直す",), ("港湾課",)),
        ("灯台事業", ("港を直す",), ("港湾課",)),
        ("朝市事業", ("人を呼ぶ",), ("港湾課",)),
        ("花火事業", ("人を呼ぶ",), ("商工課",)),
    ]
    assert str(entries(reading)[1].sources["charge"]) == "表1!R7C3"
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_nothing_is_carried_down_unless_the_form_says_so() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"), column("担当課", "divisions"))
    rows = [["桟橋改修事業", "1,200", "港湾課"], ["灯台事業", "50", ""]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額", "担当課"], *rows)
    assert entries(reading)[1].charge.divisions == ()
    assert words(reading) == ["「灯台事業」の担当課・室が見当たりません。"]


def test_a_heading_within_the_table_is_the_policy_of_the_rows_below_it() -> None:
    form = form_of(HEAD, CHAPTER + "group = '^◆(?P<policy>.+)$'", NAME, column("予算額", "initial_budget"))
    rows = [["◆港を直す", ""], ["桟橋改修事業", "1,200"], ["灯台事業", "50"], ["◆人を呼ぶ", ""], ["朝市事業", "30"]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額"], *rows)
    assert [(each.programme, each.policies) for each in entries(reading)] == [
        ("桟橋改修事業", ("港を直す",)),
        ("灯台事業", ("港を直す",)),
        ("朝市事業", ("人を呼ぶ",)),
    ]
    assert [str(each.sources["policies"]) for each in entries(reading)] == ["表1!R7C0", "表1!R7C0", "表1!R10C0"]
    assert str(entries(reading)[0].source) == "表1!R8C0 表1!R8C1"
    assert (words(reading), reading.coverage.unread) == ([], ())


ON = "[chapters.row]\ncontinues = true"


def test_one_programme_may_stand_on_several_rows() -> None:
    form = form_of(HEAD, CHAPTER, ON, NAME, column("予算額", "initial_budget"), column("指標", "narrative"))
    rows = [["桟橋改修事業", "1,200", "改修 3本"], ["", "", "利用 延べ40隻"], ["朝市事業", "30", "開催 5回"]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額", "指標"], *rows)
    assert [(each.programme, each.narrative) for each in entries(reading)] == [
        ("桟橋改修事業", "改修 3本\n利用 延べ40隻"),
        ("朝市事業", "開催 5回"),
    ]
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_a_second_amount_of_one_programme_is_not_joined_to_the_first() -> None:
    form = form_of(HEAD, CHAPTER, ON, NAME, column("予算額", "initial_budget"), column("指標", "narrative"))
    rows = [["桟橋改修事業", "1,200", "改修 3本"], ["", "300", "利用 延べ40隻"], ["朝市事業", "30", "開催 5回"]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額", "指標"], *rows)
    assert amounts(entries(reading)[0]) == {Component.INITIAL_BUDGET: Decimal(1200)}
    assert [str(place) for place in reading.coverage.unread] == ["表1!R8C1"]
    assert words(reading) == ["（1）港の振興の表に、様式では読み取れないところがあります：300"]


def test_a_table_goes_on_under_the_headings_of_its_sections() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"))
    table = [["桟橋改修事業", "1,200"], ["第2節 人を呼ぶ", ""], ["朝市事業", "30"]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額"], *table)
    assert [(each.number, each.title, len(each.placements)) for each in reading.report.chapters[0].sections] == [
        (1, "港の振興", 1),
        (2, "人を呼ぶ", 1),
    ]
    assert words(reading) == [
        "（2）人を呼ぶの表に金額の単位が書かれていません。ほかの表に書かれている千円として読みました。"
    ]


def test_a_chapter_without_sections_is_one_section() -> None:
    chapter = CHAPTER.replace("section = '^第(?P<number>\\d+)節\\s(?P<title>.+)$'\n", "")
    assert "section" not in chapter
    form = form_of(HEAD, chapter, NAME, column("予算額", "initial_budget"))
    reading = read(form, *TITLE, "（単位：千円）", ["事業名", "予算額"], ["桟橋改修事業", "1,200"])
    assert [(each.number, each.title) for each in reading.report.chapters[0].sections] == [(1, "令和6年度の実績")]
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_two_fiscal_years_in_one_table_are_two_chapters() -> None:
    columns = [
        column("決算額", "settlement"),
        column("前年度決算額", "settlement", 'year = "previous"'),
        column("翌年度予算額", "initial_budget", 'year = "next"\nkind = "plan"'),
    ]
    form = form_of(HEAD, MARKS, CHAPTER, NAME, *columns)
    header = ["事業名", "前年度決算額", "決算額", "翌年度予算額"]
    rows = [["桟橋改修事業", "900", "1,100", "1,300"], ["朝市事業【新】", "", "30", "未定"]]
    reading = read(form, *TITLE, *PORT, header, *rows)
    own, before, after = reading.report.chapters
    assert [kind_and_year[:2] for kind_and_year in years(reading)] == [
        ("results", 2024),
        ("results", 2023),
        ("plan", 2025),
    ]
    assert [(each.programme, amounts(each)) for each in entries(reading, 0)] == [
        ("桟橋改修事業", {Component.SETTLEMENT: Decimal(1100)}),
        ("朝市事業", {Component.SETTLEMENT: Decimal(30)}),
    ]
    assert [(each.programme, amounts(each), each.new) for each in entries(reading, 1)] == [
        ("桟橋改修事業", {Component.SETTLEMENT: Decimal(900)}, False)
    ]
    assert [(each.programme, amounts(each)) for each in entries(reading, 2)] == [
        ("桟橋改修事業", {Component.INITIAL_BUDGET: Decimal(1300)}),
        ("朝市事業", {Component.INITIAL_BUDGET: "未定"}),
    ]
    assert str(entries(reading, 1)[0].sources["settlement"]) == "表1!R7C1"
    assert own.sections[0].title == before.sections[0].title == after.sections[0].title
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_a_chapter_that_comes_twice_is_told_and_unread() -> None:
    again = CHAPTER + "\n" + NAME + column("予算額", "initial_budget")
    form = form_of(HEAD, again, again)
    table = [*PORT, ["事業名", "予算額"], ["桟橋改修事業", "1,200"]]
    reading = read(form, *TITLE, *table, "令和6年度の実績", *table)
    assert len(reading.report.chapters) == 1
    assert words(reading) == [
        "「令和6年度の実績」と同じ種類・年度の章がすでにあります。この章は読み取っていません。",
        "実施状況の章が見当たりません。",
    ]
    assert len(reading.coverage.unread) == 7
    two = read(form, *TITLE, *table, "令和5年度の実績", *table)
    assert years(two)[1][:2] == ("results", 2023)
    assert (words(two), two.coverage.unread) == ([], ())


REFUSED = {
    "no such holder": (column("額", "budget"), "holds = 'budget' is not known; expected one of: amounts, bases"),
    "a name of another year": (
        column("名", "programme", 'year = "next"'),
        "year and kind for an amount alone",
    ),
    "the same twice": (column("額", "fund") + column("基金", "fund"), "two columns hold the same"),
    "amounts without an anchor": (column("額", "amounts"), "a column that holds amounts needs the row's anchor"),
    "a year that another chapter tells": (
        column("額", "fund", 'kind = "plan"') + CHAPTER.replace("results", "plan") + NAME,
        "another chapter is of this kind",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_columns_that_cannot_be_meant_are_refused(case: str) -> None:
    columns, message = REFUSED[case]
    with pytest.raises(Slip, match=message):
        form_of(HEAD, CHAPTER, NAME, columns)


def test_a_text_that_is_zero_and_blank_is_refused() -> None:
    with pytest.raises(Slip, match="- is both zero and blank"):
        form_of(HEAD, '[amounts]\nzero = ["－"]\nblank = ["-"]\n', CHAPTER, NAME, column("額", "fund"))


def test_a_table_with_another_header_is_named_and_not_read_by_the_columns_above() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"), column("決算額", "settlement"))
    own, other = ["事業名", "予算額", "決算額"], ["事業名", "決算額", "来年度の額"]
    rows = [["桟橋改修事業", "1,200", "1,100"], ["朝市事業", "30", "45"], ["灯台事業", "70", "60"]]
    reading = read(form, *TITLE, *PORT, own, rows[0], other, rows[1], own, rows[2])
    assert [entry.programme for entry in entries(reading)] == ["桟橋改修事業", "灯台事業"]
    (doubt,) = words(reading)
    assert doubt == (
        "（1）港の振興の表の下に、見出しの違う表があります：「事業名｜決算額｜来年度の額」。この表は読み取っていません。"
        "様式に、この見出しの章か列を書き加えてください。"
    )
    assert reading.doubts[0].message.en == (
        "Below the table of section (1) stands a table with another header: '事業名｜決算額｜来年度の額'. It was not "
        "read. Add its chapter or its columns to the form."
    )
    assert len(reading.coverage.unread) == 6
    assert not reading.complete


def test_a_header_that_is_repeated_with_a_blank_cell_does_not_end_the_table() -> None:
    form = form_of(HEAD, CHAPTER, NAME, column("予算額", "initial_budget"), column("決算額", "settlement"))
    rows = [["桟橋改修事業", "1,200", "1,100"], ["朝市事業", "30", "45"]]
    reading = read(form, *TITLE, *PORT, ["事業名", "予算額", "決算額"], rows[0], ["事業名", "", "決算額"], rows[1])
    assert "朝市事業" in [entry.programme for entry in entries(reading)]
