"""〔前年〕: the mark of a sentence that was carried over from last year and that nobody has touched yet.

It stands in the text itself, before its sentence. So it is seen wherever the text is seen, goes through Word, Excel and
JSON and back, and is taken off as one takes off any other word: by who has corrected the sentence, or let it stand.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from taikei.language.sentences import sentences
from taikei.language.widths import fold

MARK = "〔前年〕"


class Sentence(NamedTuple):
    """``marked`` tells whether the mark stands before it; ``text`` is without it."""

    text: str
    marked: bool


def marked(text: str) -> str:
    """The text with the mark before each of its sentences; paragraphs stay."""
    return "\n".join("".join(MARK + sentence for sentence in sentences(each)) for each in unmarked(text).split("\n"))


def unmarked(text: str) -> str:
    """The text without any mark."""
    return text.replace(MARK, "")


def sentences_of(text: str) -> Iterator[Sentence]:
    """Each sentence of the text, and whether it is marked. A reader may have broken the line within a mark."""
    for sentence in sentences(text):
        bare = sentence.removeprefix(MARK)
        yield Sentence(unmarked(bare), bare != sentence)


def settled(text: str, last_year: Iterable[str]) -> str:
    """The text without the marks of sentences that were changed: those that last year's texts do not have."""
    old = {fold(sentence) for each in last_year for sentence in sentences(each)}
    return "\n".join(
        "".join(
            f"{MARK}{sentence.text}" if sentence.marked and fold(sentence.text) in old else sentence.text
            for sentence in sentences_of(paragraph)
        )
        for paragraph in text.split("\n")
    )
