"""The findings of a check as CSV."""

from collections.abc import Sequence

from taikei.language.inert import inert
from taikei.model.finding import Finding, Quote
from taikei.model.words import Language, Words
from taikei.writers.csv_table import csv_bytes
from taikei.writers.places import describe

COLUMNS = (
    "rule",
    "severity",
    "chapter",
    "section",
    "order",
    "place",
    "message",
    "fiscal_year",
    "quote",
    "other",
    "fixable",
)


def write_findings(findings: Sequence[Finding], language: Language) -> bytes:
    """One line a finding, in the order given. ``place`` and ``message`` are in ``language``; the rest are codes.

    ``fiscal_year`` is the year in which that of the chapter starts. ``message`` holds all that is said: the message,
    what was found and expected, what to do, and why it may stand. ``quote`` has its spot between ▶ and ◀, ``other`` is
    the second place where two disagree, ``fixable`` is 1 where a safe correction exists.
    """
    return csv_bytes(COLUMNS, (_row(finding, language) for finding in findings))


def message(finding: Finding, language: Language) -> str:
    """All that a finding says, as one text."""
    said = finding.message.said(language)
    found, expected, advice = (words.said(language) for words in (finding.found, finding.expected, finding.advice))
    accepted = _accepted(finding.accepted, language)
    if language == "en":
        return f"{said} Found: {found}. Expected: {expected}. {advice}{accepted}"
    return f"{said}（記載：{found}／求めるもの：{expected}）{advice}{accepted}"


def marked(quote: Quote) -> str:
    """The quote with its spot between ▶ and ◀."""
    return f"{quote.text[: quote.start]}▶{quote.text[quote.start : quote.end]}◀{quote.text[quote.end :]}"


def _accepted(reason: Words | None, language: Language) -> str:
    if reason is None:
        return ""
    return f" Accepted: {reason.said('en')}" if language == "en" else f"【理由あり：{reason.said('ja')}】"


def _row(finding: Finding, language: Language) -> tuple[str, ...]:
    place = finding.place
    return (
        inert(finding.rule),
        finding.severity.value,
        "" if place.chapter is None else place.chapter.value,
        "" if place.section is None else str(place.section),
        "" if place.order is None else str(place.order),
        inert(describe(place, language)),
        inert(message(finding, language)),
        "" if place.fiscal_year is None else str(place.fiscal_year.start),
        "" if finding.quote is None else inert(marked(finding.quote)),
        "" if finding.other is None else inert(describe(finding.other, language)),
        "1" if finding.fixes else "0",
    )
