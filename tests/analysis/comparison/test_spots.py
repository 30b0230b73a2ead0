"""Where a changed value stands, as people say it: the part of the report, where it is no row."""

from dataclasses import replace
from decimal import Decimal

import pytest

from analysis.versions import with_entry
from reports import THOUSAND, small_report
from taikei.analysis.comparison.change import Path
from taikei.analysis.comparison.spots import spot_of
from taikei.model.amount import Amount, Component
from taikei.model.entry import Division, Item
from taikei.model.words import Words

ITEM = Item(Division.PURPOSE, "苗畑の管理", amount=Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal(5)))
REPORT = with_entry(small_report(), lambda entry: replace(entry, items=(ITEM,)))
ROW: Path = ("chapters", 0, "sections", 0, "placements", 0)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        (("policies", 1, "text"), Words("基本方針二", "basic policy 二")),
        (("references", 0, "text"), Words("参考１", "参考１")),
        (("chart", 0, "title"), Words("施策体系図 第5条", "system chart, article 5")),
        (("chart", 0, "boxes", 1, "name"), Words("施策体系図 第5条 取組12", "system chart, article 5, initiative 12")),
        (
            ("contents", 0, "page"),
            Words("目次「２ 森林づくりに関する施策体系図」", "contents '２ 森林づくりに関する施策体系図'"),
        ),
        (("chapters", 0, "notes", 0, "text"), Words("（注１）", "（注１）")),
        ((*ROW, "entry", "items", 0, "amount"), Words("内訳「苗畑の管理」", "breakdown '苗畑の管理'")),
        ((*ROW, "entry", "narrative"), None),
        (("chapters", 0, "sections", 0, "lead"), None),
        (("title",), None),
    ],
)
def test_the_part_of_a_value_that_is_no_row(path: Path, part: Words | None) -> None:
    assert spot_of(REPORT, path).part == part


@pytest.mark.parametrize(
    ("label", "title", "part"),
    [("", "森林の定義", Words("森林の定義", "森林の定義")), ("", "", Words("参考", "reference"))],
)
def test_a_reference_without_a_label_goes_by_its_title(label: str, title: str, part: Words) -> None:
    report = replace(REPORT, references=(replace(REPORT.references[0], label=label, title=title),))
    assert spot_of(report, ("references", 0, "text")).part == part
