"""What a person decided on the way of a programme: kept in a file, and stronger than what the machine would say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from taikei.model.fiscal_year import FiscalYear
from taikei.model.slip import Slip
from taikei.model.words import Words


class Ruling(StrEnum):
    """``CONFIRMED`` is a link that was proposed and holds, ``DRAWN`` one that was not; ``REJECTED`` does not hold."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    DRAWN = "drawn"


@dataclass(frozen=True)
class Decision:
    """``from_name`` of one fiscal year became, or did not become, ``to_name`` of another.

    An empty ``to_name`` says that the programme ended, an empty ``from_name`` that it began. Several that lead to one
    name are a merger, several from one a split. A code tells programmes of one name apart.
    """

    ruling: Ruling
    from_year: int
    to_year: int
    from_name: str = ""
    to_name: str = ""
    from_code: str = ""
    to_code: str = ""
    reason: str = ""
    by: str = ""
    on: date | None = None

    def __post_init__(self) -> None:
        if FiscalYear(self.from_year) > FiscalYear(self.to_year):
            raise Slip(
                Words(
                    f"from_year {self.from_year} が to_year {self.to_year} より後です",
                    f"from_year {self.from_year} is after to_year {self.to_year}",
                ),
                Words("from_year 以後の to_year", "a to_year that is not before from_year"),
            )
        if self.from_name == "" and self.to_name == "":
            raise Slip(
                Words("from_name も to_name もありません", "it has neither from_name nor to_name"),
                Words("from_name、to_name のどちらか、又は両方", "from_name, to_name or both"),
            )
