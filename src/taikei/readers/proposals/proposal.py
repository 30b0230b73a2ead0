"""A form for a document of any kind, or the refusal that says what is missing."""

from collections.abc import Sequence
from pathlib import PurePath

from taikei.model.errors import UnusableFile
from taikei.model.words import Language, Words
from taikei.readers.data.table import Data
from taikei.readers.lines import Content
from taikei.readers.proposals.budget_proposal import propose_budget
from taikei.readers.proposals.data_proposal import propose_data
from taikei.readers.proposals.data_told import Surroundings
from taikei.readers.proposals.report_outline import Outline, outlined
from taikei.readers.proposals.report_proposal import propose_report
from taikei.readers.proposals.report_tables import FoundTable
from taikei.readers.proposals.sheet_tables import sheet_table
from taikei.readers.proposals.sheets_proposal import propose_sheets


def form_for_data(datas: Sequence[Data], form_id: str, name: str, language: Language) -> str:
    """The TOML of a form for data files that belong together. Raises UnusableFile where no table holds programmes."""
    tables = [table for data in datas for table in data.tables]
    above = tuple(text for table in tables for text in table.above)
    proposed = propose_data(tables, form_id, Surroundings(PurePath(name).stem, above), language)
    if proposed is None:
        headers = "、".join(column for table in tables[:1] for column in table.columns[:12])
        raise _nothing(name, Words(f"見出し：{headers}", f"its headers: {headers}"))
    return proposed


def form_for_content(content: Content, form_id: str, name: str, language: Language) -> str:
    """The TOML of a form for a document. Raises UnusableFile where no table or no fiscal year is found in it."""
    proposed = propose_budget(content, form_id, PurePath(name).stem, language)
    if proposed is not None:
        return proposed
    proposed = propose_sheets(content, form_id, PurePath(name).stem, language)
    if proposed is not None:
        return proposed
    outline = outlined(content)
    if content.of == "cells" and not _is_laid_out(outline):
        proposed = _of_workbook(content, outline, form_id, name, language)
    proposed = proposed or propose_report(outline, form_id, PurePath(name).stem, language)
    if proposed is None and content.of == "cells":
        proposed = _of_workbook(content, outline, form_id, name, language)
    if proposed is None:
        lacks_year = len(outline.tables) > 0 and not outline.chapters
        raise _without_year(name) if lacks_year else _nothing(name, _first_line(content))
    return proposed


def _is_laid_out(outline: Outline) -> bool:
    """Whether a workbook is a document with headings: several tables, below headings that name a year and a kind."""
    return len(outline.tables) > 1 and len(outline.chapters) > 0


def _of_workbook(content: Content, outline: Outline, form_id: str, name: str, language: Language) -> str | None:
    found = sheet_table(content.lines, [table for table in outline.tables if isinstance(table, FoundTable)])
    if found is None:
        return None
    return propose_data([found.table], form_id, Surroundings(PurePath(name).stem, found.above), language, found.header)


def _first_line(content: Content) -> Words:
    first = content.lines[0].text[:40] if content.lines else "－"
    return Words(f"最初の行：「{first}」", f"first line: '{first}'")


def _nothing(name: str, there: Words) -> UnusableFile:
    return UnusableFile(
        name,
        Words(
            f"事業名と金額の見出しのある表が見つかりません（{there.ja}）",
            f"no table of programmes was found ({there.en})",
        ),
        Words("事業名と、予算額又は決算額の見出しのある表", "a table whose header names programmes and amounts"),
        Words(
            "表が文字として保存されているかを確かめてください。様式は taikei forms show の例からも書けます。",
            "Check that its tables are saved as text. A form can also be written from one of taikei forms show.",
        ),
    )


def _without_year(name: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words("表の上に、年度のある見出しが見つかりません", "no heading above its tables names a fiscal year"),
        Words("「令和６年度の実績」のような見出し", "a heading such as 令和６年度の実績"),
        Words(
            "年度と、実績か計画かを示す見出しを文書に加えて、もう一度実行してください。",
            "Add a heading that names the year, and results or plan, and run it again.",
        ),
    )
