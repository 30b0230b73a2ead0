"""The search of an edition: an index that a script looks through. Without the script, the lists of the page remain."""

import json
import unicodedata
from importlib.resources import files

from taikei.analysis.relations.identifiers import placement_id
from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS
from taikei.model.chapter_names import chapter_names
from taikei.model.report import Report
from taikei.writers.printed import charge_text

INDEX, INDEX_SCRIPT, SCRIPT = "search-index.json", "search-index.js", "search.js"


def search_files(report: Report) -> dict[str, bytes]:
    """The index as data, the same as a script, and the script that searches.

    A page that is opened from a folder may load a script beside it, but no data: so the index is there twice.
    """
    index = json.dumps(_index(report), ensure_ascii=False, separators=(",", ":"))
    # Line separators end a statement in old JavaScript; in JSON they need no escape.
    safe = index.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<", "\\u003c")
    return {
        INDEX: f"{index}\n".encode(),
        INDEX_SCRIPT: f"window.taikeiIndex = {safe};\n".encode(),
        SCRIPT: (files("taikei.writers") / "templates" / SCRIPT).read_bytes(),
    }


def _index(report: Report) -> list[dict[str, str]]:
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    return [
        {
            "id": placement_id(names[chapter.kind, chapter.fiscal_year], section.number, placement.order),
            "name": placement.entry.programme,
            "where": f"{era_label(chapter.fiscal_year)}{CHAPTERS[chapter.kind].ja}（{section.number}）{section.title}",
            "text": _key(
                placement.entry.programme,
                placement.entry.narrative,
                charge_text(placement.entry.charge),
                placement.entry.code,
                section.title,
            ),
        }
        for chapter, section, placement in report.rows()
    ]


def _key(*texts: str) -> str:
    """As the script makes the key of a question: widths and letter case aside, no white space."""
    return "\n".join("".join(unicodedata.normalize("NFKC", text).lower().split()) for text in texts if text)
