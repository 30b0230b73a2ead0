"""The public page of each rule, made from its docstring."""

from pathlib import Path

from taikei.checks.catalogue import all_rules
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
