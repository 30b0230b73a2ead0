"""A report as JSON, without loss, and the JSON Schema that it obeys."""

from typing import Any

import msgspec

from taikei.model.report import Report

SCHEMA_ID = "urn:taikei:report:1"

_ENCODER = msgspec.json.Encoder(decimal_format="number")


def encode(report: Report) -> bytes:
    """UTF-8, indented by two, with a final newline. ``msgspec.json.decode(…, type=Report)`` gives the same report."""
    return msgspec.json.format(_ENCODER.encode(report), indent=2) + b"\n"


def schema() -> bytes:
    """The JSON Schema (2020-12) of ``encode``'s output, in the same layout."""
    (reference,), components = msgspec.json.schema_components((Report,), ref_template="#/$defs/{name}")
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Taikei report (施策の実施状況等の報告書)",
        "description": "One edition of a report. Amounts are JSON numbers in the unit that stands beside them "
        "(円, 千円, 百万円); read them as decimals, not as binary floating point.",
        **reference,
        "$defs": _with_numbers(components),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _with_numbers(node: Any) -> Any:
    """msgspec describes a Decimal as a string, its default; ``encode`` writes numbers."""
    if isinstance(node, dict):
        if node.get("format") == "decimal":
            return {"type": "number"}
        return {key: _with_numbers(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_numbers(value) for value in node]
    return node
