"""The reader's question: the list's form, read from the address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from taikei.model.amount import Component
from taikei.model.chapter_names import ChapterKey
from taikei.store.search import Query

SORTED_MONEY: Mapping[Component, str] = {
    Component.INITIAL_BUDGET: "budget",
    Component.CURRENT_BUDGET: "current",
    Component.SETTLEMENT: "settlement",
}
"""The money that the list can be sorted by, and what the address calls it."""

SORTS: Mapping[str, str | Component | None] = {
    "": None,
    "name": "entry__name",
    **{name: component for component, name in SORTED_MONEY.items()},
}


@dataclass(frozen=True)
class Question:
    """What is asked for, as it stands in the address; a value that makes no sense asks for nothing."""

    words: str
    chapter: str
    section: str
    division: str
    relisted: str
    new: bool
    sort: str
    descending: bool

    @classmethod
    def of(cls, asked: QueryDict, chapters: Iterable[str]) -> "Question":
        """``chapters`` are the names of those that the edition has."""
        sort = asked.get("sort", "")
        return cls(
            words=asked.get("q", "").strip()[:200],
            chapter=_one_of(asked.get("chapter", ""), chapters),
            section=asked.get("section", "") if _is_number(asked.get("section", "")) else "",
            division=asked.get("division", ""),
            relisted=_one_of(asked.get("relisted", ""), ["only", "without"]),
            new=asked.get("new", "") == "1",
            sort=_one_of(sort.removeprefix("-"), SORTS),
            descending=sort.startswith("-"),
        )

    def query(self, chapters: Mapping[str, ChapterKey]) -> Query:
        """``chapters`` by name."""
        return Query(
            words=self.words,
            chapter=chapters.get(self.chapter),
            section=int(self.section) if self.section else None,
            division=self.division,
            relisted={"only": True, "without": False}.get(self.relisted),
            new=True if self.new else None,
        )

    @property
    def narrowed(self) -> bool:
        return bool(self.words or self.chapter or self.section or self.division or self.relisted or self.new)


def _one_of(value: str, allowed: Iterable[str]) -> str:
    return value if value in allowed else ""


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= 4
