"""A file's lines as a report, read by the form that fits them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from taikei.language.widths import fold
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt, Reading
from taikei.model.report import ChartArticle, Report
from taikei.model.words import Words
from taikei.readers.chapters import read_chapter
from taikei.readers.chart import Floating, place_floating, read_chart
from taikei.readers.forms.form import ChapterForm, ChartForm, Form, PoliciesForm, fitting_form
from taikei.readers.front import Contents, read_contents, read_cover, read_policies
from taikei.readers.lines import Content, Line, Lines, Tally, source_of


def read_content(content: Content, name: str, digest: str, forms: Iterable[Form]) -> Reading:
    """The reading of a file's lines by the first form that fits. ``name`` is what messages call the file.

    Raises UnusableFile where no form fits, or no row of a table is found.
    """
    text = "\n".join(line.text for line in content.lines)
    known = tuple(forms)
    form = fitting_form(text, known)
    if form is None:
        raise _unknown(name, content.lines, known)
    tally = Tally(content.lines, content.of)
    report, doubts = _read(content.lines, form, tally, name)
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
    )


class _Block(NamedTuple):
    """A headed part of the document and the part of the form that describes it."""

    form: PoliciesForm | ChartForm | ChapterForm
    heading: Line
    below: Lines


def _read(lines: Lines, form: Form, tally: Tally, name: str) -> tuple[Report, list[Doubt]]:
    furniture = [line for line in lines if any(pattern.search(line.text) for pattern in form.furniture)]
    tally.furnish(furniture)
    numbers = {line.number for line in furniture}
    body = [line for line in lines if line.number not in numbers]
    headings = [part.heading for part in _parts(form)]
    sections = [chapter.section for chapter in form.chapters]
    contents = read_contents(body, form.contents, headings, sections) if form.contents else Contents((), ())
    listed = contents.used
    after = body.index(listed[-1]) + 1 if listed else 0
    blocks = list(_blocks(body[after:], form))
    front_end = body.index(listed[0]) if listed else body.index(blocks[0].heading) if blocks else 0
    cover = read_cover(body[:front_end], form.cover)
    tally.use([*cover.used, *listed])
    report = Report(
        title=cover.title or form.title.ja,
        issuer=cover.issuer,
        published=cover.published,
        subtitle=cover.subtitle,
        notice=cover.notice,
        statute=cover.statute,
        contents=contents.entries,
        sources=cover.sources,
    )
    doubts = [] if cover.title else [_untitled(body[0])]
    floating: tuple[Floating, ...] = ()
    for block in blocks:
        if isinstance(block.form, PoliciesForm):
            report = _with_policies(report, block.heading, block.below, block.form, tally)
        elif isinstance(block.form, ChartForm):
            report, floating = _with_chart(report, block.heading, block.below, block.form, tally)
        else:
            report, found = _with_chapter(report, block.heading, block.below, block.form, form, tally)
            doubts.extend(found)
    # Only the whole report tells where a box without a place belongs.
    report = replace(report, chart=place_floating(report.chart, floating, _wording(report)))
    doubts.extend(_chart_doubts(report.chart))
    if not any(True for _ in report.rows()):
        raise _without_rows(name, form)
    doubts.extend(_missing_headings(report, blocks))
    doubts.extend(_missing_chapters(report, form, lines[-1]))
    return report, doubts


def _parts(form: Form) -> list[PoliciesForm | ChartForm | ChapterForm]:
    return [part for part in (form.policies, form.chart, *form.chapters) if part is not None]


def _blocks(lines: Lines, form: Form) -> Iterator[_Block]:
    """The headed parts that are there, in the order in which the form names them."""
    starts: list[tuple[int, PoliciesForm | ChartForm | ChapterForm]] = []
    after = 0
    for part in _parts(form):
        at = next((at for at in range(after, len(lines)) if part.heading.search(lines[at].text)), None)
        if at is not None:
            starts.append((at, part))
            after = at + 1
    stops = [at for at, _ in starts[1:]] + [len(lines)]
    for (at, part), stop in zip(starts, stops, strict=True):
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


def _with_chapter(
    report: Report, heading: Line, below: Lines, chapter_form: ChapterForm, form: Form, tally: Tally
) -> tuple[Report, list[Doubt]]:
    titles = [line.title for line in report.contents]
    chapter, doubts = read_chapter(heading, below, chapter_form, form, titles, tally)
    return (report if chapter is None else replace(report, chapters=(*report.chapters, chapter))), doubts


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
    """The contents page proves the structure: what it lists must be found, as often as it lists it."""
    there = Counter(fold(block.heading.text) for block in blocks)
    for chapter in report.chapters:
        there.update(fold(f"({section.number}){section.title}") for section in chapter.sections)
    doubts = []
    for line in report.contents:
        key = fold(line.title)
        there[key] -= 1
        if there[key] < 0:
            message = Words(
                f"目次にある「{line.title}」が本文に見当たりません。ファイルが途中で切れている可能性があります。",
                f"The contents list '{line.title}', but the text does not have it. The file may be cut off.",
            )
            doubts.append(Doubt(line.source, message, incomplete=True))
    return doubts


def _missing_chapters(report: Report, form: Form, last: Line) -> list[Doubt]:
    names = {
        "results": Words("実施状況の章", "the chapter of results"),
        "plan": Words("計画の章", "the chapter of plans"),
    }
    return [
        Doubt(
            source_of([last]),
            Words(f"{names[part.kind].ja}が見当たりません。", f"{names[part.kind].en.capitalize()} was not found."),
            incomplete=True,
        )
        for part in form.chapters
        if report.chapter(part.kind) is None
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


def _untitled(first: Line) -> Doubt:
    message = Words("表紙の表題が見当たりません。", "No title was found on a cover.")
    return Doubt(source_of([first]), message)


def _unknown(name: str, lines: Lines, forms: tuple[Form, ...]) -> UnusableFile:
    first = lines[0].text[:40]
    return UnusableFile(
        name,
        Words(
            f"知っている様式のどれにも当てはまりません（最初の行：「{first}」）",
            f"no known form fits (first line: '{first}')",
        ),
        Words("、".join(form.title.ja for form in forms), "; ".join(form.title.en for form in forms)),
        Words(
            "報告書の全体を含むファイルかどうかを確かめてください。別の様式の報告書には様式ファイル（--form）が必要です。",
            "Check that the file holds the whole report. A report of another layout needs a form file (--form).",
        ),
    )


def _without_rows(name: str, form: Form) -> UnusableFile:
    return UnusableFile(
        name,
        Words("事業の行が一つも読み取れません", "not one row of a programme could be read"),
        Words(f"「{form.title.ja}」の表", f"the tables of '{form.title.en}'"),
        Words(
            "ファイルが途中で切れていないか、表が文字として保存されているかを確かめてください。",
            "Check that the file is not cut off and that its tables are saved as text.",
        ),
    )
