"""Tracked changes, accepted: what was inserted stays, what was deleted goes, moved text stands at its new place."""

from collections import Counter
from dataclasses import dataclass, field

from taikei.readers.office.xml import Element
from taikei.readers.word.names import ALTERNATE_CONTENT, w

_INSERTED = (w("ins"), w("moveTo"))
_DELETED = (w("del"), w("moveFrom"))
_MARKS = (w("rPr"), w("trPr"))  # There, a change is that of the paragraph's end or of the whole row.


@dataclass
class Changes:
    """How many changes there were, and of which paragraphs that are still there."""

    inserted: int = 0
    deleted: int = 0
    paragraphs: Counter[Element] = field(default_factory=Counter)


def settle_alternatives(root: Element) -> None:
    """Of the same thing told in several ways (a text box for new and for old Word) one stays: the first with text."""
    for content in list(root.iter(ALTERNATE_CONTENT)):
        ways = list(content)
        kept = next((way for way in ways if way.find(f".//{w('t')}") is not None), ways[0] if ways else None)
        for way in ways:
            if way is not kept:
                content.remove(way)


def accept_changes(root: Element) -> Changes:
    """Accepts every tracked change of text in the tree itself. Changes of format change no text and are not counted."""
    changes = Changes()
    for mark in root.iter(*_INSERTED, *_DELETED, w("cellDel")):
        if mark.getparent().tag == w("numPr"):
            continue
        if mark.tag in _INSERTED:
            changes.inserted += 1
        else:
            changes.deleted += 1
        paragraph = next(mark.iterancestors(w("p")), None)
        if paragraph is not None:
            changes.paragraphs[paragraph] += 1
    for mark in list(root.iter(*_DELETED)):
        parent = mark.getparent()
        if parent is not None and parent.tag not in _MARKS:
            parent.remove(mark)
    # Backwards, so that of a thousand joined paragraphs each is moved once and not a thousand times.
    for mark in reversed(list(root.iter(*_DELETED, w("cellDel")))):
        _accept_end(mark.getparent())
    return changes


def _accept_end(properties: Element) -> None:
    owner = properties.getparent()
    if properties.tag == w("rPr"):
        if owner is not None and owner.tag == w("pPr") and owner.getparent() is not None:
            _join_with_next(owner.getparent())
    elif owner is not None and owner.getparent() is not None:
        owner.getparent().remove(owner)  # a deleted row (trPr) or cell (tcPr)


def _join_with_next(paragraph: Element) -> None:
    """A paragraph whose end was deleted runs on into the next, which keeps its own style and numbering."""
    following = paragraph.getnext()
    if following is None or following.tag != w("p"):
        return
    first = next(iter(following), None)
    at = 0 if first is None or first.tag != w("pPr") else 1
    for child in [child for child in paragraph if child.tag != w("pPr")]:
        following.insert(at, child)
        at += 1
    paragraph.getparent().remove(paragraph)
