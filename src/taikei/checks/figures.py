"""Amounts as a finding quotes them."""

from taikei.language.numerals import grouped
from taikei.model.amount import Amount, Unit
from taikei.model.words import Words

_UNITS = {Unit.YEN: "yen", Unit.THOUSAND_YEN: "thousand yen", Unit.MILLION_YEN: "million yen"}


def amount_words(amount: Amount) -> Words:
    """A number with its unit, a word in its quotation marks, or 空欄: three things that must not look alike."""
    if amount.number is not None:
        digits = grouped(amount.number)
        return Words(f"{digits}{amount.unit}", f"{digits} {_UNITS[amount.unit]}")
    if amount.word:
        return Words(f"「{amount.word}」", f"“{amount.word}”")
    return Words("空欄", "blank")
