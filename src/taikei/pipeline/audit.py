"""A reading and what the rules say of it."""

from dataclasses import dataclass

from taikei.checks.catalogue import judge
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.reading import Reading


@dataclass(frozen=True)
class Audit:
    """The whole answer to one file: coverage, doubts, outcomes."""

    reading: Reading
    outcomes: tuple[Outcome, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the severest first; within a severity in the order of the rules and of the document."""
        order = list(Severity)
        found = [finding for outcome in self.outcomes for finding in outcome.findings]
        return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))

    @property
    def clean(self) -> bool:
        """Whether no finding is an error that the document itself does not explain."""
        return not any(finding.severity == Severity.ERROR and finding.accepted is None for finding in self.findings)


def audit(reading: Reading) -> Audit:
    """The reading judged by every rule. A rule that needs the whole report is not applied to a part of one."""
    return Audit(reading, judge(reading.report, complete=reading.complete))
