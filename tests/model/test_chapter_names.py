"""What a chapter is called in addresses."""

from taikei.model.chapter_names import chapter_names
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind


def test_the_latest_of_a_kind_goes_by_the_kind_alone() -> None:
    keys = [(ChapterKind.RESULTS, FiscalYear(year)) for year in (2022, 2023, 2021)]
    keys += [(ChapterKind.PLAN, FiscalYear(2024)), (ChapterKind.AMENDED_PLAN, FiscalYear(2024))]
    names = chapter_names(iter(keys))
    assert [names[key] for key in keys] == ["results2022", "results", "results2021", "plan", "amended_plan"]


def test_no_chapters() -> None:
    assert chapter_names(()) == {}
