"""A report into rows. What is loaded (``loading``) equals what was saved."""

import re
from hashlib import sha256

import msgspec
from django.db import DEFAULT_DB_ALIAS, transaction

from taikei.analysis.placements import KeyOf, primary_placements, programme_keys
from taikei.model.entry import Entry
from taikei.model.errors import Misuse
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.states import EditionState
from taikei.model.words import Words
from taikei.store.models import (
    AmountRow,
    ChapterRow,
    DivisionRow,
    Edition,
    EntryRow,
    Issuer,
    PlacementRow,
    Programme,
    SectionRow,
)
from taikei.store.override import difference
from taikei.store.search import searchable


def reported_year(report: Report) -> int:
    """The fiscal year an edition answers for: that of its latest results, or of its plan."""
    for kind in (ChapterKind.RESULTS, ChapterKind.PLAN, ChapterKind.AMENDED_PLAN):
        chapter = report.chapter(kind)
        if chapter is not None:
            return chapter.fiscal_year.start
    raise Misuse(
        report.title,
        Words("章のない報告書", "a report without chapters"),
        Words("実績又は計画の章", "a chapter of results or of plans"),
        Words("読み取りの結果を確かめてください。", "Look at what was read from the file."),
    )


def find_edition(report: Report, using: str = DEFAULT_DB_ALIAS) -> Edition | None:
    """The newest version of the edition that the report is one of: same issuer, ordinance (or title) and year."""
    known = Edition.objects.using(using).filter(issuer__name=report.issuer, fiscal_year=reported_year(report))
    statute = "" if report.statute is None else report.statute.name
    known = known.filter(statute_name=statute) if statute else known.filter(statute_name="", title=report.title)
    return known.order_by("-version").first()


def save_report(
    report: Report,
    *,
    state: EditionState,
    version: int = 1,
    document: str = "",
    digest: str = "",
    using: str = DEFAULT_DB_ALIAS,
) -> Edition:
    """A new edition that says what the report says."""
    _refuse_nul(report)
    with transaction.atomic(using=using):
        issuer, _ = Issuer.objects.using(using).get_or_create(name=report.issuer)
        edition = Edition.objects.using(using).create(
            issuer=issuer,
            fiscal_year=reported_year(report),
            version=version,
            state=state.value,
            document=document,
            digest=digest,
            title=report.title,
            subtitle=report.subtitle,
            published=report.published,
            notice=report.notice,
            statute_name="" if report.statute is None else report.statute.name,
            statute_article=None if report.statute is None else report.statute.article,
            policies_lead=report.policies_lead,
            chart_lead=report.chart_lead,
            contents=report.contents,
            policies=report.policies,
            references=report.references,
            chart=report.chart,
            sources=report.sources,
        )
        key_of = programme_keys(report.chapters)
        for position, chapter in enumerate(report.chapters):
            _save_chapter(edition, position, chapter, key_of, using)
    return edition


# An escaped NUL in JSON; an even number of backslashes before it is text that only looks like one.
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def _refuse_nul(report: Report) -> None:
    """PostgreSQL keeps no NUL in a text; SQLite would, but what one database loads the other must too."""
    if _NUL.search(msgspec.json.encode(report)):
        raise Misuse(
            report.title,
            Words("NUL文字（U+0000）を含む報告書", "a report with a NUL character (U+0000)"),
            Words("文字だけの報告書", "a report of text"),
            Words("元のファイルから NUL を除いてください。", "Remove the NUL from the file."),
        )


def _save_chapter(edition: Edition, position: int, chapter: Chapter, key_of: KeyOf, using: str) -> None:
    row = ChapterRow.objects.using(using).create(
        edition=edition,
        position=position,
        kind=chapter.kind.value,
        title=chapter.title,
        fiscal_year=chapter.fiscal_year.start,
        unit=chapter.unit.value,
        notes=chapter.notes,
        source=chapter.source,
    )
    # What the entry says is what its primary placement prints; the others keep only what they print otherwise.
    primary = {key: placement.entry for key, (_, placement) in primary_placements(chapter, key_of).items()}
    entries = _save_entries(row, primary, using)
    sections = SectionRow.objects.using(using).bulk_create(
        SectionRow(
            chapter=row,
            position=at,
            number=section.number,
            title=section.title,
            article=section.article,
            citation=section.citation,
            ordinance=section.ordinance,
            lead=section.lead,
            sources=section.sources,
        )
        for at, section in enumerate(chapter.sections)
    )
    PlacementRow.objects.using(using).bulk_create(
        PlacementRow(
            section=section_row,
            entry=entries[key],
            order=placement.order,
            relisted=placement.relisted,
            override=difference(primary[key], placement.entry),
            sources=placement.entry.sources,
        )
        for section_row, section in zip(sections, chapter.sections, strict=True)
        for placement in section.placements
        for key in [key_of(placement.entry)]
    )


def _save_entries(chapter: ChapterRow, entries: dict[str, Entry], using: str) -> dict[str, EntryRow]:
    programmes = _programmes(chapter.edition.issuer, entries, using)
    rows = EntryRow.objects.using(using).bulk_create(
        EntryRow(
            chapter=chapter,
            programme=programmes[key],
            name=entry.programme,
            narrative=entry.narrative,
            department=entry.charge.department,
            charge=entry.charge.printed,
            new=entry.new,
            note=entry.note,
            expanded=entry.expanded,
            ended=entry.ended,
            code=entry.code,
            policies=entry.policies,
            bases=entry.bases,
            items=entry.items,
            search=searchable(entry),
        )
        for key, entry in entries.items()
    )
    by_key = dict(zip(entries, rows, strict=True))
    AmountRow.objects.using(using).bulk_create(
        AmountRow(
            entry=by_key[key],
            position=position,
            component=amount.component.value,
            unit=amount.unit.value,
            number=amount.number,
            word=amount.word,
            printed=amount.printed,
        )
        for key, entry in entries.items()
        for position, amount in enumerate(entry.amounts)
    )
    DivisionRow.objects.using(using).bulk_create(
        DivisionRow(entry=by_key[key], position=position, name=name)
        for key, entry in entries.items()
        for position, name in enumerate(entry.charge.divisions)
    )
    return by_key


def _programmes(issuer: Issuer, entries: dict[str, Entry], using: str) -> dict[str, Programme]:
    """The programmes of these entries; those the issuer did not have yet are made."""
    uids = {key: programme_uid(issuer.name, key) for key in entries}
    Programme.objects.using(using).bulk_create(
        (Programme(issuer=issuer, uid=uids[key], key=key, name=entry.programme) for key, entry in entries.items()),
        ignore_conflicts=True,
    )
    # By parts, where the database limits the values of one question.
    known = Programme.objects.using(using).in_bulk(uids.values(), field_name="uid")
    return {key: known[uid] for key, uid in uids.items()}


def programme_uid(issuer: str, key: str) -> str:
    """A programme's public address. It follows from issuer and name, so it survives a rebuilt database."""
    return sha256(f"{issuer}\n{key}".encode()).hexdigest()[:12]
