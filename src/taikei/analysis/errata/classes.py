"""How grave a correction is: figures and names, wording, layout."""

import re
from collections import Counter
from collections.abc import Set
from enum import StrEnum

from taikei.analysis.comparison.change import Change, ChangeKind, Path
from taikei.language.notation import notation_key
from taikei.language.quantities import quantities
from taikei.model.amount import Component
from taikei.model.report import Report

_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_OF_FIGURES = frozenset(
    {"programme", "charge", "unit", "fiscal_year", "relisted", "issuer", "statute", "kind", "amount", "items"}
) | frozenset(component.value for component in Component)
_OF_LAYOUT = frozenset({"page", "number", "mark", "contents"})
_SETTLED = frozenset(
    component.value
    for component in (Component.SETTLEMENT, Component.CARRIED_OUT, Component.UNUSED, Component.CURRENT_BUDGET)
)


class ErratumClass(StrEnum):
    """FINALISED is no mistake: the settlement became final (決算額の確定). Only a person can know that."""

    FIGURES = "A"
    WORDING = "B"
    LAYOUT = "C"
    FINALISED = "finalised"


def class_of(change: Change, names: Set[str]) -> ErratumClass:
    """The class of a change. A text is of class A where its counts, or the ``names`` in it, changed.

    Names are those of programmes and divisions; other parties that a text names are not known as such.
    """
    path = change.new or change.old or ()
    field = _field(path)
    if change.kind == ChangeKind.MOVED:
        elsewhere = change.old is None or change.new is None or change.old[:-1] != change.new[:-1]
        return ErratumClass.FIGURES if elsewhere and "placements" in path else ErratumClass.LAYOUT
    if change.only_notation or field in _OF_LAYOUT:
        return ErratumClass.LAYOUT
    if field in _OF_FIGURES or (change.kind != ChangeKind.CHANGED and field in ("placements", "sections", "chapters")):
        return ErratumClass.FIGURES
    if field == "published":  # a corrected edition has a date of its own
        return ErratumClass.WORDING
    texts = [value if isinstance(value, str) else "" for value in (change.before, change.after)]
    if _counts(texts[0]) != _counts(texts[1]) or _named(texts[0], names) != _named(texts[1], names):
        return ErratumClass.FIGURES
    return ErratumClass.WORDING


def may_be_finalised(change: Change) -> bool:
    """Whether a change is one that the closing of the accounts can bring: of an amount of the settlement."""
    return _field(change.new or change.old or ()) in _SETTLED


def names_of(*reports: Report) -> frozenset[str]:
    """The programmes and divisions that the reports name."""
    entries = [placement.entry for report in reports for _, _, placement in report.rows()]
    return frozenset(
        name for entry in entries for name in (entry.programme, entry.charge.department, *entry.charge.divisions)
    ) - {""}


def _field(path: Path) -> str:
    """The field, of an item in a list the list; whatever changes in a breakdown changes the breakdown."""
    names = [step for step in path if isinstance(step, str)]
    for name in ("items", "contents"):
        if name in names:
            return name
    return names[-1] if names else ""


def _counts(text: str) -> Counter[object]:
    counted: Counter[object] = Counter(_FIGURE.findall(notation_key(text)))
    counted.update((each.value, each.upper, each.unit, each.basis, each.stage) for each in quantities(text))
    return counted


def _named(text: str, names: Set[str]) -> Counter[str]:
    return Counter({name: count for name in names if (count := text.count(name))})
