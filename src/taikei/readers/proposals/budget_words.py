"""The words of the headers of a budget book, and how surely each tells what stands below it."""

import re
from collections.abc import Iterator, Mapping

from taikei.language.widths import fold
from taikei.readers.forms.budget_form import Holds
from taikei.readers.proposals.told import YEAR

OUTER = 0.65
"""Below this weight, a word may as well be that of a header above others (節 above 区分 and 金額)."""

_YEAR = rf"(?:{YEAR})年?度?"
_WORDS: Mapping[Holds, tuple[tuple[float, str], ...]] = {
    "moku": ((0.97, r"^目(?:名称?)?$"), (0.75, r"^科目$"), (0.6, r"^款項目$")),
    "initial_budget": (
        (0.97, r"^本年度(?:当初)?予算額?$|^本年度$"),
        (0.9, rf"^(?:今年度|{_YEAR})(?:当初)?(?:予算)?額?$"),
        (0.8, r"^当初予算額?$|^予算額$"),
    ),
    "previous_budget": ((0.97, r"^前年度(?:当初)?予算額?$|^前年度$"), (0.9, r"^昨年度(?:当初)?(?:予算)?額?$")),
    "difference": ((0.97, r"^比較(?:増減)?額?$"), (0.85, r"^(?:対前年度)?(?:増減|差引)額?$")),
    "national_funds": (
        (0.95, r"^国[・(]?(?:都道府県|[都道府県])[)]?(?:支出金|費|補助金)$"),
        (0.9, r"^国庫?(?:支出金|費|補助金)?$"),
    ),
    "prefectural_funds": ((0.9, r"^(?:都道府県|[都道府県])(?:支出金|費|補助金)?$"),),
    "bonds": ((0.95, r"^(?:地方|特別区|[都道府県市区町村]|起)債$"),),
    "other_funds": ((0.9, r"^その他(?:の?特定財源|特財|財源)?$"), (0.55, r"^諸収入$")),
    "general_funds": ((0.95, r"^一般財源等?$"), (0.6, r"^一般$")),
    "setsu": ((0.95, r"^区分$"), (0.9, r"^節の?(?:名称?|区分)$"), (0.6, r"^節$")),
    "setsu_amount": ((0.95, r"^金額$"), (0.9, r"^節の?金?額$")),
    "purpose": ((0.97, r"^説明欄?$"), (0.7, r"^事業の?(?:説明|内容|概要|中身)$|^内容説明$"), (0.6, r"^摘要$|^備考$")),
}
_ABOVE = re.compile(rf"^(?:本年度|今年度|{_YEAR})?(?:の?予算額?)?の?財源内訳$|^特定財源$|^節$|^予算額$")
_PATTERNS = {
    holds: tuple((weight, re.compile(pattern)) for weight, pattern in words) for holds, words in _WORDS.items()
}


def budget_meanings(header: str) -> Iterator[tuple[Holds, float]]:
    """What a header may say stands below it, each with the weight of its word."""
    plain = fold(header)
    for holds, words in _PATTERNS.items():
        weight = max((weight for weight, pattern in words if pattern.search(plain)), default=None)
        if weight is not None:
            yield holds, weight


def is_above_others(header: str) -> bool:
    """Whether the header only gathers those below it (財源内訳)."""
    return _ABOVE.search(fold(header)) is not None
