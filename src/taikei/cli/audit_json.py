"""An audit as one JSON document: the same as the text, for programs."""

from typing import Any

import msgspec

from taikei.analysis.totals import chapter_total
from taikei.model.finding import Place
from taikei.pipeline import Audit, Written, empty_album
from taikei.writers.places import describe

_ENCODER = msgspec.json.Encoder(decimal_format="number")


def audit_json(audit: Audit, written: Written | None) -> bytes:
    """In UTF-8, as JSON is, whatever the terminal speaks.

    Keys: document, coverage, agreement (null but for a file that carries its data), entries, proofs, doubts, findings,
    rules, reasons, totals, files, replaced_in_pdf. Amounts are in the chapter's unit.
    """
    return msgspec.json.format(_ENCODER.encode(_document(audit, written)), indent=2)


def _document(audit: Audit, written: Written | None) -> dict[str, Any]:
    reading = audit.reading
    album = empty_album(audit) if written is None else written.album
    return {
        "document": {
            "name": reading.document,
            "sha256": reading.digest,
            "encoding": reading.encoding,
            "form": reading.form,
            "title": reading.report.title,
            "complete": reading.complete,
        },
        "coverage": {
            "of": reading.coverage.of,
            "total": reading.coverage.total,
            "used": reading.coverage.used,
            "furniture": reading.coverage.furniture,
            "unread": [str(source) for source in reading.coverage.unread],
        },
        "agreement": reading.agreement,
        "entries": [
            {
                "chapter": chapter.kind,
                "fiscal_year": chapter.fiscal_year.start,
                "section": section.number,
                "title": section.title,
                "entries": len(section.placements),
            }
            for chapter in reading.report.chapters
            for section in chapter.sections
        ],
        "proofs": [
            {
                "of": proof.of,
                "printed": proof.printed,
                "summed": proof.summed,
                "unit": proof.unit,
                "proved": proof.proved,
                "source": str(proof.source),
            }
            for proof in reading.proofs
        ],
        "doubts": [
            {
                "source": str(doubt.source),
                "message": doubt.message,
                "incomplete": doubt.incomplete,
                "pictures": pictures,
            }
            for doubt, pictures in zip(reading.doubts, album.doubts, strict=True)
        ],
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "chapter": finding.place.chapter,
                "section": finding.place.section,
                "order": finding.place.order,
                "field": finding.place.field,
                "programme": finding.place.programme,
                "place": _place(finding.place),
                "source": str(finding.place.source),
                "message": finding.message,
                "found": finding.found,
                "expected": finding.expected,
                "advice": finding.advice,
                "accepted": finding.accepted,
                "quote": finding.quote,
                "other": None if finding.other is None else _place(finding.other),
                "fixes": finding.fixes,
                "pictures": pictures,
            }
            for finding, pictures in zip(audit.findings, album.findings, strict=True)
        ],
        "rules": [
            {
                "rule": outcome.rule,
                "applied": outcome.applied,
                "findings": len(outcome.findings),
                "not_applicable": outcome.not_applicable,
            }
            for outcome in audit.outcomes
        ],
        "reasons": {
            "held": audit.held,
            "notices": [
                {"standing": notice.standing, "message": notice.message, "waiver": notice.waiver}
                for notice in audit.notices
            ],
        },
        "totals": [
            {
                "chapter": chapter.kind,
                "unit": chapter.unit,
                "rows": total.rows,
                "relisted": total.relisted,
                "without_relistings": total.amounts,
                "with_relistings": total.amounts_with_relisted,
            }
            for chapter in reading.report.chapters
            for total in [chapter_total(chapter)]
        ],
        "files": [] if written is None else [str(file) for file in (*written.files, *written.pictures)],
        "replaced_in_pdf": [] if written is None else written.replaced,
    }


def _place(place: Place) -> dict[str, str]:
    return {"ja": describe(place, "ja"), "en": describe(place, "en")}
