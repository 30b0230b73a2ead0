"""Findings sent to the divisions: what is open now, by who answers for it, and the key that finds it again."""

import hashlib

from taikei.model.finding import Finding
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.pipeline.audit import Audit

WHOLE = Words("全体", "whole")
"""The name under which findings go that no division answers for: on leads, notes, the report as a whole."""


def key_of(finding: Finding) -> str:
    """By which an answer finds its finding again: the same as long as rule, place and fact are the same."""
    place = finding.place
    year = None if place.fiscal_year is None else place.fiscal_year.start
    said = (finding.rule, place.chapter, year, place.section, place.programme, place.field, finding.found.ja)
    return hashlib.sha256("\n".join(map(str, said)).encode()).hexdigest()[:12]


def asked(audit: Audit) -> dict[str, list[tuple[Finding, str]]]:
    """The open findings by the division that answers for them, each with its key; of two divisions, by the first."""
    charges = _charges(audit.reading.report)
    found: dict[str, list[tuple[Finding, str]]] = {}
    for finding in audit.findings:
        if finding.accepted is None:
            place = finding.place
            charge = charges.get((place.chapter, place.fiscal_year, place.section, place.order), Charge())
            name = f"{charge.department}{charge.divisions[0]}" if charge.divisions else WHOLE.ja
            found.setdefault(name, []).append((finding, key_of(finding)))
    return found


def _charges(report: Report) -> dict[tuple[object, ...], Charge]:
    return {
        (chapter.kind, chapter.fiscal_year, section.number, placement.order): placement.entry.charge
        for chapter, section, placement in report.rows()
    }
