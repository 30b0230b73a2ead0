"""Sentences of Japanese prose."""

import re

from taikei.language.brackets import PAIRS, unbalanced

_CLOSING = frozenset(PAIRS.values())
_BRACKETS = re.escape("".join([*PAIRS, *_CLOSING]))
_SIGN = f"[^{_BRACKETS}]"
_PAIR = "|".join(f"{re.escape(one)}[^{_BRACKETS}。]*+{re.escape(other)}" for one, other in PAIRS.items())
# Most paragraphs: no bracket holds another, or a 。, and none lacks its partner.
_SIMPLE = re.compile(f"{_SIGN}*+(?:(?:{_PAIR}){_SIGN}*+)*")
_MARK = re.compile(f"[。{_BRACKETS}]")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its 。; a 。 within brackets ends none; a line break ends one.

    A bracket that is never closed holds nothing: otherwise one slip would swallow the rest of the paragraph.
    """
    if "\n" not in text:
        return tuple(_sentences(text))
    return tuple(sentence for paragraph in text.split("\n") for sentence in _sentences(paragraph))


def _sentences(paragraph: str) -> list[str]:
    if _SIMPLE.fullmatch(paragraph):
        *ended, rest = paragraph.split("。")
        found = [f"{sentence}。".lstrip() for sentence in ended]
        return [*found, rest.strip()] if rest.strip() else found
    lost = frozenset(unbalanced(paragraph))
    found = []
    start, depth = 0, 0
    for mark in _MARK.finditer(paragraph):
        position, character = mark.start(), mark[0]
        if position not in lost:
            depth += (character in PAIRS) - (character in _CLOSING)
        if character == "。" and depth == 0:
            found.append(paragraph[start : position + 1].strip())
            start = position + 1
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]
