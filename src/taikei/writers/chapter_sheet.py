"""The sheet of a chapter in the workbook: one row a printed row, and a column for all that a row may say."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from taikei.analysis.components import components_of, entries_of
from taikei.analysis.execution import execution_rate, ratio_without_rate
from taikei.language.numerals import grouped
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Component
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter
from taikei.model.section import Section
from taikei.writers.printed import basis_text
from taikei.writers.sheet import Cell, Column

Value = Callable[[Section, Placement], Cell]
"""What stands in a column, of one row."""

UNIT = Column("単位", 6)
_AMOUNT = 15  # half-width characters


def chapter_columns(chapter: Chapter) -> list[tuple[Column, Value]]:
    """The columns of a chapter's sheet with what stands in each; those for rarer fields only where a row has them."""
    entries = entries_of(chapter)
    optional: list[tuple[bool, Column, Value]] = [
        (True, Column("節番号", 7), lambda section, _: section.number),
        (True, Column("節名", 22), lambda section, _: section.title),
        (True, Column("順", 5), lambda _, row: row.order),
        (any(entry.code for entry in entries), Column("事業番号", 11), lambda _, row: row.entry.code),
        (True, Column("事業名", 34), lambda _, row: row.entry.programme),
        (True, Column("再掲", 6), lambda _, row: "再掲" if row.relisted else None),
        (True, Column("新規", 6), lambda _, row: "新規" if row.entry.new else None),
        (any(entry.expanded for entry in entries), Column("拡充", 6),
         lambda _, row: "拡充" if row.entry.expanded else None),
        (any(entry.ended for entry in entries), Column("終了", 6),
         lambda _, row: "終了" if row.entry.ended else None),
        *((True, Column(COMPONENTS[one].ja, _width(entries, one), "amount"), partial(_component, one))
          for one in components_of(entries)),
        (True, UNIT, lambda _, __: chapter.unit.value),
        (any(execution_rate(entry) is not None for entry in entries), Column("執行率", 9, "ratio"),
         lambda _, row: execution_rate(row.entry)),
        (any(ratio_without_rate(entry) is not None for entry in entries), Column("当初予算比", 11, "ratio"),
         lambda _, row: ratio_without_rate(row.entry)),
        (True, Column("部", 12), lambda _, row: row.entry.charge.department),
        (True, Column("課・室", 22), lambda _, row: "・".join(row.entry.charge.divisions)),
        (any(entry.policies for entry in entries), Column("政策・施策", 34),
         lambda _, row: "\n".join(row.entry.policies)),
        (any(entry.bases for entry in entries), Column("根拠法令", 34),
         lambda _, row: "\n".join(map(basis_text, row.entry.bases))),
        (True, Column("備考", 16), lambda _, row: row.entry.note),
        (True, Column("実施概要", 70 if any(entry.narrative for entry in entries) else 12),
         lambda _, row: row.entry.narrative),
        (True, Column("出典", 14), lambda _, row: str(row.entry.source)),
    ]  # fmt: skip
    return [(column, value) for wanted, column, value in optional if wanted]


def chapter_rows(chapter: Chapter, columns: Sequence[tuple[Column, Value]]) -> Iterable[Sequence[Cell]]:
    for section in chapter.sections:
        for placement in section.placements:
            yield [value(section, placement) for _, value in columns]


def _width(entries: Sequence[Entry], component: Component) -> int:
    """As wide as the longest amount and its sign: Excel shows #### for a number that has no room."""
    amounts = (entry.amount(component) for entry in entries)
    longest = max((len(grouped(each.number)) for each in amounts if each is not None and each.number is not None),
                  default=0)  # fmt: skip
    return max(_AMOUNT, longest + 2)


def _component(component: Component, _: Section, placement: Placement) -> Cell:
    amount = placement.entry.amount(component)
    if amount is None or amount.blank:
        return None
    return amount.word if amount.number is None else amount.number
