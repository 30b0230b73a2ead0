"""The rules with a dictionary on the reference report, judged with the national dictionaries."""

import pytest

from checks.positions import positions
from checks.reference import ANSWER_KEY, reference_report
from checks.themes import sentences, wording
from taikei.checks.catalogue import all_rules, judge
from taikei.checks.subject import Subject
from taikei.model.finding import Outcome
from taikei.pipeline.house_file import national_house

pytestmark = pytest.mark.skipif(
    not ANSWER_KEY.exists(), reason="the reference report is not part of the project: ../shared is not here"
)

# Each was read in the report: these words stand there, and no other text has words of the dictionaries.
HITS = {
    "F-01": "R3-10",
    "F-05": "R2-12",
    "F-06": "R1-24 R4-8 R4-14 R4-16 R5-1 R5-7",
    "F-07": "R1-13 R1-18 R2-11 R4-8 R4-14 R5-18",
    "F-08": "R1-11 R1-18 R2-11 R2-12 R4-1 R5-3 R5-5 R5-15 R5-18",
    "F-09": "R3-8 R4 P4",
    "F-10": "P5",
    "F-11": "R5-7",
    "F-12": "R3-9",
    "F-13": "R1-24 R4-3 R5-18",
    "F-14": "R1-4 R1-20 R2-11 R3-9 R5-16",
    "F-15": "R1-5 R2-6 R3-4 R4-7",
    "F-16": "P3",
    "F-23": "R4-14",
}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Outcome]:
    subject = Subject(reference_report(), national_house(all_rules()))
    return {outcome.rule: outcome for outcome in judge(subject)}


@pytest.mark.parametrize("rule", HITS)
def test_hits(rule: str, outcomes: dict[str, Outcome]) -> None:
    assert positions(outcomes[rule].findings) == tuple(HITS[rule].split())


def test_the_table_holds_every_rule_with_a_dictionary() -> None:
    assert set(HITS) == {rule.id for rule in all_rules() if rule.dictionary and rule.id.startswith("F-")}


@pytest.mark.parametrize("rule", ["F-02", "F-17", "F-18", "F-20", "F-21", "F-22"])
def test_rules_without_a_dictionary_are_the_same_with_the_national_settings(
    rule: str, outcomes: dict[str, Outcome]
) -> None:
    expected = {**sentences.REFERENCE, **wording.REFERENCE}[rule]
    assert positions(outcomes[rule].findings) == tuple((expected or "").split())
