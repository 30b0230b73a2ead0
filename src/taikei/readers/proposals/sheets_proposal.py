"""A form for a document of sheets with label cells: one programme a sheet."""

import re
from collections.abc import Sequence
from dataclasses import replace

from taikei.language.numerals import parse_number
from taikei.model.words import Language, Words
from taikei.readers.lines import Content
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.candidates import Choice, choices
from taikei.readers.proposals.generalised import YEAR_GROUP, header, heading, literal
from taikei.readers.proposals.page import Page, reason
from taikei.readers.proposals.report_columns import ONCE, report_column
from taikei.readers.proposals.report_details import charge_of, marks_in, unit_of
from taikei.readers.proposals.sheets_found import FoundLabel, FoundSheets, sheets_in
from taikei.readers.proposals.told import YEAR
from taikei.readers.unit_evidence import Amounts, likely_unit

# What a row of amounts holds whose columns say whether they are of a budget or a settlement.
_BY_COLUMN = frozenset(("initial_budget", "current_budget", "settlement"))


def propose_sheets(content: Content, form_id: str, name: str, language: Language) -> str | None:
    """The TOML of a form for the sheets; None where the document is not made of such."""
    found = sheets_in(content)
    if found is None:
        return None
    chosen = [_by_years(choice, label) for choice, label in zip(_choices(found), found.labels, strict=True)]
    page = Page(language)
    page.put("reads", toml_text.text("report"))
    page.put("id", toml_text.text(form_id))
    page.put("title", f"{{ ja = {toml_text.text(f'{name}の様式')}, en = {toml_text.text(f'Form of {name}')} }}")
    start = _start(found.title)
    page.put("recognise", toml_text.patterns([start]), Words("シートの表題", "the title of the sheets"))
    page.put("furniture", "[]")
    _details(page, found, [line.text for line in content.lines], chosen)
    _sheets(page, found, start)
    for choice, label in zip(chosen, found.labels, strict=True):
        _label(page, choice, label, found.count)
    for head in found.heads:
        page.tables("sheets.years")
        page.put("header", toml_text.pattern(f"^{YEAR_GROUP}{literal(re.sub(rf'^{YEAR}年?度?', '', head.text))}$"))
        page.put("kind", toml_text.text(head.kind), Words(f"「{head.text}」", f"'{head.text}'"))
        page.put("holds", toml_text.text(head.holds))
    return page.text()


def _choices(found: FoundSheets) -> list[Choice]:
    columns = [report_column(label.text, at, label.values) for at, label in enumerate(found.labels)]
    return choices(columns, ONCE)


def _by_years(choice: Choice, label: FoundLabel) -> Choice:
    if choice.chosen is None or not label.amounts or choice.chosen.holds not in _BY_COLUMN:
        return choice
    return replace(choice, chosen=replace(choice.chosen, holds="amounts"))


def _start(title: str) -> str:
    """The title up to what differs from sheet to sheet or year to year: a bracket, a year, a number."""
    return f"^{literal(re.split(rf'[（(［【]|{YEAR}|[0-9０-９]', title)[0].strip()) or literal(title)}"


def _details(page: Page, found: FoundSheets, texts: Sequence[str], chosen: Sequence[Choice]) -> None:
    printed = [parse_number(text) for label in found.labels for text in label.amounts]
    numbers = [number for number in printed if number is not None and number != 0]
    likely, _ = likely_unit(Amounts(numbers, numbers))
    unit = unit_of(texts, [label.text for label in found.labels], likely)
    page.table("unit")
    page.put("usual", toml_text.text(unit.usual), unit.why)
    if unit.stated:
        page.put("stated", toml_text.pattern(unit.stated))
    marks = marks_in(_held(chosen, "programme"))
    if marks:
        page.table("marks")
        for mark, pattern in marks.items():
            page.put(mark, toml_text.pattern(pattern))
    charge = charge_of(_held(chosen, "divisions"))
    page.table("charge")
    page.put("department", toml_text.pattern(charge.department), charge.why)
    page.put("separator", toml_text.text(charge.separator))


def _held(chosen: Sequence[Choice], holds: str) -> list[str]:
    return [cell for choice in chosen if choice.chosen and choice.chosen.holds == holds for cell in choice.column.cells]


def _sheets(page: Page, found: FoundSheets, start: str) -> None:
    page.table("sheets")
    page.say(Words(f"シート{found.count}枚", f"{found.count} sheets"))
    spent = any(head.holds == "settlement" for head in found.heads) or not found.heads
    page.put("kind", toml_text.text("results" if spent else "plan"), Words("0.70 金額の欄", "0.70 the amounts"))
    page.put("start", toml_text.pattern(start), Words(f"「{found.title}」", f"'{found.title}'"))
    if found.year:
        said = Words(f"「{found.year}」", f"'{found.year}'")
        page.put("year", toml_text.pattern(heading(found.year)), said)
        return
    page.put(
        "year",
        toml_text.pattern(f"^{YEAR_GROUP}"),
        Words("0.30 対象の年度が見つからない。確かめる", "0.30 no line names the year: check it"),
    )


def _label(page: Page, choice: Choice, label: FoundLabel, count: int) -> None:
    if choice.chosen is None:
        page.named(choice)
        return
    page.tables("sheets.labels")
    of = Words(f"シート{count}枚のうち{label.sheets}枚", f"on {label.sheets} of {count} sheets")
    why = reason(choice.chosen)
    page.put("label", toml_text.pattern(header(label.text)), of)
    page.put("holds", toml_text.text(choice.chosen.holds), why)
    if not label.amounts and not label.right:
        page.put("value", toml_text.text("below"))
