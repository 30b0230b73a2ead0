"""Pairs of brackets as Japanese documents use them, each width its own pair."""

import re

PAIRS = {
    "（": "）", "(": ")", "「": "」", "『": "』", "［": "］", "[": "]",
    "【": "】", "〔": "〕", "〈": "〉", "《": "》", "≪": "≫", "＜": "＞",
}  # fmt: skip
_CLOSING = {closing: opening for opening, closing in PAIRS.items()}
_ALL = re.escape("".join([*PAIRS, *_CLOSING]))
BRACKET = re.compile(f"[{_ALL}]")
_OTHER = rf"[^{_ALL}]"
_PAIR = "|".join(rf"{re.escape(one)}[^{_ALL}\n]*+{re.escape(other)}" for one, other in PAIRS.items())
_FLAT = re.compile(f"{_OTHER}*+(?:(?:{_PAIR}){_OTHER}*+)*")


def are_flat(text: str) -> bool:
    """Whether each bracket has its partner on its line and none holds another: so it is in most texts."""
    return _FLAT.fullmatch(text) is not None


def unbalanced(text: str) -> tuple[int, ...]:
    """Positions of brackets without their partner, in order. A bracket closes only one of its own kind and width.

    A closing bracket passes over opening ones of other kinds that were never closed: （会員数：512（R4）」 of 「…（…」
    leaves the （, not the 「.
    """
    open_at: list[int] = []
    lost: list[int] = []
    for bracket in BRACKET.finditer(text):
        position, character = bracket.start(), bracket[0]
        if character in PAIRS:
            open_at.append(position)
        elif open_at and text[open_at[-1]] == _CLOSING[character]:
            open_at.pop()
        else:
            partner = next((at for at in reversed(open_at) if text[at] == _CLOSING[character]), None)
            if partner is None:
                lost.append(position)
                continue
            lost.extend(at for at in open_at if at > partner)
            open_at = [at for at in open_at if at < partner]
    return tuple(sorted(lost + open_at))
