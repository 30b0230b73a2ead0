"""A form for a document with headings and tables."""

from collections.abc import Sequence
from decimal import Decimal

from taikei.language.numerals import parse_number
from taikei.model.words import Language, Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.generalised import literal
from taikei.readers.proposals.page import Page
from taikei.readers.proposals.report_chapter import put_chapter
from taikei.readers.proposals.report_details import (
    charge_of,
    marks_in,
    unit_of,
)
from taikei.readers.proposals.report_front import chart_of, contents_of, cover_of, policies_of
from taikei.readers.proposals.report_layout import Layout
from taikei.readers.proposals.report_outline import Outline, OutlinedChapter, outlined_chapters
from taikei.readers.unit_evidence import Amounts, likely_unit


def propose_report(outline: Outline, form_id: str, name: str, language: Language) -> str | None:
    """The TOML of a form for the document; None where it has no chapter with a table that a form could tell."""
    chapters = list(outlined_chapters(outline))
    if not chapters:
        return None
    page, front = Page(language), outline.texts[: chapters[0].found.at]
    page.put("reads", toml_text.text("report"))
    page.put("id", toml_text.text(form_id))
    page.put("title", f"{{ ja = {toml_text.text(f'{name}の様式')}, en = {toml_text.text(f'Form of {name}')} }}")
    page.put(
        "recognise",
        toml_text.patterns(_recognised(chapters)),
        Words("章の見出しと表の見出し", "headings of chapters and tables"),
    )
    page.put(
        "furniture",
        toml_text.patterns(outline.furniture),
        Words("ページ番号、繰り返しの見出し", "page numbers, running heads"),
    )
    section = next((chapter.section[0] for chapter in chapters if chapter.section is not None), "")
    _front(page, outline, front, section)
    _details(page, outline, chapters)
    kinds = [chapter.kind for chapter in chapters]
    for chapter in chapters:
        others = list(kinds)
        others.remove(chapter.kind)
        put_chapter(page, outline, chapter, others)
    return page.text()


def _recognised(chapters: Sequence[OutlinedChapter]) -> list[str]:
    of_tables = (f"^{literal(chapter.layout.first_header)}$" for chapter in chapters[:1])
    return list(dict.fromkeys([*(chapter.found.pattern for chapter in chapters), *of_tables]))


def _front(page: Page, outline: Outline, front: Sequence[str], section: str) -> None:
    cover = cover_of(front)
    if not cover:
        page.say(
            Words(
                "表紙（日付と団体名）が見つからない。title が表題になる", "no cover (date, issuer): title is the title"
            )
        )
    parts = {
        "cover": cover,
        "contents": contents_of(outline.texts, section),
        "policies": policies_of(outline.lines),
        "chart": chart_of(outline.lines),
    }
    for name, keys in parts.items():
        if keys:
            page.table(name)
            for key, pattern in keys.items():
                page.put(key, toml_text.pattern(pattern))
    if parts["chart"]:
        page.put("gap", "4")


def _details(page: Page, outline: Outline, chapters: Sequence[OutlinedChapter]) -> None:
    numbers = [number for chapter in chapters for number in _numbers(chapter.layout)]
    likely, _ = likely_unit(Amounts(numbers, numbers))
    headers = [header for chapter in chapters for header in chapter.layout.headers]
    unit = unit_of(outline.texts, headers, likely)
    page.table("unit")
    page.put("usual", toml_text.text(unit.usual), unit.why)
    if unit.stated:
        page.put("stated", toml_text.pattern(unit.stated))
    marks = marks_in([name for chapter in chapters for name in chapter.layout.names])
    if marks:
        page.table("marks")
        for mark, pattern in marks.items():
            page.put(mark, toml_text.pattern(pattern))
    charge = charge_of([division for chapter in chapters for division in chapter.layout.divisions])
    page.table("charge")
    page.put("department", toml_text.pattern(charge.department), charge.why)
    page.put("separator", toml_text.text(charge.separator))


def _numbers(layout: Layout) -> list[Decimal]:
    found = (parse_number(text.strip("［］[]（）()")) for text in layout.amounts if "," in text or "，" in text)
    return [number for number in found if number is not None and number != 0]
