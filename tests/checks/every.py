"""The cases, words and reference hits of all themes together."""

import importlib
import pkgutil
from types import ModuleType

import checks.themes
from checks.case import Case


def _themes() -> list[ModuleType]:
    found = pkgutil.iter_modules(checks.themes.__path__, f"{checks.themes.__name__}.")
    return [importlib.import_module(theme.name) for theme in found]


THEMES = _themes()
CASES: tuple[Case, ...] = tuple(case for theme in THEMES for case in theme.CASES)
SAID: dict[str, tuple[str, ...]] = {rule: said for theme in THEMES for rule, said in theme.SAID.items()}
REFERENCE: dict[str, str | None] = {rule: hits for theme in THEMES for rule, hits in theme.REFERENCE.items()}
