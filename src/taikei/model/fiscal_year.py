"""会計年度: 1 April to 31 March (Local Autonomy Act, art. 208)."""

from dataclasses import dataclass

FIRST_FISCAL_YEAR = 1886  # 会計年度 has run from April to March since Meiji 19.


@dataclass(frozen=True, order=True)
class FiscalYear:
    """A fiscal year, named by the calendar year in which it starts: 令和４年度 is FiscalYear(2022)."""

    start: int

    def __post_init__(self) -> None:
        if not FIRST_FISCAL_YEAR <= self.start <= 9999:
            raise ValueError(f"a fiscal year starts in {FIRST_FISCAL_YEAR} or later, found {self.start}")

    @property
    def next(self) -> "FiscalYear":
        return FiscalYear(self.start + 1)

    @property
    def previous(self) -> "FiscalYear":
        return FiscalYear(self.start - 1)
