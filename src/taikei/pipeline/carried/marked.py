"""A printed text, and which fields of the data explain its characters."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from taikei.pipeline.carried.values import Value

_OF_A_NUMBER = re.compile(r"[\d,.△▲-]")
_IDLE_ZEROS = re.compile(r"\.0+(?!\d)")
SEVERAL = "*"


class Marked:
    """``fields`` has for each character the field of the value that was found there: empty for none, * for several.

    The text is given in its lines: a value may go on over their ends, but digits of two lines are not one number.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.text = "".join(lines)
        self.fields = [""] * len(self.text)
        self._starts = set(accumulate(map(len, lines), initial=0))

    def find(self, value: Value) -> bool:
        """Whether the value stands in the text; every place where it does is marked."""
        there = False
        for start, end in self._places(value):
            there = True
            for at in range(start, end):
                self.fields[at] = value.field if self.fields[at] in ("", value.field) else SEVERAL
        return there

    def certain(self) -> frozenset[str]:
        """The fields that alone explain some of the text: the layout surely prints them."""
        return frozenset(self.fields) - {"", SEVERAL}

    def rest(self) -> list[str]:
        """What nothing explains: each run of it."""
        marked = zip(self.text, self.fields, strict=True)
        runs = groupby(marked, key=lambda each: each[1] == "")
        return ["".join(char for char, _ in run) for unexplained, run in runs if unexplained]

    def _places(self, value: Value) -> Iterator[tuple[int, int]]:
        for text in value.texts:
            start = self.text.find(text) if text != "" else -1
            while start >= 0:
                end = start + len(text)
                if value.number and (idle := _IDLE_ZEROS.match(self.text, end)):
                    end = idle.end()
                if not value.number or not (self._digit(start - 1, start) or self._digit(end, end)):
                    yield start, end
                start = self.text.find(text, start + 1)

    def _digit(self, at: int, border: int) -> bool:
        """Whether the character belongs to a number that goes on over the border."""
        inside = 0 <= at < len(self.text) and border not in self._starts
        return inside and _OF_A_NUMBER.fullmatch(self.text[at]) is not None
