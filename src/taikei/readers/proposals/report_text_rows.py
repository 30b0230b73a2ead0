"""The rows of a text without cells: the patterns by which they are known, tried out on the lines themselves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from taikei.language.widths import squeeze
from taikei.model.words import Words
from taikei.readers.proposals.candidates import AMOUNTS
from taikei.readers.proposals.report_details import TOTAL_WORDS
from taikei.readers.proposals.report_rows import NOTE, NUMBER, amount_pattern, ending
from taikei.readers.proposals.report_text import TextTable, held_by, words_of

_ENDING = re.compile(r"[（(][^（）()]{1,60}?([課室局部所])[）)]$")
_DIVISION = r"\S+[課室局部所署院校館]"
_STACKED_WORD = r"[^\s0-9０-９［\[（(]\S{0,11}"


@dataclass(frozen=True)
class TextRow:
    """The keys of ``[chapters.row]``, and how many rows the anchor finds."""

    anchor: list[str]
    count: int
    why: Words
    follow: list[str] = field(default_factory=list)
    start: str = ""
    end: str = ""
    narrative: bool = False


def text_row(table: TextTable, below: Sequence[str]) -> TextRow | None:
    """How the rows below the headers stand; None where no line has amounts as the header promises."""
    made = [_in_columns(table, below), _below_each_other(table, below), _labelled(below)]
    return max((row for row in made if row is not None and row.count > 0), key=lambda row: row.count, default=None)


def _in_columns(table: TextTable, below: Sequence[str]) -> TextRow | None:
    """All of a row in one line, in the order of the header: a wrapped name may stand above."""
    pieces = []
    for _, what in table.cells:
        if what == "programme":
            pieces.append(r"(?P<programme>\S.*?\S)")
        elif what in AMOUNTS:
            pieces.append(rf"(?P<{what}>{amount_pattern(_words(table, below))})")
        elif what == "divisions":
            pieces.append(rf"(?P<divisions>{_DIVISION})")
        elif what in ("code", "department"):
            pieces.append(rf"(?P<{what}>\S+)")
        else:
            pieces.append(r"\S+")
    if len({what for _, what in table.cells if what}) != sum(what != "" for _, what in table.cells):
        return None
    full = r"\s+".join(pieces)
    name = r"(?P<programme>\S.*?\S)\s+"
    anchor = f"^{full.replace(name, f'(?:{name})?', 1)}$" if full.startswith(name) else f"^{full}$"
    count = sum(re.search(anchor, text) is not None for text in below)
    return TextRow([anchor], count, Words("一行に一事業", "one programme a line"))


def total_line(table: TextTable, below: Sequence[str]) -> str:
    """The pattern of a line that prints a total: its word, then the amounts as in the header; empty without one."""
    words = sorted({first for text in below if re.fullmatch(TOTAL_WORDS, first := words_of(text)[0])})
    amounts = [rf"(?P<{what}>{NUMBER})" for _, what in table.cells if what in AMOUNTS]
    pattern = rf"^(?:{'|'.join(words)})\s+" + r"\s+".join(amounts)
    return pattern if words and any(re.search(pattern, text) for text in below) else ""


def _words(table: TextTable, below: Sequence[str]) -> list[str]:
    """Words in the place of an amount (未定): what stands in lines that are like rows but for it."""
    pieces = len(table.cells)
    found = []
    for text in below:
        cells = words_of(text)
        if len(cells) == pieces and cells != [cell for cell, _ in table.cells]:
            for (_, what), cell in zip(table.cells, cells, strict=True):
                if what in AMOUNTS and re.fullmatch(_STACKED_WORD, cell):
                    found.append(cell)
    return found


def _below_each_other(table: TextTable, below: Sequence[str]) -> TextRow | None:
    """The name, each amount in a line of its own, then the narrative."""
    amounts = [(cell, what) for cell, what in table.cells if what in AMOUNTS]
    if table.size < 2 or not amounts:
        return None
    anchor = []
    for at, (cell, what) in enumerate(amounts):
        number = rf"(?P<{what}>{NUMBER})"
        inner = rf"[［\[（(〔]\s*{number}\s*[］\]）)〕]" if squeeze(cell)[:1] in "［[（(〔" else number
        anchor.append(rf"^(?:(?P<programme>.*\S)\s+)?{inner}$" if at == 0 else rf"^{inner}$")
    count = _matches(below, anchor)
    lasts = sorted({match[1] for text in below if (match := _ENDING.search(text))})
    narrative = any(what == "narrative" for _, what in table.cells)
    says_divisions = any(what == "narrative" and "課" in cell for cell, what in table.cells)
    return TextRow(
        anchor,
        count,
        Words("金額が縦に並ぶ", "amounts below one another"),
        follow=[NOTE] if _has_note(below, anchor) else [],
        end=ending("".join(lasts)) if narrative and lasts and says_divisions else "",
        narrative=narrative,
    )


def _labelled(below: Sequence[str]) -> TextRow | None:
    """当初予算額 9,000　決算額 3,600: amounts beside their labels, the name in the line above."""
    patterns: dict[str, int] = {}
    lines: dict[str, list[int]] = {}
    for at, text in enumerate(below):
        pattern = _labels(text)
        if pattern:
            patterns[pattern] = patterns.get(pattern, 0) + 1
            lines.setdefault(pattern, []).append(at)
    if not patterns:
        return None
    best = max(patterns, key=lambda pattern: patterns[pattern])
    firsts = [below[at - 1] for at in lines[best] if at > 0]
    symbol = firsts[0][:1] if firsts and all(first[:1] == firsts[0][:1] for first in firsts) else ""
    is_sign = symbol in "■●◆○□◎・【▼▽" and symbol != ""
    divided = sum(_ENDING.search(first) is not None for first in firsts)
    printed = r"(?P<printed>（(?P<divisions>[^（）]+[課室局部所])）)" if divided * 2 > len(firsts) else ""
    follow = [
        rf"^{symbol_}(?P<note>.+)$"
        for symbol_ in "※"
        if any(below[at + 1].startswith(symbol_) for at in lines[best] if at + 1 < len(below))
    ]
    return TextRow(
        [best],
        patterns[best],
        Words("金額に見出しの語が付く", "amounts beside their labels"),
        follow=follow,
        start=f"^{re.escape(symbol)}(?P<programme>.+){printed}$" if is_sign else "",
        narrative=True,
    )


def _labels(text: str) -> str:
    found = list(
        re.finditer(
            rf"(?P<label>[^\s0-9０-９：:]{{2,10}})\s*[：:]?\s*(?P<number>{NUMBER})\s*(?P<unit>円|千円|百万円)?", text
        )
    )
    if not found or "".join(match[0] for match in found).replace(" ", "").replace("　", "") != squeeze(text):
        return ""
    pieces, seen = [], set()
    for match in found:
        what = held_by(match["label"])
        if what not in AMOUNTS or what in seen:
            return ""
        seen.add(what)
        pieces.append(rf"{re.escape(match['label'])}\s*[：:]?\s*(?P<{what}>{NUMBER}){match['unit'] or ''}")
    return "^" + r"\s*".join(pieces) + "$"


def _matches(below: Sequence[str], anchor: Sequence[str]) -> int:
    return sum(_at(below, at, anchor) for at in range(len(below)))


def _at(below: Sequence[str], at: int, anchor: Sequence[str]) -> bool:
    there = below[at : at + len(anchor)]
    return len(there) == len(anchor) and all(
        re.search(pattern, text) for pattern, text in zip(anchor, there, strict=True)
    )


def _has_note(below: Sequence[str], anchor: Sequence[str]) -> bool:
    nexts: Iterator[int] = (at + len(anchor) for at in range(len(below)) if _at(below, at, anchor))
    return any(at < len(below) and re.search(NOTE, below[at]) is not None for at in nexts)
