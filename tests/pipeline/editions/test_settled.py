"""What may be sealed: no error is left that nobody has corrected or given a reason for."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from house.tree import ROOT
from taikei.model.errors import Misuse
from taikei.model.report import ChapterKind
from taikei.model.waiver import Waiver
from taikei.pipeline import Audit, audit, read_file
from taikei.pipeline.editions.freeze import report_to_freeze
from taikei.pipeline.editions.settled import check_settled

NAME = "中小企業経営支援体制強化事業"


@cache
def judged(*reasons: Waiver) -> Audit:
    return audit(read_file(str(ROOT / "examples" / "sample.txt")), waivers=reasons, today=date(2026, 6, 10))


def reason(*, published: bool) -> Waiver:
    """For one of the two errors of B-01: that of the results."""
    return Waiver(
        "B-01",
        "照会中のため",
        "総務課",
        date(2026, 6, 1),
        chapter=ChapterKind.RESULTS,
        programme=NAME,
        published=published,
    )


def test_errors_without_a_reason_are_counted_and_named() -> None:
    with pytest.raises(Misuse) as refused:
        check_settled(judged())
    assert refused.value.said("ja") == (
        "sample.txt：理由のない「誤り」の指摘が4件あります（B-01、C-02）（求めるもの：誤りのない、又は理由を記録した"
        "報告書）。taikei audit で確かめて直すか、--reasons で理由を付けてください。残したまま作るなら --with-errors を"
        "付けます。"
    )
    assert refused.value.said("en") == (
        "sample.txt: 4 finding(s) of the severity error have no reason (B-01, C-02); expected a report without errors, "
        "or with a reason for each. See them with taikei audit and correct them, or give reasons with --reasons. To "
        "seal them as they are, add --with-errors."
    )


def test_a_reason_settles_its_own_error_alone() -> None:
    with pytest.raises(Misuse, match=r"3 finding\(s\)"):
        check_settled(judged(reason(published=False)))


def test_what_is_explained_may_be_sealed() -> None:
    before = judged()
    explained = tuple(
        replace(each, findings=tuple(found for found in each.findings if found not in before.open_errors))
        for each in before.outcomes
    )
    check_settled(replace(before, outcomes=explained))


def test_a_reason_that_is_published_is_sealed_with_the_report() -> None:
    assert report_to_freeze(judged(reason(published=False))) == judged().reading.report
    notes = report_to_freeze(judged(reason(published=True))).chapters[0].notes
    assert [note.mark for note in notes if "照会中のため" in note.text] == ["（理由）"]
