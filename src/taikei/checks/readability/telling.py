"""Findings on the tables of a file: on a column, on rows, on a sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from taikei.checks.columns import Column
from taikei.checks.listing import listed
from taikei.checks.verdict import Hit
from taikei.model.finding import Place
from taikei.model.layout import Grid, Layout, Trait
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words

_SHOWN = 24  # characters of a cell
_PLACES = 3  # named; the sentence says how many there are

NOTHING = Words(
    "表の形のファイル（Excel、CSV、JSON）ではありません。", "The file is not made of tables (Excel, CSV, JSON)."
)


@dataclass(frozen=True)
class Telling:
    """What a rule tells, whatever it found."""

    message: Words
    expected: Words
    advice: Words

    def hit(self, found: Words, places: Sequence[CellPlace]) -> Hit:
        place = Place(field="cells", source=Source(cells=tuple(places[:_PLACES])))
        return Hit(place, self.message, found, self.expected, self.advice)

    def on_cells(self, column: Column, wrong: Sequence[str], spots: Iterable[str] = ()) -> Hit:
        """On the cells of a column that hold one of these texts, told by the ``spots`` in them, or else in full."""
        cells = sum(column.counts[text] for text in wrong)
        name, texts = shown(column.name) or "見出しなし", listed(tuple(spots) or map(shown, wrong))
        return self.hit(
            Words(
                f"「{name}」の列の{cells:,}個（{texts.ja}）", f"{cells:,} cell(s) in the column “{name}”: {texts.en}"
            ),
            [column.place(text) for text in wrong],
        )

    def on_headers(self, grid: Grid, columns: Sequence[int]) -> Hit:
        """On the headers of these columns."""
        names = listed(shown(grid.columns[at]) or "空欄" for at in columns)
        return self.hit(
            Words(
                f"{len(columns):,}列の見出し（{names.ja}）", f"the headers of {len(columns):,} column(s): {names.en}"
            ),
            [grid.head(at) for at in columns],
        )

    def on_rows(self, grid: Grid, numbers: Sequence[int], what: Words) -> Hit:
        """On whole rows, by their numbers in the file."""
        return self.hit(
            Words(f"「{grid.name}」の{what.ja}{len(numbers):,}行", f"{len(numbers):,} {what.en} in {grid.name}"),
            [place for number in numbers for place in grid.line(number).cells],
        )

    def on_traits(self, layout: Layout, trait: Trait, what: Words) -> tuple[Hit, ...]:
        """On every place of a workbook that has a trait."""
        places = layout.traits.get(trait, ())
        if not places:
            return ()
        return (self.hit(Words(f"{what.ja}{len(places):,}か所", f"{len(places):,} {what.en}"), places),)


def shown(text: str) -> str:
    """A cell's text in one short line."""
    line = " ".join(text.split("\n"))
    return f"{line[:_SHOWN]}…" if len(line) > _SHOWN else line
