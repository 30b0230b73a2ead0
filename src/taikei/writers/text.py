"""The report as the text layer of its printed form: what an office gets when it copies the text out of the PDF.

Cells come one after the other, wrapped at the widths of their columns; page numbers stand between the pages.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from taikei.language.eras import era_label
from taikei.language.widths import columns
from taikei.model.amount import Component
from taikei.model.entry import Placement
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.writers.outline import outline, section_heading
from taikei.writers.places import anchor
from taikei.writers.printed import (
    RELISTED_MARK,
    amount_text,
    bracketed,
    charge_text,
    full_width,
    marked_name,
    settlement_text,
)
from taikei.writers.wrapping import right_aligned, wrap, wrap_with_tail

# Widths in half-width columns: a full-width character takes two.
_PAGE = 100
_TITLE = 42
_BOX = 76
_NAME = 18
_NARRATIVE = 70
_PLAN_NAME = 50

_LINES_A_PAGE = 40
_RESULT_HEADER: tuple[str, ...] = ("関係事業名", "当初予算額", "［決算額］", "実施概要（担当課・室）")


@dataclass(frozen=True)
class _Block:
    """Lines that stay on one page. ``heading`` and ``name``: the line of the contents that this block begins."""

    lines: tuple[str, ...]
    heading: str = ""
    name: str = ""
    new_page: bool = False


def write_text(report: Report) -> str:
    """Lines end in \\n. The contents give the page of every heading; a chapter that has sections shows none."""
    pages = _paged(_body(report))
    numbered = [_page(number, page) for number, page in enumerate(pages, start=1)]
    return "\n".join([*_cover(report), *_contents(report, pages), *(line for page in numbered for line in page), ""])


def _cover(report: Report) -> Iterator[str]:
    yield from ("", "", *wrap(report.title, _TITLE))
    # Each on one line, however long: a subtitle is known by its brackets.
    for text in (bracketed(report.subtitle), report.notice, report.published, " ".join(report.issuer)):
        if text:
            yield from ("", text)
    yield from ("", "", "")


def _contents(report: Report, pages: Sequence[Sequence[_Block]]) -> Iterator[str]:
    page_of = {block.name: number for number, page in enumerate(pages, start=1) for block in page if block.name}
    with_sections = {name for _, name, chapter in outline(report).chapters if chapter.sections}
    yield from ("目   次", "")
    for block in (block for page in pages for block in page if block.heading):
        yield block.heading if block.name in with_sections else _contents_line(block.heading, page_of[block.name])
    yield from ("", "", "")


def _contents_line(heading: str, page: int) -> str:
    number = f" {page}"
    leaders = max((_PAGE - columns(heading) - len(number)) // 2, 3)
    return f"{heading}{'・' * leaders}{number}"


def _page(number: int, blocks: Iterable[_Block]) -> list[str]:
    # Text layers give a page's furniture before its text.
    return [f"- {number} -", "", *(line for block in blocks for line in block.lines), ""]


def _paged(blocks: Iterable[_Block]) -> list[list[_Block]]:
    pages: list[list[_Block]] = []
    used = 0
    for block in blocks:
        if not pages or block.new_page or used + len(block.lines) > _LINES_A_PAGE:
            pages.append([])
            used = 0
        pages[-1].append(block)
        used += len(block.lines)
    return pages


def _body(report: Report) -> Iterator[_Block]:
    parts = outline(report)
    if parts.policies is not None:
        yield _Block((parts.policies,), parts.policies, "policies", new_page=True)
        yield from _singly(_paragraphs(report.policies_lead))
        for policy in report.policies:
            yield _Block(("", *wrap(f"{policy.number} {policy.text}", _BOX)))
        for reference in report.references:
            yield _Block(("", f"{reference.label}：{reference.title}"))
            yield from _singly(_paragraphs(reference.text))
    if parts.chart is not None:
        yield _Block((parts.chart,), parts.chart, "chart", new_page=True)
        yield from _singly(_paragraphs(report.chart_lead))
        for article in report.chart:
            yield _Block(("", f"第{article.article}条", article.title))
            for box in article.boxes:
                yield _Block(tuple(wrap_with_tail(box.text, f" 【取組{full_width(box.initiative)}】", _BOX)))
    for heading, name, chapter in parts.chapters:
        yield _Block((heading,), heading, anchor(name), new_page=True)
        for section in chapter.sections:
            yield from _section(chapter, anchor(name, section.number), section)
        if chapter.notes:
            yield _Block(("",))
        for note in chapter.notes:
            yield from _singly(wrap(f"{bracketed(note.mark)} {note.text}", _PAGE))


def _section(chapter: Chapter, name: str, section: Section) -> Iterator[_Block]:
    heading = section_heading(section)
    ordinance = [*_provisions(section)]
    yield _Block(("", heading, *ordinance[:1]), heading, name)
    yield from _singly(ordinance[1:])
    if section.ordinance:
        yield _Block(("",))
    yield from _singly(_paragraphs(section.lead))
    if not section.placements:
        return
    unit = right_aligned(f"（単位：{chapter.unit.value}）", _PAGE)
    if chapter.kind == ChapterKind.RESULTS:
        header = _RESULT_HEADER
        rows = [_result(placement) for placement in section.placements]
    else:
        header = (f"{' '.join(f'{era_label(chapter.fiscal_year)}事業')} 予算額 担当課・室",)
        rows = [_planned(placement) for placement in section.placements]
    first, *others = [block for row in rows for block in row]
    # A header never stands alone at the foot of a page.
    yield _Block((unit, *header, *first.lines))
    yield from others


def _provisions(section: Section) -> Iterator[str]:
    for at, provision in enumerate(section.ordinance, start=1):
        if at < len(section.ordinance):
            yield from _paragraphs(provision)
        else:
            yield from wrap_with_tail(provision, bracketed(section.citation), _PAGE)


def _result(placement: Placement) -> list[_Block]:
    entry = placement.entry
    mark = RELISTED_MARK if placement.relisted else ""
    budget, settlement = entry.amount(Component.INITIAL_BUDGET), entry.amount(Component.SETTLEMENT)
    amounts = (amount_text(budget), settlement_text(settlement), bracketed(entry.note))
    narrative = _with_charge(_paragraphs(entry.narrative, _NARRATIVE), bracketed(charge_text(entry.charge)))
    # Name, amounts and the first line of the text stand side by side in print, so no page break parts them.
    head = (*wrap_with_tail(entry.programme, mark, _NAME), *filter(None, amounts), *narrative[:1])
    return [_Block(head), *_singly(narrative[1:])]


def _with_charge(narrative: list[str], charge: str) -> list[str]:
    if not charge:
        return narrative
    if narrative and columns(narrative[-1]) + columns(charge) <= _NARRATIVE:
        return [*narrative[:-1], narrative[-1] + right_aligned(charge, _NARRATIVE - columns(narrative[-1]))]
    return [*narrative, right_aligned(charge, _NARRATIVE)]


def _planned(placement: Placement) -> list[_Block]:
    entry = placement.entry
    name = marked_name(entry.programme, placement.relisted, entry.new)
    cells = " ".join(filter(None, (amount_text(entry.amount(Component.INITIAL_BUDGET)), charge_text(entry.charge))))
    short = columns(name) <= _PLAN_NAME
    lines = [f"{name} {cells}".rstrip()] if short else [*wrap(name, _PLAN_NAME), cells]
    return [_Block(tuple(filter(None, (*lines, bracketed(entry.note)))))]


def _paragraphs(text: str, width: int = _PAGE) -> list[str]:
    return [line for paragraph in text.split("\n") if paragraph for line in wrap(paragraph, width, at_spaces=True)]


def _singly(lines: Iterable[str]) -> Iterator[_Block]:
    return (_Block((line,)) for line in lines)
