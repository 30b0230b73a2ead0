"""An audit in the shape that was asked for."""

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from taikei import __version__
from taikei.checks.catalogue import all_rules
from taikei.checks.pages import looks_at, text_of
from taikei.checks.rule import Rule
from taikei.cli.audit_json import audit_json
from taikei.cli.audit_text import audit_lines
from taikei.model.words import Language
from taikei.pipeline import Audit, Written
from taikei.writers.annotations import annotations
from taikei.writers.sarif import ToldRule, write_sarif


def audit_output(
    shape: str, audit: Audit, files: Sequence[str], written: Written | None, language: Language
) -> str | bytes:
    """Text for people, JSON for programs, SARIF for dashboards of findings, annotations for a build.

    The last two name the file as the command did: a build finds it in its folder. Of several files, none is the one.
    """
    named = len(files) == 1 and files[0] != "-"
    document = PurePath(files[0]).as_posix() if named else audit.reading.document
    if shape == "json":
        return audit_json(audit, written) + b"\n"
    if shape == "sarif":
        applied = {outcome.rule for outcome in audit.outcomes if outcome.not_applicable is None}
        rules = [_told(rule) for rule in all_rules() if rule.id in applied]
        return write_sarif(audit.findings, rules, _address(document), __version__, language)
    lines = audit_lines(audit, written, language)
    if shape == "github":
        lines = annotations(audit.findings, document, language)
    return "".join(f"{line}\n" for line in lines)


def _told(rule: Rule) -> ToldRule:
    return ToldRule(rule.id, rule.severity, rule.theme, rule.title, looks_at(rule), text_of(rule))


def _address(document: str) -> str:
    """A relative path stays so, as a build wants it; one from the root is an address of a file."""
    path = PurePath(document)
    return path.as_uri() if path.is_absolute() else quote(document)
