"""What a person decided of two lists, as positions in them: it wins over what the machine would say."""

from dataclasses import dataclass

Pair = tuple[int, int]
"""The positions of a programme in the earlier list and of one in the later."""


@dataclass(frozen=True)
class Rulings:
    """``drawn`` pairs are made and ``barred`` ones are not; ``ended`` and ``begun`` programmes have no other side.

    Of a programme that is drawn, ended or begun nothing else is said: the person knew all of it.
    """

    drawn: frozenset[Pair] = frozenset()
    barred: frozenset[Pair] = frozenset()
    ended: frozenset[int] = frozenset()
    begun: frozenset[int] = frozenset()
