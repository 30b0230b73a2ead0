"""A paper as PDF, set by typst from templates/paper.typ."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst

from taikei.model.words import Language
from taikei.writers.glyphs import printable
from taikei.writers.papers.paper import Block, Heading, Paper, Table, Text, bare, plain
from taikei.writers.papers.words import PAPER_WORDS
from taikei.writers.pdf import Pdf
from taikei.writers.printing.engine import bundled_fonts

_TEMPLATE = Path(__file__).parents[1] / "templates" / "paper.typ"
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def write_paper_pdf(paper: Paper) -> Pdf:
    """PDF/A-2a and PDF/UA-1, the same bytes for the same paper."""
    dated = _UNDATED if paper.dated is None else datetime(*paper.dated.timetuple()[:3], tzinfo=UTC)
    data = {
        "title": paper.title,
        "subtitle": paper.subtitle,
        "language": paper.language,
        "landscape": paper.landscape,
        "none": PAPER_WORDS["none"].said(paper.language),
        "blocks": [_block(block, paper.language) for block in paper.printed.blocks],
    }
    replaced: set[str] = set()
    text = json.dumps(_printable(data, replaced), ensure_ascii=False)
    printed = typst.compile(
        str(_TEMPLATE),
        format="pdf",
        font_paths=bundled_fonts(),
        sys_inputs={"data": text},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=dated,
    )
    return Pdf(printed, tuple(sorted(replaced)))


def _block(block: Block, language: Language) -> dict[str, Any]:
    if isinstance(block, Table):
        return {
            "kind": "table",
            "caption": block.caption,
            "head": block.head,
            "columns": [
                {"label": column.label, "width": column.width, "figures": column.figures} for column in block.columns
            ],
            "rows": [[_text(cell) for cell in row] for row in block.rows],
        }
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "text": _text(_shown(block.text, language))}
    return {"kind": "paragraph", "text": _text(block.text)}


def _shown(text: Text, language: Language) -> Text:
    """PDF/UA forbids a heading that shows nothing; a report may well have one."""
    if any(sign.isprintable() and not sign.isspace() for sign in bare(text)):
        return text
    return plain(PAPER_WORDS["untitled"].said(language))


def _text(text: Text) -> list[dict[str, str]]:
    return [{"text": run.text, "ink": run.ink.value} for run in text]


def _printable(node: Any, replaced: set[str]) -> Any:
    """The same data with printable text only; what had to be replaced is added to ``replaced``."""
    if isinstance(node, str):
        text, missing = printable(node)
        replaced.update(missing)
        return text
    if isinstance(node, list):
        return [_printable(each, replaced) for each in node]
    if isinstance(node, dict):
        return {key: _printable(each, replaced) for key, each in node.items()}
    return node
