"""The parts of a proposed form that tell the rows of a budget book: 目, 節, 説明, amounts, and their unit."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from taikei.language.numerals import parse_number
from taikei.language.units import UNIT_WORDS
from taikei.language.widths import squeeze
from taikei.model.words import Words
from taikei.readers.forms.budget_form import Holds
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.budget_patterns import Shaped, amount_pattern, code_pattern
from taikei.readers.proposals.budget_tables import BookPage, texts_below
from taikei.readers.proposals.candidates import Choice
from taikei.readers.proposals.generalised import SPACE, header
from taikei.readers.proposals.page import Page, reason
from taikei.readers.proposals.report_details import STATED
from taikei.readers.proposals.told import years_in
from taikei.readers.unit_evidence import Amounts, likely_unit

_TOTAL = "^(?:合?計|小計)$"
_CODED = r"^(?P<code>[0-9０-９]+)\s*(?P<name>\S.*)$"
_CELL = rf"^(?P<unit>{UNIT_WORDS})$"
_BESIDE = rf"[（(]\s*単位\s*[:：]?\s*(?P<unit>{UNIT_WORDS})\s*[）)]$"
_ENDED = "^[（(]?(?:廃目|廃款|廃項)[）)]?$"
_NEEDED: tuple[Holds, ...] = ("moku", "initial_budget", "setsu", "setsu_amount", "purpose")


class UnitShown(NamedTuple):
    """The unit, the pattern that states it, and the evidence."""

    usual: str
    stated: str
    why: Words


def unit_of(tables: Iterable[BookPage], found: Sequence[Choice]) -> UnitShown:
    """The unit that most of the tables state; the likely one, by the amounts themselves, where none does."""
    seen: Counter[tuple[str, str]] = Counter()
    pages = list(tables)
    for line in (line for page in pages for line in page.lines):
        told = (_CELL,) if line.column is not None else (STATED, _BESIDE)
        match = next((match for each in told for match in [re.search(each, line.text)] if match is not None), None)
        if match is not None:
            seen[match["unit"], match.re.pattern] += 1
    if seen:
        (unit, pattern), _ = seen.most_common(1)[0]
        counts: Counter[str] = Counter()
        for (each, _), count in seen.items():
            counts[each] += count
        said = Words(
            "、".join(f"{each}の記載{count:,}か所" for each, count in counts.most_common()),
            ", ".join(f"{each} stated {count:,} times" for each, count in counts.most_common()),
        )
        sure = "0.95" if len(counts) == 1 else "0.60"
        return UnitShown(unit, pattern, Words(f"{sure} {said.ja}", f"{sure} {said.en}"))
    cells = [parse_number(line.text) for _, line in texts_below(pages, found, "initial_budget")]
    numbers = [number for number in cells if number is not None and number != 0]
    likely, doubt = likely_unit(Amounts(numbers, numbers))
    return UnitShown(likely, STATED, Words(f"0.30 {doubt.message.ja}", f"0.30 {doubt.message.en}"))


def put_unit(page: Page, unit: UnitShown) -> None:
    page.table("unit")
    page.put("usual", toml_text.text(unit.usual), unit.why)
    page.put("stated", toml_text.pattern(unit.stated))


def put_rows(page: Page, tables: Sequence[BookPage], found: Sequence[Choice]) -> None:
    """The patterns of the first lines of a 目, a 節 and a line of the 説明, of totals and of amounts."""
    moku, setsu, purpose = (_texts(tables, found, holds) for holds in ("moku", "setsu", "purpose"))
    totals = [text for text in moku if re.search(_TOTAL, squeeze(text))]
    _coded(page, "moku", code_pattern([text for text in moku if text not in totals]))
    page.put("total", toml_text.pattern(_TOTAL), Words(f"{len(totals):,}行が合う", f"fits {len(totals):,} lines"))
    _coded(page, "setsu", code_pattern(setsu))
    _coded(page, "purpose", code_pattern(purpose, of_purpose=True))
    amounts = [text for holds in ("initial_budget", "setsu_amount") for text in _texts(tables, found, holds)]
    ending = amount_pattern(amounts, purpose)
    fits = sum(re.search(ending, text) is not None for text in purpose)
    said = Words(f"説明の{len(purpose):,}行のうち{fits:,}行が合う", f"fits {fits:,} of {len(purpose):,} lines")
    page.put("amount", toml_text.pattern(ending), said)
    ended = [text for text in (*purpose, *moku) if re.search(_ENDED, squeeze(text))]
    if ended:
        page.put("ended", toml_text.pattern("^" + SPACE.join(map(re.escape, squeeze(ended[0]))) + "$"))


def put_columns(page: Page, found: Sequence[Choice]) -> None:
    """The columns of the tables; what tells nothing is named, and what is missing is said."""
    held = {choice.chosen.holds for choice in found if choice.chosen is not None}
    missing = [holds for holds in _NEEDED if holds not in held]
    if missing:
        page.say(Words(f"欠けている列：{'、'.join(missing)}", f"missing columns: {', '.join(missing)}"))
    for choice in found:
        if choice.chosen is None:
            page.named(choice)
    for choice in found:
        if choice.chosen is not None:
            page.tables("columns")
            page.put("header", toml_text.pattern(_header(choice, found)))
            page.put("holds", toml_text.text(choice.chosen.holds), reason(choice.chosen))


def _header(choice: Choice, found: Sequence[Choice]) -> str:
    """The header as a pattern; the year stands in it where only the year parts this year's amount from last year's."""
    alike = [each for each in found if header(each.column.header) == header(choice.column.header)]
    if len(alike) > 1 and years_in(choice.column.header):
        return f"^{re.escape(choice.column.header)}$"
    return header(choice.column.header)


def _texts(tables: Sequence[BookPage], found: Sequence[Choice], holds: Holds) -> list[str]:
    return [line.text for _, line in texts_below(tables, found, holds)]


def _coded(page: Page, key: str, shaped: Shaped | None) -> None:
    if shaped is None:
        page.put(key, toml_text.pattern(_CODED), Words("0.00 番号が見つからない", "0.00 no code is found"))
    else:
        page.put(key, toml_text.pattern(shaped.pattern), shaped.said)
