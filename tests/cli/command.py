"""The taikei command, run as a person runs it: in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

MAIN = "from taikei.service.__main__ import main; main()"


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str
    raw: bytes


def taikei(*arguments: str | Path, stdin: bytes = b"", encoding: str = "utf-8") -> Run:
    """One run; ``encoding`` is what the terminal speaks. Whatever happens, nobody sees a traceback."""
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    run = Run(done.returncode, done.stdout.decode(encoding, "replace"), done.stderr.decode(encoding), done.stdout)
    assert "Traceback" not in run.err, run.err
    return run
