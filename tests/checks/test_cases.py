"""Every rule on its small reports: failed, passed, not applicable."""

from collections.abc import Iterable

import pytest

from checks.case import Case
from checks.every import CASES, SAID
from checks.positions import positions
from taikei.checks.catalogue import all_rules
from taikei.checks.rule import Rule

RULES = {rule.id: rule for rule in all_rules()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    verdict = RULES[case.rule].check(case.subject)
    assert positions(verdict.hits) == (case.hits or ())
    assert (verdict.applied == 0) == (case.hits is None)


def _without(rule: str, cases: Iterable[Case]) -> list[str]:
    """Which outcomes of a rule no case shows."""
    hits = [case.hits for case in cases if case.rule == rule]
    shown = {"failed": any(hits), "passed": () in hits, "not applicable": None in hits}
    return [outcome for outcome, is_shown in shown.items() if not is_shown]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_each_rule_has_examples_of_all_three_outcomes_and_its_words(rule: Rule) -> None:
    assert _without(rule.id, CASES) == []
    assert rule.id in SAID


@pytest.mark.parametrize("missing", ["failed", "passed", "not applicable"])
def test_a_rule_that_lacks_an_example_would_be_noticed(missing: str) -> None:
    kinds = {
        "failed": bool,
        "passed": lambda hits: hits == (),
        "not applicable": lambda hits: hits is None,
    }
    left = [case for case in CASES if not (case.rule == "B-02" and kinds[missing](case.hits))]
    assert len(left) < len(CASES)
    assert _without("B-02", left) == [missing]


def test_no_case_is_of_a_rule_that_is_not_there() -> None:
    assert {case.rule for case in CASES} == set(SAID) == set(RULES)
