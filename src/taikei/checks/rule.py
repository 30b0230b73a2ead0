"""A rule, as the catalogue hands it out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from taikei.checks.subject import Subject
from taikei.checks.verdict import Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words


@dataclass(frozen=True)
class Rule:
    """``page`` is the public text of the rule (Markdown). ``version`` rises when the meaning of the rule changes.

    ``basis`` is the law, guideline or custom that the rule rests on. ``nothing`` says why it does not apply where it
    finds nothing to judge. ``needs_whole_report``: the rule compares chapters, so a reading with a part missing cannot
    be judged by it. ``needs_earlier``: it compares with last year's edition. ``thresholds`` are the usual ones, which
    a house may change. ``dictionary``: it looks for the words of a dictionary of its own.
    """

    id: str
    theme: str
    severity: Severity
    title: Words
    version: str
    basis: Words
    page: str
    nothing: Words
    check: Callable[[Subject], Verdict]
    needs_whole_report: bool = False
    needs_earlier: bool = False
    thresholds: Mapping[str, Decimal] = field(default_factory=dict)
    dictionary: bool = False
