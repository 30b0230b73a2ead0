"""All rules, found by walking the folders of this package, and the judgement of a report by all of them."""

import importlib
import pkgutil
import re
from functools import lru_cache
from types import ModuleType

import taikei.checks
from taikei.checks.rule import Rule
from taikei.model.finding import Outcome, Severity
from taikei.model.report import Report
from taikei.model.words import Words

# A rule's file carries its id: b_01_relisted_amounts.py is B-01. The other files of a folder serve its rules.
_RULE_FILE = re.compile(r"[a-z]_\d\d_[a-z0-9_]+")

_NEEDED = {"ID": str, "SEVERITY": Severity, "TITLE": Words, "VERSION": str}

# The parts of a rule's page, in their order.
PARTS = (
    "## 何を見るか", "## なぜ", "## 例", "## 例外",
    "## What it looks at", "## Why", "## Example", "## Exceptions",
)  # fmt: skip

_INCOMPLETE = Words(
    "文書の一部が読み取れていないため、章どうしを比べる点検は行いません。",
    "A part of the document was not read, so rules that compare chapters are not applied.",
)


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by id. A rule that lacks something stops the program: it is a bug, not a finding."""
    found = [
        rule_of(importlib.import_module(f"{theme.name}.{file.name}"))
        for theme in pkgutil.iter_modules(taikei.checks.__path__, f"{taikei.checks.__name__}.")
        if theme.ispkg
        for file in pkgutil.iter_modules(importlib.import_module(theme.name).__path__)
        if _RULE_FILE.fullmatch(file.name)
    ]
    ids = [rule.id for rule in found]
    if len(ids) != len(set(ids)):
        raise ValueError(f"a rule id stands once, found {sorted(ids)}")
    return tuple(sorted(found, key=lambda rule: rule.id))


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module is, checked for completeness."""
    _, theme, file = module.__name__.rsplit(".", 2)
    for name, kind in _NEEDED.items():
        if not isinstance(getattr(module, name, None), kind):
            raise TypeError(f"rule {module.__name__} lacks {name}, a {kind.__name__}")
    if not callable(getattr(module, "check", None)):
        raise TypeError(f"rule {module.__name__} lacks the function check(report)")
    if not file.startswith(module.ID.lower().replace("-", "_") + "_"):
        raise ValueError(f"rule {module.__name__} has the id {module.ID}, which its file name does not say")
    page = (module.__doc__ or "").strip()
    parts = tuple(line for line in page.splitlines() if line.startswith("#"))
    if parts != PARTS:
        raise ValueError(f"rule {module.__name__}: its page has the parts {PARTS}, found {parts}")
    return Rule(
        id=module.ID,
        theme=theme,
        severity=module.SEVERITY,
        title=module.TITLE,
        version=module.VERSION,
        page=page,
        check=module.check,
        needs_whole_report=getattr(module, "NEEDS_WHOLE_REPORT", False),
    )


def judge(report: Report, complete: bool = True) -> tuple[Outcome, ...]:
    """The outcome of every rule, sorted by id. ``complete`` is false where a part of the document was not read."""
    return tuple(
        Outcome(rule.id, not_applicable=_INCOMPLETE) if rule.needs_whole_report and not complete else rule.check(report)
        for rule in all_rules()
    )
