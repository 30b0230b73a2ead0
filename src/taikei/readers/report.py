"""A file's lines as a report, read by the form that fits them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from taikei.language.headings import names_heading, nearly
from taikei.language.widths import fold
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt, Proof, Reading
from taikei.model.report import ChapterKind, ChartArticle, ContentsLine, Report
from taikei.model.words import Words
from taikei.readers.chapters import ReadChapter, read_chapter, year_of
from taikei.readers.chart import Floating, place_floating, read_chart
from taikei.readers.departments import with_departments
from taikei.readers.forms.report_form import ChartForm, PoliciesForm, ReportForm, fitting_form
from taikei.readers.forms.table_form import ChapterForm
from taikei.readers.front import Contents, read_contents, read_cover, read_policies
from taikei.readers.lines import Content, Line, Lines, Tally, source_of
from taikei.readers.sheets import front_of, read_sheets


def read_content(content: Content, name: str, digest: str, forms: Iterable[ReportForm]) -> Reading:
    """The reading of a file's lines by the first form that fits. ``name`` is what messages call the file.

    Raises UnusableFile where no form fits, or no row of a table is found.
    """
    text = "\n".join(line.text for line in content.lines)
    known = tuple(forms)
    form = fitting_form(text, known)
    if form is None:
        raise _with_gaps(_unknown(name, content.lines, known), content.doubts)
    tally = Tally(content.lines, content.of)
    made = _sheets(content, form, tally) if form.sheets is not None else _read(content.lines, form, tally)
    report, doubts = made.report, made.doubts
    if not any(True for _ in report.rows()):
        raise _with_gaps(_without_rows(name, form), content.doubts)
    if form.charge.omitted is not None:
        report, untold = with_departments(report, form.charge.omitted)
        doubts.extend(untold)
    if content.open_ended and _ends_in_open_note(report):
        doubts.append(_open_note(content.lines[-1]))
    return Reading(
        document=name,
        digest=digest,
        encoding=content.encoding,
        form=form.id,
        report=report,
        coverage=tally.coverage(),
        doubts=(*content.doubts, *doubts),
        proofs=tuple(made.proofs),
    )


class _Block(NamedTuple):
    """A headed part of the document and the part of the form that describes it."""

    form: PoliciesForm | ChartForm | ChapterForm
    heading: Line
    below: Lines


class _Made(NamedTuple):
    """The report that a document makes, where it is in doubt, and what its totals prove."""

    report: Report
    doubts: list[Doubt]
    proofs: list[Proof]


def _sheets(content: Content, form: ReportForm, tally: Tally) -> _Made:
    """The report of a document of sheets."""
    if form.sheets is None:
        raise ValueError(f"form {form.id} is not one of sheets")
    by_sheet = content.of == "cells"
    lines = _without_furniture(content.lines, form, tally)
    report, doubts = _covered(front_of(lines, form.sheets, by_sheet), lines, form, tally)
    chapters, found = read_sheets(lines, form.sheets, form, tally, by_sheet)
    return _Made(replace(report, chapters=chapters), [*doubts, *found], [])


def _without_furniture(lines: Lines, form: ReportForm, tally: Tally) -> list[Line]:
    furniture = [line for line in lines if any(pattern.search(line.text) for pattern in form.furniture)]
    tally.furnish(furniture)
    numbers = {line.number for line in furniture}
    return [line for line in lines if line.number not in numbers]


def _covered(front: Lines, body: Lines, form: ReportForm, tally: Tally) -> tuple[Report, list[Doubt]]:
    """The report as far as its cover says it. A layout without a cover has the title of its form."""
    if form.cover is None:
        return Report(title=form.title.ja), []
    cover = read_cover(front, form.cover)
    tally.use(cover.used)
    report = Report(
        title=cover.title or form.title.ja,
        issuer=cover.issuer,
        published=cover.published,
        subtitle=cover.subtitle,
        notice=cover.notice,
        statute=cover.statute,
        sources=cover.sources,
    )
    return report, [] if cover.title else [_untitled(body[0])]


def _read(lines: Lines, form: ReportForm, tally: Tally) -> _Made:
    """The report of a document of chapters."""
    body = _without_furniture(lines, form, tally)
    headings = [part.heading for part in _parts(form)]
    sections = [chapter.section for chapter in form.chapters if chapter.section is not None]
    contents = read_contents(body, form.contents, headings, sections) if form.contents else Contents((), ())
    listed = contents.used
    after = body.index(listed[-1]) + 1 if listed else 0
    blocks = list(_blocks(body[after:], form))
    front_end = body.index(listed[0]) if listed else body.index(blocks[0].heading) if blocks else 0
    report, doubts = _covered(body[:front_end], body, form, tally)
    tally.use(listed)
    report = replace(report, contents=contents.entries)
    floating: tuple[Floating, ...] = ()
    proofs: list[Proof] = []
    for block in blocks:
        if isinstance(block.form, PoliciesForm):
            report = _with_policies(report, block.heading, block.below, block.form, tally)
        elif isinstance(block.form, ChartForm):
            report, floating = _with_chart(report, block.heading, block.below, block.form, tally)
        else:
            found = _chapter(report, block.heading, block.below, block.form, form, tally)
            report = replace(report, chapters=(*report.chapters, *found.chapters))
            doubts.extend(found.doubts)
            proofs.extend(found.proofs)
    # Only the whole report tells where a box without a place belongs.
    report = replace(report, chart=place_floating(report.chart, floating, _wording(report)))
    doubts.extend(_chart_doubts(report.chart))
    doubts.extend(_missing_headings(report, blocks))
    doubts.extend(_missing_chapters(report, form, lines[-1]))
    return _Made(report, doubts, proofs)


def _parts(form: ReportForm) -> list[PoliciesForm | ChartForm | ChapterForm]:
    return [part for part in (form.policies, form.chart, *form.chapters) if part is not None]


def _blocks(lines: Lines, form: ReportForm) -> Iterator[_Block]:
    """The headed parts that are there, in the order in which the form names them."""
    starts: list[tuple[int, PoliciesForm | ChartForm | ChapterForm]] = []
    after = 0
    for part in _parts(form):
        at = next((at for at in range(after, len(lines)) if part.heading.search(lines[at].text)), None)
        if at is not None:
            starts.append((at, part))
            after = at + 1
    edges = [*(at for at, _ in starts), len(lines)]
    for (at, part), stop in zip(starts, edges[1:], strict=True):
        yield _Block(part, lines[at], lines[at + 1 : stop])


def _with_policies(report: Report, heading: Line, below: Lines, form: PoliciesForm, tally: Tally) -> Report:
    found = read_policies(below, form)
    tally.use([heading, *below])
    return replace(
        report,
        policies_lead=found.lead,
        policies=found.policies,
        references=found.references,
        sources={**report.sources, "policies_lead": found.lead_source},
    )


def _with_chart(
    report: Report, heading: Line, below: Lines, form: ChartForm, tally: Tally
) -> tuple[Report, tuple[Floating, ...]]:
    found = read_chart(below, form)
    tally.use([heading, *found.used])
    sources = {**report.sources, "chart_lead": found.lead_source}
    return replace(report, chart_lead=found.lead, chart=found.articles, sources=sources), found.floating


def _chapter(
    report: Report, heading: Line, below: Lines, chapter: ChapterForm, form: ReportForm, tally: Tally
) -> ReadChapter:
    """The chapter below the heading; none where the heading names no fiscal year, or one that was already there."""
    year = year_of(heading, chapter)
    if year is None:
        return ReadChapter((), ())
    if any((other.kind, other.fiscal_year) == (chapter.kind, year) for other in report.chapters):
        return ReadChapter((), (_twice(heading),))
    titles = [line.title for line in report.contents]
    return read_chapter(heading, below, year, chapter, form, titles, tally)


def _wording(report: Report) -> dict[int, str]:
    """What the report says of each article: title, ordinance, lead and own programmes of its sections."""
    wording: dict[int, str] = {}
    for chapter in report.chapters:
        for section in chapter.sections:
            if section.article is not None:
                own = [placement.entry.programme for placement in section.placements if not placement.relisted]
                text = "\n".join([section.title, *section.ordinance, section.lead, *own])
                wording[section.article] = wording.get(section.article, "") + text
    return wording


def _chart_doubts(articles: Iterable[ChartArticle]) -> list[Doubt]:
    return [
        Doubt(
            box.source,
            Words(
                f"施策体系図の枠【取組{box.initiative}】{box.text}：{box.source.doubt.ja}",
                f"System chart, box of initiative {box.initiative} ({box.text}): {box.source.doubt.en}",
            ),
        )
        for article in articles
        for box in article.boxes
        if box.source.doubt is not None
    ]


def _missing_headings(report: Report, blocks: Iterable[_Block]) -> list[Doubt]:
    """The contents page proves the structure: what it lists must be found, as often as it lists it.

    A heading that is there in slightly other words is not missing: G-21 tells that the two do not agree.
    """
    there = [*(_Heading(block.heading.text) for block in blocks), *_sections(report)]
    missing: list[ContentsLine] = []
    for line in report.contents:
        found = next((heading for heading in there if heading.is_named(line.title)), None)
        if found is None:
            missing.append(line)
        else:
            there.remove(found)
    doubts = []
    for line in missing:
        found = next((heading for heading in there if nearly(line.title, heading.text)), None)
        if found is None:
            message = Words(
                f"目次にある「{line.title}」が本文に見当たりません。ファイルが途中で切れている可能性があります。",
                f"The contents list '{line.title}', but the text does not have it. The file may be cut off.",
            )
            doubts.append(Doubt(line.source, message, incomplete=True))
        else:
            there.remove(found)
    return doubts


class _Heading(NamedTuple):
    """A heading as it is printed; of a section its title, and the number that may be printed in any style."""

    text: str
    number: int | None = None

    def is_named(self, line: str) -> bool:
        return fold(line) == fold(self.text) if self.number is None else names_heading(line, self.number, self.text)


def _sections(report: Report) -> Iterator[_Heading]:
    for chapter in report.chapters:
        for section in chapter.sections:
            yield _Heading(section.title, section.number)


def _missing_chapters(report: Report, form: ReportForm, last: Line) -> list[Doubt]:
    names = {
        ChapterKind.RESULTS: Words("実施状況の章", "the chapter of results"),
        ChapterKind.PLAN: Words("計画の章", "the chapter of plans"),
        ChapterKind.AMENDED_PLAN: Words("補正後の計画の章", "the chapter of amended plans"),
    }
    found = Counter(chapter.kind for chapter in report.chapters)
    missing = Counter(part.kind for part in form.chapters) - found
    return [
        Doubt(
            source_of([last]),
            Words(f"{names[kind].ja}が見当たりません。", f"{names[kind].en.capitalize()} was not found."),
            incomplete=True,
        )
        for kind in missing.elements()
    ]


def _ends_in_open_note(report: Report) -> bool:
    notes = report.chapters[-1].notes
    return len(notes) > 0 and not notes[-1].text.endswith("。")


def _open_note(last: Line) -> Doubt:
    message = Words(
        "ファイルが注の文の途中で終わっています。途中で切れている可能性があります。",
        "The file ends within a line and within the sentence of a note. It may be cut off.",
    )
    return Doubt(source_of([last]), message, incomplete=True)


def _twice(heading: Line) -> Doubt:
    message = Words(
        f"「{heading.text}」と同じ種類・年度の章がすでにあります。この章は読み取っていません。",
        f"The report already has a chapter of the kind and year of '{heading.text}'; this one was not read.",
    )
    return Doubt(source_of([heading]), message, incomplete=True)


def _untitled(first: Line) -> Doubt:
    message = Words("表紙の表題が見当たりません。", "No title was found on a cover.")
    return Doubt(source_of([first]), message)


def _unknown(name: str, lines: Lines, forms: tuple[ReportForm, ...]) -> UnusableFile:
    first = lines[0].text[:40]
    return UnusableFile(
        name,
        Words(
            f"知っている様式のどれにも当てはまりません（最初の行：「{first}」）",
            f"no known form fits (first line: '{first}')",
        ),
        Words("、".join(form.title.ja for form in forms), "; ".join(form.title.en for form in forms)),
        Words(
            "報告書の全体を含むファイルかどうかを確かめてください。別の様式の報告書には様式ファイル（--form）が必要です。"
            "案は taikei forms new で作れます。",
            "Check that the file holds the whole report. A report of another layout needs a form file (--form), "
            "which taikei forms new proposes.",
        ),
    )


def _without_rows(name: str, form: ReportForm) -> UnusableFile:
    return UnusableFile(
        name,
        Words("事業の行が一つも読み取れません", "not one row of a programme could be read"),
        Words(f"「{form.title.ja}」の表", f"the tables of '{form.title.en}'"),
        Words(
            "ファイルが途中で切れていないか、表が文字として保存されているかを確かめてください。",
            "Check that the file is not cut off and that its tables are saved as text.",
        ),
    )


def _with_gaps(refusal: UnusableFile, doubts: Iterable[Doubt]) -> UnusableFile:
    """The refusal, which first says what is known to be missing from the file itself."""
    gaps = [doubt.message for doubt in doubts if doubt.incomplete]
    if not gaps:
        return refusal
    ja, en = "".join(gap.ja for gap in gaps), " ".join(gap.en for gap in gaps)
    found = Words(f"{ja}{refusal.found.ja}", f"{en} {refusal.found.en}")
    return UnusableFile(refusal.where, found, refusal.expected, refusal.advice)
