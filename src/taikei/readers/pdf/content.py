"""A PDF with a text layer as lines in reading order, with the rows and columns of its ruled tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import starmap

from taikei.model.collecting import without_collecting
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.lines import Content
from taikei.readers.pdf.access import lacking
from taikei.readers.pdf.attached import attached
from taikei.readers.pdf.bands import Ruled, ruled, split_columns
from taikei.readers.pdf.document import pages_of
from taikei.readers.pdf.grid import is_drawing
from taikei.readers.pdf.halves import layouts_of, two_on_a_sheet
from taikei.readers.pdf.layout import Layout
from taikei.readers.pdf.legible import (
    has_text,
    is_miscoded,
    miscoded,
    without_text,
    wrong_character,
    wrong_characters,
)
from taikei.readers.pdf.marks import Marks
from taikei.readers.pdf.numbering import gaps_of, pages_told
from taikei.readers.pdf.rows import flow_of
from taikei.readers.pdf.upright import turned_pages
from taikei.readers.pdf.watermark import laid_over, slanted, without_watermark


def pdf_content(data: bytes, name: str) -> Content:
    """The lines of the PDF. Raises UnusableFile where it is damaged or locked, or its text layer cannot be trusted.

    A PDF that carries its data does not hang on its text layer: rare characters and pages of pictures are let pass.
    """
    with without_collecting():
        return _content(data, name)


def _content(data: bytes, name: str) -> Content:
    layouts: list[Layout] = []
    doubts: list[Doubt] = []
    of_layout: list[Doubt] = []
    textless: list[int] = []
    wrong_pages: list[int] = []
    wrong_in_all: Counter[str] = Counter()
    rules: list[Ruled] = []
    boxes: list[Box] = []
    turned: list[Box] = []
    double: list[Box] = []
    aslant: dict[str, Box] = {}
    over: dict[str, Box] = {}
    for printed in pages_of(data, name):
        marks, watermark = without_watermark(printed, over)
        halves = layouts_of(marks)
        layouts.extend(halves)
        rules.append(ruled(marks))
        wrong = wrong_characters(marks)
        if not has_text(marks):
            textless.append(marks.number)
        if is_miscoded(wrong):
            wrong_pages.append(marks.number)
            wrong_in_all += wrong
        doubts.extend([wrong_character(marks, wrong)] if wrong else [])
        of_layout.extend(_of_layout(marks, halves))
        boxes.extend(marks.box for _ in halves)
        double.extend([marks.box] if len(halves) > 1 else [])
        turned.extend([marks.box] if marks.turned else [])
        aslant.update({marks.slanted: marks.box} if marks.slanted else {})
        over.update({watermark: marks.box} if watermark else {})
    carried = attached(data, name)
    if wrong_pages and not carried:
        raise miscoded(name, wrong_pages, wrong_in_all)
    if textless and not carried:
        raise without_text(name, textless)
    gaps = gaps_of(layouts)
    flow = flow_of(layouts, frozenset(gap.after for gap in gaps))
    if not flow.lines:
        raise _empty(name)
    of_layout.extend(flow.doubts)
    split = split_columns(rules)
    doubts.extend(
        [
            *of_layout,
            *([] if split is None else [split]),
            *pages_told(layouts, gaps, boxes),
            *([turned_pages(turned)] if turned else []),
            *([two_on_a_sheet(double)] if double else []),
            *starmap(slanted, aslant.items()),
            *starmap(laid_over, over.items()),
        ]
    )
    return Content(
        tuple(flow.lines),
        of="lines",
        encoding="pdf",
        doubts=tuple(doubts),
        carried=carried,
        lacking=lacking(data, name),
        of_layout=tuple(of_layout),
    )


def _of_layout(marks: Marks, layouts: Sequence[Layout]) -> Iterator[Doubt]:
    if is_drawing(marks.rules):
        words = Words(
            "線が多い図のページです。表としては読まず、行として読みました。",
            "The page is a drawing of many lines; it was read as lines of text, not as a table.",
        )
        yield Doubt(Source(boxes=(marks.box,), doubt=words), words)
    for what, (_, left, top, right, bottom) in (question for layout in layouts for question in layout.questions):
        box = Box(marks.number, round(left, 2), round(top, 2), round(right, 2), round(bottom, 2))
        yield Doubt(Source(boxes=(box,), doubt=what), what)


def _empty(name: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words("どのページにも何も書かれていません", "no page shows anything"),
        Words("報告書のPDF", "the PDF of a report"),
        Words("ファイルを確かめてください。", "Check the file."),
    )
