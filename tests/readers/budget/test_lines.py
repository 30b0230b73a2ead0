"""Lines of the right page that are more or less than one item: wrapped names, amounts on a line of their own."""

from decimal import Decimal

import pytest

from readers.budget.made import form
from taikei.model.amount import Unit
from taikei.model.source import Box, Source
from taikei.readers.budget.amounts import money
from taikei.readers.budget.items import purposes_of, usual_distance
from taikei.readers.budget.pages import Page
from taikei.readers.lines import Line

PAGE = Page(1, None, (), (), edge=0.0)
USUAL = 20.0


def lines(*told: tuple[float, float, str]) -> list[tuple[Page, Line]]:
    """Lines by their left edge, their top and their text."""
    return [
        (PAGE, Line(number, text, place=Source(boxes=(Box(1, left, top, 300, top + 10),))))
        for number, (left, top, text) in enumerate(told, start=1)
    ]


def read(*told: tuple[float, float, str]) -> list[tuple[int, str, str, Decimal | None]]:
    found = purposes_of(lines(*told), USUAL, form(), Unit.YEN)
    assert found.strays == ()
    return [(each.level, each.code, each.name, each.amount.number if each.amount else None) for each in found.items]


def test_a_name_goes_on_in_a_line_that_is_set_closely_below_its_amount() -> None:
    assert read((0, 0, "〔01〕視察"), (20, 20, "長い名の 40"), (90, 30, "負担金"), (20, 50, "別の負担金 5")) == [
        (1, "01", "視察", None),
        (2, "", "長い名の負担金", Decimal(40)),
        (2, "", "別の負担金", Decimal(5)),
    ]


@pytest.mark.parametrize(
    "below",
    [(90, 40, "負担金"), (20, 30, "負担金 7"), (20, 30, "〔02〕負担金")],
    ids=["at the usual distance", "with an amount of its own", "with a code"],
)
def test_any_other_line_is_an_item_of_its_own(below: tuple[float, float, str]) -> None:
    assert len(read((20, 20, "長い名の 40"), below)) == 2


def test_a_line_set_closely_below_a_line_without_an_amount_is_an_item() -> None:
    assert [name for _, _, name, _ in read((20, 0, "保険の限度"), (30, 10, "1事故"))] == ["保険の限度", "1事故"]


def test_an_amount_alone_is_that_of_the_line_above() -> None:
    assert read((0, 0, "〔01〕列を越える長い名の委員会"), (200, 10, "296")) == [
        (1, "01", "列を越える長い名の委員会", Decimal(296))
    ]


def test_an_amount_alone_below_an_amount_belongs_to_nothing() -> None:
    found = purposes_of(lines((0, 0, "〔01〕会議 5"), (200, 10, "296")), USUAL, form(), Unit.YEN)
    assert [line.text for line in found.strays] == ["296"]


def test_levels_follow_the_indent_and_come_back() -> None:
    told = ((0, 0, "甲"), (10, 20, "乙"), (30, 40, "丙"), (10.2, 60, "丁"), (0, 80, "戊"), (5, 100, "己"))
    assert [(level, name) for level, _, name, _ in read(*told)] == [
        (1, "甲"), (2, "乙"), (3, "丙"), (2, "丁"), (1, "戊"), (2, "己"),
    ]  # fmt: skip


def test_the_usual_distance_is_that_of_most_lines_of_one_page() -> None:
    assert usual_distance(lines((0, 0, "甲"), (0, 20, "乙"), (0, 30, "丙"), (0, 50, "丁"))) == 20
    assert usual_distance([]) == 0


@pytest.mark.parametrize(("printed", "number"), [("９" * 18, 10**18 - 1), ("9" * 19, None), ("未定", None), ("", None)])
def test_what_is_longer_than_money_is_a_word(printed: str, number: int | None) -> None:
    assert money(printed) == number
