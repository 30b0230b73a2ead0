"""事業の歩み: a programme's whole life on one line, under an id that outlives its names.

The id is made of the body and the first name that is known of the programme, and of the year where two programmes bore
that name. A year that is read later may know an earlier name, and with it another id; so a life keeps the id of each of
its names and years (``ids``), and an address that was given out leads to it for good. What is read, not the order in
which it was read, decides on all of them.
"""

from base64 import b32encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import sha256

from taikei.analysis.lineage.steps import Step, chapters_in_order, steps
from taikei.analysis.placements import KeyOf, primary_placements, programme_keys
from taikei.language.widths import fold
from taikei.model.decision import Decision
from taikei.model.entry import Entry
from taikei.model.lineage import LinkKind
from taikei.model.report import Chapter, Report

# A link that is surer than this, or that a person decided, makes one life of two. One that is less sure is only told.
SURE = Decimal("0.8")

_ONE_TO_ONE = (LinkKind.SAME, LinkKind.VARIANT, LinkKind.MOVED, LinkKind.RENAMED, LinkKind.RESUMED)
_ID_LETTERS = 12

_Node = tuple[int, str]
"""The position of a chapter in the order of the years, and the key of a programme in it."""


@dataclass(frozen=True)
class Stage:
    """A programme in one chapter: its primary row, and the titles of all the sections that list it."""

    chapter: Chapter
    entry: Entry
    sections: tuple[str, ...]


@dataclass(frozen=True)
class Life:
    """``ids`` begins with ``id``. ``came_from`` and ``went_on_as`` are ids of those it was merged or split with, and of
    those that it may be one with, where that is not sure.
    """

    id: str
    ids: tuple[str, ...]
    stages: tuple[Stage, ...]
    came_from: tuple[str, ...] = ()
    went_on_as: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names it had, each once, in the order of the years."""
        return tuple(dict.fromkeys(stage.entry.programme for stage in self.stages))


@dataclass(frozen=True)
class History:
    """All the steps between the chapters of some reports, and the lives of their programmes."""

    steps: tuple[Step, ...]
    lives: tuple[Life, ...]


def history(reports: Iterable[Report], decisions: Sequence[Decision] = ()) -> History:
    """The years of the reports hung together. In whichever order the reports are given, the history is the same."""
    ordered = chapters_in_order(reports)
    chapters = [chapter for _, chapter in ordered]
    key_of = programme_keys(chapters)
    walked = steps(chapters, decisions, key_of)
    stages = {
        (at, key): stage for at, chapter in enumerate(chapters) for key, stage in _stages(chapter, key_of).items()
    }
    groups = _welded(stages, walked, key_of)
    issuers = [fold(report.issuer) for report, _ in ordered]
    lives = _identified(groups, stages, issuers)
    return History(walked, _related(lives, groups, walked, key_of))


def _stages(chapter: Chapter, key_of: KeyOf) -> dict[str, Stage]:
    sections: dict[str, list[str]] = {}
    for section in chapter.sections:
        for placement in section.placements:
            sections.setdefault(key_of(placement.entry), []).append(section.title)
    return {
        key: Stage(chapter, placement.entry, tuple(dict.fromkeys(sections[key])))
        for key, (_, placement) in primary_placements(chapter, key_of).items()
    }


def _ties(walked: Sequence[Step], key_of: KeyOf) -> Iterator[tuple[_Node, _Node, bool]]:
    """Who is tied to whom, and whether they are one: of a merger or a split, who kept the name."""
    chapters = [walked[0].earlier, *(step.later for step in walked)] if walked else []
    position = {id(chapter): at for at, chapter in enumerate(chapters)}
    for step in walked:
        for chapter, link in step.told():
            sure = link.confidence >= SURE or link.decided
            for old in link.before:
                for new in link.after:
                    alone = link.kind in _ONE_TO_ONE
                    one = sure and (alone or key_of(old) == key_of(new))
                    yield (position[id(chapter)], key_of(old)), (position[id(step.later)], key_of(new)), one


def _welded(stages: Iterable[_Node], walked: Sequence[Step], key_of: KeyOf) -> list[list[_Node]]:
    """The nodes of each life, in the order of the years; the lives in the order of the documents."""
    heads: dict[_Node, list[_Node]] = {node: [node] for node in stages}
    for old, new, one in _ties(walked, key_of):
        if one and heads[old] is not heads[new]:
            heads[old].extend(heads[new])
            for node in heads[new]:
                heads[node] = heads[old]
    order = {node: at for at, node in enumerate(heads)}
    groups = {id(group): sorted(group, key=order.__getitem__) for group in heads.values()}
    return sorted(groups.values(), key=lambda group: order[group[0]])


def _identified(groups: Sequence[list[_Node]], stages: dict[_Node, Stage], issuers: Sequence[str]) -> list[Life]:
    by_name = [list(dict.fromkeys(_id(issuers[at], key) for at, key in group)) for group in groups]
    bearers = Counter(each for ids in by_name for each in ids)
    lives = []
    for group, ids in zip(groups, by_name, strict=True):
        by_year = [_id(issuers[at], f"{key}\n{stages[at, key].chapter.fiscal_year.start}") for at, key in group]
        own = ids[0] if bearers[ids[0]] == 1 else by_year[0]
        lives.append(Life(own, tuple(dict.fromkeys((own, *ids, *by_year))), tuple(stages[node] for node in group)))
    return lives


def _related(
    lives: Sequence[Life], groups: Sequence[list[_Node]], walked: Sequence[Step], key_of: KeyOf
) -> tuple[Life, ...]:
    life_of = {node: at for at, group in enumerate(groups) for node in group}
    before: dict[int, list[str]] = {}
    after: dict[int, list[str]] = {}
    for old, new, _ in _ties(walked, key_of):
        left, right = life_of[old], life_of[new]
        if left != right:
            after.setdefault(left, []).append(lives[right].id)
            before.setdefault(right, []).append(lives[left].id)
    return tuple(
        replace(
            life,
            came_from=tuple(dict.fromkeys(before.get(at, ()))),
            went_on_as=tuple(dict.fromkeys(after.get(at, ()))),
        )
        for at, life in enumerate(lives)
    )


def _id(issuer: str, key: str) -> str:
    """p and twelve letters and digits: two among a million programmes are the same once in two million bodies."""
    digest = sha256(f"{issuer}\n{key}".encode()).digest()
    return "p" + b32encode(digest).decode("ascii").lower()[:_ID_LETTERS]
