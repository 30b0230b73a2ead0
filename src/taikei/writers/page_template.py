"""The templates of our pages: every text is escaped, and a name that a template does not know stops it."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from taikei.writers.xml_text import fit_text


@cache
def page_template(name: str) -> Template:
    """The template of a page by its file name in ``templates``. The filter ``fit`` makes a text fit for HTML."""
    environment = Environment(
        loader=PackageLoader("taikei.writers", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["fit"] = fit_text
    return environment.get_template(name)
