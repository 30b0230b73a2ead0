"""A reading judged: the severest findings first, and clean where no error stands unexplained."""

from dataclasses import replace

import pytest

from readers.samples import FIRST
from taikei.model.finding import Finding, Outcome, Place, Severity
from taikei.model.words import Words
from taikei.pipeline import Audit, audit, read_bytes, read_file

WORDS = Words("語", "word")


def finding(rule: str, severity: Severity, accepted: Words | None = None) -> Finding:
    return Finding(rule, severity, Place(), WORDS, WORDS, WORDS, WORDS, accepted)


def audit_with(*findings: Finding) -> Audit:
    return Audit(read_file(str(FIRST)), tuple(Outcome(each.rule, 1, (each,)) for each in findings))


def test_findings_come_by_severity_and_within_it_in_the_order_of_the_rules() -> None:
    given = [
        finding("A", Severity.ADVICE),
        finding("B", Severity.ERROR),
        finding("C", Severity.WARNING),
        finding("D", Severity.ERROR),
    ]
    assert [each.rule for each in audit_with(*given).findings] == ["B", "D", "C", "A"]


@pytest.mark.parametrize(
    ("found", "clean"),
    [
        ([], True),
        ([finding("A", Severity.WARNING), finding("B", Severity.ADVICE)], True),
        ([finding("A", Severity.ERROR, accepted=WORDS)], True),
        ([finding("A", Severity.ERROR, accepted=WORDS), finding("B", Severity.ERROR)], False),
    ],
)
def test_an_audit_is_clean_unless_an_error_stands_unexplained(found: list[Finding], clean: bool) -> None:
    assert audit_with(*found).clean is clean


def test_the_rules_are_told_whether_the_report_is_whole() -> None:
    """A programme whose plan was cut off has not gone: rules between the chapters do not judge a part of a report."""
    text = FIRST.read_text("utf-8")
    whole = audit(read_bytes(text.encode(), "whole.txt"))
    cut = audit(read_bytes(text[: text.rindex("軽量網の試作事業")].encode(), "cut.txt"))
    left_out = {outcome.rule for outcome in cut.outcomes if outcome.not_applicable is not None}
    assert left_out > {outcome.rule for outcome in whole.outcomes if outcome.not_applicable is not None}


def test_the_same_reading_is_judged_the_same_twice() -> None:
    reading = read_file(str(FIRST))
    assert audit(reading).outcomes == audit(replace(reading, document="other.txt")).outcomes
