"""A section of a chapter. A section is not an article: section (7) of a report may have none."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from taikei.model.entry import Placement
from taikei.model.slip import Slip
from taikei.model.source import Source
from taikei.model.words import Words


@dataclass(frozen=True)
class Section:
    """One numbered section with its quoted ordinance, its lead and its table.

    ``article`` is the number of the ordinance's article (条), None where none is named; ``citation`` is that naming
    as printed; ``ordinance`` holds the quoted paragraphs (項).
    """

    number: int
    title: str
    article: int | None = None
    citation: str = ""
    ordinance: tuple[str, ...] = ()
    lead: str = ""
    placements: tuple[Placement, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)

    def __post_init__(self) -> None:
        orders = [placement.order for placement in self.placements]
        if orders != list(range(1, len(orders) + 1)):
            raise Slip(
                Words(
                    f"事業の順番が {orders} です",
                    f"section {self.number}: placements are ordered 1, 2, 3 …, found {orders}",
                ),
                Words("1から続く順番", "an order that goes on from 1"),
            )
