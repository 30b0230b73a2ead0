"""What one place prints otherwise than the entry it refers to."""

from dataclasses import dataclass, fields, replace

from taikei.model.amount import Amount
from taikei.model.entry import Entry, Item, LegalBasis
from taikei.model.organisation import Charge


@dataclass(frozen=True)
class Override:
    """The fields that differ; None means: as the entry says."""

    programme: str | None = None
    amounts: tuple[Amount, ...] | None = None
    narrative: str | None = None
    charge: Charge | None = None
    new: bool | None = None
    note: str | None = None
    expanded: bool | None = None
    ended: bool | None = None
    code: str | None = None
    policies: tuple[str, ...] | None = None
    bases: tuple[LegalBasis, ...] | None = None
    items: tuple[Item, ...] | None = None

    @property
    def marks_differ(self) -> bool:
        """Whether one of the marks 新規, 拡充, 終了 is printed in one of the two places only."""
        return not (self.new is None and self.expanded is None and self.ended is None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields that differ."""
        return tuple(one.name for one in fields(self) if getattr(self, one.name) is not None)


def difference(entry: Entry, here: Entry) -> Override | None:
    """What ``here`` prints otherwise than ``entry``; None where it prints the same."""
    differing = {
        one.name: getattr(here, one.name)
        for one in fields(Override)
        if getattr(here, one.name) != getattr(entry, one.name)
    }
    return Override(**differing) if differing else None


def overridden(entry: Entry, override: Override | None) -> Entry:
    """The entry as the place prints it."""
    if override is None:
        return entry
    return replace(entry, **{name: getattr(override, name) for name in override.names})
