"""Two versions of the data, value by value, in the words and identifiers of the published tables."""

from collections.abc import Iterator, Mapping, Sequence

from taikei.analysis.relations.columns import Cell, Row, Shape
from taikei.analysis.relations.rows import rows_of
from taikei.analysis.relations.shapes import BY_NAME
from taikei.model.report import Report
from taikei.model.words import Words

_SHOWN = 40
_BLANK = Words("空欄", "blank")


def data_differences(sealed: Report, found: Report) -> list[Words]:
    """What the found data says otherwise than the sealed: one sentence a value, or a row that came or went."""
    before, after = rows_of(sealed), rows_of(found)
    return [words for name, shape in BY_NAME.items() for words in _of_table(shape, before[name], after[name])]


def _of_table(shape: Shape, before: Sequence[Row], after: Sequence[Row]) -> Iterator[Words]:
    old, new = _by_key(shape, before), _by_key(shape, after)
    for key in dict.fromkeys((*old, *new)):
        at = f"{shape.name} {' '.join(map(str, key))}"
        if key not in new:
            yield Words(f"{at}：行がありません", f"{at}: the row is missing")
        elif key not in old:
            yield Words(f"{at}：行が加えられています", f"{at}: the row was added")
        else:
            for column, one, other in zip(shape.columns, old[key], new[key], strict=True):
                if one != other:
                    one_said, other_said = _said(one), _said(other)
                    yield Words(
                        f"{at} {column.name}（{column.means.ja}）：封印時{one_said.ja}→現在{other_said.ja}",
                        f"{at} {column.name} ({column.means.en}): sealed {one_said.en}, found {other_said.en}",
                    )


def _by_key(shape: Shape, rows: Sequence[Row]) -> Mapping[tuple[Cell, ...], Row]:
    places = [at for at, column in enumerate(shape.columns) if column.name in shape.key]
    return {tuple(row[at] for at in places): row for row in rows}


def _said(cell: Cell) -> Words:
    if cell is None or cell == "":
        return _BLANK
    text = str(cell)
    short = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return Words(f"「{short}」", f"'{short}'")
