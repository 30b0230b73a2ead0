"""The findings as SARIF 2.1.0, the exchange format of checkers (OASIS, 2020)."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from taikei.model.finding import Finding, Place, Severity
from taikei.model.words import Language, Words
from taikei.writers.findings_csv import message
from taikei.writers.places import describe

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def write_sarif(
    findings: Sequence[Finding], titles: Mapping[str, Words], document: str, version: str, language: Language
) -> bytes:
    """One run of Taikei over ``document``, in UTF-8.

    ``titles`` are those of the rules that were applied, by id. A finding that may stand is a suppressed result with
    its reason. A place in a text is a region of lines; one in a PDF or a workbook is a logical location in words.
    """
    order = list(titles)
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Taikei",
                        "version": version,
                        "rules": [
                            {"id": rule, "shortDescription": {"text": titles[rule].said(language)}} for rule in order
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, order, document, language) for finding in findings],
            }
        ],
    }
    return msgspec.json.format(msgspec.json.encode(log), indent=2) + b"\n"


def _result(finding: Finding, order: Sequence[str], document: str, language: Language) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": order.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "message": {"text": message(finding, language)},
        "locations": [_location(finding.place, document, language)],
    }
    if finding.other is not None:
        result["relatedLocations"] = [_location(finding.other, document, language)]
    if finding.accepted is not None:
        result["suppressions"] = [{"kind": "external", "justification": finding.accepted.said(language)}]
    return result


def _location(place: Place, document: str, language: Language) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(document)}}
    if place.source.lines:
        first = place.source.lines[0]
        physical["region"] = {"startLine": first.first, "endLine": first.last}
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": describe(place, language)}],
    }
