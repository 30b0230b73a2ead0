"""Every rule on its small reports: failed, passed, not applicable."""

import pytest

from checks.cases import CASES, Case
from checks.positions import positions
from taikei.checks.catalogue import all_rules
from taikei.checks.rule import Rule

RULES = {rule.id: rule for rule in all_rules()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    outcome = RULES[case.rule].check(case.report)
    if case.hits is None:
        assert outcome.not_applicable is not None
        assert not outcome.passed
    else:
        assert outcome.not_applicable is None
        assert positions(outcome.findings) == case.hits
        assert outcome.passed == (case.hits == ())
        assert outcome.applied > 0
    assert outcome.rule == case.rule
    assert all(
        (finding.rule, finding.severity) == (case.rule, RULES[case.rule].severity) for finding in outcome.findings
    )


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_each_rule_has_all_three_outcomes(rule: Rule) -> None:
    hits = [case.hits for case in CASES if case.rule == rule.id]
    assert any(found for found in hits)
    assert () in hits
    assert None in hits
