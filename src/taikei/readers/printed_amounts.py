"""The text in the place of an amount: a number, zero, a word or blank, as the form says."""

from decimal import Decimal

from taikei.language.numerals import parse_number
from taikei.model.amount import Amount, Component, Unit
from taikei.readers.forms.report_form import AmountsForm

# No amount of a report has more digits (Amount refuses it), and a text of a million of them is none.
_MOST_DIGITS = 18
_LONGEST = 60


def number_of(text: str, form: AmountsForm) -> Decimal | None:
    """The number that the text says; None where it is a word, or means that there is none."""
    if form.means_zero(text):
        return Decimal(0)
    number = parse_number(text) if len(text) <= _LONGEST else None
    return None if number is None or number.adjusted() >= _MOST_DIGITS else number


def amount_of(component: Component, text: str, printed: str, unit: Unit, form: AmountsForm) -> Amount:
    """The text as an amount in ``unit``; ``printed`` is the same with its brackets."""
    number = number_of(text, form)
    word = "" if number is not None or form.means_blank(text) else text
    return Amount(component, unit, number, word, printed)
