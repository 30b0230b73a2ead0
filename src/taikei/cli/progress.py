"""What is going on, told on stderr once the work takes longer than a second."""

import threading
from pathlib import Path
from types import TracebackType

import typer

from taikei.model.words import Language, Words

_PATIENCE = 1.0  # seconds; less than that needs no explanation


class Progress:
    """Names the step at hand. Silent for work that ends within a second, and always where ``quiet``."""

    def __init__(self, language: Language, *, quiet: bool) -> None:
        self._language = language
        self._step: Words | None = None
        self._late = False
        self._timer = None if quiet else threading.Timer(_PATIENCE, self._run_late)

    def __enter__(self) -> "Progress":
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def step(self, words: Words) -> None:
        self._step = words
        if self._late:
            self._tell()

    def reading(self, file: str) -> None:
        self.step(Words(f"{file} を読んでいます", f"Reading {file}"))

    def writing(self, out: Path) -> None:
        self.step(Words(f"{out} に書き出しています", f"Writing to {out}"))

    def _run_late(self) -> None:
        self._late = True
        self._tell()

    def _tell(self) -> None:
        if self._step is not None:
            typer.echo(f"{self._step.said(self._language)} …", err=True)
