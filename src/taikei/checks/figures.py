"""Amounts as a finding quotes them."""

from taikei.language.numerals import grouped
from taikei.language.terms import UNITS
from taikei.model.amount import Amount
from taikei.model.words import Words


def amount_words(amount: Amount) -> Words:
    """A number with its unit, a word in its quotation marks, or 空欄: three things that must not look alike."""
    if amount.number is not None:
        digits = grouped(amount.number)
        return Words(f"{digits}{UNITS[amount.unit].ja}", f"{digits} {UNITS[amount.unit].en}")
    if amount.word:
        return Words(f"「{amount.word}」", f"“{amount.word}”")
    return Words("空欄", "blank")
