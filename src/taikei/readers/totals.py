"""Totals that a document prints, and what they prove when they are held against the rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

from taikei.language.numerals import grouped
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Component, Unit
from taikei.model.entry import Placement
from taikei.model.reading import Doubt, Proof
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.forms.table_form import TotalForm

# More than a million of the largest amounts have, in the smallest unit.
_DIGITS = 40


@dataclass(frozen=True)
class Total:
    """A printed total: its numbers in ``unit``, and how many programmes it says (``count``).

    ``rows`` are those since the heading or total above it.
    """

    form: TotalForm
    numbers: Mapping[Component, Decimal]
    unit: Unit
    source: Source
    count: Decimal | None = None
    rows: tuple[Placement, ...] = ()


@dataclass(frozen=True)
class Proved:
    """What came of the totals: the proofs, and a doubt for each that is wrong."""

    proofs: tuple[Proof, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def prove(total: Total, rows: Sequence[Placement], of: Words, unit: Unit) -> Proved:
    """The total held against ``rows``, whose amounts are in ``unit``. ``of`` says what it is the total of."""
    counted = [row for row in rows if total.form.relisted or not row.relisted]
    of = _said_of(of, total.form)
    proofs = tuple(_proof(total, component, counted, of, unit) for component in total.numbers)
    doubts = [_wrong(proof, proof.summed) for proof in proofs if proof.summed is not None and not proof.proved]
    if total.count is not None and total.count != len(counted):
        doubts.append(_miscounted(of, total.count, len(counted), total.source))
    return Proved(proofs, tuple(doubts))


def together(proved: Iterable[Proved]) -> Proved:
    parts = tuple(proved)
    return Proved(
        tuple(proof for part in parts for proof in part.proofs), tuple(doubt for part in parts for doubt in part.doubts)
    )


def not_printed(form: TotalForm, where: Sequence[Words], source: Source) -> Doubt:
    """The doubt that a total is missing which the form says is printed ``where``."""
    what = form.row or form.text
    pattern = "" if what is None else what.pattern
    ja, en = "、".join(words.ja for words in where), ", ".join(words.en for words in where)
    return Doubt(
        source,
        Words(
            f"{ja}に、様式にある合計（{pattern}）が見当たりません。この合計による確かめはできません。",
            f"The total that the form knows ({pattern}) is not printed in {en}; nothing is proved by it.",
        ),
    )


def _said_of(of: Words, form: TotalForm) -> Words:
    if form.relisted:
        return Words(f"{of.ja}（再掲を含む）", f"{of.en}, re-listings included")
    return Words(f"{of.ja}（再掲を除く）", f"{of.en}, without re-listings")


def _proof(total: Total, component: Component, rows: Sequence[Placement], of: Words, unit: Unit) -> Proof:
    name, printed = COMPONENTS[component], total.numbers[component]
    summed = _sum(rows, component, unit)
    return Proof(
        of=Words(f"{of.ja}の{name.ja}", f"{name.en} of {of.en}"),
        printed=printed,
        summed=None if summed is None else _in_unit(summed, unit, total.unit, printed),
        unit=total.unit,
        source=total.source,
    )


def _sum(rows: Sequence[Placement], component: Component, unit: Unit) -> Decimal | None:
    """None where no row has such an amount, or one of them is a word or in another unit. A blank adds nothing."""
    amounts = [amount for row in rows if (amount := row.entry.amount(component)) is not None]
    if not amounts or any(amount.word or amount.unit != unit for amount in amounts):
        return None
    return sum((amount.number for amount in amounts if amount.number is not None), Decimal(0))


def _in_unit(summed: Decimal, unit: Unit, wanted: Unit, printed: Decimal) -> Decimal | None:
    """The sum in the unit of the total, rounded as far as that is printed; None between currencies."""
    if unit == wanted:
        return summed
    if unit.yen is None or wanted.yen is None:
        return None
    with localcontext(prec=_DIGITS):
        return (summed * unit.yen / wanted.yen).quantize(printed, ROUND_HALF_UP)


def _wrong(proof: Proof, summed: Decimal) -> Doubt:
    difference = grouped(proof.printed - summed)
    return Doubt(
        proof.source,
        Words(
            f"{proof.of.ja}の合計は{grouped(proof.printed)}{proof.unit}と書かれていますが、行を足すと"
            f"{grouped(summed)}{proof.unit}です（差{difference}{proof.unit}）。",
            f"The printed total is {grouped(proof.printed)} {proof.unit} ({proof.of.en}), but the rows add up to "
            f"{grouped(summed)} {proof.unit} (difference {difference} {proof.unit}).",
        ),
    )


def _miscounted(of: Words, printed: Decimal, found: int, source: Source) -> Doubt:
    return Doubt(
        source,
        Words(
            f"{of.ja}の事業数は{grouped(printed)}と書かれていますが、読み取った行は{found}です。",
            f"{grouped(printed)} programmes are printed ({of.en}), but {found} rows were read.",
        ),
    )
