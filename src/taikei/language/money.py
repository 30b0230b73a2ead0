"""Amounts of money in prose: 3,722,290千円, 37億2,229万円, 約37億円, 1億5千万円."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from taikei.language.quantities.numbers import RUN, scaled, value_of
from taikei.language.quantities.plain import plain

_YEN = re.compile(rf"(?P<run>{RUN})円")
_SCALES = {
    "千": 10**3, "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "億": 10**8, "十億": 10**9, "百億": 10**10,
    "千億": 10**11, "兆": 10**12,
}  # fmt: skip
_TAIL = re.compile(r"(?:[.](?P<decimals>[0-9]+))?(?P<scale>[十百千]?[万億兆]|百万|千)?$")


@dataclass(frozen=True)
class Money:
    """``text[start:end]`` tells ``yen``; ``step`` is what one of its last digit stands for."""

    start: int
    end: int
    yen: Decimal
    step: Decimal

    def tells(self, yen: Decimal) -> bool:
        """Whether this is the amount, rounded or cut to the step that it is told in."""
        if yen == self.yen:
            return True
        steps, rest = divmod(yen, self.step)
        return self.step > 1 and yen > self.step and self.yen / self.step in (steps, steps + (2 * rest >= self.step))


def money_in(text: str) -> Iterator[Money]:
    """The amounts of a text in order."""
    narrow = plain(text)
    for match in _YEN.finditer(narrow):
        run = match["run"]
        told = scaled(run)
        number = value_of(run) if told is None else told[0] * _SCALES[told[1]]
        tail = _TAIL.search(run)
        if number is not None and tail is not None:
            step = Decimal(_SCALES.get(tail["scale"] or "", 1)).scaleb(-len(tail["decimals"] or ""))
            yield Money(match.start(), match.end(), number, step)
