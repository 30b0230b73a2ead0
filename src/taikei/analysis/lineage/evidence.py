"""What speaks for two programmes being one, and what against: each fact with its words."""

import re
from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal

from taikei.analysis.lineage.names import Likeness, Names
from taikei.analysis.lineage.standing import Standing
from taikei.language.widths import fold
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.words import Words

# The components that are compared, the first that both print as a number. A settlement is compared with a budget never.
COMPARED = (Component.INITIAL_BUDGET, Component.CURRENT_BUDGET, Component.SETTLEMENT)
FUNDING = (Component.NATIONAL_FUNDS, Component.BONDS, Component.OTHER_FUNDS, Component.GENERAL_FUNDS)

# 旧：…, …から名称変更, …を統合: what an office writes beside the former name.
_FORMER = re.compile(r"旧|前身|改称|改名|改組|変更|統合|移管|再編|後継|継承|引き?継|組替|分割|集約")
_TOLD = Words("後の事業が前の事業名を挙げています。", "The later one gives the former name.")

_NEAR = 20  # characters between the former name and that word
_LONG_ENOUGH = 4  # of a name: a shorter one stands in texts by chance

# 8,000 and 25,000 are round, 9,683 is not.
ROUND = 2


@dataclass(frozen=True)
class Evidence:
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
        told=_told(old, new.entry),
        division=_meet(old.divisions, new.divisions),
        section=old.section == new.section if {old.section, new.section} <= sections else None,
        amount=nearness([old.entry], [new.entry]),
        round_amount=_round(old.entry),
        narrative=_words_in_common(old.narrative_words, new.narrative_words),
        funding=_funds_in_common(old.entry, new.entry),
    )


def _told(old: Standing, new: Entry) -> bool:
    if new.programme == old.entry.programme or len(old.key) < _LONG_ENOUGH:
        return False
    return any(_names_as_former(old.key, text) for text in (new.programme, new.note, new.narrative))


def _names_as_former(key: str, text: str) -> bool:
    if _FORMER.search(text) is None:  # most texts say nothing of the past
        return False
    folded = fold(text).casefold()
    at = folded.find(key)
    return (
        at >= 0 and _FORMER.search(f"{folded[max(0, at - _NEAR) : at]} {folded[at + len(key) :][:_NEAR]}") is not None
    )


def _meet(olds: frozenset[str], news: frozenset[str]) -> bool | None:
    return None if not olds or not news else not olds.isdisjoint(news)


def nearness(olds: list[Entry], news: list[Entry]) -> Decimal | None:
    """The smaller sum as a share of the larger; None where one is unknown. Two zeros say nothing of each other."""
    for component in COMPARED:
        old, new = _sum(olds, component), _sum(news, component)
        if old is None or new is None:
            continue
        if old == 0 and new == 0:
            return None
        return Decimal(0) if old <= 0 or new <= 0 else min(old, new) / max(old, new)
    return None


def _round(entry: Entry) -> bool:
    """Whether the first of its amounts that is compared is a round number."""
    numbers = (amount.number for amount in map(entry.amount, COMPARED) if amount is not None)
    number = next((number for number in numbers if number is not None), Decimal(0))
    return len(f"{number.normalize():f}".strip("-0.").replace(".", "")) <= ROUND


def _sum(entries: list[Entry], component: Component) -> Decimal | None:
    amounts = [entry.amount(component) for entry in entries]
    numbers = [amount.yen for amount in amounts if amount is not None and amount.yen is not None]
    return sum(numbers, Decimal(0)) if len(numbers) == len(amounts) else None


def _words_in_common(olds: frozenset[str], news: frozenset[str]) -> float | None:
    return None if not olds or not news else 2 * len(olds & news) / (len(olds) + len(news))


def _funds_in_common(old: Entry, new: Entry) -> float | None:
    """The share of the money that comes from the same funds."""
    olds, news = _shares(old), _shares(new)
    if olds is None or news is None:
        return None
    return float(sum(min(olds[component], news[component]) for component in FUNDING))


def _shares(entry: Entry) -> dict[Component, Decimal] | None:
    amounts = {component: entry.amount(component) for component in FUNDING}
    numbers = {
        component: amount.yen for component, amount in amounts.items() if amount is not None and amount.yen is not None
    }
    whole = sum(numbers.values(), Decimal(0))
    if whole <= 0:
        return None
    return {component: numbers.get(component, Decimal(0)) / whole for component in FUNDING}


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
