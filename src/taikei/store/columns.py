"""Two kinds of column: an exact decimal, and a value of the model."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

if TYPE_CHECKING:
    # Django's fields take their types as arguments in the stubs only.
    _Decimals = models.Field[Decimal | None, Decimal | None]
    _Values = models.Field[Any, Any]
else:
    _Decimals = _Values = models.Field


class ExactDecimalField(_Decimals):
    """A Decimal of any length, given back digit by digit.

    Django's DecimalField passes through a float on SQLite and loses what is beyond 15 digits. To sort by such a
    column, cast it.
    """

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        return "numeric" if connection.vendor == "postgresql" else "text"

    def get_prep_value(self, value: Any) -> Any:
        return None if value is None else Decimal(value)

    def get_db_prep_value(self, value: Any, connection: BaseDatabaseWrapper, prepared: bool = False) -> Any:
        number = self.get_prep_value(value)
        return number if number is None or connection.vendor == "postgresql" else f"{number:f}"

    def from_db_value(self, value: Any, expression: Any, connection: BaseDatabaseWrapper) -> Decimal | None:
        return None if value is None else Decimal(value)


class ValueField(_Values):
    """A small value of the model (notes, policies, places in the source), as JSON text.

    Text and not the database's own JSON: PostgreSQL would reorder the keys. None is NULL. What the value is made
    ``of`` stays out of migrations: they need the column only, and types may move.
    """

    def __init__(self, of: Any = Any, **options: Any) -> None:
        self.of = of
        super().__init__(**options)

    def get_internal_type(self) -> str:
        return "TextField"

    def get_prep_value(self, value: Any) -> Any:
        return None if value is None else msgspec.json.encode(value).decode()

    def from_db_value(self, value: Any, expression: Any, connection: BaseDatabaseWrapper) -> Any:
        return None if value is None else msgspec.json.decode(value, type=self.of)
