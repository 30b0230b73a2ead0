"""Whose a measure is that stands without its owner: 補助金の交付件数は3件で、交付額は5万円 tells of 補助金の交付額."""

import re

from taikei.language.quantities.label import Label
from taikei.language.quantities.topics import is_measure

_BARE = re.compile(r"[^の ]{2,7}")


def with_owner(told: str, before: Label) -> str:
    """``told`` with what the measure of the count before in the line was told of."""
    if not is_measure(told) or not _BARE.fullmatch(told):
        return told
    owner, of, measure = before.told.rpartition("の")
    return f"{owner}の{told}" if of and is_measure(measure) and measure != told and owner not in told else told
