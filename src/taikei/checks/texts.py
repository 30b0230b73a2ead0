"""The printed texts of a report, searched all at once: one pattern over the whole report instead of over each text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from taikei.checks.places import row_place, row_words
from taikei.checks.plain import plain_sentences, without_asides
from taikei.checks.verdict import Hit, Verdict
from taikei.language.terms import CHAPTERS, FIELDS
from taikei.model.entry import Placement
from taikei.model.finding import Place, Quote
from taikei.model.report import Chapter, Note, Report
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words

PROSE = ("lead", "narrative", "notes")
"""The fields that the body's own officials wrote as sentences. The quoted ordinance is not theirs to correct."""

# Between two texts: nothing a pattern of this project matches, so that no match begins in one text and ends in another.
_BORDER = "\n\0\n"
# In the place of each character of a proper name, where names are left alone.
_NAME = "\1"
# Most names of a report begin with the same two characters as another; with four, few do.
_LONGEST_HEAD = 4
Sign = str | re.Pattern[str]
"""What is quickly looked for before a pattern: a character or word, or a pattern that begins with few characters."""

CONTEXT = 12  # characters on each side of the spot: enough to find it in print, short enough for one line


def quoted(text: str, start: int, end: int) -> Quote:
    """``text[start:end]`` with what stands around it; … where something is left out. Line breaks become spaces."""
    end = min(end, len(text))  # where one of two texts goes on, the other's spot is its very end
    first, last = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    before = ("…" if first > 0 else "") + text[first:start]
    after = text[end:last] + ("…" if last < len(text) else "")
    whole = f"{before}{text[start:end]}{after}".replace("\n", " ")
    return Quote(whole, len(before), len(before) + end - start)


class PrintedText(NamedTuple):
    """One field as printed. A text of no row has no placement, a note no section."""

    text: str
    field: str
    chapter: Chapter
    section: Section | None = None
    placement: Placement | None = None
    note: Note | None = None

    @property
    def place(self) -> Place:
        if self.section is not None and self.placement is not None:
            return row_place(self.chapter, self.section, self.placement, self.field)
        number = None if self.section is None else self.section.number
        return Place(
            self.chapter.kind, number, field=self.field, source=self.source, fiscal_year=self.chapter.fiscal_year
        )

    @property
    def label(self) -> Words:
        """What tells a reader which text it is."""
        kind, name = CHAPTERS[self.chapter.kind], FIELDS[self.field]
        if self.section is None:
            mark = "" if self.note is None else self.note.mark
            return Words(f"{kind.ja}の{mark}", f"{mark} of the {kind.en}")
        if self.placement is None:
            number = self.section.number
            return Words(f"{kind.ja}（{number}）の{name.ja}", f"{name.en} of {kind.en} ({number})")
        row = row_words(self.chapter, self.section, self.placement)
        return Words(f"{row.ja}の{name.ja}", f"{name.en} of {row.en}")

    @property
    def source(self) -> Source:
        """Where a text of no row stands in the document."""
        if self.section is not None:
            return self.section.sources.get(self.field, Source())
        return Source() if self.note is None else self.note.source

    def quote(self, start: int, end: int) -> Quote:
        return quoted(self.text, start, end)


class Spot(NamedTuple):
    """A place within a text that a pattern has found."""

    text: PrintedText
    start: int
    end: int
    match: re.Match[str]

    @property
    def printed(self) -> str:
        return self.text.text[self.start : self.end]

    @property
    def quote(self) -> Quote:
        return self.text.quote(self.start, self.end)


@dataclass(frozen=True)
class Texts:
    """Texts in the order of the document. ``names`` are hidden from patterns."""

    texts: tuple[PrintedText, ...]
    names: tuple[str, ...] = ()

    def of(self, fields: Collection[str]) -> "Texts":
        """Those of these fields alone."""
        return replace(self, texts=tuple([text for text in self.texts if text.field in fields]))

    def spots(self, pattern: re.Pattern[str], signs: Iterable[Sign] = ()) -> Iterator[Spot]:
        """Every match in any text. ``^`` and ``$`` of a MULTILINE pattern are the ends of a line of a text.

        Every match has one of the ``signs``, where any are given, and most texts have none of them: the pattern is
        tried in the others alone. A character is found a hundred times as fast as a pattern tells that it is not there.
        """
        starts = self._starts
        for match in self._with_sign(pattern, signs) if signs else pattern.finditer(self._all):
            at = bisect_right(starts, match.start()) - 1
            start = match.start() - starts[at]
            if start <= len(self.texts[at].text):
                yield Spot(self.texts[at], start, match.end() - starts[at], match)

    def having(self, signs: Iterable[Sign]) -> Iterator[PrintedText]:
        """The texts in which one of the signs stands."""
        return (self.texts[at] for at in self._having(signs))

    def count(self, characters: str) -> int:
        """How often these characters stand in all texts."""
        return sum(map(self._all.count, characters))

    def printed(self, pattern: re.Pattern[str]) -> Counter[str]:
        """How often each match of a pattern without groups stands in any text."""
        return Counter(pattern.findall(self._all))

    def judged(
        self,
        pattern: re.Pattern[str],
        hit: Callable[[Sequence[Spot]], Hit | None],
        signs: Iterable[Sign] = (),
    ) -> Verdict:
        """The verdict on each text by the spots that a pattern finds in it; one hit tells of all the spots."""
        hits = (hit(spots) for spots in self._by_text(pattern, signs))
        return Verdict(len(self.texts), tuple(each for each in hits if each is not None))

    def _with_sign(self, pattern: re.Pattern[str], signs: Iterable[Sign]) -> Iterator[re.Match[str]]:
        for at in self._having(signs):
            yield from pattern.finditer(self._all, self._starts[at], self._starts[at + 1])

    def _having(self, signs: Iterable[Sign]) -> list[int]:
        whole, starts = self._all, self._starts
        found: set[int] = set()
        for sign in signs:
            place = _first(sign, whole, 0)
            while place >= 0:
                at = bisect_right(starts, place) - 1
                found.add(at)
                place = _first(sign, whole, starts[at + 1])
        return sorted(found)

    def _by_text(self, pattern: re.Pattern[str], signs: Iterable[Sign]) -> Iterator[list[Spot]]:
        spots: list[Spot] = []
        for spot in self.spots(pattern, signs):
            if spots and spots[-1].text is not spot.text:
                yield spots
                spots = []
            spots.append(spot)
        if spots:
            yield spots

    @cached_property
    def plain(self) -> tuple[tuple[PrintedText, str], ...]:
        """Each text with what it says outside of brackets."""
        return tuple([(text, without_asides(text.text)) for text in self.texts])

    @cached_property
    def sentences(self) -> tuple[tuple[PrintedText, list[str]], ...]:
        """Each text with its sentences, without 。 and what stands in brackets."""
        return tuple([(text, plain_sentences(plain)) for text, plain in self.plain])

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate([len(text.text) + len(_BORDER) for text in self.texts])]

    @cached_property
    def _all(self) -> str:
        joined = _BORDER.join([*(text.text for text in self.texts), ""])
        return _hidden(joined, self.names) if self.names else joined


def _first(sign: Sign, text: str, start: int) -> int:
    """Where a sign stands first from there on; -1 where it does not."""
    if isinstance(sign, str):
        return text.find(sign, start)
    found = sign.search(text, start)
    return -1 if found is None else found.start()


def _hidden(text: str, names: Sequence[str]) -> str:
    """``text`` with a mark in the place of each character of a name; the longest name that stands at a place counts.

    The first characters of the names are looked up where each of them may stand, so that ten thousand names cost no
    more than ten.
    """
    head = min(_LONGEST_HEAD, *map(len, names))
    known = frozenset(names)
    by_head: dict[str, list[int]] = {}
    for length, letters in sorted({(len(name), name[:head]) for name in known}, reverse=True):
        by_head.setdefault(letters, []).append(length)
    first, *following = (f"[{re.escape(''.join(sorted(set(column))))}]" for column in zip(*by_head, strict=True))
    parts, done = [], 0
    for found in re.finditer(f"{first}(?={''.join(following)})", text):
        start = found.start()
        lengths = by_head.get(text[start : start + head])
        if lengths is None or start < done:
            continue
        length = next((length for length in lengths if text[start : start + length] in known), 0)
        if length > 0:
            parts += [text[done:start], _NAME * length]
            done = start + length
    return "".join([*parts, text[done:]])


def printed_texts(report: Report) -> Texts:
    """Leads, quoted ordinance, the fields of each row, and notes; in the order of the document, without the empty."""
    return Texts(tuple(_texts(report)))


def _texts(report: Report) -> Iterator[PrintedText]:
    for chapter in report.chapters:
        for section in chapter.sections:
            for field, text in (("ordinance", "\n".join(section.ordinance)), ("lead", section.lead)):
                if text:
                    yield PrintedText(text, field, chapter, section)
            for placement in section.placements:
                entry = placement.entry
                yield PrintedText(entry.programme, "programme", chapter, section, placement)
                for amount in entry.amounts:
                    if amount.printed:
                        yield PrintedText(amount.printed, amount.component, chapter, section, placement)
                if entry.note:
                    yield PrintedText(entry.note, "note", chapter, section, placement)
                if entry.narrative:
                    yield PrintedText(entry.narrative, "narrative", chapter, section, placement)
                if entry.charge.printed:
                    yield PrintedText(entry.charge.printed, "charge", chapter, section, placement)
        for note in chapter.notes:
            yield PrintedText(note.text, "notes", chapter, note=note)
