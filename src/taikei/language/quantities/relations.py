"""How counts hang together: a part of a whole (うち), the next link of a chain (490→512)."""

import re
from collections.abc import Sequence

from taikei.language.quantities.gated import Within
from taikei.language.quantities.spans import Span
from taikei.language.quantities.surroundings import Surroundings
from taikei.language.quantities.units import counter

_PART = Within(r"(?:^ ?の|(?<!の))うち|^ ?\(?内(?=[^\u3040-\u309f])", "うち", "内")
# 予算額9百万円のうち、4百万円は…
_OF_THE_LAST = re.compile(r" ?の(?:うち|内)、? ?")
_REACH = 8
_BREAK = re.compile(r"[。\n]")


def parts(text: str, spans: Sequence[Span], around: Sequence[Surroundings]) -> list[int | None]:
    """For each count the place of the whole that it is a part of, by うち before it in its item or its bracket.

    The whole is the last of the eight counts before it that is no part, in the same unit if one is; it stands in the
    sentence or in the one that the bracket remarks on.
    """
    if "うち" not in text and "内" not in text:
        return [None] * len(spans)
    wholes: list[int | None] = []
    for at in range(len(spans)):
        wholes.append(_whole(text, spans, wholes, at) if _is_part(text, spans, around, wholes, at) else None)
    return wholes


def _is_part(
    text: str, spans: Sequence[Span], around: Sequence[Surroundings], wholes: Sequence[int | None], at: int
) -> bool:
    if _PART.search(around[at].before):
        return True
    if at > 0 and _OF_THE_LAST.fullmatch(text, spans[at - 1].end, spans[at].start):
        return True
    # （うち県内3社、県外2社）: the bracket goes on.
    bracket = around[at].bracket
    return at > 0 and bracket is not None and around[at - 1].bracket == bracket and wholes[at - 1] is not None


def _whole(text: str, spans: Sequence[Span], wholes: Sequence[int | None], at: int) -> int | None:
    candidates = []
    for earlier in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if wholes[earlier] is None:
            candidates.append(earlier)
        if len(_BREAK.findall(text, spans[earlier].end, spans[at].start)) > 1:
            break
    same = [earlier for earlier in candidates if counter(spans[earlier].unit) == counter(spans[at].unit)]
    return next(iter(same or candidates), None)


def links(text: str, spans: Sequence[Span]) -> list[int | None]:
    """For each count the one before it in its chain: only an arrow, remarks and a heading stand between them."""
    if "→" not in text:
        return [None] * len(spans)
    return [at - 1 if at and _is_link(text[spans[at - 1].end : span.start]) else None for at, span in enumerate(spans)]


_LINK = re.compile(r"(?: ?\([^()]{0,16}\))? ?→[^→。、()]{0,16}")


def _is_link(between: str) -> bool:
    return _LINK.fullmatch(between) is not None
