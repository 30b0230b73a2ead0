"""What a report says, apart from where in a document it says it."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry, LegalBasis, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Report, Statute
from taikei.model.source import Source

SOURCES = ("source", "sources")
_ORDER = {component: at for at, component in enumerate(Component)}
_CELLS = (Amount, Charge, FiscalYear, LegalBasis, Statute)


def said(report: Report) -> Report:
    """The report without its places in a document, and the amounts of each entry in the order of ``Component``."""
    bare: Report = _bare(report)
    return bare


def is_cell(value: Any) -> bool:
    """Whether a value changes as one: a text, a number, a mark, an amount, a charge."""
    return not (isinstance(value, tuple) or is_dataclass(value)) or isinstance(value, _CELLS)


def parts(value: Any) -> list[str]:
    """The names of the fields that say something: how a mark is printed, which equality leaves out, says nothing.

    The order of a row is where it stands, not what it says.
    """
    return [
        each.name
        for each in fields(value)
        if each.compare and each.name not in SOURCES and not (isinstance(value, Placement) and each.name == "order")
    ]


def identity(value: Any) -> Any:
    """A key that two values share when they say the same, whatever their order among others."""
    if isinstance(value, tuple):
        return tuple(identity(each) for each in value)
    if is_cell(value):
        return value
    return tuple(identity(getattr(value, name)) for name in parts(value))


def _bare(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_bare(each) for each in value)
    if is_cell(value):
        return value
    changed: dict[str, Any] = {name: _bare(getattr(value, name)) for name in parts(value)}
    for each in fields(value):
        if each.name in SOURCES:
            changed[each.name] = Source() if each.name == "source" else {}
    if isinstance(value, Entry):
        changed["amounts"] = tuple(sorted(value.amounts, key=lambda amount: _ORDER[amount.component]))
    return replace(value, **changed)
