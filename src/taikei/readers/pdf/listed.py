"""The pages that a doubt is about, as a list that stays short: p3, p5, p8."""

from collections.abc import Sequence

from taikei.model.source import Box

SHOWN = 10


def listed(pages: Sequence[Box]) -> str:
    return ", ".join(f"p{box.page}" for box in pages[:SHOWN]) + ("…" if len(pages) > SHOWN else "")
