"""A form proposed for sheets with label cells reads them as the form that a person wrote."""

import pytest

from readers.documents import content_of, words
from readers.test_sheets import FAIR, FORM, PIER, Cells, workbook
from taikei.model.entry import Entry
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.readers.forms.known import parse_form
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.lines import Content
from taikei.readers.proposals.proposal import form_for_content
from taikei.readers.report import read_content
from taikei.readers.workbook.content import workbook_content


def proposed(content: Content) -> str:
    return form_for_content(content, "isobe", "評価シート.xlsx", "ja")


def read_by(toml: str, content: Content) -> Reading:
    form = parse_form(toml)
    assert isinstance(form, ReportForm)
    return read_content(content, "評価シート.xlsx", "0" * 64, [form])


def of_workbook(**sheets: Cells) -> Content:
    return workbook_content(workbook(sheets), "評価シート.xlsx")


def said(entry: Entry) -> tuple[object, ...]:
    money = [(amount.component, amount.number, amount.printed) for amount in entry.amounts]
    return entry.programme, entry.code, entry.charge, entry.policies, entry.bases, entry.narrative, entry.new, money


def rows(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (chapter.kind, chapter.fiscal_year, chapter.unit, *said(placement.entry))
        for chapter in reading.report.chapters
        for section in chapter.sections
        for placement in section.placements
    ]


RATED: Cells = [*FAIR, ["評価", "Ｂ", "", "", ""]]
DOCUMENTS = {
    "a workbook": of_workbook(桟橋=PIER, 朝市=FAIR),
    "a workbook of one sheet": of_workbook(桟橋=PIER),
    "a list of contents before": of_workbook(目次=[["一覧"], ["桟橋改修事業"]], 桟橋=PIER, 朝市=FAIR),
    "pages": content_of(*PIER[1:], *FAIR),
}


@pytest.mark.parametrize("content", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_the_unchanged_proposal_reads_as_the_known_form(content: Content) -> None:
    reading = read_by(proposed(content), content)
    known = read_content(content, "評価シート.xlsx", "0" * 64, [FORM])
    assert rows(reading) == rows(known) != []
    assert words(reading) == []
    assert reading.coverage.unread == known.coverage.unread


def test_a_label_that_no_word_knows_is_named_with_its_value() -> None:
    toml = proposed(of_workbook(桟橋=PIER, 朝市=RATED))
    assert '# "評価" = ""  # 候補なし、例 Ａ' in toml
    assert "シート2枚のうち2枚" in toml


def test_the_year_within_a_label_may_be_another() -> None:
    toml = proposed(of_workbook(朝市=[*FAIR, ["令和6年度の成果", "", "", "", ""], ["人が来た。", "", "", "", ""]]))
    later = of_workbook(朝市=[*FAIR, ["令和7年度の成果", "", "", "", ""], ["もっと来た。", "", "", "", ""]])
    assert [row[8] for row in rows(read_by(toml, later))] == ["", "もっと来た。", ""]


def test_a_year_that_no_line_names_is_said_to_be_missing() -> None:
    plain = [["事務事業評価シート", "", "", "", ""] if "評価シート" in row[0] else row for row in FAIR]
    toml = proposed(of_workbook(朝市=plain))
    assert "0.30 対象の年度が見つからない。確かめる" in toml
    assert 'kind = "plan"' in toml


@pytest.mark.parametrize(
    "sheets",
    [
        {"一覧": [["事業評価シート一覧"], ["事業名", "概要"], ["桟橋改修事業", "直した。"]]},
        {"桟橋": [["事務事業評価シート（令和6年度実績）"], ["担当課", "港湾課"]]},
    ],
    ids=["a list", "no programme"],
)
def test_what_is_no_sheet_of_one_programme_is_none(sheets: dict[str, Cells]) -> None:
    with pytest.raises(UnusableFile):
        proposed(of_workbook(**sheets))
