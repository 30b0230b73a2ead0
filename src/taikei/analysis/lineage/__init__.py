"""系譜: who became whom between two chapters or lists, how sure that is, and what speaks for it.

``solve`` is the order of the steps. What it asks: ``candidates`` which pairs are worth weighing, ``names`` and
``evidence`` what they have in common, ``confidence`` how likely that makes them. ``links`` tells the outcome.
"""

from taikei.analysis.lineage.links import chapter_lineage, lineage, placed_lineage
from taikei.model.lineage import Lineage, Link, LinkKind

__all__ = ["Lineage", "Link", "LinkKind", "chapter_lineage", "lineage", "placed_lineage"]
