"""Patterns that are tried only where they may match: one look at a character tells that most of them cannot.

Each finds what its pattern finds. The gate is what every match begins with, ends in, or holds; ``tests`` hold it
against the pattern alone.
"""

import re


class Beginning:
    """What words begin with. ``gate`` are the characters that it may begin with."""

    def __init__(self, pattern: str, gate: str) -> None:
        self.pattern, self.gate = re.compile(pattern), gate

    def match(self, words: str, at: int = 0) -> re.Match[str] | None:
        return self.pattern.match(words, at) if words[at : at + 1] in self.gate else None

    def cut(self, words: str) -> str:
        """The words without it."""
        found = self.pattern.match(words) if words[:1] in self.gate else None
        return words if found is None else words[found.end() :]


def either(*beginnings: Beginning) -> Beginning:
    """What any of them finds, and that behind a space: where that is nothing, one look spares all of theirs."""
    pattern = "|".join(f"(?:{beginning.pattern.pattern.removeprefix(' ?')})" for beginning in beginnings)
    return Beginning(f" ?(?:{pattern})", " " + "".join(beginning.gate for beginning in beginnings))


class Ending:
    """What words end in; the pattern says so with a $. ``gate`` are the characters that it may end in."""

    def __init__(self, pattern: str, gate: str) -> None:
        # A $ holds before a line break at the end as well.
        self.pattern, self.gate = re.compile(pattern), f"{gate}\n"

    def search(self, words: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.search(words, start) if words[-1:] in self.gate else None

    def cut(self, words: str) -> str:
        """The words without it."""
        found = self.pattern.search(words) if words[-1:] in self.gate else None
        return words if found is None else words[: found.start()] + words[found.end() :]


class Within:
    """What stands anywhere. Every match holds one of the words of ``gate``."""

    def __init__(self, pattern: str, *gate: str) -> None:
        self.pattern, self.gate = re.compile(pattern), gate

    def search(self, words: str) -> re.Match[str] | None:
        for word in self.gate:
            if word in words:
                return self.pattern.search(words)
        return None

    def sub(self, instead: str, words: str) -> str:
        for word in self.gate:
            if word in words:
                return self.pattern.sub(instead, words)
        return words

    def cut(self, words: str) -> str:
        """The words without it."""
        for word in self.gate:
            if word in words:
                return self.pattern.sub("", words)
        return words
