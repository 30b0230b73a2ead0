"""The reader's question: the list's form, read from the address."""

from dataclasses import dataclass

from django.http import QueryDict

from taikei.model.amount import Component
from taikei.model.report import ChapterKind
from taikei.store.search import Query

SORTS = {
    "": None,
    "name": "entry__name",
    "budget": Component.INITIAL_BUDGET,
    "settlement": Component.SETTLEMENT,
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
    def of(cls, asked: QueryDict) -> "Question":
        sort = asked.get("sort", "")
        return cls(
            words=asked.get("q", "").strip()[:200],
            chapter=_one_of(asked.get("chapter", ""), [kind.value for kind in ChapterKind]),
            section=asked.get("section", "") if _is_number(asked.get("section", "")) else "",
            division=asked.get("division", ""),
            relisted=_one_of(asked.get("relisted", ""), ["only", "without"]),
            new=asked.get("new", "") == "1",
            sort=_one_of(sort.removeprefix("-"), list(SORTS)),
            descending=sort.startswith("-"),
        )

    @property
    def query(self) -> Query:
        return Query(
            words=self.words,
            chapter=ChapterKind(self.chapter) if self.chapter else None,
            section=int(self.section) if self.section else None,
            division=self.division,
            relisted={"only": True, "without": False}.get(self.relisted),
            new=True if self.new else None,
        )

    @property
    def narrowed(self) -> bool:
        return self.query != Query()


def _one_of(value: str, allowed: list[str]) -> str:
    return value if value in allowed else ""


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) <= 4
