"""会計年度: 1 April to 31 March (Local Autonomy Act, art. 208)."""

from dataclasses import dataclass

from taikei.model.slip import Slip
from taikei.model.words import Words

FIRST_FISCAL_YEAR = 1886  # 会計年度 has run from April to March since Meiji 19.


@dataclass(frozen=True, order=True)
class FiscalYear:
    """A fiscal year, named by the calendar year in which it starts: 令和４年度 is FiscalYear(2022)."""

    start: int

    def __post_init__(self) -> None:
        if not FIRST_FISCAL_YEAR <= self.start <= 9999:
            raise Slip(
                Words(f"{self.start}年度があります", f"a fiscal year {self.start}"),
                Words(f"{FIRST_FISCAL_YEAR}から9999までの会計年度", f"a fiscal year from {FIRST_FISCAL_YEAR} to 9999"),
            )

    @property
    def next(self) -> "FiscalYear":
        return FiscalYear(self.start + 1)

    @property
    def previous(self) -> "FiscalYear":
        return FiscalYear(self.start - 1)
