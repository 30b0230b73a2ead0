"""A data form that cannot be meant is refused when it is read."""

import msgspec
import pytest

from readers.data_forms.tables import FORM, data_forms
from taikei.readers.forms.known import parse_form

WHOLE = FORM.format(
    top='unit = { fixed = "千円" }',
    table="",
    year='{ fixed = "R5" }',
    columns='"予算" = "initial_budget"',
    rest='[[chapters]]\nkind = "plan"\n',
)

REFUSED = {
    "a column that holds nothing known": ('"initial_budget"', '"budget"', "columns: 予算 = 'budget' is not one of: "),
    "an unknown unit": ('"千円"', '"両"', "unit: '両' is not one of: 円, 千円"),
    "a misspelt key": ("needs =", "need =", "unknown field `need`"),
    "a year neither fixed nor in a column": ('{ fixed = "R5" }', "{}", "one of the two"),
    "a year both fixed and in a column": ('{ fixed = "R5" }', '{ fixed = "R5", column = "年" }', "one of the two"),
    "a pattern without its group": ('{ fixed = "R5" }', "{ column = '年', pattern = 'R.' }", "needs the group value"),
    "no programme": ('"事業名" = "programme"', "", "no column holds the programme"),
    "no chapter": ('[[chapters]]\nkind = "plan"', "", "missing required field `chapters`"),
    "amounts in a second table": (
        "[[chapters]]",
        '[[tables]]\nneeds = ["x"]\ncolumns = { x = "fund" }\n[[chapters]]',
        "amounts stand in the first table",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_data_form_is_refused_in_words(case: str) -> None:
    old, new, words = REFUSED[case]
    assert old in WHOLE
    with pytest.raises(msgspec.DecodeError) as refusal:
        parse_form(WHOLE.replace(old, new))
    assert words in str(refusal.value)


def test_a_header_row_counts_from_one() -> None:
    with pytest.raises(msgspec.DecodeError, match="the rows of a header count from 1"):
        parse_form(WHOLE.replace("[[tables]]", "[sheet]\nheader = [0]\n[[tables]]"))


def test_the_whole_form_is_good_and_the_known_data_forms_differ() -> None:
    parse_form(WHOLE)
    ids = [form.id for form in data_forms()]
    assert len(set(ids)) == len(ids) >= 6
