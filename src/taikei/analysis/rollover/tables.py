"""The tables that may be new next year: divisions after a reorganisation, the ordinance, the initiatives."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from taikei.language.widths import fold
from taikei.model.organisation import Charge
from taikei.model.report import ChartArticle
from taikei.model.section import Section


@dataclass(frozen=True)
class Tables:
    """``divisions`` are those that took over, by the one that went; ``ordinance`` the paragraphs of an article, by its
    number; ``initiatives`` their names by number. What is not in them stays as it is.
    """

    divisions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ordinance: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    initiatives: Mapping[int, str] = field(default_factory=dict)

    def charge(self, charge: Charge) -> Charge:
        """Who answers next year: of several that took over, all, for a person to choose."""
        heirs = {fold(old): new for old, new in self.divisions.items()}
        if not any(fold(division) in heirs for division in charge.divisions):
            return charge
        divisions = tuple(new for division in charge.divisions for new in heirs.get(fold(division), (division,)))
        return Charge(charge.department, divisions)

    def section(self, section: Section) -> Section:
        paragraphs = None if section.article is None else self.ordinance.get(section.article)
        return section if paragraphs is None else replace(section, ordinance=paragraphs)

    def article(self, article: ChartArticle) -> ChartArticle:
        boxes = tuple(replace(box, name=self.initiatives.get(box.initiative, box.name)) for box in article.boxes)
        return replace(article, boxes=boxes)


UNCHANGED = Tables()
