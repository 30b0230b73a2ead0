"""A document with a sign in the place of each character that no font has, and no word too long for a column."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from taikei.writers.glyphs import all_printable, printable
from taikei.writers.printing.document import Document, LaidChapter

# An address of the web, a long code: without a space it would run over the edge of its column, and of the page. JSON
# writes it as it is, and has no name or number as long.
_UNBROKEN = re.compile(r"[!#-\[\]-~]{24,}")
_BREAK = "\u200b"


def fit_for_print(document: Document, own: frozenset[int] = frozenset()) -> tuple[Document, tuple[str, ...]]:
    """The same document with 〓 for each character that no font has, and those characters.

    ``own`` are the code points of the fonts that a template brings along. What chapters print may break within a long
    run of letters without a space.
    """
    text = msgspec.json.encode(document).decode()
    if _UNBROKEN.search(text):
        document = msgspec.structs.replace(
            document, chapters=_rewritten(document.chapters, tuple[LaidChapter, ...], _breakable)
        )
    if all_printable(text, own):
        return document, ()
    replaced: set[str] = set()

    def fit(text: str) -> str:
        printed, missing = printable(text, own)
        replaced.update(missing)
        return printed

    return _rewritten(document, Document, fit), tuple(sorted(replaced))


def _breakable(text: str) -> str:
    return _UNBROKEN.sub(lambda run: _BREAK.join(run[0]), text)


def _rewritten(value: Any, kind: Any, change: Callable[[str], str]) -> Any:
    """The same value of a kind with each of its texts changed."""
    return msgspec.convert(_changed(msgspec.to_builtins(value, builtin_types=(Decimal,)), change), kind)


def _changed(node: Any, change: Callable[[str], str]) -> Any:
    if isinstance(node, str):
        return change(node)
    if isinstance(node, list | tuple):
        return [_changed(each, change) for each in node]
    if isinstance(node, dict):
        return {key: _changed(each, change) for key, each in node.items()}
    return node
