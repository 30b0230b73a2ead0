"""Where a finding stands: as words for a reader, as an anchor for a link."""

from taikei.language.terms import CHAPTERS, FIELDS
from taikei.model.finding import Place
from taikei.model.report import ChapterKind
from taikei.model.words import Language, Words
from taikei.writers.printed import numeral


def describe(place: Place, language: Language) -> str:
    """実績 （１） 12 中小企業デジタル化支援事業：決算額（L664-L666）. A place in no chapter is 報告書全体."""
    lines = str(place.source)
    field = FIELDS[place.field].said(language) if place.field in FIELDS else place.field
    where = " ".join(_steps(place, language)) or ("" if field else Words("報告書全体", "whole report").said(language))
    if language == "en":
        return (f"{where}: {field}" if where and field else where or field) + (f" ({lines})" if lines else "")
    return (f"{where}：{field}" if where and field else where or field) + (f"（{lines}）" if lines else "")


def anchor(chapter: ChapterKind, section: int | None = None, order: int | None = None) -> str:
    """The permanent name of a chapter, section or row within a page: results, results-1, results-1-12."""
    return "-".join(str(step) for step in (chapter.value, section, order) if step is not None)


def _steps(place: Place, language: Language) -> list[str]:
    steps: list[str] = []
    if place.chapter is not None:
        words = CHAPTERS[place.chapter]
        steps.append(words.ja if language == "ja" else words.en.capitalize())
    if place.section is not None:
        steps.append(f"（{numeral(place.section)}）" if language == "ja" else f"({place.section})")
    if place.order is not None:
        steps.append(str(place.order))
    if place.programme:
        steps.append(place.programme)
    return steps
