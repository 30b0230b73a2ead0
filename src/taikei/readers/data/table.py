"""Tables: what every data file becomes before a form says what it means."""

from collections.abc import Sequence
from dataclasses import dataclass

from taikei.model.reading import Doubt


@dataclass(frozen=True)
class Table:
    """Rows of texts under named columns, as the file has them: nothing is stripped, folded or made a number.

    ``name`` is that of the file, or of the list within a JSON file (予算). ``columns`` are the header's texts; a field
    of an object within a record goes by its path (実施.担当). ``places`` tell where each row stands: the number of the
    line in a CSV or NDJSON file, of the record in its list in a JSON file, both from 1.
    ``above`` are the texts that stand above the header: a title, the unit. ``parts`` are, of a header of two rows, the
    texts without those of their groups (当初 of 予算額当初): a form may name a column by either.
    ``parents`` is told for a list within the records of ``parent``: of each row, the index of the record it is in.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    places: Sequence[int]
    parent: str | None = None
    parents: Sequence[int] | None = None
    above: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not len(self.places) == len(self.rows) == len(self.rows if self.parents is None else self.parents):
            raise ValueError(f"{len(self.rows)} rows of {self.name} do not each have a place and a parent")


@dataclass(frozen=True)
class Data:
    """A data file as tables. ``encoding`` is that of its text; ``doubts`` are those about the file itself."""

    tables: tuple[Table, ...]
    encoding: str
    doubts: tuple[Doubt, ...] = ()
