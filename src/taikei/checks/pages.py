"""The public page of each rule, made from its docstring."""

import re
from pathlib import Path

from taikei.checks.catalogue import PARTS, all_rules
from taikei.checks.rule import Rule
from taikei.model.finding import Severity
from taikei.model.words import Words

WEIGHTS = {
    Severity.ERROR: Words("誤り（直すまで確定できません）", "error: blocks the edition until it is corrected"),
    Severity.WARNING: Words("要確認（直すか、理由を記録します）", "warning: is corrected, or answered with a reason"),
    Severity.ADVICE: Words("助言（直さなくても構いません）", "advice: may be left as it is"),
}


def page_of(rule: Rule) -> str:
    """The page in Markdown, Japanese first."""
    weight = WEIGHTS[rule.severity]
    return (
        f"# {rule.id} {rule.title.ja}\n\n"
        f"{rule.title.en}\n\n"
        f"- 重さ / Severity: {weight.ja} / {weight.en}\n"
        f"- 版 / Version: {rule.version}\n"
        f"- 根拠 / Basis: {rule.basis.ja} / {rule.basis.en}\n"
        f"{_settings(rule)}\n"
        f"{rule.page}\n"
    )


def text_of(rule: Rule) -> Words:
    """What a rule is, why it is, an example and its exceptions, in one language at a time (Markdown)."""
    return Words(*(_unwrapped(half) for half in _halves(rule)))


def looks_at(rule: Rule) -> Words:
    """What a rule looks at, in one paragraph or two."""
    return Words(*(_unwrapped(half).split("\n\n##")[0].partition("\n\n")[2] for half in _halves(rule)))


def _halves(rule: Rule) -> tuple[str, str]:
    japanese, _, english = rule.page.partition(f"{PARTS[4]}\n")
    return japanese.strip(), f"{PARTS[4]}\n{english}".strip()


def _unwrapped(text: str) -> str:
    """Each paragraph in one line: the lines of a docstring end where its width does."""
    return re.sub(r"(?<!\n)\n(?!\n)", lambda end: _joint(text[end.start() - 1], text[end.end()]), text)


def _joint(before: str, after: str) -> str:
    return " " if before.isascii() and after.isascii() else ""


def _settings(rule: Rule) -> str:
    """What a house may set for this rule beyond turning it off and weighing it otherwise."""
    lines = [f"- しきい値 / Threshold: `{name}` = {value:f}\n" for name, value in rule.thresholds.items()]
    if rule.dictionary:
        lines.append(f"- 辞書 / Dictionary: `[dictionaries.{rule.id}]`\n")
    return "".join(lines)


def write_pages(folder: Path) -> tuple[Path, ...]:
    """Write the page of every rule into a folder (docs/rules), and say which files hold them."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for rule in all_rules():
        path = folder / f"{rule.id}.md"
        path.write_text(page_of(rule), encoding="utf-8", newline="\n")
        written.append(path)
    return tuple(written)
