"""A paper as one HTML page: no JavaScript, no other file, readable by ear, on paper and on a telephone."""

from taikei.writers.page_template import page_template
from taikei.writers.papers.paper import Paper
from taikei.writers.papers.words import PAPER_WORDS


def write_html(paper: Paper) -> bytes:
    """UTF-8 HTML."""
    return (
        page_template("paper.html.j2")
        .render(paper=paper.printed, say={key: words.said(paper.language) for key, words in PAPER_WORDS.items()})
        .encode("utf-8")
    )
