"""What else a report prints in its own way: its unit, marks, divisions, notes, citations, totals and page numbers."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from taikei.language.numerals import parse_number
from taikei.language.units import UNIT_WORDS, unit_in
from taikei.model.amount import Unit
from taikei.model.words import Words
from taikei.readers.proposals.looks import is_division

MARKS = {"relisted": "再掲", "new": "新規|新", "expanded": "拡充|拡大", "ended": "終了|廃止"}
STATED = rf"^[（(\[［【]?\s*(?:金額の?)?単位\s*[：:]?\s*(?P<unit>{UNIT_WORDS})\s*[）)\]］】]?$"
NOTE_BELOW = r"^(?P<mark>[（(]?(?:注|※)[0-9０-９]*[）)]?)\s*(?P<text>.+)$"
CITATION = r"（第(?P<article>[0-9０-９]+)条(?:関係)?）$"
# How far the numbers of pages may go up from line to line: a bare number may be an amount, one between dashes is none.
_PAGES = (
    (r"^[-－―ー]\s*[0-9０-９]+\s*[-－―ー]$", 1000),
    (r"^[0-9０-９]+\s*[/／]\s*[0-9０-９]+$", 1000),
    (r"^[0-9０-９]{1,4}$", 1),
)
TOTAL_WORDS = r"総?合?計|小計|総計"
_TOTALS = (("chapter", r"総計|総合計"), ("group", r"小計"), ("section", r"計|合計"))
_DEPARTMENT = r"^(?P<department>教育庁|教育委員会(?:事務局)?|[^・、]*?部)(?=.)"
_FEWEST_PAGES = 3


class UnitTold(NamedTuple):
    """The usual unit, the pattern that states it where the document does so, and why."""

    usual: Unit
    stated: str
    why: Words


def unit_of(texts: Sequence[str], headers: Iterable[str], likely: Unit) -> UnitTold:
    """The unit that lines state, else that of the headers, else the ``likely`` one: then the reading is in doubt."""
    for text in texts:
        match = re.search(STATED, text)
        if match is not None:
            return UnitTold(
                Unit(match["unit"]), STATED, Words(f"0.95 「{text}」と書かれている", f"0.95 stated: {text}")
            )
    for header in headers:
        unit = unit_in(header)
        if unit is not None:
            return UnitTold(unit, "", Words(f"0.90 見出し「{header}」", f"0.90 the header {header}"))
    why = Words(
        "0.30 単位の記載がない。金額の様子から選んだ。確かめる",
        "0.30 no unit is stated; chosen by the amounts themselves: check it",
    )
    return UnitTold(likely, STATED, why)


def marks_in(names: Sequence[str]) -> dict[str, str]:
    """The marks beside names, as patterns of just what stands there with its brackets."""
    found: dict[str, str] = {}
    for mark, words in MARKS.items():
        pattern = re.compile(rf"[［\[（(≪《〈＜【〔]\s*(?:{words})\s*[］\]）)≫》〉＞】〕]|[★☆◎](?:{words})\s*")
        printed = sorted({match[0].strip() for name in names for match in pattern.finditer(name)})
        if printed:
            found[mark] = rf"\s*(?:{'|'.join(map(re.escape, printed))})"
    return found


class Charge(NamedTuple):
    department: str
    separator: str
    why: Words


def charge_of(divisions: Sequence[str]) -> Charge:
    """How divisions are printed; without any, as most offices do."""
    separator = next((mark for mark in "・、，／" if any(_apart(division, mark) for division in divisions)), "・")
    with_department = sum(re.match(_DEPARTMENT, division) is not None for division in divisions)
    share = f"{with_department}/{len(divisions)}"
    return Charge(_DEPARTMENT, separator, Words(f"部の名が付く欄 {share}", f"with a department: {share}"))


def furniture_in(texts: Sequence[str]) -> list[str]:
    """Patterns of page numbers, and of lines that stand beside them again and again."""
    found = [
        pattern for pattern, step in _PAGES if _counts_on([text for text in texts if re.search(pattern, text)], step)
    ]
    numbers = [at for at, text in enumerate(texts) if any(re.search(pattern, text) for pattern in found)]
    beside = [texts[at + step] for at in numbers for step in (-1, 1) if 0 <= at + step < len(texts)]
    heads = {text for text in beside if text and beside.count(text) >= _FEWEST_PAGES}
    return [*found, *(f"^{re.escape(head)}$" for head in sorted(heads) if not any(re.search(p, head) for p in found))]


def _counts_on(texts: Sequence[str], most: int) -> bool:
    """Whether the first numbers of these lines go up, from each to the next by no more than ``most``."""
    numbers = [parse_number(re.findall(r"[0-9０-９]+", text)[0]) or Decimal(0) for text in texts]
    return len(numbers) > 0 and all(0 < after - before <= most for before, after in pairwise(numbers))


def totals_in(names: Iterable[str]) -> list[tuple[str, str]]:
    """The scopes and patterns of the rows that are totals, by the names of rows."""
    plain = {"".join(name.split()) for name in names}
    found = []
    for scope, words in _TOTALS:
        printed = sorted(name for name in plain if re.fullmatch(words, name))
        if printed:
            found.append((scope, f"^(?:{'|'.join(printed)})$"))
    return found


def _apart(division: str, mark: str) -> bool:
    parts = division.split(mark)
    return len(parts) > 1 and all(is_division(part) for part in parts)
