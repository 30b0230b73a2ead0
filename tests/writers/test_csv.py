"""CSV of rows and of findings: for Excel and for machines at once."""

import csv
import io

import pytest
from hypothesis import given, settings

from reports import reports, small_report, three_year_report
from taikei.language.inert import inert
from taikei.model.amount import Unit
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Finding, Fix, Place, Quote, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.model.source import LineRange, Source
from taikei.model.words import Words
from taikei.writers.entries_csv import write_entries
from taikei.writers.findings_csv import write_findings
from taikei.writers.items_csv import write_items


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def report_of(entry: Entry) -> Report:
    section = Section(1, "節", placements=(Placement(1, entry),))
    return Report("題", chapters=(Chapter(ChapterKind.RESULTS, "章", FiscalYear(2024), Unit.THOUSAND_YEN, (section,)),))


def test_columns_and_a_row() -> None:
    first, second, *_ = rows_of(write_entries(small_report()))
    assert {column: text for column, text in first.items() if text} == {
        "chapter": "results",
        "fiscal_year": "2024",
        "section": "1",
        "order": "1",
        "name": "苗木育成事業（広葉樹）",
        "relisted": "false",
        "new": "false",
        "expanded": "false",
        "ended": "false",
        "budget": "12345",
        "settlement": "11000",
        "unit": "千円",
        "divisions": "森林整備課",
        "narrative": "県内３か所の苗畑で苗木を育てた。\n延べ1,200人が参加した（前年度比△50人）。",
        "source": "L40-L46",
    }
    assert list(first) == [
        "chapter", "section", "order", "name", "relisted", "new", "budget", "settlement", "unit", "department",
        "divisions", "note", "narrative", "source", "fiscal_year", "code", "expanded", "ended",
        "previous_budget", "supplementary", "carried_in", "reserve", "current_budget", "carried_out", "unused",
        "request", "fund", "personnel_cost", "national_funds", "bonds", "other_funds", "general_funds",
        "policies", "bases",
    ]  # fmt: skip
    assert (second["budget"], second["note"]) == ("0", "(過年度造成済)")


def test_flags_words_and_blanks() -> None:
    rows = rows_of(write_entries(small_report()))
    assert [row["relisted"] for row in rows] == [
        "false",
        "false",
        "true",
        "false",
        "false",
        "false",
        "false",
        "true",
        "false",
    ]
    assert [row["new"] for row in rows].index("true") == 6
    assert (rows[5]["budget"], rows[5]["note"]) == ("", "過年度造成済")
    assert (rows[8]["budget"], rows[8]["note"]) == ("", "")
    assert rows[3]["divisions"] == "建築課・営繕室"


def test_what_only_some_reports_print() -> None:
    first, second, *_ = rows_of(write_entries(three_year_report()))
    assert (first["fiscal_year"], first["code"], first["current_budget"]) == ("2022", "0101", "2200")
    assert first["policies"] == "１　森を守る；２　水を守る"
    assert first["bases"] == "架空森林法（昭和30年法律第１号）第３条；架空水源条例"
    assert (second["code"], second["ended"], second["current_budget"]) == ("0102", "true", "")
    assert [row["expanded"] for row in rows_of(write_entries(three_year_report()))] == ["false"] * 4 + ["true", "false"]


def test_an_item_is_a_line() -> None:
    data = write_items(three_year_report())
    assert data is not None
    first, second, third = rows_of(data)
    assert first == {
        "chapter": "results", "fiscal_year": "2023", "section": "1", "order": "1", "entry_code": "0101",
        "entry": "水源林整備事業", "item": "1", "by": "object", "level": "1", "code": "12", "name": "委託料",
        "component": "settlement", "amount": "1500", "unit": "千円", "word": "", "source": "L7",
    }  # fmt: skip
    assert (second["item"], second["level"], second["by"], second["amount"]) == ("2", "2", "purpose", "900.5")
    assert (third["name"], third["amount"], third["unit"], third["word"]) == ("'=その他", "", "", "")


def test_without_items_there_is_no_file_of_them() -> None:
    assert write_items(small_report()) is None


@settings(max_examples=50)
@given(reports())
def test_every_item_is_a_line_and_comes_back(report: Report) -> None:
    printed = [item for _, _, placement in report.rows() for item in placement.entry.items]
    data = write_items(report)
    assert [inert(item.name) for item in printed] == ([] if data is None else [row["name"] for row in rows_of(data)])


def test_excel_knows_the_encoding_and_lines_end_in_crlf() -> None:
    data = write_entries(small_report())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 1 + 9
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")'])
def test_text_that_excel_would_run_is_made_inert(text: str) -> None:
    entry = Entry(text, narrative=text, charge=Charge(text, (text, "課")), note=text)
    (row,) = rows_of(write_entries(report_of(entry)))
    for column in ("name", "narrative", "department", "divisions", "note"):
        assert row[column].startswith(f"'{text}")


@pytest.mark.parametrize("text", ["－全角の負号", "△50", "＝全角", "事業", "1-1", ""])
def test_other_text_is_left_alone(text: str) -> None:
    assert inert(text) == text


@settings(max_examples=50)
@given(reports())
def test_every_printed_row_is_a_line_and_comes_back(report: Report) -> None:
    rows = rows_of(write_entries(report))
    assert [row["name"] for row in rows] == [inert(placement.entry.programme) for _, _, placement in report.rows()]
    assert [row["narrative"] for row in rows] == [inert(placement.entry.narrative) for _, _, placement in report.rows()]


FINDING = Finding(
    "relisted-amounts",
    Severity.ERROR,
    Place(ChapterKind.RESULTS, 1, 12, "settlement", "苗木育成事業", Source((LineRange(664, 666),))),
    message=Words("再掲と金額が違います。", "The re-listing differs."),
    found=Words("195,257", "195,257"),
    expected=Words("195,142", "195,142"),
    advice=Words("原本を確認してください。", "Check the original."),
)


def test_a_finding_is_one_line_that_says_all() -> None:
    assert rows_of(write_findings([FINDING], "ja")) == [
        {
            "rule": "relisted-amounts",
            "severity": "error",
            "chapter": "results",
            "fiscal_year": "",
            "section": "1",
            "order": "12",
            "place": "実績 （１） 12 苗木育成事業：決算額（664～666行目）",
            "message": "再掲と金額が違います。（記載：195,257／求めるもの：195,142）原本を確認してください。",
            "quote": "",
            "other": "",
            "fixable": "0",
        }
    ]


def test_a_finding_quotes_its_spot_and_names_the_second_place() -> None:
    found = FINDING._replace(
        quote=Quote("苗木を５本植えた", 3, 5),
        other=Place(ChapterKind.RESULTS, 2, 1, "settlement", "苗木育成事業"),
        fixes=(Fix(3, 4, "5"),),
    )
    (row,) = rows_of(write_findings([found], "ja"))
    assert (row["quote"], row["fixable"]) == ("苗木を▶５本◀植えた", "1")
    assert row["other"] == "実績 （２） 1 苗木育成事業：決算額"


def test_a_finding_in_english_with_its_acceptance() -> None:
    accepted = FINDING._replace(accepted=Words("注２に記載", "said in note 2"))
    (row,) = rows_of(write_findings([accepted], "en"))
    assert row["place"] == "Results (1) 12 苗木育成事業: settlement (lines 664-666)"
    assert row["message"] == (
        "The re-listing differs. Found: 195,257. Expected: 195,142. Check the original. Accepted: said in note 2"
    )
    (japanese,) = rows_of(write_findings([accepted], "ja"))
    assert japanese["message"].endswith("【理由あり：注２に記載】")


def test_a_finding_in_a_chapter_of_several_tells_its_year() -> None:
    found = FINDING._replace(place=FINDING.place._replace(fiscal_year=FiscalYear(2022)))
    (row,) = rows_of(write_findings([found], "ja"))
    assert (row["chapter"], row["fiscal_year"]) == ("results", "2022")
    assert row["place"].startswith("令和４年度実績 （１） 12 ")


def test_a_finding_on_the_whole_report_and_one_that_would_run() -> None:
    whole = FINDING._replace(place=Place(), message=Words("=1+1", "=1+1"))
    (row,) = rows_of(write_findings([whole], "ja"))
    assert (row["chapter"], row["section"], row["order"], row["place"]) == ("", "", "", "報告書全体")
    assert row["message"].startswith("'=1+1")
