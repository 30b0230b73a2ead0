"""The lines of a form for one chapter: its headings, its columns, its rows and its totals."""

import re
from collections.abc import Sequence

from taikei.model.report import ChapterKind
from taikei.model.words import Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.candidates import AMOUNTS, Choice
from taikei.readers.proposals.generalised import header, literal
from taikei.readers.proposals.page import Page, reason
from taikei.readers.proposals.report_columns import years_on
from taikei.readers.proposals.report_details import CITATION, NOTE_BELOW, totals_in
from taikei.readers.proposals.report_layout import Layout
from taikei.readers.proposals.report_outline import Outline, OutlinedChapter


def put_chapter(page: Page, outline: Outline, chapter: OutlinedChapter, others: Sequence[ChapterKind]) -> None:
    layout, below = chapter.layout, outline.texts[chapter.found.at : chapter.stop]
    page.tables("chapters")
    spent = "settlement" in layout.holds
    why = (
        Words("0.90 決算額がある", "0.90 it has settlements")
        if spent
        else Words("0.70 見出しの語", "0.70 the heading's words")
    )
    page.put("kind", toml_text.text(chapter.kind), why)
    page.put(
        "heading",
        toml_text.pattern(chapter.found.pattern),
        Words(f"「{chapter.found.text}」", f"'{chapter.found.text}'"),
    )
    if chapter.section is not None:
        pattern, count, told = chapter.section
        said = Words(
            f"{told / count:.2f} 節{count}のうち{told}に表",
            f"{told / count:.2f} {told} of {count} sections have a table",
        )
        page.put("section", toml_text.pattern(pattern), said)
    else:
        page.say(
            Words("節の見出しが見つからない。章の全体を一つの節とする", "no sections were found: the chapter is one")
        )
    if layout.header:
        page.put("header", toml_text.patterns(layout.header))
    for key, pattern in (("citation", CITATION), ("note", NOTE_BELOW)):
        if any(re.search(pattern, text) for text in below):
            page.put(key, toml_text.pattern(pattern))
    for other in layout.others:
        page.say(Words(f"見出しの違う表は読まない：{other}", f"a table of another header is not read: {other}"))
    if layout.unknown:
        listed = "、".join(layout.unknown)
        page.say(
            Words(
                f"候補のない見出し：{listed}。anchor の \\S+ の所に書く",
                f"no candidate for {listed}: see \\S+ in anchor",
            )
        )
    for choice in layout.columns:
        _column(page, choice, chapter, others)
    _row(page, layout)
    if layout.total:
        _total(page, "text", layout.total, "section")
    for scope, pattern in totals_in(layout.names):
        _total(page, "row", pattern, scope)


def _total(page: Page, key: str, pattern: str, scope: str) -> None:
    page.tables("chapters.totals")
    page.put(key, toml_text.pattern(pattern), Words("合計の行", "rows of totals"))
    page.put("relisted", "true", Words("0.50 再掲を含むかを確かめる", "0.50 check whether re-listings are in"))
    page.put("scope", toml_text.text(scope))


def _column(page: Page, choice: Choice, chapter: OutlinedChapter, others: Sequence[ChapterKind]) -> None:
    """A column. One of another year makes a chapter of its own; where ``others`` are of its kind, it is only named."""
    chosen, column = choice.chosen, choice.column
    away = years_on(column.header, chapter.found.year)
    kind = ChapterKind.RESULTS if chosen is not None and chosen.holds == "settlement" else chapter.kind
    if chosen is None or (away and (chosen.holds not in AMOUNTS or kind in others)):
        page.named(choice)
        return
    page.tables("chapters.columns")
    # Of two headers that differ by their year alone, each is told by its year: next year it must be written anew.
    like = [each for each in chapter.layout.headers if header(each) == header(column.header)]
    alike = Words("毎年、年度を直す", "correct the year every year") if len(like) > 1 else None
    page.put("header", toml_text.pattern(f"^{literal(column.header)}$" if alike else header(column.header)), alike)
    page.put("holds", toml_text.text(chosen.holds), reason(chosen))
    if away:
        page.put("year", toml_text.text(away), Words("見出しの年度", "the year in the header"))
        if kind != chapter.kind:
            page.put("kind", toml_text.text(kind))


def _row(page: Page, layout: Layout) -> None:
    if not (layout.anchor or layout.end):
        return
    page.table("chapters.row")
    if layout.anchor:
        page.put("anchor", toml_text.patterns(layout.anchor), layout.why)
    if layout.follow:
        page.put("follow", toml_text.patterns(layout.follow))
    if layout.start:
        page.put("start", toml_text.pattern(layout.start))
    if layout.end:
        page.put(
            "end", toml_text.pattern(layout.end), Words("文章の終わりが担当課", "the narrative ends in the division")
        )
    if layout.narrative:
        page.put("narrative", "true")
