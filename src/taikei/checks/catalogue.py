"""All rules, found by walking the folders of this package, and the judgement of a report by all of them."""

import importlib
import pkgutil
import re
from functools import lru_cache
from types import ModuleType

import taikei.checks
from taikei.checks.once import told_once
from taikei.checks.rule import Rule
from taikei.checks.scope import within
from taikei.checks.subject import Subject
from taikei.model.collecting import without_collecting
from taikei.model.finding import Finding, Outcome, Severity
from taikei.model.words import Words

# A rule's file carries its id: b_01_relisted_amounts.py is B-01. The other files of a folder serve its rules.
_RULE_FILE = re.compile(r"[a-z]_\d\d_[a-z0-9_]+")

_NEEDED = {"ID": str, "SEVERITY": Severity, "TITLE": Words, "VERSION": str, "BASIS": Words, "NOTHING": Words}

# The parts of a rule's page, in their order.
PARTS = (
    "## 何を見るか", "## なぜ", "## 例", "## 例外",
    "## What it looks at", "## Why", "## Example", "## Exceptions",
)  # fmt: skip

_INCOMPLETE = Words(
    "文書の一部が読み取れていないため、章どうしを比べる点検は行いません。",
    "A part of the document was not read, so rules that compare chapters are not applied.",
)
_ALONE = Words(
    "前年度の報告書が指定されていないため、年度を比べる点検は行いません。",
    "Last year's report is not at hand, so rules that compare the years are not applied.",
)
_EARLIER_INCOMPLETE = Words(
    "前年度の報告書の一部が読み取れていないため、年度を比べる点検は行いません。",
    "A part of last year's report was not read, so rules that compare the years are not applied.",
)
_OFF = Words("庁内の設定で使わないことになっています。", "The settings of the house leave this rule out.")


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
        raise TypeError(f"rule {module.__name__} lacks the function check(subject)")
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
        basis=module.BASIS,
        page=page,
        nothing=module.NOTHING,
        check=module.check,
        needs_whole_report=getattr(module, "NEEDS_WHOLE_REPORT", False),
        needs_earlier=getattr(module, "NEEDS_EARLIER", False),
        thresholds=getattr(module, "THRESHOLDS", {}),
        dictionary=getattr(module, "DICTIONARY", False),
    )


def judge(subject: Subject, complete: bool = True, earlier_complete: bool = True) -> tuple[Outcome, ...]:
    """The outcome of every rule, sorted by id.

    ``complete`` is false where a part of the document was not read, ``earlier_complete`` where one of last year's was.
    """
    with without_collecting():
        return tuple(_outcome(rule, subject, complete, earlier_complete) for rule in all_rules())


def _outcome(rule: Rule, subject: Subject, complete: bool, earlier_complete: bool) -> Outcome:
    setting = subject.house.setting(rule.id)
    if not setting.on:
        return Outcome(rule.id, not_applicable=_OFF)
    if rule.needs_whole_report and not complete:
        return Outcome(rule.id, not_applicable=_INCOMPLETE)
    if rule.needs_earlier and subject.earlier is None:
        return Outcome(rule.id, not_applicable=_ALONE)
    if rule.needs_earlier and not earlier_complete:
        return Outcome(rule.id, not_applicable=_EARLIER_INCOMPLETE)
    verdict = rule.check(subject)
    if verdict.applied == 0:
        return Outcome(rule.id, not_applicable=rule.nothing)
    severity = setting.severity or rule.severity
    hits = told_once(within(setting, verdict.hits, subject), subject)
    return Outcome(rule.id, verdict.applied, tuple([Finding(rule.id, severity, *hit) for hit in hits]))
