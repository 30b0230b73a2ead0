"""Which unit amounts are in where the document tells none: the evidence of the amounts themselves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from taikei.language.numerals import grouped
from taikei.language.terms import UNITS
from taikei.model.amount import Unit
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words

CANDIDATES = (Unit.YEN, Unit.THOUSAND_YEN, Unit.MILLION_YEN)
SALARY = "給料"
"""The kind of expense (節) that pays officials: a line of it is never less than a part of one salary."""

# What is usual of a Japanese government, from a village to a ministry, in yen.
_PROGRAMME = (100_000, 10_000_000_000)
_TOTAL = (300_000_000, 300_000_000_000_000)
_SALARIES = (500_000, 20_000_000_000)
_FEW = 20


@dataclass(frozen=True)
class Amounts:
    """What is known before the unit is: the amounts that are not zero, those of programmes, and lines of salaries.

    ``whole`` says that the programmes are the whole budget of a government: then their total cannot be too small.
    """

    cells: Sequence[Decimal]
    programmes: Sequence[Decimal]
    salaries: Sequence[Decimal] = ()
    whole: bool = True


@dataclass(frozen=True)
class _Sign:
    """One piece of evidence: +1 speaks for the candidate, -1 against it."""

    weight: int
    words: Words


def likely_unit(amounts: Amounts, usual: Unit | None = None) -> tuple[Unit, Doubt]:
    """The candidate with the best evidence, and the doubt that shows it all.

    Where two are alike, it is the ``usual`` unit of the layout if that is one of them, else the smaller one.
    """
    found = {unit: [sign for witness in _WITNESSES for sign in witness(amounts, unit)] for unit in CANDIDATES}
    weights = {unit: sum(sign.weight for sign in signs) for unit, signs in found.items()}
    alike = [unit for unit in CANDIDATES if weights[unit] == max(weights.values())]
    best = usual if usual in alike else alike[0]
    ja = "。".join(
        f"{UNITS[unit].ja}（{_signed(weights[unit])}）：{_listed(signs, 'ja')}" for unit, signs in found.items()
    )
    en = "; ".join(
        f"{UNITS[unit].en} ({_signed(weights[unit])}): {_listed(signs, 'en')}" for unit, signs in found.items()
    )
    unsure = _unsure(best == usual) if len(alike) > 1 else None
    to_do = (
        Words("確かめて、様式に unit を書いてください。", "Check it, and write the unit into the form.")
        if usual is None
        else Words("確かめてください。", "Check it.")
    )
    doubt = Doubt(
        Source(),
        Words(
            f"金額の単位の記載がないため、金額の様子から{UNITS[best].ja}と判断しました。"
            f"{unsure.ja if unsure else ''}根拠は次のとおりです。{ja}。{to_do.ja}",
            f"No unit of the amounts is told; {UNITS[best].en} was taken from the amounts themselves. "
            f"{unsure.en if unsure else ''}The evidence: {en}. {to_do.en}",
        ),
    )
    return best, doubt


def _signed(weight: int) -> str:
    return f"{weight:+d}" if weight else "0"


def _unsure(by_form: bool) -> Words:
    if by_form:
        return Words(
            "ほかの単位も同じ程度に考えられるので、様式が通常とする単位にしました。",
            "Another unit is as likely; the one that the form calls usual was chosen. ",
        )
    return Words("ほかの単位も同じ程度に考えられます。", "Another unit is as likely. ")


def _listed(signs: Sequence[_Sign], language: str) -> str:
    marked = [
        f"{'○' if sign.weight > 0 else '×'}{sign.words.ja if language == 'ja' else sign.words.en}" for sign in signs
    ]
    return ("、" if language == "ja" else ", ").join(marked) or "－"


def _rounded(amounts: Amounts, unit: Unit) -> Iterator[_Sign]:
    """Budgets are made in thousand yen: where they are printed in yen, they end in 000."""
    if len(amounts.cells) < _FEW or unit == Unit.MILLION_YEN:
        return
    share = sum(number % 1000 == 0 for number in amounts.cells) / len(amounts.cells)
    words = Words(f"0でない金額の{share:.0%}が1,000で割り切れる", f"{share:.0%} of the amounts other than 0 end in 000")
    if share >= 0.9:
        yield _Sign(1 if unit == Unit.YEN else -1, words)
    elif share <= 0.5 and unit == Unit.THOUSAND_YEN:
        yield _Sign(1, words)


def _small(amounts: Amounts, unit: Unit) -> Iterator[_Sign]:
    """No budget has many lines below a thousand yen, and no amount in yen has a fraction."""
    if not amounts.cells or unit != Unit.YEN:
        return
    small = sum(abs(number) < 1000 for number in amounts.cells) / len(amounts.cells)
    if small > 0.1:
        yield _Sign(
            -1, Words(f"0でない金額の{small:.0%}が1,000円に満たない", f"{small:.0%} of them are below 1,000 yen")
        )
    if any(number % 1 for number in amounts.cells):
        yield _Sign(-1, Words("小数のある金額がある", "some amounts have a fraction"))


def _size(
    of: Words, numbers: Callable[[Amounts], Sequence[Decimal]], usual: tuple[int, int]
) -> Callable[[Amounts, Unit], Iterator[_Sign]]:
    def witness(amounts: Amounts, unit: Unit) -> Iterator[_Sign]:
        found = numbers(amounts)
        if not found:
            return
        yen = _in_yen(Decimal(median(found)), unit)
        fits = usual[0] <= yen <= usual[1]
        said = grouped(yen.quantize(Decimal(1)))
        not_ja, not_en = ("", "") if fits else ("通常の範囲になく", "out of the usual, ")
        yield _Sign(1 if fits else -1, Words(f"{of.ja}が{not_ja}{said}円", f"{of.en} is {not_en}{said} yen"))

    return witness


def _in_yen(number: Decimal, unit: Unit) -> Decimal:
    return number * Decimal(unit.yen or 0)


_whole_budget = _size(Words("合計", "the total"), lambda given: [sum(given.programmes, Decimal(0))], _TOTAL)


def _total(amounts: Amounts, unit: Unit) -> Iterator[_Sign]:
    """A report on one theme may be of any size up to that of a whole budget."""
    too_large = _in_yen(sum(amounts.programmes, Decimal(0)), unit) > _TOTAL[1]
    if amounts.programmes and (amounts.whole or too_large):
        yield from _whole_budget(amounts, unit)


_WITNESSES = (
    _rounded,
    _small,
    _size(Words("事業の金額の中央値", "the median of programmes"), lambda given: given.programmes, _PROGRAMME),
    _total,
    _size(Words(f"{SALARY}の行の中央値", "the median of salary lines"), lambda given: given.salaries, _SALARIES),
)
