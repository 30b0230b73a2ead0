"""One change between two versions of a report."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from taikei.language.notation import notation_key
from taikei.model.amount import Amount
from taikei.model.entry import LegalBasis
from taikei.model.organisation import Charge
from taikei.model.report import Statute

Path = tuple[str | int, ...]
"""The way to a value of a report: field names, positions in lists from 0, and an amount by its component."""


class ChangeKind(StrEnum):
    """What became of a value, a row or a part."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True)
class Change:
    """``old`` is the way to it in the one version, ``new`` in the other; None where it is not there.

    CHANGED has the value of a cell before and after. ADDED and REMOVED have what came and went; a chapter or section
    goes without its rows, which are changes of their own. MOVED has neither.
    """

    kind: ChangeKind
    old: Path | None
    new: Path | None
    before: Any = None
    after: Any = None

    @property
    def only_notation(self) -> bool:
        """Whether the text or the figure means the same as before."""
        return (
            self.kind == ChangeKind.CHANGED
            and self.before is not None
            and self.after is not None
            and _meaning(self.before) == _meaning(self.after)
        )

    @property
    def mirrored(self) -> "Change":
        """The change that leads back."""
        kinds = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
        return replace(
            self,
            kind=kinds.get(self.kind, self.kind),
            old=self.new,
            new=self.old,
            before=self.after,
            after=self.before,
        )


def _meaning(value: Any) -> Any:
    match value:
        case str():
            return notation_key(value)
        case Amount():
            worth = (value.number, value.unit) if value.yen is None else value.yen
            return value.component, worth, notation_key(value.word)
        case Charge():
            return notation_key(value.department), tuple(map(notation_key, value.divisions))
        case LegalBasis():
            return tuple(map(notation_key, (value.law, value.number, value.provision)))
        case Statute():
            return notation_key(value.name), value.article
    return value
