"""A document with a sign in the place of each character that no font has."""

from decimal import Decimal
from typing import Any

import msgspec

from taikei.writers.glyphs import all_printable, printable
from taikei.writers.printing.document import Document


def fit_for_print(document: Document, own: frozenset[int] = frozenset()) -> tuple[Document, tuple[str, ...]]:
    """The same document with 〓 for each character that no font has, and those characters.

    ``own`` are the code points of the fonts that a template brings along.
    """
    if all_printable(msgspec.json.encode(document).decode(), own):
        return document, ()
    replaced: set[str] = set()
    fitted = _fit(msgspec.to_builtins(document, builtin_types=(Decimal,)), own, replaced)
    return msgspec.convert(fitted, Document), tuple(sorted(replaced))


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
