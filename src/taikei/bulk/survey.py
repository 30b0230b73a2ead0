"""One line on each of many files: what was read, how surely, what was found."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from taikei.model.errors import TaikeiError, UnusableFile
from taikei.model.finding import Severity
from taikei.model.words import Words
from taikei.pipeline import audit, read_file
from taikei.readers.forms.known import Form


@dataclass(frozen=True)
class Surveyed:
    """The short of one file's audit. Where the file is unusable, ``refusal`` says why and the counts are zero.

    Findings that the document itself explains are not counted: nothing is left to do about them.
    """

    path: Path
    entries: int = 0
    unread: int = 0
    doubts: int = 0
    errors: int = 0
    warnings: int = 0
    refusal: TaikeiError | None = None


def surveyed(path: Path, form: Form | None = None) -> Surveyed:
    """The short of one file's audit. ``form`` is tried before the known ones."""
    try:
        result = audit(read_file(str(path), form))
    except TaikeiError as refusal:
        return Surveyed(path, refusal=refusal)
    severities = [finding.severity for finding in result.findings if finding.accepted is None]
    return Surveyed(
        path,
        entries=sum(1 for _ in result.reading.report.rows()),
        unread=len(result.reading.coverage.unread),
        doubts=len(result.reading.doubts),
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
    )


def survey(
    paths: Iterable[Path], workers: int | None = None, each: Callable[[Path], Surveyed] = surveyed
) -> Iterator[Surveyed]:
    """Each file once, in the order in which they are done. ``workers`` defaults to the number of cores.

    A file that kills its process (out of memory, a crash in a library) is named as such; the others are not lost.
    ``each`` is what is done with one file, in another process: a function of a module.
    """
    waiting = list(dict.fromkeys(paths))
    jobs: dict[Future[Surveyed], Path] = {}
    done: set[Path] = set()
    with ProcessPoolExecutor(workers) as pool:
        with suppress(BrokenProcessPool):  # a pool that breaks early takes no more jobs
            for path in waiting:
                jobs[pool.submit(each, path)] = path
        for job in as_completed(jobs):
            if not isinstance(job.exception(), BrokenProcessPool):
                done.add(jobs[job])
                yield job.result()
    for path in waiting:
        # A broken pool does not tell which file broke it: each that it lost goes again, alone.
        if path not in done:
            yield _alone(path, each)


def _alone(path: Path, each: Callable[[Path], Surveyed]) -> Surveyed:
    with ProcessPoolExecutor(max_workers=1) as pool:
        job = pool.submit(each, path)
        if isinstance(job.exception(), BrokenProcessPool):
            return Surveyed(path, refusal=_killed(path))
        return job.result()


def _killed(path: Path) -> UnusableFile:
    return UnusableFile(
        str(path),
        Words("読み取りの途中で処理が止められました", "the process that read it was killed"),
        Words("この計算機で処理できるファイル", "a file that this machine can handle"),
        Words("空きメモリーを増やすか、ファイルを分けてください。", "Free some memory, or split the file."),
    )
