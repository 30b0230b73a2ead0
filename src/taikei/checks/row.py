"""One printed row with all that it stands in."""

from typing import NamedTuple

from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section


class Row(NamedTuple):
    """A placement, its section and its chapter."""

    chapter: Chapter
    section: Section
    placement: Placement
