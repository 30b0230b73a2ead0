"""The rules on the reference report: every hit, and nothing else."""

import pytest

from checks.every import REFERENCE
from checks.positions import positions
from checks.reference import ANSWER_KEY, reference_report
from taikei.checks.catalogue import all_rules, judge
from taikei.checks.subject import Subject
from taikei.model.finding import Outcome

pytestmark = pytest.mark.skipif(
    not ANSWER_KEY.exists(), reason="the reference report is not part of the project: ../shared is not here"
)


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    return {outcome.rule: outcome for outcome in judge(Subject(reference_report()))}


@pytest.mark.parametrize("rule", REFERENCE)
def test_hits(rule: str, outcomes: dict[str, Outcome]) -> None:
    hits = REFERENCE[rule]
    assert positions(outcomes[rule].findings) == tuple((hits or "").split())
    assert (outcomes[rule].not_applicable is not None) == (hits is None)


def test_the_table_holds_every_rule() -> None:
    assert set(REFERENCE) == {rule.id for rule in all_rules()}


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
