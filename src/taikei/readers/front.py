"""The pages before the chapters: cover, contents, basic policies."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from taikei.language.numerals import parse_number
from taikei.language.widths import fold, squeeze
from taikei.model.report import BasicPolicy, ContentsLine, Reference, Statute
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.forms.part import misread
from taikei.readers.forms.report_form import ContentsForm, CoverForm, PoliciesForm
from taikei.readers.lines import Line, Lines, prose, source_of, wrapped


class Cover(NamedTuple):
    title: str
    subtitle: str
    notice: str
    published: str
    issuer: str
    statute: Statute | None
    sources: dict[str, Source]
    used: Lines


def read_cover(lines: Lines, form: CoverForm) -> Cover:
    """The fields of the cover.

    A line that no pattern knows goes on with the field before it, the title first; but a date and an issuer are whole
    when they are found, and a line after them is in no value.
    """
    patterns = {"subtitle": form.subtitle, "notice": form.notice, "published": form.published, "issuer": form.issuer}
    found: dict[str, list[Line]] = {}
    current = "title"
    for line in lines:
        known = next((name for name, pattern in patterns.items() if pattern and pattern.search(line.text)), None)
        if known is None and current in ("published", "issuer"):
            continue
        current = known or current
        found.setdefault(current, []).append(line)
    texts = {name: wrapped(part) for name, part in found.items()}
    return Cover(
        title=texts.get("title", ""),
        subtitle=texts.get("subtitle", ""),
        notice=texts.get("notice", ""),
        published=texts.get("published", ""),
        issuer=squeeze(texts.get("issuer", "")),
        statute=_statute(form.statute, texts.get("title", "") + texts.get("subtitle", "")),
        sources={name: source_of(part) for name, part in found.items()},
        used=[line for part in found.values() for line in part],
    )


def _statute(pattern: re.Pattern[str] | None, text: str) -> Statute | None:
    match = pattern.search(text) if pattern else None
    return None if match is None else Statute(match["name"], whole(match, "article"))


def whole(match: re.Match[str], group: str) -> int:
    """A number that a form's pattern has found, as an int. Raises Misuse where the pattern found something else."""
    number = parse_number(match[group])
    if number is None:
        raise misread(match.re, match[group], Words(f"{group} には数字", f"a number for {group}"))
    return int(number)


class Contents(NamedTuple):
    entries: tuple[ContentsLine, ...]
    used: Lines


# Before the number of the page, or the dash that stands there until Word has counted.
_LEADERS = ".．·・‥…⋯"
_FEWEST_LEADERS = 3
# An entry of the contents wraps over two lines, three with its page number; more than that is no entry.
_LONGEST_ENTRY = 3


def read_contents(
    lines: Lines, form: ContentsForm, headings: Sequence[re.Pattern[str]], sections: Sequence[re.Pattern[str]]
) -> Contents:
    """The contents page; nothing where it has no heading. ``headings`` and ``sections`` know entries without a page."""
    start = next((at for at, line in enumerate(lines) if form.start.search(line.text)), None)
    if start is None:
        return Contents((), ())
    below = lines[start + 1 :]
    entries, count = _paged_entries(below, form, headings) or _bare_entries(below, (*headings, *sections))
    return Contents(entries, lines[start : start + 1 + count])


def _paged_entries(
    lines: Lines, form: ContentsForm, headings: Sequence[re.Pattern[str]]
) -> tuple[tuple[ContentsLine, ...], int] | None:
    """The entries up to the last one with a page, and how many lines they take; None where no entry has a page.

    An entry may be wrapped, its page number too. A chapter may stand there without a page.
    """
    entries: list[ContentsLine] = []
    paged = taken = 0
    pending: list[Line] = []
    for at, line in enumerate(lines, start=1):
        pending.append(line)
        text = wrapped(pending)
        match = form.line.search(text)
        if match is not None:
            entries.append(ContentsLine(match["title"], whole(match, "page"), source_of(pending)))
            paged, taken, pending = len(entries), at, []
        elif any(heading.search(text) for heading in headings):
            entries.append(ContentsLine(text, None, source_of(pending)))
            pending = []
        elif len(pending) > _LONGEST_ENTRY:
            break
    return (tuple(entries[:paged]), taken) if paged else None


def _bare_entries(lines: Lines, headings: Sequence[re.Pattern[str]]) -> tuple[tuple[ContentsLine, ...], int]:
    """The entries of a contents page that prints no page numbers, as a word processor does before it has counted them.

    Leaders may stand where the numbers will. It ends where the first entry comes again: that is the heading itself.
    """
    entries: list[ContentsLine] = []
    for line in lines:
        title = _without_leaders(line.text)
        again = len(entries) > 0 and fold(title) == fold(entries[0].title)
        if again or not any(heading.search(title) for heading in headings):
            break
        entries.append(ContentsLine(title, None, source_of([line])))
    return tuple(entries), len(entries)


def _without_leaders(text: str) -> str:
    """The entry before its leaders or its tab. Cut from the end: a line may be a million dots."""
    entry = text.removesuffix("－")
    bare = entry.rstrip(_LEADERS)
    if len(entry) - len(bare) >= _FEWEST_LEADERS:
        return bare.rstrip()
    return entry.removesuffix("\t") if entry.endswith("\t") else text


class Policies(NamedTuple):
    lead: str
    lead_source: Source
    policies: tuple[BasicPolicy, ...]
    references: tuple[Reference, ...]


def read_policies(lines: Lines, form: PoliciesForm) -> Policies:
    """The lead, the numbered policies and the boxed extracts below the heading (which is not among ``lines``)."""
    lead: list[Line] = []
    policies: list[tuple[re.Match[str], list[Line]]] = []
    references: list[tuple[re.Match[str], list[Line]]] = []
    for line in lines:
        reference = form.reference.search(line.text) if form.reference else None
        item = form.item.search(line.text) if not references else None
        if reference:
            references.append((reference, [line]))
        elif item:
            policies.append((item, [line]))
        else:
            (references[-1][1] if references else policies[-1][1] if policies else lead).append(line)
    return Policies(
        lead=prose(lead),
        lead_source=source_of(lead),
        policies=tuple(
            BasicPolicy(match["number"], match["text"] + wrapped(part[1:]), source_of(part)) for match, part in policies
        ),
        references=tuple(
            Reference(match["label"], match["title"], prose(part[1:]), source_of(part)) for match, part in references
        ),
    )
