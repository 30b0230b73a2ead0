"""An opened workbook: its sheets, and what is remarkable about them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from taikei.model.edition import Carried
from taikei.model.source import CellPlace
from taikei.readers.workbook.grid import Sheet
from taikei.readers.workbook.marks import Marks


@dataclass(frozen=True)
class Book:
    """``sheets`` are those that hold something.

    ``drawn`` are the texts in drawings, ``objects`` the sheets with a drawing, a picture or a chart. ``carried`` are
    the files of data that a workbook of ours has inside.
    """

    encoding: str
    sheets: Sequence[tuple[Sheet, Marks]]
    drawn: Sequence[CellPlace] = ()
    objects: Sequence[CellPlace] = ()
    carried: Carried = field(default_factory=dict)
