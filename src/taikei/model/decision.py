"""What a person decided on the way of a programme: kept in a file, and stronger than what the machine would say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from taikei.model.fiscal_year import FiscalYear


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
            raise ValueError(f"from_year comes before to_year, found {self.from_year} and {self.to_year}")
        if self.from_name == "" and self.to_name == "":
            raise ValueError("a decision names a programme: from_name, to_name or both")
