"""A spot in the text of a file: its line and character, and what stands there."""

import re
from dataclasses import dataclass

from taikei.model.words import Words

_PIECE = re.compile(r"[^\s,\[\]{}=#]+|.")
_LONGEST = 30


@dataclass(frozen=True)
class Spot:
    """``at`` counts the characters before it in ``text``, whose lines end with \\n; it may be the end."""

    text: str
    at: int

    @property
    def before(self) -> str:
        """What stands in the line before it."""
        return self.text[: self.at].rpartition("\n")[2]

    @property
    def behind(self) -> str:
        """What stands in the line from it on."""
        return self.text[self.at :].partition("\n")[0]

    @property
    def piece(self) -> str:
        """The word or sign that begins here; empty at the end of a line."""
        found = _PIECE.match(self.behind)
        return found[0] if found else ""

    @property
    def line(self) -> str:
        return _cut((self.before + self.behind).strip())

    def words(self) -> Words:
        line = self.text.count("\n", 0, self.at) + 1
        column = len(self.before) + 1
        return Words(f"{line}行目の{column}字目", f"line {line}, character {column}")

    def seen(self) -> Words:
        """What stands here."""
        if self.piece:
            return Words(f"「{_cut(self.piece)}」", f"'{_cut(self.piece)}'")
        if self.at >= len(self.text):
            return Words("ファイルの終わり", "the end of the file")
        return Words("行の終わり", "the end of the line")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
