"""A programme as one of the two lists knows it: its entry, and the sections in which it stands."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from taikei.analysis.placements import Placed
from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.report import Chapter

# The components that are compared, the first that both print as a number. A settlement is compared with a budget never.
COMPARED = (Component.INITIAL_BUDGET, Component.CURRENT_BUDGET, Component.SETTLEMENT)
FUNDING = (Component.NATIONAL_FUNDS, Component.BONDS, Component.OTHER_FUNDS, Component.GENERAL_FUNDS)

# 8,000 and 25,000 are round, 9,683 is not.
ROUND = 2

# 旧：…, …から名称変更, …を統合: what an office writes beside the former name.
FORMER = re.compile(r"旧|前身|改称|改名|改組|変更|統合|移管|再編|後継|継承|引き?継|組替|分割|集約")

_RUN = re.compile(r"[\u3400-\u9fff]{2,}|[ァ-ヺー]{2,}|[A-Za-z]{2,}")


@dataclass(frozen=True)
class Standing:
    """``section`` is the title of that of the primary row; empty where a list has no sections."""

    entry: Entry
    section: str = ""

    @property
    def key(self) -> str:
        return programme_key(self.entry.programme)

    @cached_property
    def narrative_words(self) -> frozenset[str]:
        """The runs of kanji, katakana or Latin letters in the narrative: words enough for a text of many sentences."""
        return frozenset(_RUN.findall(fold(self.entry.narrative)))

    @property
    def divisions(self) -> frozenset[str]:
        """Each division and office by itself: 電力・ガス事業部 電力基盤整備課 are two."""
        return _each_by_itself(self.entry.charge.divisions)

    @cached_property
    def money(self) -> tuple[Decimal | None, ...]:
        """The amounts of ``COMPARED`` in yen; None where one is not printed as a number."""
        return tuple([self._yen(component) for component in COMPARED])

    @cached_property
    def round_number(self) -> bool:
        """Whether the first of its amounts that is compared is a round number."""
        printed = map(self.entry.amount, COMPARED)
        number = next((each.number for each in printed if each is not None and each.number is not None), Decimal(0))
        return len(f"{number.normalize():f}".strip("-0.").replace(".", "")) <= ROUND

    @cached_property
    def funding(self) -> tuple[Decimal, ...] | None:
        """The shares of ``FUNDING`` in the money that is told of; None where none is."""
        known = [Decimal(0) if number is None else number for number in map(self._yen, FUNDING)]
        whole = sum(known, Decimal(0))
        return tuple(number / whole for number in known) if whole > 0 else None

    @cached_property
    def former_texts(self) -> tuple[str, ...]:
        """Its texts that speak of the past, as keys. Most have none."""
        texts = (self.entry.programme, self.entry.note, self.entry.narrative)
        return tuple(fold(text).casefold() for text in texts if FORMER.search(text) is not None)

    def _yen(self, component: Component) -> Decimal | None:
        amount = self.entry.amount(component)
        return None if amount is None else amount.yen


@lru_cache(maxsize=1 << 12)  # a body has some hundred divisions, and each stands in many rows
def _each_by_itself(divisions: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(part) for division in divisions for part in division.split())


def standings(chapter: Chapter, primary: Iterable[Placed]) -> tuple[Standing, ...]:
    """The programmes of a chapter, each once, by its primary row."""
    several = len(chapter.sections) > 1
    titles = {id(section): fold(section.title) if several else "" for section in chapter.sections}
    return tuple([Standing(placement.entry, titles[id(section)]) for section, placement in primary])


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
