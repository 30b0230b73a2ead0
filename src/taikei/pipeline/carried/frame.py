"""What layouts print around the values: headings, the names of fields, units."""

import re
import unicodedata

from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS, COMPONENTS, FIELDS, UNITS
from taikei.model.amount import Unit
from taikei.model.report import Report
from taikei.pipeline.carried.squeezed import squeezed
from taikei.readers.lines import Line
from taikei.writers.outline import outline, section_heading
from taikei.writers.page_words import PAGE_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_FRAME = (
    "関係事業名", "当初予算額［決算額］", "実施概要（担当課・室）", "予算額", "担当課・室", "条例", "目 次", "節番号",
    "節名", "うち再掲", "再掲を除く", "再掲を含む", "条の見出し", "取組番号", "事業番号", "単位", "執行率",
    "当初予算比", "順", "部", "課・室", "内容", "備考", "出典", "うち", "再掲", "新規", "拡充", "終了", "章", "計",
    "注", "SHA",
)  # fmt: skip
"""What layouts print around the values, beside the headings and the names of fields."""

LABELS = frozenset(
    "".join(re.findall(r"\w", squeezed(said)))
    for words in (*PAGE_WORDS.values(), *COMPONENTS.values(), *FIELDS.values(), *UNITS.values())
    for said in (words.ja, words.en)
) | frozenset(unit.value for unit in Unit)
"""What may stand beside a value to say what it is."""


def frame_of(report: Report) -> str:
    """The words around the values, one text: the headings, the names of fields, what layouts say."""
    parts = outline(report)
    headings = [*filter(None, (parts.policies, parts.chart)), *(heading for heading, _, _ in parts.chapters)]
    for chapter in report.chapters:
        year = era_label(chapter.fiscal_year)
        headings.extend((f"{year}{CHAPTERS[chapter.kind].ja}", f"{year}事業", CHAPTERS[chapter.kind].ja))
        headings.extend(section_heading(section) for section in chapter.sections)
        headings.append(f"（単位：{chapter.unit.value}）")
        headings.extend(note.mark for note in chapter.notes)
    chart = [f"第{article.article}条 取組" for article in report.chart]
    words = [
        each for one in (*PAGE_WORDS.values(), *COMPONENTS.values(), *FIELDS.values()) for each in (one.ja, one.en)
    ]
    contents = [line.title for line in report.contents]
    cited = [section.citation for chapter in report.chapters for section in chapter.sections]
    numbers = [policy.number for policy in report.policies]
    said = (*headings, *chart, *words, *contents, *cited, *numbers, *_FRAME)
    # Each as a whole, which a line may hold a part of, and each of its words.
    lines = dict.fromkeys(each for text in said for each in (_letters(text), *_WORD.findall(_key(text))))
    return "\n".join(("", *lines, ""))


def in_frame(line: Line, frame: str) -> bool:
    """Whether the line has no words of its own: page numbers, sums, headings. A letter alone must be one of them."""
    words = _WORD.findall(_key(line.text))
    return all(word in frame if len(word) > 1 else f"\n{word}\n" in frame for word in words)


def _key(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _letters(text: str) -> str:
    return "".join(_WORD.findall(squeezed(text).casefold()))
