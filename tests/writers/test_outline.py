"""The print counts its headings itself, and leaves out the numbers that the document gave them."""

import pytest

from taikei.writers.outline import bare_title


@pytest.mark.parametrize(
    "printed",
    ["３ 実施状況", "3. 実施状況", "３．実施状況", "Ⅲ　実施状況", "Ⅲ実施状況", "第３章　実施状況", "第三部 実施状況"],
)
def test_a_heading_is_counted_once(printed: str) -> None:
    assert bare_title(printed) == "実施状況"


@pytest.mark.parametrize("title", ["実施状況", "３Ｒの実施状況", "2024年度の実績", "第３章立ての計画", "Ⅲ"])
def test_what_is_no_number_of_a_heading_stays(title: str) -> None:
    assert bare_title(title) == title
