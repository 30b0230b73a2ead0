"""Reasons that stand in the document: they are taken out of its text and hold for their row."""

from datetime import date

import pytest

from checks.builders import report, results, row
from taikei.checks.catalogue import judge
from taikei.checks.inline_waivers import without_waivers
from taikei.checks.subject import Subject
from taikei.checks.waivers import answer
from taikei.model.report import ChapterKind, Report
from taikei.model.waiver import Waiver

MARK = "［理由 A-06：資材の納入が遅れたため（水道課 2026-06-01）］"
WAIVER = Waiver(
    "A-06", "資材の納入が遅れたため", "水道課", date(2026, 6, 1), chapter=ChapterKind.RESULTS,
    programme="井戸修繕事業", fiscal_year=2022,
)  # fmt: skip


def well(narrative: str, spent: int = 40) -> Report:
    return report(results([row("井戸修繕事業", 100, spent, narrative)], lead="くらしを支えた。"))


def test_the_mark_leaves_the_text_as_it_is_printed() -> None:
    read, waivers = without_waivers(well(f"井戸を直した。{MARK}"))
    assert read == well("井戸を直した。")
    assert waivers == (WAIVER,)


def test_it_holds_whatever_the_figure_and_its_field() -> None:
    for spent in (40, 39):
        read, waivers = without_waivers(well(f"井戸を直した。{MARK}", spent))
        done = answer(judge(Subject(read)), waivers, date(2026, 6, 10))
        assert (done.held, done.notices) == ((WAIVER,), ())


@pytest.mark.parametrize(
    "other",
    [
        "［理由 Ａ－０６：資材の納入が遅れたため（水道課　２０２６-０６-０１）］",
        "[理由 A-06:資材の納入が遅れたため(水道課、2026-06-01)]",
    ],
)
def test_width_does_not_matter(other: str) -> None:
    assert without_waivers(well(other))[1] == (WAIVER,)


@pytest.mark.parametrize(
    "text",
    [
        "［理由］井戸を直した。",
        MARK.replace("2026-06-01", "2026-06-31"),
        MARK.replace("水道課 2026-06-01", "水道課"),
        MARK.replace("A-06", "06"),
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert without_waivers(well(text)) == (well(text), ())


def test_a_mark_in_a_lead_is_for_its_section() -> None:
    marked = report(results([row("井戸修繕事業", 100, 90)], lead=f"くらしを支えた。{MARK}"))
    _, (waiver,) = without_waivers(marked)
    assert (waiver.section, waiver.programme) == (1, "")
