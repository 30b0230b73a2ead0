"""The files of the repository, without what tools leave behind."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "taikei"
_LEFT_BEHIND = {".git", ".venv", "var", "dist", "__pycache__", "node_modules", ".hypothesis"}


def files(*endings: str) -> Iterator[Path]:
    """Every file, or those with one of the endings."""
    return (file for file in _below(ROOT) if not endings or file.suffix in endings)


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in _LEFT_BEHIND:  # .git is a file where the checkout is one of several
            continue
        if path.is_dir():
            if not path.name.endswith("_cache"):
                yield from _below(path)
        elif path.is_file():
            yield path


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
