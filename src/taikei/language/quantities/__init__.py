"""Quantities in prose (計数): every counted outcome of a narrative, with what it counts and how.

``quantities`` and, for many narratives at once, ``quantities_of`` are the only doors. How it works,
and how well: docs/quantities.md.
"""

from taikei.language.quantities.find import quantities, quantities_of

__all__ = ["quantities", "quantities_of"]
