"""How the mark of a re-listing stands in print is kept, and is no part of what a report says."""

from readers.samples import FIRST, changed, read
from taikei.model.report import Report


def marks(report: Report) -> list[str]:
    return [placement.mark for _, _, placement in report.rows() if placement.relisted]


def test_the_white_space_before_it_and_the_start_of_a_line_are_kept() -> None:
    assert marks(read(FIRST.read_text("utf-8")).report) == ["\n［再掲］", " ［再掲］"]


def test_a_mark_closer_to_the_name_is_another_mark_and_the_same_report() -> None:
    closer = changed(FIRST, "（研修型） ［再掲］", "（研修型）［再掲］").report
    assert marks(closer) == ["\n［再掲］", "［再掲］"]
    assert closer == read(FIRST.read_text("utf-8")).report
