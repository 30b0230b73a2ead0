"""計数: a counted outcome that a narrative tells, bound to the characters that tell it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from taikei.model.fiscal_year import FiscalYear


class Basis(StrEnum):
    """How it was counted, by the word that documents print for it. 延べ is never added to 実."""

    GROSS = "延べ"
    DISTINCT = "実"
    CUMULATIVE = "累計"
    FREQUENCY = "頻度"
    """年３回, 月１回: times in a period, which is no number of a year's events."""
    NEW = "新規"
    CONTINUING = "継続"
    AVERAGE = "平均"
    AT_MOST = "以内"
    AT_LEAST = "以上"
    ALL = "全"
    TOTAL = "計"
    ABOUT = "約"


class Stage(StrEnum):
    """How far a case had come when it was counted: 応募 is not 採択, and 採択 is not 交付."""

    PLANNED = "計画"
    APPLIED = "応募"
    REQUESTED = "申請"
    ADOPTED = "採択"
    CERTIFIED = "認定"
    GRANT_DECIDED = "交付決定"
    GRANTED = "交付"
    CANCELLED = "中止"
    REGISTERED = "登録"
    ATTENDED = "受講"
    COMPLETED = "修了"
    JOINED = "参加"
    CONSULTED = "相談"
    DIAGNOSED = "診断"
    REFERRED = "取次"
    AGREED = "成約"
    AWARDED = "受賞"


@dataclass(frozen=True)
class Period:
    """The time that a quantity is told for: as printed, and where it can be told the fiscal years or the day.

    ``first`` without ``last`` is open (Ｒ3～). ``as_of`` is the day of a state (R5.3月末現在: 2023-03-31).
    """

    printed: str
    first: FiscalYear | None = None
    last: FiscalYear | None = None
    as_of: date | None = None

    def __post_init__(self) -> None:
        if not self.printed:
            raise ValueError("a period is printed somewhere")
        if self.last is not None and (self.first is None or self.last < self.first):
            raise ValueError(f"{self.printed}: a period ends after it began, found {self.first} to {self.last}")


@dataclass(frozen=True)
class Quantity:
    """One counted outcome: 延べ747人 is 747, 人, GROSS.

    ``start`` and ``end`` are offsets into the narrative, of the number and its unit; ``quote`` is what stands there.
    ``unit`` is as printed, in normal width (箇所 stays 箇所), empty where none is printed (会員数：490); 千円 and 億円
    are units, so ``value`` is the printed number. ``upper`` is the upper end of a range (3～5社), ``value`` its lower.
    ``qualifier`` is the printed word behind ``basis``. ``part_of`` and ``follows`` are places in the tuple that the
    quantity stands in: the whole that it is a part of (うち), and the value before it in a chain (490→512).
    """

    value: Decimal
    unit: str
    start: int
    end: int
    quote: str
    label: str = ""
    basis: Basis | None = None
    qualifier: str = ""
    stage: Stage | None = None
    period: Period | None = None
    upper: Decimal | None = None
    part_of: int | None = None
    follows: int | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.quote):
            raise ValueError(f"{self.quote!r} does not fill the place {self.start} to {self.end}")
        if self.value < 0:
            raise ValueError(f"{self.quote!r}: a count is not below zero, found {self.value}")
        if self.upper is not None and self.upper <= self.value:
            raise ValueError(f"{self.quote!r}: the upper end of a range is above {self.value}, found {self.upper}")
        if self.qualifier and self.basis is None:
            raise ValueError(f"{self.quote!r}: the qualifier {self.qualifier!r} stands for a basis")
