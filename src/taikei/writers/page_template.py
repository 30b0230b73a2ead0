"""The templates of our pages: every text is escaped, and a name that a template does not know stops it."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from taikei.writers.xml_text import fit_text

_YEAR = re.compile(r"((?:明治|大正|昭和|平成|令和)[元0-9０-９]+年度?)")


def whole_years(text: str) -> Markup:
    """The escaped text with a mark around each year of an era: browsers break a line between 令和 and ４年度."""
    pieces = _YEAR.split(text)
    years = Markup('<span class="whole">{}</span>')
    return Markup("").join(years.format(piece) if at % 2 else escape(piece) for at, piece in enumerate(pieces))


@cache
def page_template(name: str) -> Template:
    """The template of a page by its file name in ``templates``. The filter ``fit`` makes a text fit for HTML,
    ``whole_years`` keeps 令和４年度 on one line."""
    environment = Environment(
        loader=PackageLoader("taikei.writers", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["fit"] = fit_text
    environment.filters["whole_years"] = whole_years
    return environment.get_template(name)
