"""A paper as one HTML page: no JavaScript, no other file, readable by ear, on paper and on a telephone."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from taikei.writers.papers.paper import Paper
from taikei.writers.papers.words import PAPER_WORDS
from taikei.writers.xml_text import fit_text


def write_html(paper: Paper) -> bytes:
    """UTF-8 HTML."""
    return (
        _template()
        .render(paper=paper.printed, say={key: words.said(paper.language) for key, words in PAPER_WORDS.items()})
        .encode("utf-8")
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("taikei.writers", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["fit"] = fit_text
    return environment.get_template("paper.html.j2")
