"""How a budget book prints its headings, numbers and names: the shape that most of its lines have, as a pattern."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from taikei.language.units import UNIT_WORDS
from taikei.model.words import Words
from taikei.readers.proposals.generalised import SPACE, literal

_NUMBER = "[0-9０-９一二三四五六七八九十]+"
_OPEN, _CLOSE = "（(【〔［[", "）)】〕］]"
_AMOUNT = re.compile(
    rf"\s*(?P<open>[{re.escape(_OPEN)}]?)\s*(?P<amount>[0-9０-９][0-9０-９,，]*)\s*(?P<unit>{UNIT_WORDS}|)\s*"
    rf"[{re.escape(_CLOSE)}]?$"
)
_BESIDE = r"\s*[（(]\s*単位.*"
_UNIT_BESIDE = re.compile(rf"\s*[（(]\s*単位\s*[:：]?\s*(?:{UNIT_WORDS})\s*[）)]$")
_CODES = (
    rf"^[（(〔【［\[](?P<code>{_NUMBER})[）)〕】］\]]\s*(?P<name>\S.*)$",
    rf"^第?(?P<code>{_NUMBER})\s*[目節]\s*(?P<name>\S.*)$",
    r"^(?P<code>[①-⑳㉑-㉟㊱-㊿])\s*(?P<name>\S.*)$",
    r"^(?P<code>[0-9０-９]+)[.．、:：]\s*(?P<name>\S.*)$",
    r"^(?P<code>[0-9０-９]+)\s+(?P<name>\S.*)$",
    r"^(?P<code>[0-9０-９]{1,2})(?P<name>[^0-9０-９\s,，.．].*)$",
)
_MARKS = r"^(?P<code>[○◯◎●■□◆◇★☆])\s*(?P<name>\S.*)$"


class Shaped(NamedTuple):
    """A pattern, and how many of how many lines it fits."""

    pattern: str
    fits: int
    of: int

    @property
    def said(self) -> Words:
        """The share as a confidence, and what it rests on."""
        sure = f"{min(self.fits / self.of, 0.99):.2f}" if self.of else "0.00"
        return Words(f"{sure} {self.of:,}行のうち{self.fits:,}行が合う", f"{sure} fits {self.fits:,} of {self.of:,}")


class _Shape(NamedTuple):
    """How a heading is printed: ``mark`` finds it up to its name."""

    mark: str
    opened: str
    has_amount: bool
    unit: str
    below: str = ""
    """What follows on the line: the mark of the other heading, or the unit in brackets."""


def heading_pattern(word: str, texts: Iterable[str]) -> Shaped | None:
    """The pattern of the headings of 款 or of 項 (``word``), which may share a line; None where none is printed.

    Those that print an amount are the headings, if there are any: the others are running heads.
    """
    shapes = Counter(shape for text in texts for shape in [_shape(word, text)] if shape is not None)
    if not shapes:
        return None
    with_amount = [shape for shape in shapes if shape.has_amount]
    shape = max(with_amount or shapes, key=lambda each: shapes[each])
    amount = ""
    if shape.has_amount:
        close = _CLOSE[_OPEN.index(shape.opened)] if shape.opened else ""
        amount = rf"\s*{re.escape(shape.opened)}(?P<amount>[0-9０-９][0-9０-９,，]*)\s*{shape.unit}{re.escape(close)}"
    pattern = rf"(?:^|\s){shape.mark}[\s.．:：、]*(?P<name>\S.*?){amount}{shape.below}$"
    return Shaped(pattern, shapes[shape], shapes.total())


def running_headings(kan: str, kou: str, texts: Iterable[str]) -> list[str]:
    """The pattern of lines that name 款 and 項 again and that no heading fits, if there are any."""
    both = rf"^{_mark_of('款')}.*{_mark_of('項')}[^0-9０-９]*$"
    left = [text for text in texts if not re.search(kan, text) and not re.search(kou, text)]
    return [both] if any(re.search(both, text) for text in left) else []


def code_pattern(texts: Sequence[str], *, of_purpose: bool = False) -> Shaped | None:
    """The pattern of the lines that begin with a code; None where too few do.

    A line of the 説明 may begin with a mark, or with any number: there a code has as many digits as most have.
    """
    shapes = (*_CODES[:-1], _MARKS) if of_purpose else _CODES
    counted = [(sum(re.search(shape, text) is not None for text in texts), shape) for shape in shapes]
    fits, best = max(counted, key=lambda each: each[0])
    if fits == 0:
        return None
    if of_purpose and best != _MARKS:
        codes = [match["code"] for text in texts for match in [re.search(best, text)] if match is not None]
        length, fits = Counter(map(len, codes)).most_common(1)[0]
        is_written = any(not code.isdigit() for code in codes)
        best = best if is_written else re.sub(r"(\(\?P<code>\[[^\]]*\])\+", rf"\g<1>{{{length}}}", best)
        best = best.replace(f"(?P<code>{_NUMBER})", rf"(?P<code>[0-9０-９]{{{length}}})") if not is_written else best
    return Shaped(best, fits, len(texts))


def page_pattern(pages: Sequence[tuple[int, Sequence[str]]]) -> Shaped | None:
    """The pattern of printed page numbers: a line with a number that goes up as the pages do."""
    seen: Counter[tuple[str, str, int]] = Counter()
    for number, texts in pages:
        for text in texts:
            match = re.fullmatch(r"(\D{0,6}?)\s*([0-9０-９]+)\s*(\D{0,6}?)", text)
            if match is not None:
                seen[(match[1].strip(), match[3].strip(), int(match[2]) - number)] += 1
    by_look: Counter[tuple[str, str]] = Counter()
    for (before, after, _), count in seen.items():
        by_look[before, after] += count if count > 1 or len(pages) == 1 else 0
    if not by_look.total():
        return None
    (before, after), fits = by_look.most_common(1)[0]
    pattern = rf"^{literal(before)}{SPACE}(?P<page>[0-9０-９]+){SPACE}{literal(after)}$"
    return Shaped(pattern, fits, len(pages))


def amount_pattern(cells: Iterable[str], lines: Iterable[str]) -> str:
    """The pattern of a line of the 説明 that ends with an amount, as the amounts of the tables are written."""
    printed = "".join(cells)
    digits = (
        "".join(run for run, used in (("0-9", r"[0-9]"), ("０-９", r"[０-９]")) if re.search(used, printed)) or "0-9"
    )
    comma = "".join(mark for mark in ",，" if mark in printed) or ","
    minus = "".join(mark for mark in "△▲－-" if mark in printed) or "△▲"
    ends = [
        match[1]
        for text in lines
        for match in [re.search(rf"[{digits}]\s*({UNIT_WORDS}|)$", text)]
        if match is not None
    ]
    usual = Counter(ends).most_common(1)
    unit = rf"\s*{usual[0][0]}" if usual and usual[0][0] else ""
    return rf"^(?:(?P<name>\S|\S.*[^\s　]) )?(?P<amount>[{re.escape(minus)}]?[{digits}][{digits}{comma}]*){unit}$"


def _mark_of(word: str) -> str:
    return rf"(?:第?{_NUMBER}\s*{word}|[（(【〔［\[]?\s*{word}\s*[）)】〕］\]]?\s*{_NUMBER})"


def _shape(word: str, text: str) -> _Shape | None:
    found = re.search(rf"(?:^|\s){_mark_of(word)}", text)
    if found is None:
        return None
    other = re.search(rf"\s+{_mark_of('項' if word == '款' else '款')}", text[found.end() :])
    unit = _UNIT_BESIDE.search(text)
    ends = [text.index(each[0], found.end()) for each in (other, unit) if each is not None]
    end = min(ends, default=len(text))
    rest = text[found.end() : end]
    below = "" if not ends else r"\s+" + _mark_in(other[0]).replace("(?P<number>", "(?:") + ".*" if other else _BESIDE
    amount = _AMOUNT.search(rest)
    if not (rest if amount is None else rest[: amount.start()]).strip(" 　.．:：、"):
        return None
    mark = _mark_in(found[0])
    if amount is None:
        return _Shape(mark, "", has_amount=False, unit="", below=below)
    return _Shape(mark, amount["open"], has_amount=True, unit=amount["unit"], below=below)


def _mark_in(printed: str) -> str:
    """The mark of a heading as it is printed, with its number as a group."""
    number = "(?P<number>[0-9０-９]+)" if re.search(r"[0-9０-９]", printed) else f"(?P<number>{_NUMBER})"
    before, after = (
        SPACE.join(map(re.escape, part.split())) for part in re.split(_NUMBER, printed.strip(), maxsplit=1)
    )
    return f"{before}{SPACE if before else ''}{number}{SPACE if after else ''}{after}"
