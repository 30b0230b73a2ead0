"""The canonical form of data: the same content gives the same bytes, so that a hash can stand for it.

As RFC 8785 has it (keys in order, no white space, the least escapes, UTF-8), but for numbers: an amount is written as
the exact decimal, without an exponent or idle zeros, where the RFC would make a binary fraction of it.
"""

import hashlib
import json
from dataclasses import is_dataclass
from decimal import Decimal
from typing import Any

import msgspec

from taikei.model.edition import Edition
from taikei.model.report import Report

_PLACES = frozenset(("source", "sources"))
_AS_THEY_STAND = frozenset((str, int, bool, type(None)))
_ENCODER = msgspec.json.Encoder(decimal_format="number", order="sorted")


def canonical_report(report: Report) -> bytes:
    """The content of the report. Places in the document that it was read from are no part of it."""
    return canonical_json(report)


def canonical_edition(edition: Edition) -> bytes:
    return canonical_json(edition)


def canonical_text(text: str | bytes) -> bytes:
    """JSON in whatever layout, in the canonical one. Raises ValueError or RecursionError where it is no JSON."""
    return canonical_json(json.loads(text, parse_float=Decimal))


def canonical_json(node: Any) -> bytes:
    return _ENCODER.encode(_plain(node))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def seal_of(edition: Edition) -> str:
    return sha256(canonical_edition(edition))


def _plain(node: Any) -> Any:
    """The same as dictionaries and lists, values of the model without their places. Most values are texts: for them
    alone, no call is made."""
    kind = type(node)
    if kind is tuple or kind is list:
        return [value if type(value) in _AS_THEY_STAND else _plain(value) for value in node]
    if kind is Decimal:
        return _plain_number(node)
    if kind is dict:
        return {key: value if type(value) in _AS_THEY_STAND else _plain(value) for key, value in node.items()}
    if issubclass(kind, str) or not is_dataclass(kind):
        return node
    return {
        name: value if type(value) in _AS_THEY_STAND else _plain(value)
        for name, value in vars(node).items()
        if name not in _PLACES
    }


def _plain_number(number: Decimal) -> Decimal | int:
    if number == number.to_integral_value():
        return int(number)
    return Decimal(f"{number:f}".rstrip("0"))
