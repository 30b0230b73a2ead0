"""Faults of counting planted in the reference report: each is hit where it was planted, and nothing else is new."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from checks.every import REFERENCE
from checks.positions import positions
from checks.reference import ANSWER_KEY, reference_report
from taikei.checks.catalogue import judge
from taikei.checks.subject import Subject
from taikei.model.entry import Placement
from taikei.model.report import ChapterKind, Report

pytestmark = pytest.mark.skipif(
    not ANSWER_KEY.exists(), reason="the reference report is not part of the project: ../shared is not here"
)

# The rows get these sentences behind their narrative.
PLANTED: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("A-10", {"R6-4": "企業8社に、総額98,000千円を助成した。"}),
    ("E-01", {"R1-7": "研究会に21社（うち町内34社）が参加した。"}),
    ("E-02", {"R1-7": "研究会に21社（うち町内12社、うち町外17社）が参加した。"}),
    ("E-03", {"R3-11": "応募9件、採択14件であった。"}),
    ("E-04", {"R4-20": "商談の研修を行った（6回、71人参加）。"}),
    ("E-07", {"R2-15": "会場の24人と、31人・接続の計55人が参加した。"}),
    ("E-15", {"R5-10": "生徒24人と延べ31人の計55人が参加した。"}),
    ("E-16", {"R6-7": "県内5社、県外8社の計14社と面談した。"}),
    ("E-16", {"R6-7": "計14社（県内5社、県外8社）と面談した。"}),
    ("E-17", {"R6-1": "40社のうち12社（35％）が残った。"}),
    ("E-17", {"R6-1": "立地は40社から52社へ20％増えた。"}),
    ("E-18", {"R6-1": "海の見える丘の商談会の参加企業は44社。", "R6-4": "海の見える丘の商談会の参加企業は45社。"}),
    ("E-19", {"R6-1": "会員は40社（R4）→52社（R3）となった。"}),
)  # fmt: skip
SEEN_AT_THE_LAST = {"E-18": "R6-4"}
"""Where two rows disagree, the later one is named."""


def planted(report: Report, sentences: Mapping[str, str]) -> Report:
    def row(section: int, placement: Placement) -> Placement:
        sentence = sentences.get(f"R{section}-{placement.order}")
        if sentence is None:
            return placement
        entry = replace(placement.entry, narrative=f"{placement.entry.narrative.rstrip('。')}。{sentence}")
        return replace(placement, entry=entry)

    return replace(
        report,
        chapters=tuple(
            replace(
                chapter,
                sections=tuple(
                    replace(section, placements=tuple(row(section.number, each) for each in section.placements))
                    for section in chapter.sections
                ),
            )
            if chapter.kind is ChapterKind.RESULTS
            else chapter
            for chapter in report.chapters
        ),
    )


@pytest.mark.parametrize(("rule", "sentences"), PLANTED)
def test_a_planted_fault_is_hit_where_it_stands(rule: str, sentences: Mapping[str, str]) -> None:
    outcomes = judge(Subject(planted(reference_report(), sentences)))
    new = {
        outcome.rule: set(positions(outcome.findings)) - {*(REFERENCE[outcome.rule] or "").split()}
        for outcome in outcomes
        if outcome.rule.startswith("E-") or outcome.rule in ("A-10", "A-11")
    }
    assert {name: where for name, where in new.items() if where} == {
        rule: {SEEN_AT_THE_LAST.get(rule, next(iter(sentences)))}
    }
