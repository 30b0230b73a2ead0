"""The sentences of a text without what stands aside: counts in brackets, and headings in pointed brackets."""

import re

# The innermost pair of any width; a 。 within it ends no sentence.
_ASIDE = re.compile(r"[（(〔【［\[＜<][^（）()〔〕【】［］\[\]＜＞<>\n]*[）)〕】］\]＞>]")


def plain_sentences(plain: str) -> list[str]:
    """The sentences of a text that has no asides, without 。."""
    return [sentence for sentence in plain.replace("\n", "。").split("。") if sentence.strip()]


def without_asides(text: str) -> str:
    """The text without what stands in brackets, of which one may hold another."""
    count = 1
    while count:
        text, count = _ASIDE.subn("", text)
    return text
