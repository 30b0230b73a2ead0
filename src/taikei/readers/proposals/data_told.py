"""Where a data file tells its fiscal year and its unit, as lines of a form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from taikei.language.units import UNIT_WORDS, unit_in
from taikei.model.words import Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.data_columns import Read
from taikei.readers.proposals.looks import is_unit
from taikei.readers.proposals.told import YEAR, label, years_in

_OF_MONEY = re.compile(r"決算|予算|執行")
NO_YEAR = "年度を書いてください"
"""Stands in the form where no year was found: reading with it says that rows have no year."""


@dataclass(frozen=True)
class Surroundings:
    """What stands around the tables: the file's name, and the lines above a sheet's header."""

    name: str
    above: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """The value of a key that tells something, as TOML, and why; ``value`` is empty where nothing tells it."""

    value: str
    why: Words


def year_told(read: Sequence[Read], around: Surroundings) -> Told:
    return next(_years(read, around))


def is_spent(read: Sequence[Read]) -> str:
    """The cell of a table of one row that says that the amounts were spent (R6決算(千円)); empty without one."""
    said = (cell for _, cell in _cells_of_one_row(read[1:]) if years_in(cell) and unit_in(cell))
    return next((cell for cell in said if "決算" in cell and "予算" not in cell), "")


def unit_told(read: Sequence[Read], around: Surroundings) -> Told:
    return next(_units(read, around))


def _years(read: Sequence[Read], around: Surroundings) -> Iterator[Told]:
    for each in read:
        for choice in each.choices:
            if choice.chosen is not None and choice.chosen.holds == "year":
                column, confidence = choice.column, choice.chosen.confidence
                small = [cell for cell in column.cells if not years_in(cell)]
                prefix = ', prefix = "令和"' if small else ""
                yield Told(
                    f"{{ column = {toml_text.text(column.header)}{prefix} }}",
                    Words(f"{confidence:.2f} 年度の列", f"{confidence:.2f} a column of years")
                    if not small
                    else Words(
                        f"{confidence / 2:.2f} 年度の列。元号がないので令和とした",
                        f"{confidence / 2:.2f} a column of years without an era, taken as 令和",
                    ),
                )
    in_headers = sorted(
        {year for header in _headers_of_money(read[0]) for year in years_in(header)}, key=lambda y: y.start
    )
    if in_headers:
        yield _fixed(label(in_headers[-1]), 0.9, Words("金額の列の見出し", "the headers of amounts"))
    for text in around.above:
        for year in years_in(text):
            yield _fixed(
                label(year),
                0.8,
                Words(f"表の上の「{toml_text.shown(text)}」", f"above the table: {toml_text.shown(text)}"),
            )
    yield from _years_of_one_row(read[1:])
    for year in years_in(around.name):
        yield _fixed(label(year), 0.5, Words("ファイルの名前", "the file's name"))
    yield _fixed(NO_YEAR, 0, Words("年度が見つからない。書き直す", "no year was found: write it here"))


def _fixed(text: str, confidence: float, where: Words) -> Told:
    why = Words(f"{confidence:.2f} {where.ja}", f"{confidence:.2f} {where.en}")
    return Told(f"{{ fixed = {toml_text.text(text)} }}", why)


def _years_of_one_row(read: Sequence[Read]) -> Iterator[Told]:
    """A year in a table of one row: that beside a word of money first, for a title may name the year of review."""
    found = [(header, cell) for header, cell in _cells_of_one_row(read) if years_in(cell)]
    for header, cell in sorted(found, key=lambda pair: _OF_MONEY.search(pair[1]) is None):
        confidence = 0.8 if _OF_MONEY.search(cell) else 0.4
        pattern = toml_text.pattern(rf"(?P<value>{YEAR}\s*(?:年度?)?)")
        yield Told(
            f"{{ column = {toml_text.text(header)}, pattern = {pattern} }}",
            Words(f"{confidence:.2f} 「{toml_text.shown(cell)}」", f"{confidence:.2f} {toml_text.shown(cell)}"),
        )


def _units(read: Sequence[Read], around: Surroundings) -> Iterator[Told]:
    for each in read:
        for choice in each.choices:
            if (
                choice.chosen is not None
                and choice.chosen.holds == "unit"
                and set(map(is_unit, choice.column.cells)) == {True}
            ):
                words = ', words = { yen = "円" }' if "yen" in choice.column.cells else ""
                yield Told(
                    f"{{ column = {toml_text.text(choice.column.header)}{words} }}",
                    Words(
                        f"{choice.chosen.confidence:.2f} 単位の列", f"{choice.chosen.confidence:.2f} a column of units"
                    ),
                )
    for header in _headers_of_money(read[0]):
        unit = unit_in(header)
        if unit is not None:
            yield _fixed(
                unit, 0.95, Words(f"見出し「{toml_text.shown(header)}」", f"the header {toml_text.shown(header)}")
            )
    for text in around.above:
        unit = unit_in(text)
        if unit is not None:
            yield _fixed(
                unit, 0.9, Words(f"表の上の「{toml_text.shown(text)}」", f"above the table: {toml_text.shown(text)}")
            )
    for header, cell in _cells_of_one_row(read[1:]):
        if unit_in(cell) is not None:
            pattern = toml_text.pattern(rf"[（(](?:単位[：:]?)?(?P<value>{UNIT_WORDS})[）)]")
            yield Told(
                f"{{ column = {toml_text.text(header)}, pattern = {pattern} }}",
                Words(f"0.80 「{toml_text.shown(cell)}」", f"0.80 {toml_text.shown(cell)}"),
            )
    yield Told(
        "",
        Words(
            '単位の記載がない。分かるなら unit = { fixed = "千円" } のように書く。書かなければ金額の様子から判断する',
            'No unit is told. If you know it, write unit = { fixed = "千円" }; else the amounts are the evidence',
        ),
    )


def _headers_of_money(read: Read) -> list[str]:
    return [header for component in dict.fromkeys(read.amounts) for header in read.holds(component)]


def _cells_of_one_row(read: Sequence[Read]) -> Iterator[tuple[str, str]]:
    for each in read:
        if len(each.table.rows) == 1:
            yield from zip(each.table.columns, each.table.rows[0], strict=False)
