"""Where a finding stands: as words for a reader, as an anchor for a link."""

from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS, FIELDS
from taikei.model.finding import Place
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.source import Source, runs
from taikei.model.words import Language, Words
from taikei.writers.printed import numeral

_CELLS = 8  # as many as a reader takes in at once; the rest is counted


def describe(place: Place, language: Language) -> str:
    """令和４年度実績 （１） 12 中小企業デジタル化支援事業：決算額（664～666行目）, in English FY2022 results (1) 12 ….

    A place in no chapter is 報告書全体.
    """
    told = describe_source(place.source, language)
    field = FIELDS[place.field].said(language) if place.field in FIELDS else place.field
    where = " ".join(_steps(place, language)) or ("" if field else Words("報告書全体", "whole report").said(language))
    if language == "en":
        return (f"{where}: {field}" if where and field else where or field) + (f" ({told})" if told else "")
    return (f"{where}：{field}" if where and field else where or field) + (f"（{told}）" if told else "")


def describe_source(source: Source, language: Language) -> str:
    """664～666行目, 12ページ, or the cells as a spreadsheet names them; in English lines 664-666, page 12."""
    lines = [(each.first, each.last) for each in source.lines]
    pages = runs(sorted({box.page for box in source.boxes}))
    if language == "en":
        told = [*(_english("line", *each) for each in lines), *(_english("page", *each) for each in pages)]
    else:
        told = [*(f"{_span(*each)}行目" for each in lines), *(f"{_span(*each)}ページ" for each in pages)]
    told += map(str, source.cells[:_CELLS])
    if others := len(source.cells[_CELLS:]):
        told.append(Words(f"ほか{others:,}セル", f"and {others:,} more").said(language))
    return Words("、", ", ").said(language).join(told)


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}～{last}"


def _english(what: str, first: int, last: int) -> str:
    return f"{what} {first}" if first == last else f"{what}s {first}-{last}"


def anchor(chapter: str, section: int | None = None, order: int | None = None) -> str:
    """The permanent name of a chapter, section or row within a page: results, results-1, results-1-12, results2021-1.

    ``chapter`` is the name that ``chapter_names`` gives it.
    """
    return "-".join(str(step) for step in (chapter, section, order) if step is not None)


def _steps(place: Place, language: Language) -> list[str]:
    steps: list[str] = []
    if place.chapter is not None:
        steps.append(_chapter(place.chapter, place.fiscal_year, language))
    if place.section is not None:
        steps.append(f"（{numeral(place.section)}）" if language == "ja" else f"({place.section})")
    if place.order is not None:
        steps.append(str(place.order))
    if place.programme:
        steps.append(place.programme)
    return steps


def _chapter(kind: ChapterKind, year: FiscalYear | None, language: Language) -> str:
    words = CHAPTERS[kind]
    if year is None:
        return words.ja if language == "ja" else words.en.capitalize()
    return f"{era_label(year)}{words.ja}" if language == "ja" else f"FY{year.start} {words.en}"
