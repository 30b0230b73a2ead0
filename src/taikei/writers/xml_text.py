"""Text that XML and HTML can carry: control characters cannot stand in them, and one would make the file unreadable."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from taikei.model.report import Report
from taikei.writers.glyphs import GETA

# What XML 1.0 (5th edition, 2.2 Characters) leaves out.
_NOT_A_CHARACTER = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")

# How JSON writes control characters, but for tabs and ends of lines.
_CONTROL = re.compile(r"\\u00[01]|\\[bf]")


def fit_for_xml(report: Report) -> Report:
    """The same report with 〓 in the place of each character that XML leaves out."""
    return with_texts(report, fit_text)


def with_texts(report: Report, fit: Callable[[str], str]) -> Report:
    """The same report with each of its texts as ``fit`` makes it, which goes character by character.

    Names of fields and units are texts that it keeps.
    """
    if not _changes(report, fit):
        return report
    plain = msgspec.to_builtins(report, builtin_types=())
    return msgspec.convert(_fit(plain, fit), Report)


def _changes(report: Report, fit: Callable[[str], str]) -> bool:
    """Whether ``fit`` changes any character of the report; the report is made anew only where one is to change."""
    text = msgspec.json.encode(report).decode()
    characters = "".join(sorted(set(text)))
    return _CONTROL.search(text) is not None or fit(characters) != characters


def fit_text(text: str) -> str:
    """The same text with 〓 in the place of each character that XML leaves out."""
    return _NOT_A_CHARACTER.sub(GETA, text)


def _fit(node: Any, fit: Callable[[str], str]) -> Any:
    if isinstance(node, str):
        return fit(node)
    if isinstance(node, list | tuple):
        return [_fit(each, fit) for each in node]
    if isinstance(node, dict):
        return {_fit(key, fit): _fit(each, fit) for key, each in node.items()}
    return node
