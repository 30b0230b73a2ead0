"""A rule, as the catalogue hands it out."""

from collections.abc import Callable
from dataclasses import dataclass

from taikei.model.finding import Outcome, Severity
from taikei.model.report import Report
from taikei.model.words import Words


@dataclass(frozen=True)
class Rule:
    """``page`` is the public text of the rule (Markdown). ``version`` rises when the meaning of the rule changes.

    ``needs_whole_report``: the rule compares chapters, so a reading with a part missing cannot be judged by it.
    """

    id: str
    theme: str
    severity: Severity
    title: Words
    version: str
    page: str
    check: Callable[[Report], Outcome]
    needs_whole_report: bool = False
