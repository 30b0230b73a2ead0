"""
## 何を見るか

目次の行で、章や節の見出しにないもの、章や節の見出しで目次にないものを示します。

## なぜ

見出しを直して目次を直し忘れると、読み手は目次から目当ての節にたどり着けません。

## 例

目次に「（３）町の緑」とあり、節の見出しは「（３）町の緑と水」である。→ 指摘します。

## 例外

幅と空白、節の番号の書き方（（１）、第１節、1.）の違いは見ません。章の前にある基本方針や体系図の行は、見出しが読み取りに
残らないので見ません。目次が節を載せていない章では、節を求めません。

## What it looks at

Lines of the contents that are no heading of a chapter or section, and headings that the contents lack.

## Why

Where a heading was corrected and the contents were not, readers do not find the section.

## Example

The contents say （３）町の緑, the heading （３）町の緑と水: reported.

## Exceptions

Width, white space, and the style of a section's number (（１）, 第１節, 1.). Lines before the first chapter, whose
headings are not kept. Chapters whose sections the contents do not list at all.
"""

from collections.abc import Iterator

from taikei.checks.layout.headed import listed_headings, title_of
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.language.headings import names_heading, nearly
from taikei.language.widths import fold
from taikei.model.finding import Place, Severity
from taikei.model.report import Report
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words

ID = "G-21"
SEVERITY = Severity.ERROR
TITLE = Words("目次と見出しが同じである", "The contents name the headings")
VERSION = "1.1"
BASIS = Words("印刷物の校正の慣行", "custom of proof-reading")
NOTHING = Words("目次がありません。", "There are no contents.")
NEEDS_WHOLE_REPORT = True

_LACKING = Words("目次にない見出し", "a heading that the contents lack")


def check(subject: Subject) -> Verdict:
    """One hit for each line without its heading, and each heading without its line."""
    lines = list(listed_headings(subject.report))
    lost = [
        _hit(
            Place(field="contents", source=line.source),
            line.title,
            Words("見出しにない行", "a line without its heading"),
        )
        for line, heading in lines
        if heading is None
    ]
    return Verdict(len(lines), (*lost, *_unlisted(subject.report)) if lines else ())


def _unlisted(report: Report) -> Iterator[Hit]:
    listed = {fold(line.title) for line in report.contents}
    for chapter in report.chapters:
        if fold(chapter.title) not in listed:
            if any(nearly(line.title, chapter.title) for line in report.contents):
                place = Place(chapter.kind, field="title", source=chapter.source, fiscal_year=chapter.fiscal_year)
                yield _hit(place, chapter.title, _LACKING)
            continue
        unlisted = [one for one in chapter.sections if not _is_listed(one, report)]
        # Where the contents list none of its sections, they list chapters only.
        for section in unlisted if len(unlisted) < len(chapter.sections) else ():
            place = Place(
                chapter.kind,
                section.number,
                field="title",
                source=section.sources.get("title", Source()),
                fiscal_year=chapter.fiscal_year,
            )
            yield _hit(place, title_of(section), _LACKING)


def _is_listed(section: Section, report: Report) -> bool:
    return any(names_heading(line.title, section.number, section.title) for line in report.contents)


def _hit(place: Place, title: str, what: Words) -> Hit:
    return Hit(
        place=place,
        message=Words("目次と見出しが合っていません。", "The contents and the headings do not agree."),
        found=Words(f"{what.ja}「{title}」", f"{what.en}: “{title}”"),
        expected=Words("目次と同じ見出し", "the same words in both"),
        advice=Words("目次か見出しを直してください。", "Correct the contents or the heading."),
    )
