"""Whose a measure is that stands without its owner: 補助金の交付件数は3件で、交付額は5万円 tells of 補助金の交付額."""

import re

from taikei.language.quantities.label import Label

_LONGEST = 7
_BARE = re.compile(rf"[^の ]{{1,{_LONGEST}}}")
_MEASURE = re.compile("(?:数|額|実績|率|人員|面積|延長|量)$")


def with_owner(told: str, before: Label) -> str:
    """``told`` with what the count before in the line was told of: its measure (交付件数), or its deed (手当の支給)."""
    if len(told) > _LONGEST or not _MEASURE.search(told) or not _BARE.fullmatch(told):
        return told
    for label in (before.told, before.said):
        owner, of, last = label.rpartition("の")
        if of and last != told and owner not in told and (_MEASURE.search(last) or told.startswith(last)):
            return f"{owner}の{told}"
    return told
