"""What a row of the first table, or of those that belong to it, tells: a year, a unit, a title."""

from collections.abc import Callable
from functools import cache

from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.data.relation import relation
from taikei.readers.forms.data_form import Told

Telling = Callable[[int], str]
"""The text by the position of a row of the first table; empty where nothing is told."""


def telling(told: Told, fitted: Fitted) -> Telling:
    """Reads what the form says is told, from the first table that has the column."""
    if told.fixed:
        return lambda at: told.fixed
    for part in fitted.parts:
        column = part.position(told.column)
        if column is not None:
            return _in_column(told, fitted, part, column)
    return lambda at: ""


def _in_column(told: Told, fitted: Fitted, part: Part, column: int) -> Telling:
    rows, related = part.table.rows, relation(fitted.main, part)

    @cache
    def meant(text: str) -> str:
        return _meant(text, told)

    if part is fitted.main:
        return lambda at: meant(rows[at][column])
    return lambda at: meant(next((rows[row][column] for row in related(at)), ""))


def _meant(text: str, told: Told) -> str:
    text = text.strip()
    if told.pattern is not None:
        match = told.pattern.search(text)
        text = match["value"] if match else ""
    text = told.words.get(text, text)
    return f"{told.prefix}{text}" if text else ""
