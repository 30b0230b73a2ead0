"""The picture of the layers is true, and the tool that says so would notice if it were not."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from house.tree import PACKAGE, ROOT, pyproject

CONTRACTS = pyproject()["tool"]["importlinter"]["contracts"]
LAYERS = {name.strip() for layer in CONTRACTS[0]["layers"] for name in layer.split("|")}

PLANTED = {
    "Imports point down only (docs/design: layers)": ("model/amount.py", "import taikei.writers.csv_table"),
    "The document half knows no Django": ("readers/lines.py", "import django"),
    "The core knows no file library": ("language/names.py", "import msgspec"),
    "The model is standard library only": ("model/words.py", "import rapidfuzz"),
    "The portal reads only: it never reaches the actions": ("portal/apps.py", "import taikei.actions.difference"),
    "No circles among the parts of a layer": ("language/widths.py", "import taikei.language.names"),
}


def verdicts(root: Path) -> dict[str, str]:
    """What import-linter says of each contract, for the package below ``root``."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
    )
    lines = done.stdout.decode().splitlines()
    words = [line.rpartition(" ") for line in lines if line.endswith((" KEPT", " BROKEN"))]
    return {name: verdict for name, _, verdict in words}


def test_every_contract_is_kept() -> None:
    assert verdicts(ROOT) == {contract["name"]: "KEPT" for contract in CONTRACTS}


def test_every_contract_would_notice_a_fault(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for file in PACKAGE.rglob("*.py"):
        copy = tmp_path / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    assert PLANTED.keys() == {contract["name"] for contract in CONTRACTS}
    for name, line in PLANTED.values():
        file = tmp_path / "src" / "taikei" / name
        file.write_text(f"{line}\n{file.read_text('utf-8')}", "utf-8")
    assert verdicts(tmp_path) == dict.fromkeys(PLANTED, "BROKEN")


def test_every_folder_is_a_layer_and_every_layer_a_folder() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == LAYERS


@pytest.mark.parametrize("layer", sorted(LAYERS))
def test_every_layer_says_in_its_first_line_what_it_is_for(layer: str) -> None:
    module = ast.parse((PACKAGE / layer / "__init__.py").read_text("utf-8"))
    assert (ast.get_docstring(module) or "").strip() != ""
