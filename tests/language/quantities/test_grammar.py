"""Sentences that a grammar makes, with counts that it knows: they are found, all and only they, at their places."""

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from taikei.language.quantities import quantities
from taikei.model.quantity import Basis

WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
KANJI = "〇一二三四五六七八九"


def in_kanji(number: int) -> str:
    """1234 as 千二百三十四; numbers below 10,000."""
    told = ""
    for place, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            told += (KANJI[digit] if digit > 1 or not sign else "") + sign
    return told


def mixed(number: int) -> str:
    """12345 as 1万2345."""
    return f"{number // 10_000}万{number % 10_000 or ''}" if number >= 10_000 else str(number)


NOTATIONS = (
    str,
    lambda number: f"{number:,}",
    lambda number: str(number).translate(WIDE),
    lambda number: f"{number:,}".translate(WIDE),
    mixed,
    # 千件 alone may be a unit of a table.
    lambda number: in_kanji(number) if 1 < number < 10_000 and number != 1000 else str(number),
)
UNITS = ("件", "社", "人", "名", "回", "校", "台", "団体", "か所", "商品", "銘柄", "事業者", "施設", "世帯")
NOUNS = ("相談", "見学", "販路の開拓", "機器の貸出し", "「浜の市」", "商品の開発", "林道の補修", "出前講座")
BASES = {"": None, "延べ": Basis.GROSS, "計": Basis.TOTAL, "約": Basis.ABOUT, "累計": Basis.CUMULATIVE}
SHAPES = (
    "{noun}を{count}実施した。",
    "{noun}（{count}）を支援した。",
    "{noun}を支援した。（{count}）",
    "{noun}は{count}であった。",
    "{noun}：{count}、",
    "{noun}に{count}が参加し、",
    "{noun}の{count}を採択したほか、",
    "＜{noun}＞{count}　",
    "・{noun}{count}\n",
    "［うち{noun}{count}〕、",
)
NO_COUNTS = (
    "",
    "第15回大会に続き、",
    "令和４年度は、",
    "24次の募集により、",
    "取組１の事業として、",
    "100Vの電源を備え、",
    "補助率は2分の1とし、",
    "前年比85％となり、",
    "3年間をかけて、",
    "１人当たり3枚を上限に、",
    "「ＧＸ21計画」に基づき、",
    "Ｒ5.3月末までに、",
    "(2) ",
)


@dataclass(frozen=True)
class Told:
    text: str
    value: int
    unit: str
    basis: Basis | None
    at: int
    """Where the number with its unit begins in ``text``."""
    quote: str


@st.composite
def told(draw: st.DrawFn) -> Told:
    number = draw(st.integers(min_value=1, max_value=99_999))
    printed = draw(st.sampled_from(NOTATIONS))(number)
    unit = draw(st.sampled_from(UNITS))
    space = draw(st.sampled_from(("", "", " ", "\u3000"))) if printed[-1].isdecimal() else ""
    word, basis = draw(st.sampled_from(list(BASES.items())))
    quote = f"{printed}{space}{unit}"
    lead, shape = draw(st.sampled_from(NO_COUNTS)), draw(st.sampled_from(SHAPES))
    before, after = shape.split("{count}")
    opening = lead + before.format(noun=draw(st.sampled_from(NOUNS))) + word
    return Told(f"{opening}{quote}{after}", number, unit, basis, len(opening), quote)


@given(st.lists(told(), min_size=1, max_size=6))
def test_what_is_told_is_found(passages: list[Told]) -> None:
    text = "".join(passage.text for passage in passages)
    expected = []
    start = 0
    for passage in passages:
        expected.append(
            (Decimal(passage.value), passage.unit, passage.basis, start + passage.at, passage.quote),
        )
        start += len(passage.text)
    assert [(found.value, found.unit, found.basis, found.start, found.quote) for found in quantities(text)] == expected
