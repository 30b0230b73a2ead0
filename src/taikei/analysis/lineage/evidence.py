"""What speaks for two programmes being one, and what against: each fact with its words."""

from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from taikei.analysis.lineage.names import Likeness, Names
from taikei.analysis.lineage.standing import FORMER, Standing
from taikei.model.words import Words

_TOLD = Words("後の事業が前の事業名を挙げています。", "The later one gives the former name.")

_NEAR = 20  # characters between the former name and that word
_LONG_ENOUGH = 4  # of a name: a shorter one stands in texts by chance


class Evidence(NamedTuple):
    """None is what one of both does not print: it speaks neither for nor against.

    ``told`` where the later one names the earlier one as what it was; ``amount`` is the smaller as a share of the
    larger; ``narrative`` and ``funding`` are what the texts, and the shares of the funds, have in common.
    """

    name: Likeness
    told: bool = False
    division: bool | None = None
    section: bool | None = None
    amount: Decimal | None = None
    round_amount: bool = True
    narrative: float | None = None
    funding: float | None = None


def evidence(old: Standing, new: Standing, names: Names, sections: Set[str]) -> Evidence:
    """What two programmes have in common; ``sections`` are those that both lists have."""
    return Evidence(
        names.likeness(old.entry.programme, new.entry.programme),
        told=_told(old, new),
        division=same_division(old, new),
        section=same_section(old, new, sections),
        amount=nearness([old], [new]),
        round_amount=old.round_number,
        narrative=_words_in_common(old.narrative_words, new.narrative_words),
        funding=_funds_in_common(old, new),
    )


def same_division(old: Standing, new: Standing) -> bool | None:
    """Whether they have a division in common; None where one has none."""
    divisions, others = old.divisions, new.divisions
    return None if not divisions or not others else not divisions.isdisjoint(others)


def same_section(old: Standing, new: Standing, sections: Set[str]) -> bool | None:
    """Whether they stand in one section; None where one stands in a section that only one of the lists has."""
    return old.section == new.section if old.section in sections and new.section in sections else None


def _told(old: Standing, new: Standing) -> bool:
    if not new.former_texts or new.entry.programme == old.entry.programme or len(old.key) < _LONG_ENOUGH:
        return False
    return any(_names_as_former(old.key, text) for text in new.former_texts)


def _names_as_former(key: str, text: str) -> bool:
    at = text.find(key)
    return at >= 0 and FORMER.search(f"{text[max(0, at - _NEAR) : at]} {text[at + len(key) :][:_NEAR]}") is not None


def nearness(olds: Sequence[Standing], news: Sequence[Standing]) -> Decimal | None:
    """The smaller sum as a share of the larger; None where one is unknown. Two zeros say nothing of each other."""
    for old, new in zip(_money(olds), _money(news), strict=True):
        if old is None or new is None:
            continue
        if old == 0 and new == 0:
            return None
        return Decimal(0) if old <= 0 or new <= 0 else min(old, new) / max(old, new)
    return None


def _money(side: Sequence[Standing]) -> Iterable[Decimal | None]:
    return side[0].money if len(side) == 1 else map(_sum, zip(*(each.money for each in side), strict=True))


def _sum(numbers: Sequence[Decimal | None]) -> Decimal | None:
    known = [number for number in numbers if number is not None]
    return sum(known, Decimal(0)) if len(known) == len(numbers) else None


def _words_in_common(olds: frozenset[str], news: frozenset[str]) -> float | None:
    return None if not olds or not news else 2 * len(olds & news) / (len(olds) + len(news))


def _funds_in_common(old: Standing, new: Standing) -> float | None:
    """The share of the money that comes from the same funds."""
    if old.funding is None or new.funding is None:
        return None
    return float(sum(map(min, old.funding, new.funding)))


def said(evidence: Evidence, of_names: Words | None = None) -> Words:
    """The evidence in a sentence, with its numbers; ``of_names`` stands where the names need no number."""
    facts: list[tuple[str, str]] = []
    if of_names is None:
        common = f"{evidence.name.common:.0%}"
        facts.append((f"事業名の{common}が共通", f"{common} of the names in common"))
    if evidence.division is not None:
        facts.append(("担当課が同じ", "the same division") if evidence.division else ("担当課は別", "another division"))
    if evidence.section is not None:
        facts.append(("節が同じ", "the same section") if evidence.section else ("節は別", "another section"))
    if evidence.amount == 1:
        facts.append(("予算額が同じ", "the same budget"))
    elif evidence.amount is not None:
        share = f"{evidence.amount:.0%}"
        facts.append((f"予算額は大きい方の{share}", f"budgets at {share} of the larger"))
    for share_of, japanese, english in (
        (evidence.narrative, "実施概要", "narratives"),
        (evidence.funding, "財源", "funding"),
    ):
        if share_of is not None:
            facts.append((f"{japanese}の{share_of:.0%}が共通", f"{share_of:.0%} of the {english} in common"))
    sentences = [] if of_names is None else [of_names]
    if evidence.told:
        sentences.append(_TOLD)
    if facts:
        japanese, english = ("、".join(ja for ja, _ in facts), ", ".join(en for _, en in facts))
        sentences.append(Words(f"{japanese}です。", f"{english[0].upper()}{english[1:]}."))
    return Words("".join(each.ja for each in sentences), " ".join(each.en for each in sentences))
