"""Columns of figures: as wide as the longest needs, with what is left beside it."""

from math import floor

import pytest

from taikei.model.report import ChapterKind
from taikei.writers.printing.folder import template_at
from taikei.writers.printing.laid_table import EDGES, Cell, Line
from taikei.writers.printing.pattern import Said
from taikei.writers.printing.template import in_mm
from taikei.writers.printing.widths import fitted


@pytest.mark.parametrize(("more", "widened"), [(0, False), (1, True)])
def test_a_figure_has_room_beside_it(more: int, widened: bool) -> None:
    template = template_at("statutory-report").template
    columns = template.tables[ChapterKind.RESULTS].columns
    (at,) = [at for at, column in enumerate(columns) if column.align == "right"]
    told, letter = in_mm(columns[at].width), in_mm(template.type.table) / 2
    figures = "1" * (floor((told - EDGES) / letter) + more)
    line = Line(tuple(Cell(((Said(figures if each == at else "灯台", ""),),)) for each in range(len(columns))))
    width = in_mm(fitted(columns, [line], template).widths[at])
    assert (width > told) == widened
    assert width >= len(figures) * letter + EDGES - 0.1
