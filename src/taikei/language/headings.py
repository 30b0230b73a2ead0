"""The headings of a document and the lines of its contents page that name them."""

import re
from functools import lru_cache

from rapidfuzz.distance import Indel

from taikei.language.widths import fold

# 第10節, （１０） and 10. are the longest numerals that a heading begins with.
_LONGEST_NUMERAL = 4
# 国内外からの誘客促進 for 国内外からの誘客の促進: a slip of the pen, not another heading.
_NEARLY = 0.7

_NUMERAL = re.compile(r"^[第(\[]?\d{1,3}[)\]節章項.、]?")


def names_heading(line: str, number: int, title: str) -> bool:
    """Whether a line names a section: its title, behind its number in whatever style (（１）, 第１節, 1.) or alone."""
    key, own = fold(line), fold(title)
    numeral = key.removesuffix(own)
    digits = "".join(character for character in numeral if character.isdigit())
    return own != "" and key.endswith(own) and len(numeral) <= _LONGEST_NUMERAL and digits in ("", str(number))


def nearly(line: str, heading: str) -> bool:
    """Whether two lines are one heading, worded a little differently or counted otherwise."""
    return Indel.normalized_similarity(_bare(line), _bare(heading), score_cutoff=_NEARLY) > 0


@lru_cache(maxsize=4096)  # each line of a contents page is held against each heading
def _bare(text: str) -> str:
    return _NUMERAL.sub("", fold(text))
