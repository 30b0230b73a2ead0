"""The content of a report: all that it says, without the places where a document said it."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from taikei.model.report import Report
from taikei.model.source import Source

Value = TypeVar("Value")


def content_of(report: Report) -> Report:
    """The report without places. Two reports have the same content where this is the same for both."""
    return _without_places(report)


def _without_places(value: Value) -> Value:
    bare: Any = value
    if isinstance(value, Source):
        bare = Source()
    elif isinstance(value, tuple):
        bare = tuple(_without_places(each) for each in value)
    elif is_dataclass(value) and not isinstance(value, type):
        kept = {each.name: getattr(value, each.name) for each in fields(value)}
        bare = replace(
            value, **{name: {} if name == "sources" else _without_places(each) for name, each in kept.items()}
        )
    same: Value = bare
    return same
