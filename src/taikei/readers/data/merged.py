"""Blanks below a text that stands only in the first row of its group, as spreadsheets save merged cells.

Divisions and sections are so written. They are filled where the shape of their column leaves no choice; amounts never.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from taikei.model.reading import Doubt
from taikei.readers.data import doubts
from taikei.readers.data.fitting import Fitted, Part
from taikei.readers.data.places import Places
from taikei.readers.data.rows import passes_over
from taikei.readers.forms.fields import Field

_GROUPING: tuple[Field, ...] = ("section", "department", "division", "policy")
_FEWEST = 2  # groups of more than one row: a single one may have lost its text


class _Filled(NamedTuple):
    """A column with the text of each row that stood blank."""

    column: int
    texts: Mapping[int, str]


def with_merged(fitted: Fitted, lined: bool | None = None) -> tuple[Fitted, list[Doubt]]:
    """The tables with the blanks of merged cells filled in the first one, and what is said of it."""
    part = fitted.main
    found = list(_filled(part))
    if not found:
        return fitted, []
    rows = list(map(list, part.table.rows))
    for column, texts in found:
        for at, text in texts.items():
            rows[at][column] = text
    table = replace(part.table, rows=list(map(tuple, rows)))
    places = Places(table, lined)
    told = [
        doubts.merged(table.columns[column], places.cells(min(texts), [column]), len(texts)) for column, texts in found
    ]
    return replace(fitted, parts=(replace(part, table=table), *fitted.parts[1:])), told


def _filled(part: Part) -> Iterator[_Filled]:
    fields = part.form.fields()
    columns = sorted({at for field in _GROUPING for at in part.positions(fields.get(field, ()))})
    rows = part.table.rows
    if all(rows[at][column].strip() for column in columns for at in range(len(rows))):
        return
    passed_over, names = passes_over(part), part.positions(fields.get("programme", ()))
    filled = [(at, row) for at, row in enumerate(rows) if any(row)]
    counted = [(at, passed_over(row) or not any(row[name].strip() for name in names)) for at, row in filled]
    begins: set[int] = set()
    for column in columns:
        cells = [(at, rows[at][column].strip() or (None if passed else "")) for at, passed in counted]
        texts = _of_groups(cells, begins)
        if texts is not None:
            yield _Filled(column, texts)
        whole = [(at, (texts or {}).get(at, text)) for at, text in cells]
        begins |= {at for (_, before), (at, text) in pairwise(whole) if text != before}


def _of_groups(cells: Sequence[tuple[int, str | None]], begins: Set[int]) -> dict[int, str] | None:
    """The text of each blank, by its row; None where the column is no column of merged cells.

    Such a column has as many blanks as texts, several groups of more than one row, no group that stands twice in a row,
    and a text where a group of a column to its left ``begins`` and after a row that is no programme's (None).
    """
    found: dict[int, str] = {}
    heads: set[int] = set()
    head, before, filled = -1, "", 0
    for at, text in cells:
        if text is None:
            head, before = -1, ""
        elif text == "":
            if head < 0 or at in begins:
                return None
            found[at] = before
            heads.add(head)
        elif text == before and at not in begins:
            return None
        else:
            head, before, filled = at, text, filled + 1
    return found if len(heads) >= _FEWEST and len(found) >= filled else None
