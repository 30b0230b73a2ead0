"""Recorded reasons: they hold while the fact is the same, wherever the row stands, and lapse in words otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from checks.builders import Row, report, results, row
from taikei.checks.catalogue import judge
from taikei.checks.subject import Subject
from taikei.checks.waivers import Answered, Standing, answer, waiver_of
from taikei.model.errors import Misuse
from taikei.model.finding import Finding
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.waiver import Waiver
from taikei.pipeline.waiver_file import read_waivers, write_waivers

DUG = "井戸を直した。"
WELL = row("井戸修繕事業", 100, 40, DUG)
TODAY = date(2026, 6, 10)
WHOLE = '[[waivers]]\nrule = "A-06"\nfound = "x"\nreason = "y"\nby = "課"\nsince = 2026-06-01\n'


def findings(*rows: Row) -> list[Finding]:
    outcomes = judge(Subject(report(results(list(rows)))))
    return [finding for outcome in outcomes for finding in outcome.findings if outcome.rule == "A-06"]


def answered(waiver: Waiver, *rows: Row, today: date = TODAY) -> Answered:
    return answer(judge(Subject(report(results(list(rows))))), [waiver], today)


def accepted(done: Answered) -> list[str]:
    found = [finding for outcome in done.outcomes for finding in outcome.findings if finding.accepted is not None]
    return [finding.accepted.ja for finding in found if finding.accepted is not None]


@pytest.fixture
def waiver() -> Waiver:
    (finding,) = findings(WELL)
    return waiver_of(finding, "資材の納入が遅れたため", "水道課", date(2026, 6, 1), None, False)


def test_the_finding_is_shown_with_the_reason(waiver: Waiver) -> None:
    done = answered(waiver, WELL)
    assert accepted(done) == ["資材の納入が遅れたため（水道課、2026-06-01）"]
    assert (done.held, done.notices) == ((waiver,), ())


def test_it_holds_when_the_row_moves_and_its_name_is_written_in_another_width(waiver: Waiver) -> None:
    assert accepted(answered(waiver, row("道普請事業", 9, 9), row("井戸修繕 事業", 100, 40, DUG))) != []


def test_it_lapses_when_the_fact_changes(waiver: Waiver) -> None:
    done = answered(waiver, row("井戸修繕事業", 100, 39, DUG))
    assert accepted(done) == []
    (notice,) = done.notices
    assert notice.standing == Standing.LAPSED
    assert "決算額40千円（40.0％）" in notice.message.ja
    assert "決算額39千円（39.0％）" in notice.message.ja
    assert notice.finding is not None


def test_another_rule_place_or_field_is_not_covered(waiver: Waiver) -> None:
    for other in (
        replace(waiver, rule="A-05"),
        replace(waiver, field="narrative"),
        replace(waiver, programme="道普請事業"),
        replace(waiver, chapter=ChapterKind.PLAN),
    ):
        done = answered(other, WELL)
        assert accepted(done) == []
        assert [notice.standing for notice in done.notices] == [Standing.UNUSED]


def test_of_several_years_in_one_report_it_holds_for_its_own(waiver: Waiver) -> None:
    years = report(results([WELL]), replace(results([WELL]), fiscal_year=FiscalYear(2021)))
    done = answer(judge(Subject(years)), [waiver], TODAY, several={ChapterKind.RESULTS})
    found = [finding for outcome in done.outcomes for finding in outcome.findings if outcome.rule == "A-06"]
    assert [(finding.place.fiscal_year, finding.accepted is not None) for finding in found] == [
        (FiscalYear(2022), True),
        (FiscalYear(2021), False),
    ]


def test_in_next_years_edition_it_goes_with_the_programme(waiver: Waiver) -> None:
    following = report(replace(results([WELL]), fiscal_year=FiscalYear(2023)))
    assert accepted(answer(judge(Subject(following)), [waiver], TODAY)) != []


def test_its_last_day_counts(waiver: Waiver) -> None:
    limited = replace(waiver, until=TODAY)
    assert accepted(answered(limited, WELL)) != []
    (notice,) = answered(limited, WELL, today=date(2026, 6, 11)).notices
    assert notice.standing == Standing.EXPIRED
    assert notice.message.ja == "理由の期限（2026-06-10）が過ぎています。"


def test_one_that_no_finding_needs_is_told(waiver: Waiver) -> None:
    (notice,) = answered(waiver, row("井戸修繕事業", 100, 90, DUG)).notices
    assert notice.standing == Standing.UNUSED


def test_one_of_a_rule_that_was_not_applied_is_neither_held_nor_unused(waiver: Waiver) -> None:
    done = answered(waiver, row("井戸修繕事業", 100))
    assert (done.held, done.notices) == ((), ())


def test_what_is_written_is_read_back(waiver: Waiver) -> None:
    other = replace(
        waiver, reason='"引用"と\n改行\\', until=TODAY, published=True, section=3, chapter=None, programme=""
    )
    assert read_waivers(write_waivers([waiver, other]), "理由.toml") == (waiver, other)


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        (WHOLE.replace('reason = "y"', 'reason = ""'), "waivers（1番目）：reason が空です"),
        (
            WHOLE.replace("since", "sinse"),
            "waivers（1番目）.sinse という項目はありません",
        ),
        (WHOLE.replace("since = 2026-06-01", ""), "waivers（1番目）.since がありません（求めるもの：2026-04-01 の形"),
        (f"{WHOLE}untill = 2026-07-01", "untill という項目はありません"),
        (f"{WHOLE}until = 2026-05-01", "until 2026-05-01 が since 2026-06-01 より前です"),
        ("[[waivers", "1行目の10字目で、見出しの次がファイルの終わりです"),
    ],
)
def test_a_record_that_lacks_something_is_refused(toml: str, words: str) -> None:
    with pytest.raises(Misuse) as refusal:
        read_waivers(toml, "理由.toml")
    assert words in refusal.value.said("ja")
    assert refusal.value.said("en").startswith("理由.toml: ")
    assert refusal.value.advice.ja.endswith("理由の記録の書き方は docs/reasons.ja.md にあります。")
