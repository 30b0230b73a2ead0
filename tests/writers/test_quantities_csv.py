"""quantities.csv: one line a count, in columns whose names are promised."""

import csv
import io

from taikei.language.quantities import quantities
from taikei.model.amount import Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section
from taikei.writers.quantities_csv import write_quantities

NARRATIVE = "=補助に延べ12社、3～5人が参加した（R5.3月末現在）。\n応募は7件であった。"


def lines() -> list[list[str]]:
    placement = Placement(1, Entry("相談事業", narrative=NARRATIVE))
    section = Section(number=1, title="相談", placements=(placement,))
    chapter = Chapter(ChapterKind.RESULTS, "実績", FiscalYear(2022), Unit.THOUSAND_YEN, (section,))
    data = write_quantities([(chapter, section, placement, quantities(NARRATIVE))])
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_columns_are_those_of_the_manual() -> None:
    assert lines()[0] == (
        ["chapter", "section", "order", "label", "value", "unit", "basis", "stage", "period", "start", "end", "quote"]
    )


def test_each_count_is_a_line_that_points_into_the_narrative() -> None:
    rows = lines()[1:]
    assert [row[4:7] for row in rows] == [["12", "社", "延べ"], ["3～5", "人", ""], ["7", "件", ""]]
    assert [row[:3] for row in rows] == [["results", "1", "1"]] * 3
    for row in rows:
        assert NARRATIVE[int(row[9]) : int(row[10])] == row[11]


def test_the_stage_and_period_are_told() -> None:
    assert [row[7] for row in lines()[1:]] == ["参加", "参加", "応募"]


def test_no_cell_runs_in_excel() -> None:
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in lines() for cell in row)
