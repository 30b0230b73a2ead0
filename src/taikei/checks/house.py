"""What one office has settled about the rules (庁内の取決め): which apply, how severe, its dictionaries, its style."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from taikei.model.finding import Severity
from taikei.model.fiscal_year import FiscalYear

Digits = Literal["half", "full", "single-full"]
"""Digits in prose: all half-width, all full-width, or one digit full-width and several half-width."""


@dataclass(frozen=True)
class RuleSetting:
    """What the house says of one rule. ``sections`` and ``divisions`` narrow its scope; empty means everywhere."""

    on: bool = True
    severity: Severity | None = None
    sections: tuple[int, ...] = ()
    divisions: tuple[str, ...] = ()
    thresholds: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True)
class Style:
    """The choices that official style leaves to the house. ``comma`` is 、 or ，."""

    digits: Digits = "half"
    comma: str = "、"
    longest_sentence: int = 120


@dataclass(frozen=True)
class Correction:
    """What to write in place of a word: how that is read, why the word is wrong, and a phrase with the right one."""

    right: str
    reading: str = ""
    reason: str = ""
    example: str = ""


@dataclass(frozen=True)
class House:
    """The settings by which a report is judged.

    ``rules`` is keyed by rule id. ``names`` are proper names, which rules of spelling and notation leave alone.
    ``dictionaries`` is keyed by the id of the rule that uses it, and then by the word that it looks for; the value is
    the word to write instead; ``corrections`` has the same keys and says more, where the file does. ``divisions`` are
    the names of all divisions, by fiscal year, in their official order (建制順); ``reorganised`` are, by the fiscal
    year from which it holds, the divisions that took over from another. ``sections`` are words by the section that
    programmes with such a name stand in. ``ordinance`` are the paragraphs of each article, ``initiatives`` the names
    of the plan's initiatives (取組) by number, ``plans`` the first and the last fiscal year of plans and visions by
    name. ``register`` is what was counted, by fiscal year, programme and label.
    """

    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    dictionaries: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    corrections: Mapping[str, Mapping[str, Correction]] = field(default_factory=dict)
    divisions: Mapping[FiscalYear, tuple[str, ...]] = field(default_factory=dict)
    reorganised: Mapping[FiscalYear, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    sections: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    ordinance: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    initiatives: Mapping[int, str] = field(default_factory=dict)
    plans: Mapping[str, tuple[FiscalYear, FiscalYear]] = field(default_factory=dict)
    register: Mapping[FiscalYear, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    style: Style = Style()

    def setting(self, rule: str) -> RuleSetting:
        return self.rules.get(rule, _AS_IT_COMES)

    def threshold(self, rule: str, name: str, usual: Decimal) -> Decimal:
        """The house's threshold of a rule, or the rule's usual one."""
        return self.setting(rule).thresholds.get(name, usual)

    def dictionary(self, rule: str) -> Mapping[str, str]:
        return self.dictionaries.get(rule, {})

    def correction(self, rule: str, word: str) -> Correction | None:
        """All that the file says of a word of a rule's dictionary; None where it says no more than the right one."""
        return self.corrections.get(rule, {}).get(word)


_AS_IT_COMES = RuleSetting()
