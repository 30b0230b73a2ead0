"""The unit of amounts, where a text states it: （単位：千円）."""

import re
from collections.abc import Iterable

from taikei.language.widths import fold
from taikei.model.amount import Unit

UNIT_WORDS = "百万円|千円|億円|円"
_UNIT = re.compile(
    rf"[(（\[［【〔](?:金額の?)?(?:単位\s*[:：]?\s*)?(?P<unit>{UNIT_WORDS})[)）\]］】〕]"
    rf"|単位\s*[:：]?\s*(?P<said>{UNIT_WORDS})"
)


def unit_in(text: str) -> Unit | None:
    """The unit that the text states in brackets, or after the word 単位."""
    match = _UNIT.search(fold(text))
    return None if match is None else Unit(match["unit"] or match["said"])


def units_in(texts: Iterable[str]) -> list[Unit]:
    """The units that the texts state, each once."""
    found = (unit_in(text) for text in texts)
    return list(dict.fromkeys(unit for unit in found if unit is not None))
