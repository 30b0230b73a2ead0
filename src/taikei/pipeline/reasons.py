"""Findings sent to the divisions, and their answers taken in: what is open now, and why it may stand."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from taikei.checks.waivers import waiver_of
from taikei.language.eras import parse_date
from taikei.model.finding import Finding
from taikei.model.organisation import Charge
from taikei.model.report import Report
from taikei.model.source import CellPlace, Source
from taikei.model.waiver import Waiver
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.readers.lines import Content
from taikei.writers.findings_workbook import BY, KEY, PUBLISHED, REASON, UNTIL

WHOLE = Words("全体", "whole")
"""The name under which findings go that no division answers for: on leads, notes, the report as a whole."""


def key_of(finding: Finding) -> str:
    """By which an answer finds its finding again: the same as long as rule, place and fact are the same."""
    place = finding.place
    year = None if place.fiscal_year is None else place.fiscal_year.start
    said = (finding.rule, place.chapter, year, place.section, place.programme, place.field, finding.found.ja)
    return hashlib.sha256("\n".join(map(str, said)).encode()).hexdigest()[:12]


def asked(audit: Audit) -> dict[str, list[tuple[Finding, str]]]:
    """The open findings by the division that answers for them, each with its key; of two divisions, by the first."""
    charges = _charges(audit.reading.report)
    found: dict[str, list[tuple[Finding, str]]] = {}
    for finding in audit.findings:
        if finding.accepted is None:
            place = finding.place
            charge = charges.get((place.chapter, place.fiscal_year, place.section, place.order), Charge())
            name = f"{charge.department}{charge.divisions[0]}" if charge.divisions else WHOLE.ja
            found.setdefault(name, []).append((finding, key_of(finding)))
    return found


def _charges(report: Report) -> dict[tuple[object, ...], Charge]:
    return {
        (chapter.kind, chapter.fiscal_year, section.number, placement.order): placement.entry.charge
        for chapter, section, placement in report.rows()
    }


@dataclass(frozen=True)
class Unusable:
    """An answer that cannot be taken in, and why."""

    place: Source
    message: Words


@dataclass(frozen=True)
class Taken:
    """The reasons that were given, and the answers that say none."""

    waivers: tuple[Waiver, ...]
    unusable: tuple[Unusable, ...]


def taken(audit: Audit, answers: Sequence[Content], today: date) -> Taken:
    """The reasons in the divisions' workbooks, for the findings of ``audit``; a row without one is not answered."""
    by_key = {key_of(finding): finding for finding in audit.findings}
    waivers: list[Waiver] = []
    unusable: list[Unusable] = []
    for content in answers:
        for place, row in _rows(content):
            reason, by = row.get(REASON.ja, ""), row.get(BY.ja, "")
            if not reason:
                continue
            finding, until = by_key.get(row.get(KEY.ja, "")), row.get(UNTIL.ja, "")
            last = parse_date(until) if until else None
            problem = _problem(finding, by, until, last, today)
            if problem is not None or finding is None:
                unusable.append(Unusable(place, problem or _GONE))
            elif finding.accepted is None:
                waivers.append(waiver_of(finding, reason, by, today, last, row.get(PUBLISHED.ja, "") != ""))
    return Taken(tuple(waivers), tuple(unusable))


_GONE = Words(
    "この指摘は、いまの報告書にはありません。記載が変わったか、直されています。",
    "The report has no such finding any more: it was corrected, or says something else now.",
)


def _problem(finding: Finding | None, by: str, until: str, last: date | None, today: date) -> Words | None:
    if finding is None:
        return _GONE
    if not by:
        return Words("回答者が書かれていません。", "It does not say who answered.")
    if until and last is None:
        return Words(f"期限「{until}」が日付として読めません。", f"The date '{until}' cannot be read.")
    if last is not None and last < today:
        return Words(f"期限「{until}」が過ぎています。", f"The date '{until}' has passed.")
    return None


def _rows(content: Content) -> Iterator[tuple[Source, dict[str, str]]]:
    """Each row below the header, by the header's words in Japanese, whichever language the workbook speaks."""
    labels = {
        words.said(language): words.ja for words in (REASON, BY, UNTIL, PUBLISHED, KEY) for language in ("ja", "en")
    }
    rows: dict[int, dict[int, list[str]]] = {}
    sheet: dict[int, str] = {}
    for line in content.lines:
        if line.row is not None and line.column is not None and line.cell is not None:
            rows.setdefault(line.row, {}).setdefault(line.column, []).append(line.text)
            sheet[line.row] = line.sheet
    columns: dict[int, str] = {}
    for number, cells in rows.items():
        texts = {column: "\n".join(lines) for column, lines in cells.items()}
        if KEY.ja in {labels.get(text) for text in texts.values()}:
            columns = {column: labels[text] for column, text in texts.items() if text in labels}
            continue
        yield (
            Source(cells=(CellPlace(sheet[number], f"{number}行"),)),
            {columns[column]: text for column, text in texts.items() if column in columns},
        )
