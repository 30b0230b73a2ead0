"""The changes carried out: the old version becomes the new one."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from taikei.analysis.comparison.change import Change, ChangeKind, Path
from taikei.analysis.comparison.said import is_cell, parts, said
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report


def apply(old: Report, changes: Iterable[Change]) -> Report:
    """What the report says after the changes, without places in a document."""
    built: Report = _Version(said(old), changes).built()
    return built


def value_at(report: Report, path: Path) -> Any:
    """The value that a path leads to. An amount that is not printed is None."""
    value: Any = report
    for step in path:
        if isinstance(step, int):
            value = value[step]
        elif isinstance(value, tuple):
            value = next((amount for amount in value if amount.component == step), None)
        else:
            value = getattr(value, step)
    return value


class _Version:
    """The old version, and the changes by where they take effect."""

    def __init__(self, old: Report, changes: Iterable[Change]) -> None:
        self._old = old
        self._cells: dict[Path, Any] = {}
        self._gone: set[Path] = set()
        self._arrivals: dict[Path, dict[int, Change]] = {}
        for change in changes:
            if change.kind == ChangeKind.CHANGED and change.old is not None:
                self._cells[change.old] = change.after
                continue
            if change.old is not None:
                self._gone.add(change.old)
            if change.new is not None:
                at = change.new[-1]
                assert isinstance(at, int)
                self._arrivals.setdefault(change.new[:-1], {})[at] = change

    def built(self) -> Any:
        return self._value(self._old, (), ())

    def _value(self, value: Any, old: Path | None, new: Path) -> Any:
        """``old`` is None for what was not there before."""
        if is_cell(value):
            return value if old is None else self._cells.get(old, value)
        changed: dict[str, Any] = {}
        for name in parts(value):
            here = None if old is None else (*old, name)
            one = getattr(value, name)
            if isinstance(value, Entry) and name == "amounts":
                changed[name] = self._amounts(value, here)
            elif isinstance(one, tuple):
                changed[name] = self._items(one, here, (*new, name))
            else:
                changed[name] = self._value(one, here, (*new, name))
        return replace(value, **changed)

    def _amounts(self, entry: Entry, old: Path | None) -> tuple[Any, ...]:
        cells = {} if old is None else self._cells
        found = (cells.get((*(old or ()), component.value), entry.amount(component)) for component in Component)
        return tuple(amount for amount in found if amount is not None)

    def _items(self, items: tuple[Any, ...], old: Path | None, new: Path) -> tuple[Any, ...]:
        """What is left of the items, in their order, fills the places that nothing new or moved takes."""
        arrivals = self._arrivals.get(new, {})
        left = [at for at in range(len(items)) if old is None or (*old, at) not in self._gone]
        rest = iter(left)
        built = []
        for position in range(len(left) + len(arrivals)):
            there = (*new, position)
            change = arrivals.get(position)
            if change is None:
                at = next(rest)
                item = self._value(items[at], None if old is None else (*old, at), there)
            elif change.old is None:
                item = self._value(change.after, None, there)
            else:
                item = self._value(value_at(self._old, change.old), change.old, there)
            built.append(replace(item, order=position + 1) if isinstance(item, Placement) else item)
        return tuple(built)
