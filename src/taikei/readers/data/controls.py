"""Tables of control totals (計, 合計), each held against the rows that it is the total of."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from taikei.language.widths import fold
from taikei.model.amount import Unit
from taikei.model.reading import Doubt, Proof
from taikei.model.words import Words
from taikei.readers.data import doubts
from taikei.readers.data.amounts import Money
from taikei.readers.data.fitting import Fitted
from taikei.readers.data.places import Places
from taikei.readers.data.table import Table
from taikei.readers.forms.data_form import ControlForm


def controlled(fitted: Fitted, money: Money, unit: Unit, rows: set[int]) -> tuple[list[Proof], list[Doubt]]:
    """A proof of each control total over these rows of the first table, a doubt where a number of rows is not so."""
    proofs: list[Proof] = []
    said: list[Doubt] = []
    for form, table in zip(fitted.form.controls, fitted.controls, strict=True):
        if table is not None:
            for proof, doubt in _controlled(fitted, form, table, money, unit, rows):
                proofs.extend(proof)
                said.extend(doubt)
    return proofs, said


def _controlled(
    fitted: Fitted, form: ControlForm, table: Table, money: Money, unit: Unit, rows: set[int]
) -> Iterator[tuple[list[Proof], list[Doubt]]]:
    summed, counted = _summed(fitted, form, money, rows)
    at = {fold(column): place for place, column in enumerate(table.columns)}
    key_at, amount_at, count_at = (at.get(fold(column)) for column in (form.key, form.amount, form.count))
    if key_at is None or amount_at is None:
        return
    places = Places(table)
    for number, row in enumerate(table.rows):
        key = row[key_at].strip()
        meant = form.words.get(key, key)
        printed = money.value(row[amount_at]).number
        of = Words(f"「{key}」の合計（{table.name}）", f"total of '{key}' ({table.name})")
        proof = Proof(of, printed or Decimal(0), summed.get(meant, Decimal(0)), unit, places.cell(number, amount_at))
        count = counted.get(meant, 0)
        told = count_at is None or money.value(row[count_at]).number == count
        yield (
            [proof] if printed is not None else [],
            [] if told else [doubts.miscounted(table, key, row[count_at or 0], count)],
        )


def _summed(
    fitted: Fitted, form: ControlForm, money: Money, rows: set[int]
) -> tuple[dict[str, Decimal | None], dict[str, int]]:
    """By key, the sum of the column, None where a part is a word, and the number of rows."""
    of, column = fitted.main.positions(form.of), fitted.main.position(form.column)
    summed: defaultdict[str, Decimal | None] = defaultdict(Decimal)
    counted: defaultdict[str, int] = defaultdict(int)
    for at in sorted(rows):
        row = fitted.main.table.rows[at]
        key = next(filter(None, (row[place].strip() for place in of)), "")
        value = money.value(row[column]) if column is not None else None
        before = summed[key]
        counted[key] += 1
        if value is None or value.word or before is None:
            summed[key] = None
        elif value.number is not None:
            summed[key] = before + value.number
    return summed, counted
