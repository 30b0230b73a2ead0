"""Pages that show commands and what they print: each block of commands is run, and its output compared."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from house.tree import ROOT

_BLOCK = re.compile(r"^```(?P<of>sh|text)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(page: str) -> Iterator[tuple[str, list[str]]]:
    """Each block of commands, and the lines of output that the page shows below it."""
    blocks = [(match["of"], match["text"]) for match in _BLOCK.finditer((ROOT / page).read_text("utf-8"))]
    for at, (of, text) in enumerate(blocks):
        if of == "sh":
            shown = blocks[at + 1][1] if at + 1 < len(blocks) and blocks[at + 1][0] == "text" else ""
            yield text, shown.splitlines()


def in_order(shown: list[str], output: str) -> list[str]:
    """The lines that the output does not have, each looked for below the one before."""
    at, missing = 0, []
    for line in shown:
        found = output.find(line, at)
        if found < 0:
            missing.append(line)
        else:
            at = found + len(line)
    return missing


def steps_taken(page: str, folder: Path, before: Callable[[str], None] = lambda commands: None) -> int:
    """Runs every step of a page in ``folder``, and compares what it prints. How many there were.

    ``before`` is called with the commands of each step: what a person does meanwhile.
    """
    ran = 0
    for commands, shown in steps(page):
        before(commands)
        done = subprocess.run(
            ["sh", "-c", commands],
            cwd=folder,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
        output = done.stdout.decode()
        assert "Traceback" not in output, output
        assert shown, f"the page shows no output of {commands}"
        assert in_order(shown, output) == [], output
        ran += 1
    return ran
