"""Whatever stands in the cells, a table becomes a reading that accounts for every row, or is refused in words."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readers.data_forms.tables import data_forms, read
from taikei.model.errors import UnusableFile
from taikei.model.report import Report
from taikei.readers.data.table import Table
from taikei.readers.forms.data_form import DataForm

ODD = [
    "",
    " ",
    "0",
    "１２",
    "-5",
    "1,200",
    "12,34",
    "9" * 400,
    "1e9",
    "令和5年度",
    "1886",
    "R0",
    "円",
    "yen",
    "－",
    "\n",
    "\x00",
    "人" * 9,
]
CELLS = st.one_of(st.just("令和5年度"), st.just("円"), st.sampled_from(ODD), st.text(max_size=6))
DATA_FORMS = {form.id: form for form in data_forms()}


def columns_of(form: DataForm, number: int) -> list[str]:
    table = form.tables[number]
    columns = dict.fromkeys([*table.needs, *table.join, *table.columns])
    return list(columns if number else dict.fromkeys([*columns, *sorted(form.named())]))


@pytest.mark.parametrize("form_id", DATA_FORMS)
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_any_cells_under_the_columns_of_a_known_form_are_read_or_refused(form_id: str, data: st.DataObject) -> None:
    form = DATA_FORMS[form_id]
    tables = []
    for number in range(len(form.tables)):
        columns = columns_of(form, number)
        row = st.lists(CELLS, min_size=max(len(columns) - 2, 0), max_size=len(columns) + 2).map(tuple)
        rows = data.draw(st.lists(row, max_size=4))
        tables.append(Table(f"{number}.csv", tuple(columns), rows, range(2, len(rows) + 2)))
    try:
        reading = read(tables, form)
    except UnusableFile:
        return
    assert reading.coverage.total == sum(any(row) for table in tables for row in table.rows)
    again = msgspec.json.decode(msgspec.json.encode(reading.report), type=Report)
    assert again == reading.report
