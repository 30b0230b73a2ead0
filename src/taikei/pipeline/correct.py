"""Safe corrections (width, space, bracket, comma) written into a copy of the document that was read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from taikei.model.errors import Misuse
from taikei.model.finding import Finding, Fix
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.readers.kind import kind_of_file
from taikei.writers.corrected.alignment import FixedField
from taikei.writers.corrected.office import corrected_office
from taikei.writers.corrected.text import corrected_text


@dataclass(frozen=True)
class Corrected:
    """The copy, and each changed line or text before and after. ``asked`` counts the corrections that were found."""

    data: bytes
    changes: tuple[tuple[str, str], ...]
    asked: int


def correct(audit: Audit, data: bytes) -> Corrected:
    """The document with its safe corrections. ``data`` are the bytes that were read.

    Raises Misuse where the document is of a kind that cannot be written back.
    """
    fields = tuple(_fields(audit))
    asked = sum(len(field.fixes) for field in fields)
    kind = kind_of_file(data)
    try:
        if kind == "text":
            new, changes = corrected_text(data, audit.reading.encoding, fields)
        elif kind == "word" or audit.reading.encoding == "xlsx":
            new, changes = corrected_office(data, fields)
        else:
            raise _unwritable(audit.reading.document)
    except UnicodeError as error:
        raise _unwritable(audit.reading.document) from error
    return Corrected(new, tuple(changes), asked)


def _fields(audit: Audit) -> Iterator[FixedField]:
    """Each field with corrections, whatever number of rules found them; one that overlaps another is left out."""
    texts = _texts(audit)
    fixes: dict[tuple[object, ...], list[Fix]] = {}
    for finding in audit.findings:
        if finding.accepted is None and finding.fixes:
            fixes.setdefault(_key(finding), []).extend(finding.fixes)
    for key, found in fixes.items():
        if key in texts:
            yield FixedField(texts[key], tuple(_apart(found)))


def _apart(fixes: list[Fix]) -> Iterator[Fix]:
    end = 0
    for fix in sorted(set(fixes), key=lambda fix: (fix.start, fix.end, fix.text)):
        if fix.start >= end:
            yield fix
            end = fix.end


def _key(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    return place.chapter, place.fiscal_year, place.section, place.order, place.field


def _texts(audit: Audit) -> Mapping[tuple[object, ...], str]:
    """The text of each field, by its place."""
    texts: dict[tuple[object, ...], str] = {}
    report = audit.reading.report
    for chapter, section, placement in report.rows():
        entry, place = placement.entry, (chapter.kind, chapter.fiscal_year, section.number, placement.order)
        for field in ("programme", "narrative", "note"):
            texts[(*place, field)] = getattr(entry, field)
        texts[(*place, "charge")] = entry.charge.printed
        for amount in entry.amounts:
            texts[(*place, amount.component)] = amount.printed
    for chapter in report.chapters:
        for section in chapter.sections:
            texts[chapter.kind, chapter.fiscal_year, section.number, None, "lead"] = section.lead
    return texts


def _unwritable(name: str) -> Misuse:
    return Misuse(
        name,
        Words("訂正を書き込めない形式のファイルです", "a file of a kind that cannot be corrected"),
        Words("テキスト、Word（.docx）、Excel（.xlsx）", "text, Word (.docx) or Excel (.xlsx)"),
        Words(
            "元のファイルを直してください。訂正箇所は点検の結果にあります。",
            "Correct the original; the audit says where.",
        ),
    )
