"""Findings as short texts, for tables of expected hits: R5-6 is row 6 of section 5 of the results.

What is on no chapter is on the ``whole`` report.
"""

from collections.abc import Iterable

from taikei.checks.verdict import Hit
from taikei.model.finding import Finding, Place


def position(place: Place) -> str:
    letter = "" if place.chapter is None else place.chapter[0].upper()
    parts = [str(part) for part in (place.section, place.order) if part is not None]
    return letter + "-".join(parts) or "whole"


def positions(findings: Iterable[Finding | Hit]) -> tuple[str, ...]:
    return tuple(position(finding.place) for finding in findings)
