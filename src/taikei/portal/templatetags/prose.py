"""Text of a report on a page: what differs is shown, what belongs together stays together."""

import re
from difflib import SequenceMatcher

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from taikei.writers.printed import basis_text

register = template.Library()

register.filter("basis", basis_text)

_ERA_YEAR = re.compile(r"((?:明治|大正|昭和|平成|令和)[元０-９0-9]+年度?)")


@register.filter
def unbroken_years(text: str) -> SafeString:
    """令和４年度 is one word, whatever a browser makes of the full-width digit."""
    parts = _ERA_YEAR.split(text)
    return format_html_join("", "{}", ((_kept(part) if at % 2 else part,) for at, part in enumerate(parts)))


def _kept(text: str) -> SafeString:
    return format_html('<span class="kept">{}</span>', text)


@register.filter
def changed_from(here: str, primary: str) -> SafeString:
    """The text printed here, with what differs from the primary place struck through and underlined."""
    steps = SequenceMatcher(None, primary, here, autojunk=False).get_opcodes()
    return format_html_join("", "{}", ((_step(how, primary[a:b], here[c:d]),) for how, a, b, c, d in steps))


def _step(how: str, old: str, new: str) -> SafeString:
    if how == "equal":
        return _lines(new)
    gone = format_html("<del>{}</del>", _shown(old)) if old else ""
    come = format_html("<ins>{}</ins>", _shown(new)) if new else ""
    return format_html("{}{}", gone, come)


def _shown(text: str) -> str:
    """White space that differs would be invisible."""
    return text.replace("\n", "⏎").replace("\u3000", "□").replace(" ", "␣")


def _lines(text: str) -> SafeString:
    return format_html_join(SafeString("<br>"), "{}", ((line,) for line in text.split("\n")))
