"""Every rule on its small reports: failed, passed, not applicable."""

import pytest

from checks.case import Case
from checks.every import CASES
from checks.positions import positions
from taikei.checks.catalogue import all_rules
from taikei.checks.rule import Rule

RULES = {rule.id: rule for rule in all_rules()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    verdict = RULES[case.rule].check(case.subject)
    assert positions(verdict.hits) == (case.hits or ())
    assert (verdict.applied == 0) == (case.hits is None)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_each_rule_has_all_three_outcomes(rule: Rule) -> None:
    hits = [case.hits for case in CASES if case.rule == rule.id]
    assert any(found for found in hits)
    assert () in hits
    assert None in hits
