"""The rows of a chapter by the programmes that they speak of: looked up once, for all rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from taikei.analysis.placements import KeyOf, Placed, main_row, placements_by_key, programme_keys
from taikei.checks.row import Row
from taikei.model.report import Chapter


@dataclass(frozen=True, eq=False)
class Programmes:
    """Those of a chapter, taken by itself, in the order of the document."""

    chapter: Chapter

    @cached_property
    def key_of(self) -> KeyOf:
        return programme_keys([self.chapter])

    @cached_property
    def by_key(self) -> Mapping[str, list[Placed]]:
        """All rows of each programme."""
        return placements_by_key(self.chapter, self.key_of)

    @cached_property
    def primary(self) -> tuple[Row, ...]:
        """The primary row (主掲) of each."""
        return tuple([Row(self.chapter, *main_row(rows)) for rows in self.by_key.values()])
