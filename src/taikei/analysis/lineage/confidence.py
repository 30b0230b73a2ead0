"""How sure a link is: the odds of the evidence, against those of every rival.

The weights were fitted on one half of the programmes of ``bench/lineage.py``, which publishes what they are worth on
the other half (docs/lineage.md). They are log-odds: one of 2.3 makes a link ten times likelier.
"""

from collections.abc import Iterable
from decimal import Decimal
from math import exp, log2

from taikei.analysis.lineage.evidence import Evidence

# Nothing in common but a programme of one body among many.
BASE = -6.5

# What the evidence weighs; a share counts by its size. Half way between the fit with rivals and the one without: the
# one is too sure in short lists, the other not sure enough in long ones.
COMMON, HELD = 4.0, 7.4
SAME_DIVISION, OTHER_DIVISION = 1.4, -0.5
SAME_AMOUNT, AMOUNT_HALVED = 3.4, -0.45

# Judged, not fitted: no sample had them on both sides. A told name is an office's own word, but of a part perhaps.
TOLD = 5.0
SAME_SECTION, OTHER_SECTION = 0.5, -0.5
SAME_ROUND_AMOUNT = 2.0
NARRATIVE, NARRATIVE_USUAL = 4.0, 0.25
FUNDING, FUNDING_USUAL = 1.0, 0.7

# One more programme that goes into, or comes out of, what another one already goes on as. Fitted on made mergers and
# splits, and raised for the money: few of the made ones are as far from their names as those that offices print. That
# the other one kept its name speaks strongly against: its neighbours are named alike as it is.
JOIN_BASE, JOIN_COMMON, JOIN_HELD = -6.0, 3.5, 6.0
JOIN_OTHER_DIVISION, JOIN_SAME_SECTION, JOIN_KEPT_NAME = -2.5, 0.7, -4.0
JOIN_GAIN, JOIN_LOSS = 3.0, 1.2

# Of programmes without an heir that can be told, so many go on under a name that has nothing of the old one.
UNSEEN = 0.05

# Of links without a rival some are wrong all the same: what the evidence does not see.
_SUREST = Decimal("0.99")
_FARTHEST = 3  # halvings: beyond an eighth no amount tells more
_SMALLEST = Decimal("0.0001")


def log_odds(evidence: Evidence) -> float:
    """What speaks for the pair, were there no other."""
    odds = BASE + COMMON * evidence.name.common + HELD * evidence.name.held
    odds += TOLD * evidence.told
    odds += _either(evidence.division, SAME_DIVISION, OTHER_DIVISION)
    odds += _either(evidence.section, SAME_SECTION, OTHER_SECTION)
    if evidence.amount is not None:
        odds += amount_odds(evidence.amount, round_number=evidence.round_amount)
    if evidence.narrative is not None:
        odds += NARRATIVE * (evidence.narrative - NARRATIVE_USUAL)
    if evidence.funding is not None:
        odds += FUNDING * (evidence.funding - FUNDING_USUAL)
    return odds


def join_odds(evidence: Evidence, *, kept_name: bool, money: float) -> float:
    """What speaks for joining; ``money`` is the ``gain`` in odds of the pair that is joined."""
    odds = JOIN_BASE + JOIN_COMMON * evidence.name.common + JOIN_HELD * evidence.name.held
    odds += TOLD * evidence.told + JOIN_KEPT_NAME * kept_name
    if money > 0 or not evidence.told:
        odds += money * (JOIN_GAIN if money > 0 else JOIN_LOSS)
    odds += _either(evidence.section, JOIN_SAME_SECTION, 0.0)
    return odds + _either(evidence.division, 0.0, JOIN_OTHER_DIVISION)


def amount_odds(amount: Decimal, *, round_number: bool) -> float:
    """Equal amounts speak for a pair, round ones less, for many have them; each halving speaks against it."""
    if amount == 1:
        return SAME_ROUND_AMOUNT if round_number else SAME_AMOUNT
    return AMOUNT_HALVED * min(_FARTHEST, -log2(max(amount, _SMALLEST)))


def gain(alone: Decimal | None, together: Decimal | None) -> float:
    """By how much the odds of a pair rise when the money of one more is added on one side."""
    if alone is None or together is None:
        return 0.0
    return amount_odds(together, round_number=True) - amount_odds(alone, round_number=True)


def _either(known: bool | None, same: float, other: float) -> float:
    return 0.0 if known is None else same if known else other


def among_rivals(odds: float, rivals: Iterable[float]) -> float:
    """The probability of a pair: its odds among those of all that share a programme with it, and of none."""
    return exp(odds) / (1 + exp(odds) + sum(map(exp, rivals)))


def chance_of_none(odds: Iterable[float]) -> float:
    """The probability that none of these pairs is right, nor any that nobody can see."""
    return (1 - UNSEEN) / (1 + sum(map(exp, odds)))


def as_confidence(probability: float) -> Decimal:
    """In hundredths. Of links that the machine makes none is certain."""
    return min(_SUREST, Decimal(probability).quantize(Decimal("0.01")))
