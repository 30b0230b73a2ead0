"""The findings as SARIF 2.1.0, the exchange format of checkers (OASIS, 2020)."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from taikei.model.finding import Finding, Place, Severity
from taikei.model.words import Language, Words
from taikei.writers.findings_csv import message
from taikei.writers.places import describe

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


@dataclass(frozen=True)
class ToldRule:
    """A rule as a dashboard of findings shows it: ``looks_at`` beside its findings, ``page`` (Markdown) behind them."""

    id: str
    severity: Severity
    theme: str
    title: Words
    looks_at: Words
    page: Words


def write_sarif(
    findings: Sequence[Finding], rules: Sequence[ToldRule], address: str, version: str, language: Language
) -> bytes:
    """One run of Taikei over the document at ``address``, a relative or absolute address; in UTF-8.

    ``rules`` are those that were applied. A finding that may stand is a suppressed result with its reason. A place in
    a text is a region of lines; one in a PDF or a workbook has no lines, and is a logical location in words.
    """
    order = {rule.id: at for at, rule in enumerate(rules)}
    prints = _fingerprints(findings)
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Taikei",
                        "version": version,
                        "language": language,
                        "rules": [_rule(rule, language) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(finding, order[finding.rule], printed, address, language)
                    for finding, printed in zip(findings, prints, strict=True)
                ],
            }
        ],
    }
    return msgspec.json.format(msgspec.json.encode(log), indent=2) + b"\n"


def _rule(rule: ToldRule, language: Language) -> dict[str, Any]:
    page = rule.page.said(language)
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title.said(language)},
        "fullDescription": {"text": rule.looks_at.said(language)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.theme]},
    }


def _result(finding: Finding, index: int, printed: str, address: str, language: Language) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": message(finding, language)},
        "locations": [_location(finding.place, address, language)],
        "partialFingerprints": {"primaryLocationLineHash": printed},
    }
    if finding.other is not None:
        result["relatedLocations"] = [_location(finding.other, address, language)]
    if finding.accepted is not None:
        result["suppressions"] = [{"kind": "external", "justification": finding.accepted.said(language)}]
    return result


def _fingerprints(findings: Sequence[Finding]) -> list[str]:
    """By what a dashboard knows a finding again on the next run, by the name that GitHub reads.

    It holds the rule, the programme and what is wrong, not the line or the row: what is written above moves those.
    """
    met: Counter[str] = Counter()
    prints = []
    for finding in findings:
        place = finding.place
        row = place.programme or f"{place.section}-{place.order}"
        year = "" if place.fiscal_year is None else str(place.fiscal_year.start)
        facts = (finding.rule, str(place.chapter), year, row, place.field, finding.found.ja)
        name = hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]
        met[name] += 1
        prints.append(f"{name}:{met[name]}")
    return prints


def _location(place: Place, address: str, language: Language) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": address}}
    if place.source.lines:
        first = place.source.lines[0]
        physical["region"] = {"startLine": first.first, "endLine": first.last}
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": describe(place, language)}],
    }
