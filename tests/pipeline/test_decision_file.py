"""The file of decisions on lineage: read in full, or refused in one sentence."""

from datetime import date

import pytest

from taikei.model.decision import Decision, Ruling
from taikei.model.errors import Misuse
from taikei.pipeline.decision_file import read_decisions

GOOD = """
[[decisions]]
ruling = "confirmed"
from_year = 2022
from_name = "水車修繕事業"
to_year = 2023
to_name = "水車保存事業"
reason = "要綱の改正"
by = "産業振興課"
on = 2023-04-10
"""


def test_a_decision_with_all_that_it_says() -> None:
    (decision,) = read_decisions(GOOD, "系譜.toml")
    assert decision == Decision(
        Ruling.CONFIRMED, 2022, 2023, "水車修繕事業", "水車保存事業",
        reason="要綱の改正", by="産業振興課", on=date(2023, 4, 10),
    )  # fmt: skip
    assert read_decisions("", "系譜.toml") == ()


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        (GOOD.replace("to_name", "toname"), "there is no setting decisions (no. 1).toname"),
        (GOOD.replace("confirmed", "perhaps"), 'ruling is "perhaps"; expected one of "confirmed", "rejected", "drawn"'),
        (GOOD.replace("from_year = 2022", "from_year = 2025"), "from_year 2025 is after to_year 2023"),
        (GOOD.replace("from_year = 2022\n", ""), "decisions (no. 1).from_year is missing; expected a whole number"),
        ('[[decisions]]\nruling = "drawn"\nfrom_year = 2022\nto_year = 2023', "it has neither from_name nor to_name"),
        ("decisions = 5", "decisions is 5; expected a list"),
        ("decisions = [5]", "decisions (no. 1) is 5; expected a table"),
        ("[[decisions", "the ]] that closes the heading"),
        ("[other]", "there is no setting other"),
    ],
)
def test_what_no_decision_says_is_refused(toml: str, reason: str) -> None:
    with pytest.raises(Misuse) as refusal:
        read_decisions(toml, "系譜.toml")
    assert refusal.value.said("ja").startswith("系譜.toml：")
    assert refusal.value.said("ja").endswith("系譜の決定の書き方は docs/lineage.ja.md にあります。")
    assert reason in refusal.value.said("en")


def test_two_that_contradict_are_refused() -> None:
    with pytest.raises(Misuse, match="cannot both hold"):
        read_decisions(GOOD + GOOD.replace("confirmed", "rejected"), "系譜.toml")
