"""Where two documents tell the same programme and year otherwise: findings with both quotes (G-13)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from taikei.analysis.agreement.facts import Facts, facts, paired
from taikei.analysis.agreement.rounding import Rounding, fit
from taikei.language.notation import notation_key
from taikei.language.numerals import grouped
from taikei.language.quantities import quantities
from taikei.language.terms import COMPONENTS, UNITS
from taikei.model.amount import Amount
from taikei.model.finding import Finding, Place, Quote, Severity
from taikei.model.quantity import Quantity
from taikei.model.report import Report
from taikei.model.words import Words

RULE = "G-13"

_ROUNDINGS = {Rounding.HALF_UP: Words("四捨五入", "rounded half up"), Rounding.CUT: Words("切捨て", "cut")}


@dataclass(frozen=True)
class Agreement:
    """``programmes`` that both tell of, ``compared`` fields of them, and where they disagree.

    ``rounding`` is how the coarser amounts of the two were made, where that can be told. ``only_ours`` and
    ``only_theirs`` are programmes that one tells of alone, in years that both tell of.
    """

    programmes: int
    compared: int
    findings: tuple[Finding, ...]
    rounding: Rounding | None
    only_ours: tuple[str, ...]
    only_theirs: tuple[str, ...]


def agreement(ours: Report, our_name: str, theirs: Report, their_name: str) -> Agreement:
    """Amounts by component, divisions in charge, counts of the same label. What one does not tell is no difference."""
    one, other = facts(ours), facts(theirs)
    pairs = paired(one, other)
    rounding = _rounding(pairs)
    names = our_name, their_name
    compared, findings = 0, list[Finding]()
    for mine, its in pairs:
        for judged in (*_amounts(mine, its, rounding, names), *_charges(mine, its, names), *_counts(mine, its, names)):
            compared += 1
            if judged is not None:
                findings.append(judged)
    both = {id(fact) for pair in pairs for fact in pair}
    shared = {year for _, year in one} & {year for _, year in other}
    left, right = (
        tuple(fact.name for (_, year), fact in side.items() if year in shared and id(fact) not in both)
        for side in (one, other)
    )
    return Agreement(len(pairs), compared, tuple(findings), rounding, left, right)


def _rounding(pairs: Sequence[tuple[Facts, Facts]]) -> Rounding | None:
    """The one that explains most of what only one explains."""
    seen: Counter[Rounding] = Counter()
    for mine, its in pairs:
        for component, (amount, _) in mine.amounts.items():
            fitted = fit(amount, its.amounts[component][0]) if component in its.amounts else None
            if fitted is not None and fitted.agrees and len(fitted.roundings) == 1:
                seen.update(fitted.roundings)
    return seen.most_common(1)[0][0] if seen else None


def _amounts(mine: Facts, its: Facts, rounding: Rounding | None, names: tuple[str, str]) -> Iterator[Finding | None]:
    for component, (amount, row) in mine.amounts.items():
        if component not in its.amounts:
            continue
        told, there = its.amounts[component]
        places = row.place(amount.component.value), there.place(told.component.value)
        if amount.word and told.word:
            same = notation_key(amount.word) == notation_key(told.word)
            yield None if same else _differing(COMPONENTS[component], amount, told, places, names)
            continue
        if amount.blank or told.blank:
            continue
        fitted = fit(amount, told)
        if fitted is None and not amount.word and not told.word:
            continue
        if fitted is None or not fitted.agrees:
            yield _differing(COMPONENTS[component], amount, told, places, names)
        elif rounding is not None and rounding not in fitted.roundings:
            yield _rounded_otherwise(COMPONENTS[component], amount, told, places, names, rounding)
        else:
            yield None


def _differing(field: Words, mine: Amount, its: Amount, places: tuple[Place, Place], names: tuple[str, str]) -> Finding:
    return _finding(
        Severity.WARNING,
        places,
        Words(f"{field.ja}が二つの文書で違います。", f"The two documents tell another {field.en}."),
        _both(_money(mine), _money(its), names),
        Words("同じ事業、同じ年度の同じ金額", "the same amount of the same programme and year"),
    )


def _rounded_otherwise(
    field: Words, mine: Amount, its: Amount, places: tuple[Place, Place], names: tuple[str, str], rounding: Rounding
) -> Finding:
    how = _ROUNDINGS[rounding]
    return _finding(
        Severity.ADVICE,
        places,
        Words(
            f"{field.ja}の端数処理がほかの金額と違います。", f"This {field.en} is rounded otherwise than the others."
        ),
        _both(_money(mine), _money(its), names),
        Words(f"ほかの金額と同じ{how.ja}", f"{how.en}, as the others are"),
    )


def _charges(mine: Facts, its: Facts, names: tuple[str, str]) -> Iterator[Finding | None]:
    ours, theirs = mine.row.entry.charge.divisions, its.row.entry.charge.divisions
    if not ours or not theirs or mine.row.chapter.fiscal_year != its.row.chapter.fiscal_year:
        return
    if set(map(notation_key, ours)) == set(map(notation_key, theirs)):
        yield None
        return
    yield _finding(
        Severity.WARNING,
        (mine.row.place("charge"), its.row.place("charge")),
        Words("担当課・室が二つの文書で違います。", "The two documents tell another division in charge."),
        _both(_divisions(ours), _divisions(theirs), names),
        Words("同じ事業、同じ年度の同じ担当課・室", "the same division of the same programme and year"),
    )


def _divisions(divisions: tuple[str, ...]) -> Words:
    return Words("・".join(divisions), ", ".join(divisions))


def _counts(mine: Facts, its: Facts, names: tuple[str, str]) -> Iterator[Finding | None]:
    """Counts of the same label, unit, basis and stage, where each document tells one."""
    ours, theirs = (_by_label(fact) for fact in (mine, its))
    for label, quantity in ours.items():
        if label not in theirs:
            continue
        told = theirs[label]
        if (quantity.value, quantity.upper) == (told.value, told.upper):
            yield None
            continue
        text = mine.row.entry.narrative
        yield _finding(
            Severity.WARNING,
            (mine.row.place("narrative"), its.row.place("narrative")),
            Words(
                f"「{quantity.label}」の数が二つの文書で違います。",
                f"The two documents count “{quantity.label}” otherwise.",
            ),
            _both(Words(quantity.quote, quantity.quote), Words(told.quote, told.quote), names),
            Words("同じ事業、同じ年度の同じ数", "the same number of the same programme and year"),
            Quote(text, quantity.start, quantity.end),
        )


def _by_label(fact: Facts) -> dict[tuple[object, ...], Quantity]:
    found: dict[tuple[object, ...], Quantity] = {}
    twice = set[tuple[object, ...]]()
    for quantity in quantities(fact.row.entry.narrative):
        key = (notation_key(quantity.label), quantity.unit, quantity.basis, quantity.stage)
        if quantity.label:
            twice |= {key} & found.keys()
            found[key] = quantity
    return {key: quantity for key, quantity in found.items() if key not in twice}


def _finding(
    severity: Severity,
    places: tuple[Place, Place],
    message: Words,
    found: Words,
    expected: Words,
    quote: Quote | None = None,
) -> Finding:
    advice = Words(
        "どちらが正しいか元の資料で確かめ、誤りのある文書を直してください。",
        "See in the ledger which is right, and correct the document that is wrong.",
    )
    return Finding(RULE, severity, places[0], message, found, expected, advice, quote=quote, other=places[1])


def _both(mine: Words, its: Words, names: tuple[str, str]) -> Words:
    ours, theirs = names
    return Words(f"{ours}「{mine.ja}」、{theirs}「{its.ja}」", f"{ours} “{mine.en}”, {theirs} “{its.en}”")


def _money(amount: Amount) -> Words:
    if amount.number is None:
        return Words(amount.word, amount.word)
    unit = UNITS[amount.unit]
    return Words(f"{grouped(amount.number)}{unit.ja}", f"{grouped(amount.number)} {unit.en}")
