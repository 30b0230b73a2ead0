"""Which row of a programme is the one that counts (主掲)."""

from taikei.language.names import programme_key
from taikei.model.entry import Placement
from taikei.model.report import Chapter
from taikei.model.section import Section


def primary_placements(chapter: Chapter) -> dict[str, tuple[Section, Placement]]:
    """The primary row of each programme of a chapter, by ``programme_key``, in the order of the document.

    Nothing printed says 主掲: it is the first row without the mark 再掲. A programme whose rows are all marked is
    represented by its first one, so that none is lost.
    """
    primary: dict[str, tuple[Section, Placement]] = {}
    for section in chapter.sections:
        for placement in section.placements:
            key = programme_key(placement.entry.programme)
            if key not in primary or (primary[key][1].relisted and not placement.relisted):
                primary[key] = section, placement
    return primary
