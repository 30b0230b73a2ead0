"""Patterns: places for fields, with the brackets that belong to them."""

import pytest

from taikei.writers.printing.pattern import Said, parse_pattern

FIELDS = {
    "name": Said("苗木育成事業"),
    "settlement": Said("17,071", "決算額 17,071千円"),
    "blank": Said(""),
    "note": Said("(過年度造成済)"),
    "text": Said("一行目。\n二行目。"),
}


def filled(pattern: str) -> list[str]:
    return ["".join(said.text for said in line) for line in parse_pattern(pattern).filled(FIELDS.__getitem__)]


@pytest.mark.parametrize(
    ("pattern", "lines"),
    [
        ("{name}", ["苗木育成事業"]),
        ("［{settlement}］", ["［17,071］"]),
        ("［{blank}］", []),
        ("{name}（{blank}）", ["苗木育成事業"]),
        ("{blank}（{settlement}）", ["（17,071）"]),
        ("（{note}）", ["(過年度造成済)"]),  # it brings its brackets along
        ("{text}", ["一行目。", "二行目。"]),
        ("事業：{name}", ["事業：苗木育成事業"]),
        ("事業：{blank}", []),
        ("計", ["計"]),
        ("", [""]),
    ],
)
def test_what_a_pattern_prints(pattern: str, lines: list[str]) -> None:
    assert filled(pattern) == (lines if pattern else [""])


def test_what_stands_in_brackets_is_read_aloud_without_them() -> None:
    ((piece,),) = parse_pattern("［{settlement}］").filled(FIELDS.__getitem__)
    assert piece == Said("［17,071］", "決算額 17,071千円")


@pytest.mark.parametrize("broken", ["{name", "name}", "{}", "{二}", "{a b}"])
def test_a_brace_that_belongs_to_no_field_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match="a brace that belongs to no field"):
        parse_pattern(broken)
