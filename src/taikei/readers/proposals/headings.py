"""The headings of a document: chapters that name a fiscal year, and sections that count 1, 2, 3 …"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from taikei.language.numerals import parse_number
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.readers.proposals.generalised import heading
from taikei.readers.proposals.told import YEAR, years_in

_RESULTS = re.compile(r"実績|実施状況|状況|成果|決算|評価|報告")
_PLAN = re.compile(r"計画|取組|予定|方針|予算|今後")
_AMENDED = re.compile(r"補正後")
_NO_HEADING = re.compile(r"[。、]|・{3,}|…|\.{3,}|単位|\d日|月$|から.*まで")
_LONGEST = 45
_BEGINNINGS = tuple(
    map(
        re.compile,
        (r"^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]", r"^第[0-9０-９一二三四五六七八九十]+[章部編]", r"^[0-9０-９]+[\s.．、]", rf"^{YEAR}"),
    )
)

# White space in these is that of any width; a number may be of either width.
_NUMBER = r"(?P<number>[0-9０-９]+)"
SECTIONS = (
    rf"^[（(]{_NUMBER}[）)]\s*(?P<title>.+)$",
    rf"^第{_NUMBER}[節章]\s*(?P<title>.+)$",
    rf"^[■●◆○□◎]\s*{_NUMBER}\s*[.．、]?\s*(?P<title>.+)$",
    rf"^{_NUMBER}\s*[.．、\s]\s*(?P<title>\D.*)$",
)
"""How offices number sections, the most telling first."""


@dataclass(frozen=True)
class FoundChapter:
    """A heading with one fiscal year, where it stands, and the tables below it, by where their headers stand."""

    at: int
    text: str
    kind: ChapterKind | None
    year: FiscalYear
    tables: tuple[int, ...]

    @property
    def pattern(self) -> str:
        return heading(self.text)


def found_chapters(texts: Sequence[str], tables: Sequence[int]) -> list[FoundChapter]:
    """The chapters that have a table. ``texts`` are the lines that stand alone, blank where something stands beside.

    A table belongs to the last heading above it. The same heading again is that of a page, not of another chapter.
    Where one chapter says by its words what it is (Ⅰ…の実施状況), one that begins alike and names another year than
    the heading above need not (Ⅱ…の主な施策).
    """
    begun = {how for text in texts if _is_heading(text) and (how := _beginning(text)) is not None}
    below: dict[tuple[str, FiscalYear], list[int]] = {}
    first: dict[tuple[str, FiscalYear], int] = {}
    last: int | None = None
    for at, text in enumerate(texts):
        begins_alike = _beginning(text) in begun and _may_be_heading(text)
        goes_on = begins_alike and last is not None and years_in(text) != years_in(texts[last])
        if _is_heading(text) or goes_on:
            last = at
        if at in tables and last is not None:
            key = (heading(texts[last]), years_in(texts[last])[0])
            first.setdefault(key, last)
            below.setdefault(key, []).append(at)
    return [FoundChapter(at, texts[at], _kind(texts[at]), key[1], tuple(below[key])) for key, at in first.items()]


def found_section(texts: Sequence[str], chapter: FoundChapter, stop: int) -> tuple[str, int, int] | None:
    """The pattern of the chapter's sections, how many there are and how many have a table; None where there are none.

    ``stop`` is where the next chapter begins.
    """
    found = [(pattern, *_counted(texts, pattern, chapter, stop)) for pattern in SECTIONS]
    good = [(pattern, count, told) for pattern, count, told in found if told > 0 and told * 2 >= count]
    return max(good, key=lambda each: each[2], default=None)


def _counted(texts: Sequence[str], pattern: str, chapter: FoundChapter, stop: int) -> tuple[int, int]:
    """How many lines count on by this pattern, and how many of them have a table before the next."""
    starts: list[int] = []
    for at in range(chapter.at + 1, stop):
        match = re.search(pattern, texts[at])
        if match is not None and parse_number(match["number"]) == len(starts) + 1:
            starts.append(at)
    stops = [*starts[1:], stop]
    told = sum(
        any(first < table < last for table in chapter.tables) for first, last in zip(starts, stops, strict=False)
    )
    if starts and min(chapter.tables) < starts[0]:
        return len(starts), 0
    return len(starts), told


def _is_heading(text: str) -> bool:
    return _may_be_heading(text) and _kind(text) is not None


def _may_be_heading(text: str) -> bool:
    if not text or len(text) > _LONGEST or _NO_HEADING.search(text):
        return False
    return len(years_in(text)) == 1


def _beginning(text: str) -> int | None:
    """How a heading begins: with a numeral of one kind or with the year; None where with words."""
    return next((at for at, pattern in enumerate(_BEGINNINGS) if pattern.search(text)), None)


def _kind(text: str) -> ChapterKind | None:
    """What the last of its words says: 令和６年度予算の執行状況 are results."""
    found: list[tuple[int, ChapterKind]] = [(match.end(), ChapterKind.RESULTS) for match in _RESULTS.finditer(text)]
    found += [(match.end(), ChapterKind.PLAN) for match in _PLAN.finditer(text)]
    found += [(len(text), ChapterKind.AMENDED_PLAN) for _ in _AMENDED.finditer(text)]
    return max(found, default=(0, None))[1]
