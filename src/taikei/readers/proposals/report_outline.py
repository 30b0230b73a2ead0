"""A document taken apart: lines, tables, and chapters with their sections and the layout of their tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from taikei.model.report import ChapterKind
from taikei.readers.lines import Content
from taikei.readers.proposals.headings import FoundChapter, found_chapters, found_section
from taikei.readers.proposals.report_details import furniture_in
from taikei.readers.proposals.report_layout import Layout, layout_of_cells, layout_of_lines
from taikei.readers.proposals.report_tables import FoundTable, alone, found_tables, groups_of
from taikei.readers.proposals.report_text import TextTable, text_tables


@dataclass(frozen=True)
class Outline:
    """A document taken apart: the lines that stand alone (blank where furniture or part of a table), its tables."""

    texts: tuple[str, ...]
    lines: tuple[str, ...]
    furniture: tuple[str, ...]
    tables: Sequence[FoundTable] | Sequence[TextTable]

    @property
    def chapters(self) -> list[FoundChapter]:
        return found_chapters(self.texts, [table.at for table in self.tables])


@dataclass(frozen=True)
class OutlinedChapter:
    """A chapter's heading, where it ends, its section's pattern with what was counted, and its tables' layout."""

    found: FoundChapter
    stop: int
    section: tuple[str, int, int] | None
    layout: Layout

    @property
    def kind(self) -> ChapterKind:
        spent = "settlement" in self.layout.holds
        return ChapterKind.RESULTS if spent else self.found.kind or ChapterKind.PLAN


def outlined(content: Content) -> Outline:
    groups = groups_of(content.lines)
    texts = [alone(group) for group in groups]
    furniture = furniture_in(texts)
    body = tuple("" if any(re.search(pattern, text) for pattern in furniture) else text for text in texts)
    lines = tuple(line.text for line in content.lines)
    return Outline(body, lines, tuple(furniture), found_tables(groups) or text_tables(body))


def outlined_chapters(outline: Outline) -> Iterator[OutlinedChapter]:
    found = outline.chapters
    stops = [*(chapter.at for chapter in found[1:]), len(outline.texts)]
    for chapter, stop in zip(found, stops, strict=False):
        layout = _layout(outline, chapter, stop)
        if layout is not None:
            yield OutlinedChapter(chapter, stop, found_section(outline.texts, chapter, stop), layout)


def _layout(outline: Outline, chapter: FoundChapter, stop: int) -> Layout | None:
    of_cells = [table for table in outline.tables if isinstance(table, FoundTable) and table.at in chapter.tables]
    if of_cells:
        return layout_of_cells(of_cells, chapter.year)
    of_lines = [table for table in outline.tables if isinstance(table, TextTable) and table.at in chapter.tables]
    first = of_lines[0]
    below = [text for text in outline.texts[first.at + first.size : stop] if text]
    return layout_of_lines(first, outline.texts, below)
