"""The twelve rules on the reference report: every hit, and nothing else."""

import pytest

from checks.positions import positions
from checks.reference import ANSWER_KEY, reference_report
from taikei.checks.catalogue import all_rules, judge
from taikei.model.finding import Outcome

HITS = {
    "A-03": "R1-19 R2-16 R4-5 R6-8 R7-3",
    "A-05": "",
    "A-06": "R1-14 R1-22 R2-15 R3-10 R4-2 R4-12 R4-20 R4-21 R5-15 R6-1 R6-3 R6-6 R7-8",
    "B-01": "R5-6 P5-4",
    "B-03": "R2-13 R5-5 R6-8",
    "C-02": "R4-21 R7-4",
    "C-04": "P1-2 P6-9 P6-10",
    "C-08": "R1-10 R2-11 R2-12 R5-3 R5-4 R6-1",
    "C-09": "",
    "D-02": "R5-17",
    "D-12": "R1-4 R1-11 R2-5 R3-3 R4-1 R5-2 R5-5 R5-16 R7-8",
    "F-03": "R1-12 R1-25 R2-13 R5-6",
}

pytestmark = pytest.mark.skipif(
    not ANSWER_KEY.exists(), reason="the reference report is not part of the project: ../shared is not here"
)


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    return {outcome.rule: outcome for outcome in judge(reference_report())}


@pytest.mark.parametrize("rule", HITS)
def test_hits(rule: str, outcomes: dict[str, Outcome]) -> None:
    assert positions(outcomes[rule].findings) == tuple(HITS[rule].split())
    assert outcomes[rule].not_applicable is None


def test_the_table_holds_every_rule() -> None:
    assert set(HITS) == {rule.id for rule in all_rules()}


def test_only_settlements_above_the_budget_are_accepted_by_the_report_itself(outcomes: dict[str, Outcome]) -> None:
    accepted = {
        rule for rule, outcome in outcomes.items() for finding in outcome.findings if finding.accepted is not None
    }
    assert accepted == {"A-03"}
    notes = {finding.accepted.ja for finding in outcomes["A-03"].findings if finding.accepted is not None}
    assert notes == {"（注２）に、決算額は前年度からの繰越分を含むと書かれています。"}


def test_the_fields_that_are_named(outcomes: dict[str, Outcome]) -> None:
    fields = {finding.place.order: finding.place.field for finding in outcomes["D-12"].findings}
    assert (fields[16], fields[8], fields[4]) == ("settlement", "charge", "narrative")
    assert [finding.place.field for finding in outcomes["B-01"].findings] == ["initial_budget", "initial_budget"]
