"""A programme as one of the two lists knows it: its entry, and the sections in which it stands."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from taikei.analysis.placements import KeyOf, primary_placements
from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.entry import Entry
from taikei.model.report import Chapter

_RUN = re.compile(r"[\u3400-\u9fff]{2,}|[ァ-ヺー]{2,}|[A-Za-z]{2,}")


@dataclass(frozen=True)
class Standing:
    """``section`` is the title of that of the primary row; empty where a list has no sections."""

    entry: Entry
    section: str = ""

    @cached_property
    def key(self) -> str:
        return programme_key(self.entry.programme)

    @cached_property
    def narrative_words(self) -> frozenset[str]:
        """The runs of kanji, katakana or Latin letters in the narrative: words enough for a text of many sentences."""
        return frozenset(_RUN.findall(fold(self.entry.narrative)))

    @cached_property
    def divisions(self) -> frozenset[str]:
        """Each division and office by itself: 電力・ガス事業部 電力基盤整備課 are two."""
        return frozenset(fold(part) for division in self.entry.charge.divisions for part in division.split())


def standings(chapter: Chapter, key_of: KeyOf | None = None) -> tuple[Standing, ...]:
    """The programmes of a chapter, each once, by its primary row."""
    several = len(chapter.sections) > 1
    rows = primary_placements(chapter, key_of).values()
    return tuple(Standing(placement.entry, fold(section.title) if several else "") for section, placement in rows)


def without_sections(entries: Iterable[Entry]) -> tuple[Standing, ...]:
    return tuple(Standing(entry) for entry in entries)


def shared_sections(earlier: Iterable[Standing], later: Iterable[Standing]) -> frozenset[str]:
    """The sections that both lists have: where one was renamed or is new, no programme is said to have moved."""
    return frozenset(one.section for one in earlier) & frozenset(other.section for other in later) - {""}


def by_key(standings: Iterable[Standing]) -> Mapping[str, list[int]]:
    """The positions of the programmes of each name."""
    positions: dict[str, list[int]] = {}
    for position, standing in enumerate(standings):
        positions.setdefault(standing.key, []).append(position)
    return positions
