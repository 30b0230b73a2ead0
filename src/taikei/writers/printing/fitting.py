"""A document with a sign in the place of each character that no font has, and no word too long for a column."""

import re
from decimal import Decimal
from typing import Any

import msgspec

from taikei.writers.glyphs import all_printable, printable
from taikei.writers.printing.document import Document, LaidChapter

# An address of the web, a long code: without a space it would run over the edge of its column, and of the page. So it
# stands in JSON, of which no name or number is as long.
_UNBROKEN = re.compile(r"[!#-\[\]-~]{24,}")
_BREAK = "\u200b"


def fit_for_print(document: Document, own: frozenset[int] = frozenset()) -> tuple[Document, tuple[str, ...]]:
    """The same document with 〓 for each character that no font has, and those characters.

    ``own`` are the code points of the fonts that a template brings along. What chapters print may break within a long
    run of letters without a space.
    """
    text = msgspec.json.encode(document).decode()
    if _UNBROKEN.search(text):
        document = _breakable(document)
    if all_printable(text, own):
        return document, ()
    replaced: set[str] = set()
    fitted = _fit(msgspec.to_builtins(document, builtin_types=(Decimal,)), own, replaced)
    return msgspec.convert(fitted, Document), tuple(sorted(replaced))


def _breakable(document: Document) -> Document:
    chapters = msgspec.json.encode(document.chapters).decode()
    broken = _UNBROKEN.sub(lambda run: _BREAK.join(run[0]), chapters)
    return msgspec.structs.replace(document, chapters=msgspec.json.decode(broken, type=tuple[LaidChapter, ...]))


def _fit(node: Any, own: frozenset[int], replaced: set[str]) -> Any:
    if isinstance(node, str):
        text, missing = printable(node, own)
        replaced.update(missing)
        return text
    if isinstance(node, list | tuple):
        return [_fit(each, own, replaced) for each in node]
    if isinstance(node, dict):
        return {key: _fit(each, own, replaced) for key, each in node.items()}
    return node
