"""Every link of the documents leads somewhere."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

from house.tree import ROOT, files

DOCUMENTS = {str(file.relative_to(ROOT)): file for file in files(".md")}
_FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|(?:src|href)=\"([^\"]+)\"")
_HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
_ELSEWHERE = re.compile(r"^[a-z][a-z0-9+.-]*:")


def prose(text: str) -> str:
    """The text without its examples of code, in which a bracket is no link."""
    return _CODE.sub("", _FENCE.sub("", text))


def links(document: Path) -> Iterator[str]:
    for markdown, html in _LINK.findall(prose(document.read_text("utf-8"))):
        target = markdown or html
        if not _ELSEWHERE.match(target):
            yield unquote(target)


@cache
def anchors(document: Path) -> frozenset[str]:
    """The anchors that a document's headings have on a forge, and those written as HTML."""
    text = _FENCE.sub("", document.read_text("utf-8"))
    found: Counter[str] = Counter()
    names = set(re.findall(r"\b(?:id|name)=\"([^\"]+)\"", text))
    for heading in _HEADING.findall(text):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        names.add(f"{slug}-{found[slug]}" if found[slug] else slug)
        found[slug] += 1
    return frozenset(names)


def broken(document: Path) -> list[str]:
    """The links of a document that lead nowhere."""
    found = []
    for link in links(document):
        path, _, anchor = link.partition("#")
        target = (document.parent / path) if path else document
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            found.append(link)
    return found


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str) -> None:
    assert broken(DOCUMENTS[name]) == []


def test_a_link_that_leads_nowhere_is_noticed(tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# 体系 and `order`\n\n## Twice\n\n## Twice\n", "utf-8")
    page = tmp_path / "page.md"
    page.write_text(
        "[good](other.md#体系-and-order) [second](other.md#twice-1) ![no picture](nothing.png) [no file](gone.md#a)\n"
        "[no heading](other.md#thrice) [not here](#nowhere) [far](https://example.org/x) `[code](gone.md)`\n"
        "```\n[fenced](gone.md)\n```\n",
        "utf-8",
    )
    assert broken(page) == ["nothing.png", "gone.md#a", "other.md#thrice", "#nowhere"]
