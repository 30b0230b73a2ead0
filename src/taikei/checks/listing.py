"""Several words in one line of a finding."""

from collections.abc import Iterable

from taikei.model.words import Words

SHOWN = 8  # as many as a reader takes in at once; the rest is counted


def listed(words: Iterable[str]) -> Words:
    """「手続き」、「取り組み」: each word once, in its order, eight at most and then the number of the others."""
    each = list(dict.fromkeys(words))
    others = len(each) - SHOWN
    ja = "、".join(f"「{word}」" for word in each[:SHOWN]) + (f"ほか{others}件" if others > 0 else "")
    en = ", ".join(f"“{word}”" for word in each[:SHOWN]) + (f" and {others} more" if others > 0 else "")
    return Words(ja, en)
