"""Foreign files are read in a child process with limits: what breaks, hangs or eats all memory there ends there.

Address space, computing time, written files and core dumps are limited where the system can (Linux; macOS without
address space). Where there is no ``resource`` (Windows), only the time until the answer is. The child is no sandbox:
the limits bound accidents and bombs, not a program that took the child over.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

import msgspec

from taikei.model.collecting import without_collecting
from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.data.table import Data
from taikei.readers.guarded import MEBIBYTE, OUT_OF_MEMORY, READY, Answer, Failed, Limits, Made, Refused, Task, sayable
from taikei.readers.lines import Content

READERS: Mapping[str, str] = {
    "pdf": "taikei.readers.pdf.content:pdf_content",
    "word": "taikei.readers.word.content:word_content",
    "workbook": "taikei.readers.workbook.content:workbook_content",
    "html": "taikei.readers.html.content:html_content",
    "data": "taikei.readers.data.tables:data_tables",
}
"""The readers by name: module and function, imported in the child only. All give Content, but "data" gives Data."""

LIMITS = Limits()

_CHILD = "from taikei.readers.guarded import main; main()"
# Of the parent's environment the child gets only what Python itself may need to start: secrets stay here.
_INHERITED = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_CPU_SPENT = None if sys.platform == "win32" else -signal.SIGXCPU
_CHUNK = MEBIBYTE


def guarded(
    reader: str, data: bytes, name: str, limits: Limits = LIMITS, readers: Mapping[str, str] = READERS
) -> Content:
    """What ``readers[reader]`` makes of the file, read in a child process.

    Raises UnusableFile where the reader does, or where the child broke, or came to its limits; RuntimeError, with the
    child's traceback as its note, where the reader has a bug.
    """
    return called(readers[reader], data, name, Content, limits)


def guarded_data(data: bytes, name: str, limits: Limits = LIMITS) -> Data:
    """The tables of a data file, read in a child process. Raises as ``guarded``."""
    return called(READERS["data"], data, name, Data, limits)


def called(
    function: str,
    data: bytes,
    name: str,
    answer_type: type[Made],
    limits: Limits = LIMITS,
    arguments: tuple[object, ...] = (),
) -> Made:
    """What ``function`` (its module, a colon and its name) makes of the file in a child process.

    It is given the bytes, the name and the ``arguments``, which are values that JSON can carry. Raises as ``guarded``.
    """
    ending = _run(Task(function, sayable(name), limits, arguments), data)
    if ending.overdue or ending.code == _CPU_SPENT:
        raise _too_slow(name, limits.wall if ending.overdue else limits.cpu)
    if not ending.answer.startswith(READY):
        raise RuntimeError(f"the child that reads files did not start: exit code {ending.code}")
    if len(ending.answer) > limits.answer:
        raise _too_long(name, limits.answer)
    if ending.code == OUT_OF_MEMORY:
        raise _too_large(name, limits.memory)
    if ending.code != 0:
        raise _broken(name, ending.code, limits.memory)
    try:
        answer = _decoded(ending.answer[len(READY) :], answer_type)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _broken(name, ending.code, limits.memory) from error
    if isinstance(answer, Refused):
        raise UnusableFile(answer.where, answer.found, answer.expected, answer.advice)
    if isinstance(answer, Failed):
        bug = RuntimeError(f"{answer.kind}: {answer.message}")
        bug.add_note(answer.trace)
        raise bug
    return answer.content


@dataclass(frozen=True)
class _Ending:
    """How a child ended. ``code`` is its exit code, or the signal that ended it, negative."""

    answer: bytes
    code: int
    overdue: bool


def _run(task: Task, data: bytes) -> _Ending:
    overdue = threading.Event()

    def end() -> None:
        overdue.set()
        child.kill()

    # The child searches modules where the parent does, so it need not find the site's packages again.
    environment = {key: os.environ[key] for key in _INHERITED if key in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    with subprocess.Popen(  # noqa: S603 - this very interpreter; nothing of the file is in its arguments
        [sys.executable, "-S", "-P", "-X", "utf8", "-c", _CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as child:
        clock = threading.Timer(task.limits.wall, end)
        clock.daemon = True
        clock.start()
        try:
            assert child.stdin is not None
            assert child.stdout is not None
            # The child reads all before it answers, so writing all before reading cannot block for good. One that
            # ended early leaves a broken pipe; how it ended says more.
            with contextlib.suppress(BrokenPipeError), child.stdin as pipe:
                pipe.write(msgspec.json.encode(task) + b"\n")
                pipe.write(data)
            answer = _received(child.stdout, task.limits.answer)
            if len(answer) > task.limits.answer:
                child.kill()
            code = child.wait()
        finally:
            clock.cancel()
            child.kill()  # which does nothing to a child that has ended
    return _Ending(answer, code, overdue.is_set())


def _received(pipe: IO[bytes], most: int) -> bytes:
    """All that comes, and what shows that it was too much: a child run wild must not fill the parent's memory."""
    parts: list[bytes] = []
    size = 0
    while size <= most and (part := pipe.read(_CHUNK)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _decoded(answer: bytes, answer_type: type[Made]) -> Answer[Made]:
    answers: Any = Answer
    with without_collecting():  # 0.2 s instead of 0.8 s
        decoded: Answer[Made] = msgspec.msgpack.decode(answer, type=answers[answer_type])
    return decoded


_AGAIN = Words(
    "元の文書から作り直すか、分けて小さくしたファイルを指定してください。",
    "Make the file again from its original document, or divide it, and name that file.",
)


def _too_slow(name: str, seconds: float) -> UnusableFile:
    return UnusableFile(
        name,
        Words(f"{seconds:g}秒かけても読み終わりません", f"reading it does not end within {seconds:g} seconds"),
        Words(f"{seconds:g}秒以内に読めるファイル", f"a file that is read within {seconds:g} seconds"),
        _AGAIN,
    )


def _too_large(name: str, memory: int) -> UnusableFile:
    size = f"{memory // MEBIBYTE:,} MiB"
    return UnusableFile(
        name,
        Words(f"読むのに{size}を超えるメモリーが要ります", f"reading it takes more than {size} of memory"),
        Words(f"{size}以内のメモリーで読めるファイル", f"a file that is read within {size} of memory"),
        _AGAIN,
    )


def _too_long(name: str, most: int) -> UnusableFile:
    size = f"{most // MEBIBYTE:,} MiB"
    return UnusableFile(
        name,
        Words(f"中身が{size}を超えます", f"its content exceeds {size}"),
        Words(f"中身が{size}以内のファイル", f"a file whose content is within {size}"),
        _AGAIN,
    )


def _broken(name: str, code: int, memory: int) -> UnusableFile:
    # Libraries in C and Rust end the process where memory is refused: from outside that looks like any other crash.
    size = f"{memory // MEBIBYTE:,} MiB"
    return UnusableFile(
        name,
        Words(f"読み取りが途中で落ちました（終了コード{code}）", f"reading it broke down (exit code {code})"),
        Words(
            f"壊れておらず、{size}以内のメモリーで読めるファイル",
            f"a file that is not damaged and is read within {size} of memory",
        ),
        _AGAIN,
    )
