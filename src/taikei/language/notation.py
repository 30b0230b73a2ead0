"""The same text in another notation: width, space, brackets, commas, dashes and era years say nothing new."""

import re
import unicodedata
from functools import lru_cache

from taikei.language.brackets import PAIRS
from taikei.language.eras import with_western_years
from taikei.language.widths import squeeze

_SAME = str.maketrans({
    **dict.fromkeys("".join(PAIRS), "("),
    **dict.fromkeys(PAIRS.values(), ")"),
    **dict.fromkeys("｛{", "("),
    **dict.fromkeys("｝}", ")"),
    **dict.fromkeys("、，､", ","),
    **dict.fromkeys("。．｡", "."),
    **dict.fromkeys("〜～∼", "~"),
    **dict.fromkeys("‐‑‒–−－", "-"),
    **dict.fromkeys("▲△", "△"),
    **dict.fromkeys("･", "・"),
})  # fmt: skip
_PLACES = re.compile(r"[箇個カヵヶケ](?=[所国月年])")
# A comma between digits of which three do not follow is that of a list: 第3,5条 is not 第35条.
_COMMAS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))|(?<!\d),|,(?!\d)|\.$")


@lru_cache(maxsize=1 << 14)
def notation_key(text: str) -> str:
    """The same key for texts that differ in notation only. For comparing: it loses what was printed."""
    narrow = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME)
    return with_western_years(_PLACES.sub("か", _COMMAS.sub("", squeeze(narrow))))
