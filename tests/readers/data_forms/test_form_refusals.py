"""A data form that cannot be meant is refused when it is read."""

import pytest

from readers.data_forms.tables import FORM, data_forms
from taikei.model.slip import Slip
from taikei.readers.forms.known import parse_form

WHOLE = FORM.format(
    top='unit = { fixed = "千円" }',
    table="",
    year='{ fixed = "R5" }',
    columns='"予算" = "initial_budget"',
    rest='[[chapters]]\nkind = "plan"\n',
)

REFUSED = {
    "a column that holds nothing known": ('"initial_budget"', '"budget"', "columns.予算 = 'budget' is not known"),
    "an unknown unit": ('"千円"', '"両"', "unit.fixed = '両' is not known; expected one of: "),
    "a misspelt key": ("needs =", "need =", "there is no setting tables (no. 1).need"),
    "a year neither fixed nor in a column": ('{ fixed = "R5" }', "{}", "one of the two"),
    "a year both fixed and in a column": ('{ fixed = "R5" }', '{ fixed = "R5", column = "年" }', "one of the two"),
    "a pattern without its group": ('{ fixed = "R5" }', "{ column = '年', pattern = 'R.' }", "needs the group value"),
    "no programme": ('"事業名" = "programme"', "", "no column holds the programme"),
    "no chapter": ('[[chapters]]\nkind = "plan"', "", "chapters is missing; expected a list"),
    "amounts in a second table": (
        "[[chapters]]",
        '[[tables]]\nneeds = ["x"]\ncolumns = { x = "fund" }\n[[chapters]]',
        "expected all amounts in the first table",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_data_form_is_refused_in_words(case: str) -> None:
    old, new, words = REFUSED[case]
    assert old in WHOLE
    with pytest.raises(Slip) as refusal:
        parse_form(WHOLE.replace(old, new))
    assert words in str(refusal.value)


def test_a_header_row_counts_from_one() -> None:
    with pytest.raises(Slip, match="rows of the header counted from 1"):
        parse_form(WHOLE.replace("[[tables]]", "[sheet]\nheader = [0]\n[[tables]]"))


def test_the_whole_form_is_good_and_the_known_data_forms_differ() -> None:
    parse_form(WHOLE)
    ids = [form.id for form in data_forms()]
    assert len(set(ids)) == len(ids) >= 6
