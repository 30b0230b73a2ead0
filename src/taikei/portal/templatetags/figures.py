"""Numbers as an official prints them."""

from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from taikei.language.eras import era_label
from taikei.language.numerals import grouped
from taikei.language.terms import CHAPTERS, COMPONENTS, UNITS
from taikei.model.amount import Amount, Component, Unit
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind

register = template.Library()


@register.filter
def amount(value: Amount | None) -> str:
    """A number, the word in its place, or that it is blank; a dash where the chapter prints no such amount."""
    if value is None:
        return "－"
    if value.number is not None:
        return grouped(value.number)
    return value.word if value.word else _("blank")


@register.filter
def number(value: Decimal | None) -> str:
    return "－" if value is None else grouped(value)


@register.filter
def unit(value: Unit | str) -> str:
    words = UNITS[Unit(value)]
    return words.en if get_language() == "en" else words.ja


@register.filter
def kind(value: ChapterKind | str) -> str:
    """実績, 計画; in English results, plan."""
    words = CHAPTERS[ChapterKind(value)]
    return words.en if get_language() == "en" else words.ja


@register.filter
def component(value: Component) -> str:
    words = COMPONENTS[value]
    return words.en.capitalize() if get_language() == "en" else words.ja


@register.filter
def percent(value: Decimal | None) -> str:
    return "－" if value is None else f"{value:,.1f}%"


@register.filter
def rough(value: Decimal | None, counted_in: str) -> str:
    """A sum in 億円 (hundred million yen), in English in billions, for reading aloud; empty below one 億円."""
    worth = Unit(counted_in).yen
    if value is None or worth is None or abs(value * worth) < 100_000_000:
        return ""
    yen = value * worth
    if get_language() == "en":
        return _("about %(billions)s billion yen") % {"billions": _rounded(yen / 1_000_000_000, "0.1")}
    return _("about %(oku)s oku yen") % {"oku": _rounded(yen / 100_000_000, "1")}


def _rounded(value: Decimal, step: str) -> str:
    return grouped(value.quantize(Decimal(step), ROUND_HALF_UP))


@register.filter
def fiscal_year(start: int | FiscalYear) -> str:
    """令和４年度; in English FY2022."""
    year = start if isinstance(start, FiscalYear) else FiscalYear(start)
    return f"FY{year.start}" if get_language() == "en" else era_label(year)
