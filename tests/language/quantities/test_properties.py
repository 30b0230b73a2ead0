"""What holds for any text."""

import re
import string
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from taikei.language.quantities import quantities, quantities_of
from taikei.language.quantities.numbers import RUN, value_of
from taikei.language.quantities.plain import plain

PIECES = st.sampled_from(
    (
        "3社", "１２ 件", "延べ", "（", "）", "うち", "→", "～", "、", "。", "\n", "\u3000", "R4", "令和5年度は", "第",
        "5,000円", "二十三人", "1 2 回", "を開催し", "支援", "「相談会」", "会員数：", "490", "①", "㌔", "10.5ha", "千",
        "一", "・", "/", "%", " ", "に対し", "3年に", "・令和６年度 予算：", "「R5計画」では",
    )
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80)
NUMERALS = re.compile(r"[0-9〇一二三四五六七八九十百千万億兆]")


@given(TEXTS)
def test_a_quantity_stands_where_it_says_and_holds_its_value(text: str) -> None:
    for found in quantities(text):
        assert text[found.start : found.end] == found.quote
        values = {value_of(run) for run in re.findall(RUN, plain(found.quote))}
        scaled = {value_of(run.rstrip("百千万億兆")) for run in re.findall(RUN, plain(found.quote))}
        assert found.value in values | scaled
        assert plain(found.quote).endswith(found.unit)


@given(st.lists(TEXTS, max_size=4))
def test_many_texts_are_read_as_each_alone(texts: list[str]) -> None:
    assert quantities_of(texts) == [quantities(text) for text in texts]


@given(TEXTS)
def test_quantities_stand_in_order_and_never_overlap(text: str) -> None:
    found = quantities(text)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(TEXTS)
@example("令和５年度は、新たに４件を予定する。")
@example("・令和６年度 当初予算：（執行額）3千円")
@example("「令和５年度計画」では、3社を支援した。")
@example("3年に1回開く。")
def test_words_are_those_of_the_text(text: str) -> None:
    """A time is masked while a text is read: no mark of that stays in what is told."""
    for found in quantities(text):
        told = (found.label, found.qualifier, "" if found.period is None else found.period.printed)
        assert not {*"".join(told)} & {"\0", "\x01"} - {*text}


@given(TEXTS)
def test_parts_and_links_point_back_at_quantities(text: str) -> None:
    found = quantities(text)
    for at, quantity in enumerate(found):
        assert quantity.part_of is None or (quantity.part_of < at and found[quantity.part_of].part_of is None)
        assert quantity.follows is None or quantity.follows == at - 1


@given(st.text(alphabet=st.characters(exclude_categories=("Nd", "Nl", "No"))))
def test_a_text_without_numerals_has_no_quantity(text: str) -> None:
    assert NUMERALS.search(plain(text)) or quantities(text) == ()


@given(st.text())
def test_the_normal_width_keeps_every_place(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_a_line_of_digits_and_brackets_comes_to_an_end() -> None:
    for line in (
        "1(" * 20_000,
        "（３社" * 6_000,
        "9" * 100_000,
        "1→" * 20_000,
        "3件のうち" * 5_000,
        "1~" * 20_000,
        "「3社を" * 6_000,
        "<3社" * 6_000,
        "上限3万円" * 6_000,
        "令和４年度～" * 6_000,
        "(3社)や" * 6_000,
        "を開催し、" * 6_000 + "3社",
        "3の" * 20_000,
        "を図り、（3社）" * 5_000,
        "・3社:" * 6_000,
    ):
        quantities(line)
    assert quantities("9" * 100_000 + "社") == ()
    assert len(quantities(string.ascii_letters * 2_000 + "、3社")) == 1
