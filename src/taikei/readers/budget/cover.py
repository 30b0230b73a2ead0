"""The cover of a budget book."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from taikei.model.source import Source
from taikei.readers.forms.budget_form import BudgetCoverForm
from taikei.readers.lines import Line, source_of


@dataclass
class Cover:
    """The fields of the cover, each with its lines."""

    title: str = ""
    issuer: str = ""
    published: str = ""
    found: dict[str, list[Line]] = field(default_factory=dict)

    @property
    def used(self) -> list[Line]:
        return [line for lines in self.found.values() for line in lines]

    @property
    def sources(self) -> dict[str, Source]:
        return {name: source_of(lines) for name, lines in self.found.items()}


def cover_of(lines: Iterable[Line], form: BudgetCoverForm) -> Cover:
    """The cover among the lines before the first table. A date or an issuer is found once; the title has many lines."""
    cover = Cover()
    for line in lines:
        if form.title.search(line.text):
            cover.title += line.text
            cover.found.setdefault("title", []).append(line)
        elif form.issuer is not None and not cover.issuer and form.issuer.search(line.text):
            cover.issuer = line.text
            cover.found["issuer"] = [line]
        elif form.published is not None and not cover.published and form.published.search(line.text):
            cover.published = line.text
            cover.found["published"] = [line]
    return cover
