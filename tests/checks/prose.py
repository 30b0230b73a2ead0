"""Cases of rules that look at narratives: one row a narrative, in the results of fiscal 2022."""

from checks.builders import report, results, row
from checks.case import Case
from taikei.model.report import Report

_NAMES = "甲乙丙丁戊己"


def prose(*narratives: str) -> Report:
    assert len(narratives) <= len(_NAMES)  # that none is left out
    return report(results([row(f"事業{name}", 100, 90, text) for name, text in zip(_NAMES, narratives, strict=False)]))


def told(rule: str, name: str, narratives: tuple[str, ...], rows: tuple[int, ...] | None) -> Case:
    """The case in which the rule hits these rows; None where it does not apply."""
    return Case(rule, name, prose(*narratives), None if rows is None else tuple(f"R1-{row}" for row in rows))
