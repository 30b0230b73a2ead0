"""The two reports of the tests, and how to damage them."""

from functools import cache
from pathlib import Path

from taikei.model.reading import Reading
from taikei.pipeline import read_bytes
from taikei.readers.forms.known import Form, parse_form

FIRST = Path(__file__).parent / "first" / "report.txt"
"""Invented programmes in the layout of the reference report."""

SECOND = Path(__file__).parent / "second" / "report.txt"
"""An invented city's report in a layout of its own, and beside it its form."""


@cache
def second_form() -> Form:
    return parse_form((SECOND.parent / "form.toml").read_text("utf-8"))


def form_of(sample: Path) -> Form | None:
    return second_form() if sample == SECOND else None


def read(text: str, sample: Path = FIRST) -> Reading:
    return read_bytes(text.encode(), sample.name, form_of(sample))


def changed(sample: Path, old: str, new: str) -> Reading:
    """The reading of the sample with one place of its text changed."""
    text = sample.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {sample}"
    return read(text.replace(old, new), sample)
