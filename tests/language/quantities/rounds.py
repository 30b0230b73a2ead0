"""The rounds: samples of texts that nothing was corrected on before their first figures were written down.

Of each source a number was drawn, in the order of the SHA-256 of the words "round 1" and the text. A row of a file of
facts names its source and the place there.
"""

import json
from collections.abc import Iterator
from functools import cache

from language.quantities import sources
from language.quantities.sources import FACTS, Narrative, fact_of, sha256

Place = tuple[str, int | str, int | str]
"""The source, and where in it: a line and a column, a programme and a place among its goals."""

_OF_PROGRAMME = ("事業目的", "事業概要")
_OF_LIST = (("アウトカム", "成果目標"), ("アウトカム", "成果指標"), ("支出先", "業務概要"))
_OF_EVENT = ("story_p1", "story_p2", "name", "output_name", "outcome_name", *(f"output_name{at}" for at in range(2, 9)))

ROUNDS = tuple(sorted(file.stem for file in FACTS.glob("round-*.json")))


def read_round(name: str) -> Iterator[Narrative]:
    found = _by_place()
    for row in json.loads((FACTS / f"{name}.json").read_text("utf-8")):
        source, *place = row["place"]
        text = found[source, *place]
        if sha256(text) != row["sha256"]:
            raise AssertionError(f"{name}, {source} {place}: the text is not the one that was gone through")
        yield f"{source} {place}", text, [fact_of(text, counted) for counted in row["quantities"]]


@cache
def _by_place() -> dict[Place, str]:
    return dict(texts())


def texts() -> Iterator[tuple[Place, str]]:
    """Every text, in the order of its source."""
    for (line, column), text in sources.review().items():
        yield ("rs2024", line, column), text
    for at, programme in enumerate(sources.meti()):
        for field in _OF_PROGRAMME:
            yield (f"judgit {field}", at, 0), programme.get(field) or ""
        for of, field in _OF_LIST:
            for place, one in enumerate(programme.get(of) or []):
                yield (f"judgit {field}", at, place), one.get(field) or ""
    for city in ("kosai", "shimotsuma"):
        events = json.loads((sources.DATA / "real" / "jimujigyo-eval" / f"{city}.json").read_text("utf-8"))["events"]
        for at, event in enumerate(events):
            for field in _OF_EVENT:
                yield (city, at, field), str(event.get(field) or "")
    for (row, column), text in sources.ofunato().items():
        yield ("ofunato", row, column), text
    for (item,), text in sources.mof().items():
        yield ("mof-jikou", item, 0), text
