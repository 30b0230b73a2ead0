"""How single values are printed, the same in every writer."""

from taikei.language.brackets import PAIRS
from taikei.language.numerals import grouped
from taikei.model.amount import Amount
from taikei.model.entry import LegalBasis
from taikei.model.organisation import Charge

RELISTED_MARK = "［再掲］"
NEW_MARK, EXPANDED_MARK, ENDED_MARK = "≪新規≫", "≪拡充≫", "≪終了≫"

_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def full_width(number: int) -> str:
    """４, １６: all digits full-width."""
    return str(number).translate(_FULL_WIDTH)


def numeral(number: int) -> str:
    """４, 16: one digit full-width, more half-width, as offices number sections and articles."""
    return full_width(number) if number < 10 else str(number)


def bracketed(text: str) -> str:
    """The text in （ ）, unless brackets already stand around it; nothing around nothing."""
    if not text or (text[0] in PAIRS and text[-1] in PAIRS.values()):
        return text
    return f"（{text}）"


def amount_text(amount: Amount | None) -> str:
    """19,225; the word in place of a number; empty for blank and for absent."""
    if amount is None:
        return ""
    return amount.word if amount.number is None else grouped(amount.number)


def settlement_text(amount: Amount | None) -> str:
    """The settlement as it stands under the budget: ［17,071］; empty where there is none."""
    text = amount_text(amount)
    return f"［{text}］" if text else ""


def charge_text(charge: Charge) -> str:
    """土木部道路課; two divisions are joined by ・."""
    return charge.department + "・".join(charge.divisions)


def basis_text(basis: LegalBasis) -> str:
    """架空振興法（昭和30年法律第１号）第３条"""
    return f"{basis.law}{bracketed(basis.number)}{basis.provision}"


def marked_name(name: str, relisted: bool, new: bool) -> str:
    """The name on one line with its marks: …事業［再掲］, …事業≪新規≫."""
    return f"{name}{RELISTED_MARK if relisted else ''}{NEW_MARK if new else ''}"
