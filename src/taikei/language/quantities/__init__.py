"""Quantities in prose (計数): every counted outcome of a narrative, with what it counts and how.

``quantities`` is the only door. How it works, and how well: docs/quantities.md.
"""

from taikei.language.quantities.find import quantities

__all__ = ["quantities"]
