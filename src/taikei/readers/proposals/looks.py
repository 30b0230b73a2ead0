"""How the cells of a column look: what share of them can be what the header promises."""

import re
from collections.abc import Callable, Mapping, Sequence

from taikei.language.eras import parse_fiscal_year
from taikei.language.numerals import parse_number
from taikei.model.amount import Component, Unit

DASHES = frozenset("-－–—ー―‐")
_DIVISION = re.compile(r"[課室部局所署班係館園院校]$|センター$|事務局|委員会|本部$")
_MARK = re.compile(r"新規|継続|拡充|拡大|終了|廃止|完了|縮小|再掲|現状")
_STAGE = re.compile(r"決算|実績|当初|予算|補正|計画")
_AMOUNT_WORD = re.compile(r"^(?:皆[増減]|未定|-|…|\*+)$")
_LONGEST_NAME, _LONGEST_CODE, _LONG = 80, 30, 20


def share(holds: str, cells: Sequence[str]) -> float | None:
    """The share, from 0 to 1, of these cells, none of them blank, that look like it; None where any text may be it."""
    look = _look_of(holds)
    if look is None or not cells:
        return None
    return sum(map(look, cells)) / len(cells)


def is_amount(text: str) -> bool:
    """Whether the text is a number, in brackets or with its unit, or one of the words that stand for one."""
    bare = text.strip().strip("()（）[]［］〔〕【】").strip().removesuffix("円").removesuffix("千").strip()
    return parse_number(bare) is not None or bare in DASHES or _AMOUNT_WORD.match(bare) is not None


def is_division(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and _DIVISION.search(text.strip()) is not None


def is_year(text: str) -> bool:
    return len(text) <= 12 and (parse_fiscal_year(text) is not None or _is_small(text))


def is_unit(text: str) -> bool:
    return text.strip() in (*Unit, "yen")


def is_mark(text: str) -> bool:
    return _MARK.search(text) is not None


def is_stage(text: str) -> bool:
    return len(text) <= _LONG and _STAGE.search(text) is not None


def is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and parse_number(text) is None


def is_code(text: str) -> bool:
    return len(text) <= _LONGEST_CODE and any(character.isdigit() for character in text)


def is_prose(text: str) -> bool:
    return len(text) >= _LONG or text.endswith("。")


def _is_small(text: str) -> bool:
    """令和 7 is often printed as 7."""
    number = parse_number(text)
    return number is not None and 1 <= number < 65


_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "programme": is_name,
    "code": is_code,
    "mark": is_mark,
    "stage": is_stage,
    "year": is_year,
    "unit": is_unit,
    "division": is_division,
    "department": is_name,
    "narrative": is_name,
    "object": is_name,
    "object_part": is_name,
    "section": is_name,
    "policy": is_name,
    **{component.value: is_amount for component in Component},
}


def _look_of(holds: str) -> Callable[[str], bool] | None:
    # A narrative may be short, but is never a number; how long it is, is told apart in the candidates.
    if holds == "narrative":
        return lambda text: parse_number(text) is None
    return _LOOKS.get(holds)
