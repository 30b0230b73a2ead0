"""The findings of an audit as a person reads them, and how many rules looked at how much."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import typer

from taikei.checks.catalogue import all_rules
from taikei.language.terms import SEVERITIES, THEMES
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.words import Language, Words
from taikei.pipeline import Album, Audit
from taikei.writers.findings_csv import marked
from taikei.writers.places import describe

_PICTURES = 4  # named beside a place; one that goes on for many pages has one a page
_COLOURS = {Severity.ERROR: typer.colors.RED, Severity.WARNING: typer.colors.YELLOW, Severity.ADVICE: typer.colors.CYAN}


def findings_heading(audit: Audit) -> Words:
    applied = sum(outcome.not_applicable is None for outcome in audit.outcomes)
    found, rules = len(audit.findings), len(audit.outcomes)
    answered = sum(finding.accepted is not None for finding in audit.findings)
    return Words(
        f"指摘 {found}件（うち理由あり{answered}件。{rules}の規則のうち{applied}を適用）",
        f"Findings: {found} ({answered} with a reason; {applied} of {rules} rules applied)",
    )


def findings_lines(audit: Audit, album: Album, language: Language) -> Iterator[str]:
    """What each theme judged; the open findings by severity; those with a reason, one a line; what does not apply."""
    yield from _themes(audit.outcomes, language)
    shown = list(zip(audit.findings, album.findings, strict=True))
    still_open = [pair for pair in shown if pair[0].accepted is None]
    for severity, same in groupby(still_open, key=lambda pair: pair[0].severity):
        group = list(same)
        name = SEVERITIES[severity].said(language)
        yield typer.style(f"  {name} {len(group)}", fg=_COLOURS[severity], bold=True)
        for finding, pictures in group:
            yield from _finding(finding, language)
            yield from pictures_lines(pictures, language)
    yield from _accepted([pair for pair in shown if pair[0].accepted is not None], language)
    yield from _not_applied(audit.outcomes, language)


def pictures_lines(names: Sequence[str], language: Language) -> Iterator[str]:
    more = len(names) - _PICTURES
    if names:
        rest = Words(f" ほか{more:,}枚", f" and {more:,} more").said(language) if more > 0 else ""
        yield "          " + Words("画像：", "picture: ").said(language) + " ".join(names[:_PICTURES]) + rest


def _themes(outcomes: Sequence[Outcome], language: Language) -> Iterator[str]:
    """A line for each theme: silence means something only where one knows what was looked at."""
    theme_of = {rule.id: rule.theme for rule in all_rules()}
    for theme, words in THEMES.items():
        of_theme = [outcome for outcome in outcomes if theme_of[outcome.rule] == theme]
        applied = [outcome for outcome in of_theme if outcome.not_applicable is None]
        if of_theme:
            judged = sum(outcome.applied for outcome in applied)
            found = sum(len(outcome.findings) for outcome in applied)
            yield "  " + Words(
                f"{words.ja}　{len(of_theme)}の規則のうち{len(applied)}を適用、延べ{judged:,}か所を見て指摘{found:,}件",
                f"{words.en}: {len(applied)} of {len(of_theme)} rules, {judged:,} things looked at, {found:,} findings",
            ).said(language)


def _finding(finding: Finding, language: Language) -> Iterator[str]:
    yield f"    {typer.style(finding.rule, bold=True)}  {describe(finding.place, language)}"
    yield f"          {finding.message.said(language)}"
    other = finding.other
    fix = Words("あり（--diff で案を示します）", "yes (--diff shows it)") if finding.fixes else None
    for label, text in (
        (Words("該当箇所", "quote"), None if finding.quote is None else marked(finding.quote)),
        (Words("記載", "found"), finding.found.said(language)),
        (Words("求めるもの", "expected"), finding.expected.said(language)),
        (Words("もう一方", "other place"), None if other is None else describe(other, language)),
        (Words("対応", "to do"), finding.advice.said(language)),
        (Words("安全な訂正", "safe correction"), None if fix is None else fix.said(language)),
    ):
        if text is not None:
            yield f"          {label.said(language)}{'：' if language == 'ja' else ': '}{text}"


def _accepted(shown: Sequence[tuple[Finding, tuple[str, ...]]], language: Language) -> Iterator[str]:
    """Findings that may stand: known, and nothing to do."""
    if shown:
        words = Words(f"理由あり {len(shown)}", f"with a reason {len(shown)}")
        yield typer.style(f"  {words.said(language)}", bold=True)
    for finding, pictures in shown:
        assert finding.accepted is not None
        colon = "：" if language == "ja" else ": "
        found, reason = finding.found.said(language), finding.accepted.said(language)
        yield f"    {typer.style(finding.rule, bold=True)}  {describe(finding.place, language)}  {found}{colon}{reason}"
        yield from pictures_lines(pictures, language)


def _not_applied(outcomes: Sequence[Outcome], language: Language) -> Iterator[str]:
    """The rules that do not apply, those with one reason in one line."""
    by_reason: dict[str, list[str]] = {}
    for outcome in outcomes:
        if outcome.not_applicable is not None:
            by_reason.setdefault(outcome.not_applicable.said(language), []).append(outcome.rule)
    for reason, rules in by_reason.items():
        listed = _runs(rules)
        yield "  " + Words(f"{listed} は適用していません：{reason}", f"{listed} not applied: {reason}").said(language)


def _runs(rules: Sequence[str]) -> str:
    """A-12, H-01～H-31: three ids or more that follow one another as one run."""
    runs: list[list[str]] = []
    for rule in rules:
        theme, number = rule.split("-")
        if runs and runs[-1][-1] == f"{theme}-{int(number) - 1:02}":
            runs[-1].append(rule)
        else:
            runs.append([rule])
    return ", ".join(f"{run[0]}～{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)
