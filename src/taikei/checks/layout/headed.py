"""The lines of the contents page with the headings that they stand for."""

from collections.abc import Iterator
from typing import NamedTuple

from taikei.language.headings import names_heading, nearly
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
        section = None if chapter is None or named is not None else section_of(line, chapter)
        meant = None if named is not None or section is not None else _meant(line, report)
        if named is not None:
            chapter = named
            yield Listed(line, (named.title, named.source))
        elif meant is not None:
            chapter = meant
            yield Listed(line, None)
        elif chapter is not None:
            yield Listed(line, None if section is None else _heading(section))


def section_of(line: ContentsLine, chapter: Chapter) -> Section | None:
    return next((one for one in chapter.sections if names_heading(line.title, one.number, one.title)), None)


def _meant(line: ContentsLine, report: Report) -> Chapter | None:
    """The chapter that a line names with a slip of the pen: the first that no line names as it is printed."""
    listed = {fold(each.title) for each in report.contents}
    return next(
        (one for one in report.chapters if fold(one.title) not in listed and nearly(line.title, one.title)), None
    )


def title_of(section: Section) -> str:
    """The heading of a section as a contents page prints it."""
    return f"（{section.number}）{section.title}"


def _heading(section: Section) -> tuple[str, Source]:
    return title_of(section), section.sources.get("title", Source())
