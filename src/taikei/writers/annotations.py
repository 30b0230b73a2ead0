"""The findings as annotations of a build: one line a finding, as GitHub's runners read them from the log."""

from collections.abc import Iterator, Mapping, Sequence

from taikei.model.finding import Finding, Severity
from taikei.model.words import Language
from taikei.writers.findings_csv import message
from taikei.writers.places import describe

_COMMANDS: Mapping[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def annotations(findings: Sequence[Finding], document: str, language: Language) -> Iterator[str]:
    """``::error file=…,line=…,title=…::message``. A finding that may stand is left out: the build asks what is open."""
    for finding in findings:
        if finding.accepted is not None:
            continue
        lines = finding.place.source.lines
        line = f",line={lines[0].first}" if lines else ""
        title = f"{finding.rule} {describe(finding.place, language)}"
        yield (
            f"::{_COMMANDS[finding.severity]} file={_property(document)}{line},title={_property(title)}"
            f"::{_data(message(finding, language))}"
        )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
