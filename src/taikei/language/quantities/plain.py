"""A text in one width, character for character: every offset stays what it was."""

import re
import unicodedata

_SAME = {
    **dict.fromkeys("（〔［【[｛{", "("),
    **dict.fromkeys("）〕］】]｝}", ")"),
    **dict.fromkeys("〜∼～", "~"),
    **dict.fromkeys("‐‑‒–−－", "-"),
    **dict.fromkeys("⇒➡➔⟶", "→"),
    "\u3000": " ",
    "\xa0": " ",
    "\t": " ",
    "｢": "「",
    "｣": "」",
}


class _Widths(dict[int, str]):
    """Filled as characters come: the normal width of each, itself where that is more than one character."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        normal = unicodedata.normalize("NFKC", character)
        # ① and Ⅲ are names of list items, not numbers; ㎡ and ㌶ stay units.
        same = _SAME.get(character) or (character if len(normal) > 1 or character in "①②③④⑤⑥⑦⑧⑨²³" else normal)
        self[code] = same
        return same


_WIDTHS = _Widths()
# All but the characters that most of a text is made of, and that stay as they are.
_MAY_CHANGE = re.compile(r"[^\0-\x08\n-Z\\^-z|~\x7f、。「」・々\u3041-\u3096ァ-ヺー\u4e00-\u9fff]+")


def plain(text: str) -> str:
    """Full-width digits, letters and marks in half width, brackets of a remark as ( ), the ideographic space as one."""
    return _MAY_CHANGE.sub(lambda stretch: stretch[0].translate(_WIDTHS), text)
