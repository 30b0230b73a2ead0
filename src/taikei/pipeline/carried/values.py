"""What a report has to print, value by value."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from taikei.language.numerals import grouped
from taikei.model.amount import Amount
from taikei.model.entry import Placement
from taikei.model.report import Report
from taikei.model.section import Section
from taikei.pipeline.carried.squeezed import squeezed

MARKS = {"relisted": "再掲", "new": "新規", "expanded": "拡充", "ended": "終了"}


@dataclass(frozen=True)
class Value:
    """One value of the field ``field``, in each of the ways in which it may be printed, as keys.

    ``number``: its digits may not be a part of a longer number.
    """

    field: str
    said: str
    texts: tuple[str, ...]
    number: bool = False


def row_values(placement: Placement) -> Iterator[Value]:
    """The values of one row, the name of the programme first."""
    entry = placement.entry
    yield from _texts("programme", entry.programme)
    for amount in entry.amounts:
        if amount.number is not None or squeezed(amount.word) != "":
            yield _amount(amount)
    for field, there in (
        ("relisted", placement.relisted),
        ("new", entry.new),
        ("expanded", entry.expanded),
        ("ended", entry.ended),
    ):
        if there:
            yield Value(field, MARKS[field], (MARKS[field],))
    yield from _texts("charge", entry.charge.department, *entry.charge.divisions)
    yield from _texts("narrative", *entry.narrative.split("\n"))
    yield from _texts("note", entry.note)
    yield from _texts("code", entry.code)
    yield from _texts("policies", *entry.policies)
    for basis in entry.bases:
        yield from _texts("bases", basis.law, basis.number, basis.provision)
    for item in entry.items:
        yield from _texts("items", item.code, item.name)
        if item.amount is not None and (item.amount.number is not None or squeezed(item.amount.word) != ""):
            yield _amount(item.amount, "items")


def prose_values(report: Report) -> Iterator[Value]:
    """The values that stand in no row, each paragraph by itself, in the order of the report."""
    for field in ("title", "subtitle", "notice", "published", "issuer"):
        yield from _texts(field, getattr(report, field))
    yield from _texts("policies_lead", *report.policies_lead.split("\n"))
    yield from _texts("basic_policy", *(policy.text for policy in report.policies))
    for reference in report.references:
        yield from _texts("reference", reference.label, reference.title, *reference.text.split("\n"))
    yield from _texts("chart_lead", *report.chart_lead.split("\n"))
    for article in report.chart:
        yield from _texts("chart", article.title, *(text for box in article.boxes for text in (box.name, box.scope)))
    for chapter in report.chapters:
        for section in chapter.sections:
            yield from _of_section(section)
        yield from _texts("notes", *(note.text for note in chapter.notes))


def _of_section(section: Section) -> Iterator[Value]:
    yield from _texts("section", section.title)
    yield from _texts("ordinance", *(line for text in section.ordinance for line in text.split("\n")))
    yield from _texts("lead", *section.lead.split("\n"))


def _texts(field: str, *texts: str) -> Iterator[Value]:
    for text in texts:
        key = squeezed(text)
        if key != "":
            yield Value(field, text, (key,))


def _amount(amount: Amount, of: str = "") -> Value:
    field = of or amount.component.value
    if amount.number is None:
        return Value(field, amount.word, (squeezed(amount.word),))
    said = grouped(amount.number)
    # A workbook keeps plain digits, and of long ones what a binary double holds.
    plain = (_plain(each) for each in (amount.number, Decimal(repr(float(amount.number)))))
    return Value(field, said, tuple(dict.fromkeys((squeezed(said), *plain))), number=True)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
