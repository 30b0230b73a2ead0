"""A reading of a file of ours: the report is the data inside it, proved by what the file prints."""

import json
from dataclasses import replace

import msgspec

from taikei.model.edition import EDITION_FILE, REPORT_FILE, Edition
from taikei.model.reading import Doubt, Reading
from taikei.model.report import Report
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.pipeline.carried.proof import prove
from taikei.readers.kind import Kind
from taikei.readers.lines import Content
from taikei.writers.canonical import canonical_text, seal_of, sha256
from taikei.writers.glyphs import printable
from taikei.writers.xml_text import fit_for_xml, with_texts

FORM = "taikei"

_NOT_SEALED = Doubt(
    Source(),
    Words(
        "ファイルの中のデータが、版の封印と合いません。封印の後に変えられています。",
        "The data inside the file is not what its seal is of: it was changed after sealing.",
    ),
)


def _as_printed(report: Report, content: Content) -> Report:
    """The report with 〓 for what no font had. An office's own fonts have more characters: those that were printed."""
    printed = frozenset(ord(character) for line in content.lines for character in line.text)
    return with_texts(report, lambda said: printable(said, printed)[0])


def read_carried(kind: Kind, content: Content, name: str, digest: str) -> Reading | None:
    """None where the file carries no report, or one that is damaged: then its print is read as that of any file."""
    text = content.carried.get(REPORT_FILE)
    if text is None:
        return None
    try:
        report = msgspec.json.decode(text, type=Report)
        sealed = content.carried.get(EDITION_FILE)
        edition = None if sealed is None else msgspec.json.decode(sealed, type=Edition)
        whole = edition is None or sha256(canonical_text(text)) == edition.data
    except (msgspec.DecodeError, json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        return None
    shown = _as_printed(report, content) if kind == "pdf" else fit_for_xml(report)
    proved = prove(report, shown, content, seal_of(edition) if edition is not None and whole else "")
    doubts = [doubt for doubt in content.doubts if doubt not in content.of_layout]
    return Reading(
        document=name,
        digest=digest,
        encoding=content.encoding,
        form=FORM,
        report=proved.report,
        coverage=proved.coverage,
        doubts=(*doubts, *(() if whole else (_NOT_SEALED,)), *proved.doubts),
        agreement=proved.agreement
        if whole
        else replace(proved.agreement, differences=proved.agreement.differences + 1),
    )
