"""A budget form that says too little, or too much, is refused with the name of its key."""

import pytest

from readers.budget.made import FORM, form
from taikei.model.slip import Slip


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("holds = 'setsu'", "holds = 'bonds'", "one column for each part"),
        ("holds = 'purpose'", "holds = 'general_funds'", "one column for each part"),
        ("(?P<page>", "(?P<side>", "needs the group page"),
        ("(?P<amount>[\\d,]+)$'\n\n[cover]", "([\\d,]+)$'\n\n[cover]", "needs the group amount"),
        ("[account]", "[acount]", "acount"),
        ('side = "revenue"', 'side = "income"', "income"),
        ("holds = 'bonds'", "holds = 'bond'", "bond"),
        ('usual = "円"', 'usual = "円貨"', "円貨"),
    ],
)
def test_a_wrong_form_is_refused(right: str, wrong: str, told: str) -> None:
    assert right in FORM
    with pytest.raises(Slip, match=told):
        form(FORM.replace(right, wrong))
