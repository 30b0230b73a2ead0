"""The lines of the contents page with the headings that they stand for."""

from collections.abc import Iterator
from typing import NamedTuple

from taikei.language.widths import fold
from taikei.model.report import Chapter, ContentsLine, Report
from taikei.model.section import Section
from taikei.model.source import Source


class Listed(NamedTuple):
    """``heading`` is the title and the place of the chapter or section that a line names; None where there is none."""

    line: ContentsLine
    heading: tuple[str, Source] | None


def listed_headings(report: Report) -> Iterator[Listed]:
    """The lines that name a chapter or one of its sections, each with its heading, in their order.

    What stands before the first chapter's line (policies, chart) has a heading that no report keeps.
    """
    chapter: Chapter | None = None
    for line in report.contents:
        named = next((one for one in report.chapters if fold(one.title) == fold(line.title)), None)
        if named is not None:
            chapter = named
            yield Listed(line, (named.title, named.source))
        elif chapter is not None:
            section = next((one for one in chapter.sections if fold(title_of(one)) == fold(line.title)), None)
            yield Listed(line, None if section is None else _heading(section))


def title_of(section: Section) -> str:
    """The heading of a section as a contents page prints it."""
    return f"（{section.number}）{section.title}"


def _heading(section: Section) -> tuple[str, Source]:
    return title_of(section), section.sources.get("title", Source())
