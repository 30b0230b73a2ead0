"""Rows that are lines of a breakdown (節), and the lines of a form that say so."""

from taikei.model.words import Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.data_columns import Read
from taikei.readers.proposals.page import Page


def is_lined(read: Read) -> bool:
    """Whether the rows are lines of programmes: they name a 節, and programmes come again."""
    names = [
        cell
        for choice in read.choices
        if choice.chosen and choice.chosen.holds == "programme"
        for cell in choice.column.cells
    ]
    return bool(read.holds("object")) and len(set(names)) < len(names)


def put_lines(page: Page, read: Read) -> None:
    page.table("lines")
    page.put("by", toml_text.text("object"), Words("節の列がある", "a column of 節"))
    amounts = read.components
    page.put("keeps", toml_text.text(next(iter(amounts.values()))))
    levels = []
    for what, code in (("object", "節"), ("object_part", "節細")):
        for name in read.holds(what)[:1]:
            numbered = f", code = {toml_text.text(code)}" if code in read.table.columns and code != name else ""
            levels.append(f"{{ name = [{toml_text.text(name)}]{numbered} }}")
    page.put("levels", f"[{', '.join(levels)}]")
    page.table("lines.columns")
    for header, component in amounts.items():
        page.put(header, toml_text.text(component))
