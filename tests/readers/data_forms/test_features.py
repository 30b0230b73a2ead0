"""What a data form can say, each on a small table of its own, and every doubt in its words."""

from decimal import Decimal

import pytest

from readers.data_forms.tables import csv_table, entries, form, json_tables, numbers, read, said
from taikei.model.amount import Component, Unit
from taikei.model.entry import LegalBasis
from taikei.model.errors import UnusableFile
from taikei.model.report import ChapterKind
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import parse_form

BUDGET = '"予算" = "initial_budget"'


def test_number_zero_blank_and_word_stay_four_things() -> None:
    table = csv_table("事業名,予算\n甲,1200.0\n乙,0\n丙,\n丁,過年度造成済\n戊,△3\n己,皆無\n庚,－\n")
    reading = read(table, form('unit = { fixed = "円" }\nblank = ["－"]\nzero = ["皆無"]', columns=BUDGET))
    amounts = [entry.amount(Component.INITIAL_BUDGET) for entry in entries(reading)]
    assert [amount and (amount.number, amount.word, amount.printed) for amount in amounts] == [
        (Decimal(1200), "", "1200.0"),
        (Decimal(0), "", "0"),
        (None, "", ""),
        (None, "過年度造成済", "過年度造成済"),
        (Decimal(-3), "", "△3"),
        (Decimal(0), "", "皆無"),
        (None, "", "－"),
    ]
    assert said(reading) == []


def test_what_looks_like_a_damaged_number_stays_a_word_and_is_told_with_its_place() -> None:
    table = csv_table(f'事業名,予算\n甲,"12,34"\n乙,####\n丙,1.2E+08\n丁,{"9" * 30}\n戊,{"9" * 5000}\n己,12\n')
    reading = read(table, form(columns=BUDGET))
    assert numbers(reading, Component.INITIAL_BUDGET) == [None, None, None, None, None, Decimal(12)]
    (doubt,) = reading.doubts
    assert doubt.message.ja.startswith("数字を含むのに金額として読めない欄が5個あります（12,34、####、1.2E+08、")
    assert doubt.message.en.startswith("5 amount cell(s) hold digits but no number (12,34, ####, 1.2E+08, ")
    assert [place.cell for place in doubt.source.cells] == ["B2", "B3", "B4", "B5", "B6"]


def test_a_left_out_column_is_told_with_its_reason_and_its_values_are_nowhere() -> None:
    table = csv_table("事業名,予算,責任者\n甲,1,山田一郎\n")
    left_out = '[[tables.left_out]]\ncolumns = \'責任者\'\nreason = { ja = "氏名のため", en = "names" }'
    reading = read(table, form(columns=BUDGET, rest=left_out))
    assert said(reading) == [
        (
            "「trial.csv」の次の1列は保存しません：責任者（理由：氏名のため）",
            "1 column(s) of trial.csv are left out: 責任者 (why: names)",
        )
    ]
    assert "山田" not in str(reading)


def test_a_column_and_a_table_that_the_form_does_not_speak_of_are_named() -> None:
    tables = [csv_table("事業名,予算,,指標,空\n甲,1,x,3,\n"), csv_table("外,内\n1,2\n3,4\n", "other.csv")]
    reading = read(tables, form(columns=BUDGET))
    assert said(reading) == [
        (
            "表「other.csv」（2行）は様式に定めがなく、読んでいません。",
            "The table other.csv (2 rows) is not in the form and was not read.",
        ),
        (
            "「trial.csv」の次の2列は様式に定めがなく、読んでいません：（3列目）、指標",
            "2 column(s) of trial.csv are not in the form and were not read: （3列目）, 指標",
        ),
    ]
    assert (reading.coverage.total, reading.coverage.used, len(reading.coverage.unread)) == (3, 1, 2)


def test_rows_too_short_and_too_long_are_read_as_far_as_the_header_goes_and_told() -> None:
    table = csv_table("事業名,予算,備考\n甲,1\n乙,2,x,余り\n丙,3,y\n\n,,\n")
    reading = read(table, form(columns=f'{BUDGET}\n"備考" = "note"'))
    assert [(entry.programme, entry.note) for entry in entries(reading)] == [("甲", ""), ("乙", "x"), ("丙", "y")]
    ((ja, en),) = said(reading)
    assert ja == (
        "「trial.csv」に、列の数が見出し（3列）と異なる行が2行あります。足りない列は空欄とし、余る列は捨てました。"
    )
    assert en == (
        "2 row(s) of trial.csv do not have 3 columns as the header does: missing ones are blank, the rest was dropped."
    )
    assert reading.coverage.total == 3


def test_rows_without_a_name_a_year_or_a_chapter_are_unread_and_told() -> None:
    table = csv_table("事業名,年,種\n甲,R5,決\n,R5,決\n乙,未定,決\n丙,R5,他\n")
    where = '[[chapters]]\nkind = "results"\nwhere = { "種" = \'決\' }\n'
    reading = read(table, form(year='{ column = "年" }', rest=where))
    assert [entry.programme for entry in entries(reading)] == ["甲"]
    assert said(reading) == [
        ("事業名のない行が1行あります。読んでいません。", "1 row(s) have no programme name and were not read."),
        (
            "会計年度が分からない行が1行あります（未定）。読んでいません。",
            "1 row(s) tell no fiscal year (未定) and were not read.",
        ),
        (
            "様式のどの章の条件にも合わない行が1行あります。読んでいません。",
            "1 row(s) meet the conditions of no chapter of the form and were not read.",
        ),
    ]
    assert [str(source) for source in reading.coverage.unread] == [f"trial.csv!A{row}:C{row}" for row in (3, 4, 5)]


JOINED = """
[[tables]]
needs = ["番号", "課"]
join = ["番号"]
[tables.columns]
"課" = "division"
"法" = "law"
"条" = "law_provision"
"項" = "law_provision"
"政策" = "policy"
"施策" = "policy"
"""


def test_tables_join_by_their_key_and_rows_that_belong_to_no_programme_are_told() -> None:
    main = csv_table("番号,事業名,予算\n1,甲,5\n2,乙,6\n")
    other = csv_table(
        "番号,課,法,条,項,政策,施策\n2,港湾課,港湾法,第四条,2,海,港\n2,観光課,港湾法,第四条,2,海,\n9,不明課,,,,,\n",
        "org.csv",
    )
    reading = read([main, other], form(columns=f'{BUDGET}\n"番号" = "code"', rest=JOINED))
    first, second = entries(reading)
    assert first.charge.divisions == ()
    assert second.charge.divisions == ("港湾課", "観光課")
    assert second.bases == (LegalBasis("港湾法", "", "第四条　2"),)
    assert second.policies == ("海／港", "海")
    assert said(reading) == [
        (
            "「org.csv」に、対応する事業のない行が1行あります。読んでいません。",
            "1 row(s) of org.csv belong to no programme and were not read.",
        )
    ]
    assert [str(source) for source in reading.coverage.unread] == ["org.csv!A4:G4"]


def test_lists_within_records_and_a_table_of_one_row_belong_without_a_key() -> None:
    tables = json_tables(
        '{"meta": {"unit": "千円", "title": "水市の事業"}, "items": ['
        '{"事業名": "甲", "予算": [{"年": 2021, "額": 1.5}, {"年": 2022, "額": 2}]},'
        '{"事業名": "乙", "予算": [{"年": 2021, "額": 3}]}]}'
    )
    text = """
        reads = "data"
        id = "trial"
        title = { ja = "試し", en = "trial" }
        unit = { column = "単位" }
        year = { column = "年" }
        name = { column = "表題" }
        [[tables]]
        needs = ["年", "額"]
        columns = { "額" = "settlement" }
        [[tables]]
        needs = ["事業名"]
        columns = { "事業名" = "programme" }
        [[tables]]
        needs = ["meta.unit"]
        [[chapters]]
        kind = "results"
        """
    trial = parse_form(text.replace("単位", "meta.unit").replace("表題", "meta.title"))
    assert isinstance(trial, DataForm)
    reading = read(tables, trial)
    assert reading.report.title == "水市の事業"
    assert [chapter.unit for chapter in reading.report.chapters] == [Unit.THOUSAND_YEN, Unit.THOUSAND_YEN]
    assert [(e.programme, e.amounts[0].number) for e in entries(reading, year=2021)] == [
        ("甲", Decimal("1.5")),
        ("乙", Decimal(3)),
    ]
    assert str(entries(reading, year=2022)[0].sources["settlement"]) == "予算!2.額"
    assert reading.coverage.unread == ()


LINES = """
[lines]
where = "節"
by = "object"
keeps = "initial_budget"
levels = [{ name = ["節"], code = "節番" }, { name = ["細節"] }]
[lines.columns]
"予算" = "initial_budget"
"""


def test_lines_are_held_against_the_printed_total_and_a_wrong_one_is_found() -> None:
    text = """番号,事業名,計,節番,節,細節,予算
1,甲,30,,,,
1,甲,,3,手当,通勤,10
1,甲,,3,手当,期末,20
2,乙,7,,,,
2,乙,,1,報酬,,8
"""
    trial = form(columns='"番号" = "code"\n"計" = "initial_budget"', rest=LINES)
    reading = read(csv_table(text), trial)
    first, second = entries(reading)
    assert [(item.level, item.code, item.name, item.amount and item.amount.number) for item in first.items] == [
        (1, "3", "手当", None),
        (2, "", "通勤", Decimal(10)),
        (2, "", "期末", Decimal(20)),
    ]
    together, failed = reading.proofs
    assert (together.printed, together.summed, together.proved) == (Decimal(37), Decimal(38), False)
    assert together.of.ja == (
        "令和５年度実績の当初予算額と明細の合計（2件を照合、一致1件、不一致1件、合計の記載なし0件）"
    )
    assert together.of.en == (
        "initial budget, results 2023 and the sum of its lines (2 held, 1 proved, 1 failed, 0 without a printed total)"
    )
    assert (failed.of.ja, failed.printed, failed.summed) == (
        "「乙」の令和５年度実績の当初予算額",
        Decimal(7),
        Decimal(8),
    )
    assert failed.of.en == "'乙': initial budget, results 2023"
    assert str(failed.source) == "trial.csv!C5"
    assert [entry.amounts[0].number for entry in (first, second)] == [Decimal(30), Decimal(7)]


def test_failures_that_cancel_out_are_still_listed() -> None:
    text = "事業名,予算,甲分,乙分\nあ,10,4,5\nい,10,5,6\nう,,1,2\nえ,9,語,2\n"
    sums = '[[sums]]\ntotal = "initial_budget"\nparts = ["national_funds", "general_funds"]\n'
    columns = f'{BUDGET}\n"甲分" = "national_funds"\n"乙分" = "general_funds"'
    reading = read(csv_table(text), form(columns=columns, rest=sums))
    together, *failed = reading.proofs
    assert "3件を照合、一致0件、不一致3件、合計の記載なし1件" in together.of.ja
    assert [(proof.printed, proof.summed) for proof in failed] == [(10, 9), (10, 11), (9, None)]


def test_programmes_that_the_file_does_not_total_are_sums_of_their_lines_and_said_to_be() -> None:
    text = "番号,事業名,節番,節,細節,予算\n1,甲,3,手当,,10\n1,別名,1,報酬,,5\n2,乙,1,報酬,,未定\n"
    reading = read(csv_table(text), form(columns='"番号" = "code"', rest=LINES.replace('where = "節"\n', "")))
    assert [(entry.programme, entry.amounts[0].number) for entry in entries(reading)] == [("甲", 15), ("乙", None)]
    assert str(entries(reading)[0].source) == "trial.csv!A2:F3"
    assert said(reading) == [
        (
            "一つの事業番号に異なる事業名があります（1：甲／別名）。初めの名を採りました。",
            "One programme number has different names (1：甲／別名). The first was taken.",
        ),
        (
            "事業ごとの金額はファイルに記載がなく、明細3行を2事業に合計した額です。",
            "The file prints no amounts of programmes: they are sums, of 3 lines in 2 programmes.",
        ),
        (
            "明細に数でない金額があるため、合計に含めていません（未定）。",
            "Lines without a number were left out of the sum (未定).",
        ),
    ]


def test_a_row_that_stands_twice_is_read_twice_and_told() -> None:
    reading = read(csv_table("番号,事業名,予算\n1,甲,1\n1,甲,2\n2,甲,3\n"), form(columns=f'{BUDGET}\n"番号" = "code"'))
    assert numbers(reading, Component.INITIAL_BUDGET) == [1, 2, 3]
    assert said(reading) == [
        (
            "同じ事業・年度の行が重ねてあります（甲）。別の行として読みました。",
            "The same programme and year stand more than once (甲). They were read as separate rows.",
        )
    ]


def test_blocks_of_years_under_the_same_headers_become_chapters_and_a_blank_block_no_entry() -> None:
    text = "事業名,年度,国費,県費,計,国費,県費,計\n甲,7,1,2,3,4,5,9\n乙,7,-,-,-,6,,6\n"
    trial = form(
        'unit = { fixed = "千円" }\nblank = ["-"]',
        year='{ column = "年度", prefix = "令和" }',
        columns='"国費" = "national_funds"\n"県費" = "national_funds"',
        rest="""
[[chapters]]
kind = "results"
block = 1
plus = -1
columns = { "計" = "settlement" }
[[chapters]]
kind = "plan"
block = 2
columns = { "計" = "initial_budget" }
[[sums]]
total = "settlement"
parts = ["national_funds"]
""",
    )
    reading = read(csv_table(text), trial)
    results, plan = reading.report.chapters
    assert (results.kind, results.fiscal_year.start) == (ChapterKind.RESULTS, 2024)
    assert (plan.kind, plan.fiscal_year.start) == (ChapterKind.PLAN, 2025)
    assert [entry.programme for entry in entries(reading, ChapterKind.RESULTS)] == ["甲"]
    assert numbers(reading, Component.NATIONAL_FUNDS, ChapterKind.PLAN) == [9, 6]
    assert numbers(reading, Component.INITIAL_BUDGET, ChapterKind.PLAN) == [9, 6]
    assert str(entries(reading, ChapterKind.PLAN)[0].sources["national_funds"]) == "trial.csv!F2 trial.csv!G2"
    assert [proof.proved for proof in reading.proofs] == [True]
    assert said(reading) == []


def test_repeated_columns_that_no_chapter_takes_are_named_as_unread() -> None:
    reading = read(csv_table("事業名,予算,予算\n甲,1,2\n"), form(columns=BUDGET))
    assert numbers(reading, Component.INITIAL_BUDGET) == [1]
    assert [ja for ja, _ in said(reading)] == ["「trial.csv」の次の1列は様式に定めがなく、読んでいません：予算"]


def test_sections_stand_in_the_order_that_the_file_tells() -> None:
    text = "事業名,順,省,印\nう,20,厚労,拡大\nあ,1,官房,\nい,,庁,廃止\n"
    columns = '"順" = "section_order"\n"省" = "section"\n"印" = "mark"'
    reading = read(csv_table(text), form(columns=columns, rest="[marks]\nexpanded = '拡大'\nended = '廃止'\n"))
    (chapter,) = reading.report.chapters
    assert [(section.number, section.title) for section in chapter.sections] == [(1, "官房"), (2, "厚労"), (3, "庁")]
    assert [(entry.expanded, entry.ended) for entry in entries(reading)] == [
        (False, False),
        (True, False),
        (False, True),
    ]


def test_a_deduction_printed_with_its_sign_is_kept_without_it() -> None:
    text = "事業名,計,当初,繰越\n甲,94,100,-6\n"
    columns = '"計" = "current_budget"\n"当初" = "initial_budget"\n"繰越" = "carried_out"'
    sums = '[[sums]]\ntotal = "current_budget"\nparts = ["initial_budget"]\nless = ["carried_out"]\n'
    reading = read(csv_table(text), form('unit = { fixed = "円" }\nminus = ["繰越"]', columns=columns, rest=sums))
    carried = entries(reading)[0].amount(Component.CARRIED_OUT)
    assert carried is not None
    assert (carried.number, carried.printed) == (Decimal(6), "-6")
    assert [proof.proved for proof in reading.proofs] == [True]


CONTROLS = """
[[controls]]
table = "sums"
key = "key"
amount = "amount"
count = "n"
of = ["種", "別"]
column = "予算"
words = { "一般" = "g" }
"""


def test_control_totals_are_held_against_the_rows_of_their_key() -> None:
    tables = json_tables(
        '{"rows": [{"事業名": "甲", "種": "g", "別": "", "予算": 5}, {"事業名": "乙", "種": "", "別": "s", "予算": 7}],'
        ' "sums": [{"key": "一般", "amount": 5, "n": 1}, {"key": "s", "amount": 8, "n": 2}]}'
    )
    reading = read(tables, form(columns=BUDGET, rest=CONTROLS))
    assert [(p.of.ja, p.of.en, p.printed, p.summed, str(p.source)) for p in reading.proofs] == [
        ("「一般」の合計（sums）", "total of '一般' (sums)", 5, 5, "sums!1.amount"),
        ("「s」の合計（sums）", "total of 's' (sums)", 8, 7, "sums!2.amount"),
    ]
    assert ("「sums」の「s」は2件とありますが、1件でした。", "sums counts 2 rows for 's', but there are 1.") in said(
        reading
    )


def test_columns_are_found_whatever_the_width_and_spaces_of_their_header() -> None:
    reading = read(csv_table("事業名,予 算 （Ａ）\n甲,4\n"), form(columns='"予算(A)" = "initial_budget"'))
    assert numbers(reading, Component.INITIAL_BUDGET) == [4]


def test_where_no_form_fits_the_columns_found_and_the_forms_known_are_named() -> None:
    with pytest.raises(UnusableFile) as refusal:
        read(csv_table("名前,値\nあ,1\n"), form())
    assert refusal.value.said("ja") == (
        "trial：列に合う様式がありません（trial.csv：名前、値）（求めるもの：知っている様式（trial）の列：trial（事業名））。"
        "taikei forms new で様式の案を作り、--form で指定してください。"
    )
    assert refusal.value.said("en") == (
        "trial: no form fits its columns (trial.csv：名前、値); expected the columns of a known form (trial): "
        "trial（事業名）. Let taikei forms new propose a form for this file, and name it with --form."
    )


def test_a_file_without_a_row_of_a_programme_is_refused() -> None:
    with pytest.raises(UnusableFile) as refusal:
        read(csv_table("事業名,予算\n,5\n"), form(columns=BUDGET))
    assert refusal.value.said("ja").startswith(
        "trial：事業の行が一つもありません（事業名のない行が1行あります。読んでいません。）"
    )
    assert refusal.value.said("en").startswith("trial: it has no row of a programme 1 row(s) have no programme name")


@pytest.mark.parametrize(("units", "shown"), [("円\n千円", "円、千円"), ("両\n両", "両"), ("\n", "空欄 (blank)")])
def test_a_unit_that_is_none_or_not_one_is_refused(units: str, shown: str) -> None:
    first, second = units.split("\n")
    with pytest.raises(UnusableFile, match="Check the unit in the form") as refusal:
        read(
            csv_table(f"事業名,予算,単位\n甲,1,{first}\n乙,2,{second}\n"),
            form('unit = { column = "単位" }', columns=BUDGET),
        )
    assert f"金額の単位が「{shown}」です" in refusal.value.said("ja")
    assert f"the unit of the amounts is '{shown}'" in refusal.value.said("en")
