"""Work in a thread of its own hands over what it made, or what went wrong."""

import pytest

from taikei.writers.printing.meanwhile import Meanwhile


def test_what_is_made_meanwhile_is_handed_over() -> None:
    assert Meanwhile(lambda: "made").result() == "made"


def test_what_goes_wrong_meanwhile_is_raised_where_the_result_is_wanted() -> None:
    work = Meanwhile(lambda: int("一つ"))
    with pytest.raises(ValueError, match="一つ"):
        work.result()
