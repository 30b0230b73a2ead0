"""The child's side of a guarded reading: it limits itself, reads one file from stdin, answers on stdout and is gone.

It imports little, for it starts anew for each file; the parent's side is ``taikei.readers.guard``.
"""

import gc
import importlib
import os
import sys
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec

from taikei.model.errors import UnusableFile
from taikei.model.words import Words

if sys.platform != "win32":
    import resource

MEBIBYTE = 1024 * 1024
READY = b"+"
"""Comes before every answer: a child that never said it did not start, which is no fault of the file."""
OUT_OF_MEMORY = 77  # an exit code, for without memory nothing longer can be said; Python itself uses 1, 2 and 120


@dataclass(frozen=True)
class Limits:
    """What the reading of one file may take, on Linux; ``taikei.readers.guard`` says what holds elsewhere.

    Measured on Linux x86-64, peaks with the encoded answer: a budget book of 612 pages takes 72 MiB and 3.3 s, its
    workbook of 92,311 cells 58 MiB and 0.3 s, a workbook of a million cells (the most that is read) 384 MiB and 1.5 s;
    5,000 pages (the most) are 30 s. A slower, busy machine gets four times as long.
    """

    memory: int = 1536 * MEBIBYTE
    """Address space in bytes, the interpreter's own 30 MiB within it."""
    cpu: int = 120
    """Seconds of computing."""
    wall: float = 240
    """Seconds until the answer is there."""
    answer: int = 512 * MEBIBYTE
    """Bytes of the answer; those of a million cells are 128 MiB."""


class Task(msgspec.Struct, frozen=True):
    """The first line of stdin, as JSON; the rest is the file. ``reader`` is its module, a colon and its function.

    The function is given the bytes, the ``name`` and the ``arguments``, as JSON has them.
    """

    reader: str
    name: str
    limits: Limits
    arguments: tuple[Any, ...] = ()


Made = TypeVar("Made")


class Read(msgspec.Struct, Generic[Made], frozen=True, tag=True):
    content: Made


class Refused(msgspec.Struct, frozen=True, tag=True):
    where: str
    found: Words
    expected: Words
    advice: Words


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A bug of the reader."""

    kind: str
    message: str
    trace: str


Answer = Read[Made] | Refused | Failed


def sayable(text: str) -> str:
    """File names may hold bytes that are no UTF-8, which no answer could carry; they are shown as ``\\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode()


def main() -> None:
    # Libraries may print to stdout: only the answer may stand there, so their stdout is the dropped stderr.
    answers = os.dup(1)
    os.dup2(2, 1)
    # There is no later to save memory for: without the collector, a large workbook takes a third less time.
    gc.disable()
    with os.fdopen(answers, "wb") as pipe:
        pipe.write(READY)
        pipe.flush()
        try:
            pipe.write(_answer(msgspec.json.decode(sys.stdin.buffer.readline(), type=Task)))
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
    os._exit(0)  # Taking a million lines apart in order would only cost time.


def _answer(task: Task) -> bytes:
    encode = msgspec.msgpack.encode
    try:
        module, _, function = task.reader.partition(":")
        reader = getattr(importlib.import_module(module), function)
        _limit(task.limits)  # after the import, which may write its bytecode; before the first foreign byte
        return encode(Read(reader(sys.stdin.buffer.read(), task.name, *task.arguments)), enc_hook=tuple)
    except UnusableFile as error:
        return encode(Refused(error.where, error.found, error.expected, error.advice))
    except MemoryError:
        raise
    except BaseException as error:  # also what a reader may not do: exit, or panic in Rust
        import traceback

        return encode(Failed(type(error).__qualname__, sayable(str(error)), sayable(traceback.format_exc())))


def _limit(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    if sys.platform != "darwin":  # which knows the name and refuses every value
        _lower(resource.RLIMIT_AS, limits.memory, limits.memory)
    # At the first limit comes SIGXCPU, which tells the parent the cause; at the second SIGKILL, which nothing can stop.
    _lower(resource.RLIMIT_CPU, limits.cpu, limits.cpu + 1)
    _lower(resource.RLIMIT_FSIZE, 0, 0)
    _lower(resource.RLIMIT_CORE, 0, 0)


def _lower(kind: int, soft: int, hard: int) -> None:
    """Never above what the machine's keeper set: to raise that is not allowed."""
    most = resource.getrlimit(kind)[1]
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(kind, (soft, hard))
