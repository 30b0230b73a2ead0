"""A form that cannot be meant is refused when it is read, in words that name what is wrong."""

import pytest

from readers.samples import FIRST, SECOND, read, second_form
from taikei.model.errors import Misuse
from taikei.model.slip import Slip
from taikei.pipeline import read_bytes
from taikei.readers.forms.known import known_forms, parse_form
from taikei.readers.forms.report_form import ReportForm, fitting_form

FORM = (SECOND.parent / "form.toml").read_text("utf-8")

REFUSED = {
    "a misspelt key": ('separator = "・"', 'seperator = "・"', "there is no setting charge.seperator"),
    "a missing key": ('usual = "円"', "", "unit.usual is missing; expected one of"),
    "an unknown unit": ('usual = "円"', 'usual = "兆円"', "兆円"),
    "an unknown chapter": ('kind = "plan"', 'kind = "plans"', "plans"),
    "a broken pattern": ("'^第２章", "'^(第２章", "is not a pattern"),
    "a heading without its year": ("第２章\\s+(?P<year>", "第２章\\s+(?:", "needs the group year"),
    "a section without its number": ("^■(?P<number>", "^■(?:", "needs the group number"),
    "a row without an amount": ("決算額\\s+(?P<settlement>", "決算額\\s+(?P<settled>", "has the group settled"),
    "a row that cannot be found": (
        "(?P<initial_budget>",
        "(?:",
        "anchor has no pattern with the group of an amount; expected one of: initial_budget, settlement",
    ),
    "no TOML": ("[cover]", "[cover", "the ] that closes the heading"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_form_is_refused_in_words(case: str) -> None:
    old, new, words = REFUSED[case]
    assert old in FORM
    with pytest.raises(Slip) as refusal:
        parse_form(FORM.replace(old, new))
    assert words in str(refusal.value)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("■(?P<number>[0-9０-９]+)\\s+(?P<title>.+)", "■(?P<number>.)\\s+(?P<title>.+)", "a number for number"),
        ("[unit]\n", "[unit]\nstated = '^(?P<unit>体験の)'\n", "one of 円、千円、百万円"),
    ],
    ids=["a number that is none", "a unit that is none"],
)
def test_a_pattern_that_finds_what_cannot_be_meant_is_named(old: str, new: str, words: str) -> None:
    text = SECOND.read_text("utf-8").replace("■２", "■二")
    with pytest.raises(Misuse, match=words):
        read_bytes(text.encode(), SECOND.name, parse_form(FORM.replace(old, new)))


def test_the_known_forms_have_different_ids_and_are_told_apart_by_their_patterns() -> None:
    ids = [form.id for form in known_forms()]
    assert len(set(ids)) == len(ids) > 0
    forms = [form for form in (second_form(), *known_forms()) if isinstance(form, ReportForm)]
    found = [fitting_form(sample.read_text("utf-8"), forms) for sample in (FIRST, SECOND)]
    assert [form and form.id for form in found] == ["miyagi-monodukuri", second_form().id]


def test_a_form_that_is_named_but_does_not_fit_gives_way_to_the_known_ones() -> None:
    text = FIRST.read_text("utf-8")
    assert read_bytes(text.encode(), FIRST.name, second_form()) == read(text)
