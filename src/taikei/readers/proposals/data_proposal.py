"""A form for data files: tables whose rows are programmes, or lines of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from taikei.model.words import Language, Words
from taikei.readers.data.table import Table
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.candidates import Candidate, Choice
from taikei.readers.proposals.data_chapters import ProposedChapter, chapters_of, columns_of_chapters
from taikei.readers.proposals.data_columns import Read, main_tables
from taikei.readers.proposals.data_details import charge_lines, mark_lines, sums_of
from taikei.readers.proposals.data_lines import is_lined, put_lines
from taikei.readers.proposals.data_told import Surroundings, is_spent, unit_told, year_told
from taikei.readers.proposals.looks import DASHES
from taikei.readers.proposals.page import Page, reason

_TOTAL = re.compile(r"^(?:総?合計|小計|計|総計)$")
_LEFT_OUT: Mapping[str, Words] = {
    "person": Words("職員の氏名や連絡先であるため", "they are names or addresses of officials"),
    "derived": Words("ほかの列から計算できるため", "they follow from other columns"),
}
_NOTHING = frozenset(("データなし", "該当なし", "記載なし"))
_TOLD = frozenset(("year", "unit", "stage"))
_OF_LINES = frozenset(("object", "object_part"))
_MOST_NEEDED = 5


def propose_data(
    tables: Sequence[Table], form_id: str, around: Surroundings, language: Language, header: tuple[int, ...] = ()
) -> str | None:
    """The TOML of a form for these tables; None where no table has programmes and amounts.

    ``header`` are the numbers of a workbook's header rows.
    """
    read = main_tables(tables)
    if not read:
        return None
    main, page = _with_settlement(read), Page(language)
    lined = is_lined(main)
    page.put("reads", toml_text.text("data"))
    page.put("id", toml_text.text(form_id))
    page.put("title", _title(around.name))
    year, unit = year_told(read, around), unit_told(read, around)
    page.put("year", year.value, year.why)
    if unit.value:
        page.put("unit", unit.value, unit.why)
    else:
        page.say(unit.why)
    blanks = _blanks(main)
    if blanks:
        page.put("blank", toml_text.texts(blanks), Words("何もないことを表す", "they mean that nothing is there"))
    if header:
        page.table("sheet")
        page.put("header", f"[{', '.join(map(str, header))}]")
    chapters = chapters_of(main)
    of_chapters = columns_of_chapters(chapters) | ({*main.components} if lined else set())
    for at, each in enumerate((main, *read[1:])):
        said = f"{year.value} {unit.value}"
        if at == 0 or each.holds("programme") or any(toml_text.text(column) in said for column in each.table.columns):
            _table(page, each, of_chapters if at == 0 else set(), is_main=at == 0, told=said)
    for chapter in chapters:
        _chapter(page, chapter)
    if lined:
        put_lines(page, main)
    for total, parts in sums_of(main, chapters):
        page.tables("sums")
        page.put("total", toml_text.text(total), Words("どの行でも合計が合う", "the sum holds in every row"))
        page.put("parts", toml_text.texts(parts))
    mark_lines(page, main)
    charge_lines(page, read)
    return page.text()


def _with_settlement(read: Sequence[Read]) -> Read:
    """The main table; where a label of the file says that its one amount was spent, it is the settlement."""
    main, said = read[0], is_spent(read)
    if not said or main.amounts != ["initial_budget"]:
        return main
    why = Words(f"「{toml_text.shown(said)}」とある", f"the file says {toml_text.shown(said)}")
    settlement = Candidate("settlement", 0.8, why)
    is_it = [choice.chosen is not None and choice.chosen.holds == "initial_budget" for choice in main.choices]
    choices = (
        replace(choice, chosen=settlement) if it else choice for choice, it in zip(main.choices, is_it, strict=True)
    )
    return replace(main, choices=tuple(choices))


def _title(name: str) -> str:
    return f"{{ ja = {toml_text.text(f'{name}の様式')}, en = {toml_text.text(f'Form of {name}')} }}"


def _table(page: Page, read: Read, of_chapters: set[str], *, is_main: bool, told: str) -> None:
    page.tables("tables")
    is_alone = not is_main and len(read.table.rows) == 1
    needed = [column for column in read.table.columns if toml_text.text(column) in told] if is_alone else _needed(read)
    page.put("needs", toml_text.texts(needed))
    totals = dict(_totals(read)) if is_main else {}
    if totals:
        listed = ", ".join(f"{toml_text.key(column)} = {toml_text.pattern(found)}" for column, found in totals.items())
        page.put("skip", f"{{ {listed} }}", Words("合計の行", "rows of totals"))
    page.table("tables.columns")
    named: set[str] = set()
    for choice in read.choices:
        if choice.column.header in named:
            continue
        named.add(choice.column.header)
        if not is_alone:
            _column(page, choice, of_chapters)
        elif choice.column.cells and choice.column.header not in needed:
            page.named(Choice(choice.column, None))
    for what, because in _LEFT_OUT.items():
        columns = list(dict.fromkeys(read.holds(what)))
        if columns:
            page.tables("tables.left_out")
            page.put("columns", toml_text.pattern("|".join(map(re.escape, columns))))
            page.put("reason", f"{{ ja = {toml_text.text(because.ja)}, en = {toml_text.text(because.en)} }}")


def _column(page: Page, choice: Choice, of_chapters: set[str]) -> None:
    chosen, header = choice.chosen, choice.column.header
    if header in of_chapters:
        return
    if chosen is None:
        if choice.column.cells:
            page.named(choice)
    elif chosen.holds in _LEFT_OUT or chosen.holds in _TOLD or chosen.holds in _OF_LINES:
        pass
    else:
        page.put(header, toml_text.text(chosen.holds), reason(chosen))


def _needed(read: Read) -> list[str]:
    """The columns by which the table is known: those of what matters most."""
    wanted = ("programme", "year", "code", "division", *dict.fromkeys(read.amounts), "object")
    found = dict.fromkeys(header for what in wanted for header in read.holds(what)[:1])
    return list(found)[:_MOST_NEEDED] or list(dict.fromkeys(filter(None, read.table.columns)))[:_MOST_NEEDED]


def _blanks(read: Read) -> list[str]:
    """Dashes in cells of amounts, and words in any cell, that mean that nothing is there."""
    headers = read.components
    dashes = {cell for each in read.choices if each.column.header in headers for cell in each.column.cells} & DASHES
    words = {cell for each in read.choices for cell in each.column.cells} & _NOTHING
    return sorted(dashes | words)


def _totals(read: Read) -> Iterator[tuple[str, str]]:
    """The columns of names and numbers in which rows of totals say so."""
    for choice in read.choices:
        if choice.chosen is not None and choice.chosen.holds in (
            "programme",
            "code",
            "section",
            "department",
            "division",
        ):
            found = sorted({cell for cell in choice.column.cells if _TOTAL.match("".join(cell.split()))})
            if found:
                yield choice.column.header, f"^(?:{'|'.join(map(re.escape, found))})$"


def _chapter(page: Page, chapter: ProposedChapter) -> None:
    page.tables("chapters")
    page.put("kind", toml_text.text(chapter.kind), chapter.why)
    if chapter.block is not None:
        page.put("block", str(chapter.block))
        page.put("plus", str(chapter.plus))
    for name, found, made in (
        ("where", chapter.where, toml_text.pattern),
        ("columns", chapter.columns, toml_text.text),
    ):
        if found:
            page.put(
                name, "{ " + ", ".join(f"{toml_text.key(key)} = {made(value)}" for key, value in found.items()) + " }"
            )
