"""A reading of a file of ours: the report is the data inside it, proved by what the file prints."""

import json

import msgspec

from taikei.model.edition import EDITION_FILE, REPORT_FILE
from taikei.model.reading import Reading
from taikei.model.report import Report
from taikei.pipeline.carried.proof import prove
from taikei.readers.kind import Kind
from taikei.readers.lines import Content
from taikei.writers.canonical import canonical_text, sha256
from taikei.writers.glyphs import printable
from taikei.writers.xml_text import fit_for_xml, with_texts

FORM = "taikei"


def read_carried(kind: Kind, content: Content, name: str, digest: str) -> Reading | None:
    """None where the file carries no report, or one that is damaged: then its print is read as that of any file."""
    text = content.carried.get(REPORT_FILE)
    if text is None:
        return None
    try:
        report = msgspec.json.decode(text, type=Report)
        edition = content.carried.get(EDITION_FILE)
        seal = "" if edition is None else sha256(canonical_text(edition))
    except (msgspec.DecodeError, json.JSONDecodeError, UnicodeDecodeError, RecursionError):
        return None
    shown = with_texts(report, lambda said: printable(said)[0]) if kind == "pdf" else fit_for_xml(report)
    proved = prove(report, shown, content, seal)
    return Reading(
        document=name,
        digest=digest,
        encoding=content.encoding,
        form=FORM,
        report=proved.report,
        coverage=proved.coverage,
        doubts=(*content.doubts, *proved.doubts),
        agreement=proved.agreement,
    )
