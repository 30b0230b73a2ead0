"""What a table says of itself: its columns, their types, what they mean, and what they refer to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from taikei.model.words import Words

Cell = str | int | Decimal | bool | None
"""None is blank: nothing is told. Zero is a number."""

Row = tuple[Cell, ...]


class Type(StrEnum):
    """By the names that Table Schema gives them."""

    TEXT = "string"
    INTEGER = "integer"
    DECIMAL = "number"
    BOOLEAN = "boolean"
    YEAR = "year"


@dataclass(frozen=True)
class Column:
    """``refers`` is the table whose identifier stands here. ``codes`` are the values that may stand."""

    name: str
    means: Words
    type: Type = Type.TEXT
    required: bool = False
    refers: str = ""
    codes: Mapping[Any, Words] = field(default_factory=dict)


@dataclass(frozen=True)
class Shape:
    """A table's name, what one row of it is, its columns, and those that tell one row from another."""

    name: str
    means: Words
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def __post_init__(self) -> None:
        names = [column.name for column in self.columns]
        if len(names) != len(set(names)) or not set(self.key) <= set(names):
            raise ValueError(f"{self.name}: each column once, and the key among them, found {names}, key {self.key}")
