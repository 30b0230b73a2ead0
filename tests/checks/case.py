"""A small invented report and what a rule says of it."""

from dataclasses import dataclass, field

from taikei.checks.house import House
from taikei.checks.subject import Beside, Subject
from taikei.model.layout import Layout
from taikei.model.report import Report


@dataclass(frozen=True)
class Case:
    """``hits`` are positions (R1-2), None where the rule does not apply."""

    rule: str
    name: str
    report: Report
    hits: tuple[str, ...] | None
    house: House = field(default_factory=House)
    earlier: Report | None = None
    layout: Layout = field(default_factory=Layout)
    beside: Report | None = None

    @property
    def subject(self) -> Subject:
        beside = None if self.beside is None else Beside(self.beside, "成果説明書")
        return Subject(self.report, self.house, self.earlier, self.layout, beside=beside)
