"""A reading and what the rules say of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.reading import Reading

if TYPE_CHECKING:
    from taikei.checks.house import House
    from taikei.checks.waivers import Notice
    from taikei.model.decision import Decision
    from taikei.model.waiver import Waiver

_JAPAN = timezone(timedelta(hours=9))


@dataclass(frozen=True)
class Audit:
    """The whole answer to one file: coverage, doubts, outcomes.

    ``held`` are the recorded reasons that accept a finding, ``notices`` say of the others why they do not.
    """

    reading: Reading
    outcomes: tuple[Outcome, ...]
    held: "tuple[Waiver, ...]" = ()
    notices: "tuple[Notice, ...]" = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, the severest first; within a severity in the order of the rules and of the document."""
        order = list(Severity)
        found = [finding for outcome in self.outcomes for finding in outcome.findings]
        return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))

    @property
    def open_errors(self) -> tuple[Finding, ...]:
        """The errors that neither the document nor a recorded reason explains."""
        return tuple(each for each in self.findings if each.severity == Severity.ERROR and each.accepted is None)

    @property
    def clean(self) -> bool:
        return not self.open_errors


def audit(
    reading: Reading,
    *,
    house: "House | None" = None,
    earlier: Reading | None = None,
    decisions: "Sequence[Decision]" = (),
    beside: Reading | None = None,
    waivers: "Sequence[Waiver]" = (),
    today: date | None = None,
) -> Audit:
    """The reading judged by every rule. A rule that needs the whole report is not applied to a part of one.

    ``house`` are the settings of the office, by default the national ones; ``earlier`` is last year's edition;
    ``decisions`` are those of the office on lineage; ``beside`` is another document;
    ``waivers`` are the recorded reasons, beside those that stand in
    the document, as of ``today``.
    """
    # The rules take longer to load than a report to read; who only reads or prints does not wait for them.
    from taikei.checks.catalogue import all_rules, judge
    from taikei.checks.inline_waivers import without_waivers
    from taikei.checks.subject import Beside, Subject
    from taikei.checks.waivers import answer
    from taikei.pipeline.house_file import national_house

    report, inline = without_waivers(reading.report)
    settings = national_house(all_rules()) if house is None else house
    other = None if beside is None else Beside(beside.report, beside.document)
    subject = Subject(
        report, settings, None if earlier is None else earlier.report, reading.layout, tuple(decisions), other
    )
    outcomes = judge(subject, reading.complete, earlier is None or earlier.complete)
    kinds = Counter(chapter.kind for chapter in report.chapters)
    several = {kind for kind, chapters in kinds.items() if chapters > 1}
    day = today or datetime.now(_JAPAN).date()
    answered = answer(outcomes, [*waivers, *inline], day, several)
    return Audit(replace(reading, report=report), answered.outcomes, answered.held, answered.notices)
