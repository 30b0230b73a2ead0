"""Prints the same content with Taikei and with what one would use instead: `make bench-writers`.

    whole processes   taikei print report.json --out report.pdf · soffice --convert-to pdf report.docx · weasyprint
                      report.html: each from the start of the program to the file, side by side, in turns
    running service   what one more report costs where the program already runs: Taikei and WeasyPrint in process,
                      LibreOffice by converting a pile of files with one start, in turns. Three cases: every report
                      differs in all its texts, so that no cache of the one before can answer; one programme was
                      corrected; the same report again
    large             2,000 programmes, some 500 pages: seconds and the peak of memory
    all formats       PDF, Word, Excel, HTML, CSV and JSON in one process

Figures are medians of seconds by the clock and of processor seconds; the ratios are what to look at, those of the
processor where the machine is shared. WeasyPrint is
looked for with the interpreter that is named as argument: `.venv/bin/python bench/writers.py /tmp/peers/bin/python`.
"""

import gc
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from taikei.model.collecting import COLLECT_AFTER
from taikei.model.entry import Placement
from taikei.model.report import Report
from taikei.pipeline import FORMATS, read_file, write_report
from taikei.writers.page import write_page
from taikei.writers.word import write_word

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "examples" / "sample.txt"
REFERENCE = ROOT.parent / "shared" / "data" / "miyagi-2023" / "report.txt"
TAIKEI = Path(sys.executable).with_name("taikei")
ROUNDS = 5
PILE, TURNS = 8, 3  # reports that a running service prints, turn by turn; those of ours are new each turn
PROGRAMMES = 2_000
WEASYPRINT = """
import json, sys, time
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf()  # the first is not counted
seconds = []
for path in sys.argv[2:]:
    start, used = time.perf_counter(), time.process_time()
    HTML(filename=path).write_pdf()
    seconds.append((time.perf_counter() - start, time.process_time() - used))
print(json.dumps(seconds))
"""
ALL_FORMATS = """
import sys
from pathlib import Path
from taikei.pipeline import FORMATS, read_file, write_report
report = read_file(sys.argv[1]).report
for ending in FORMATS:
    Path(sys.argv[2], f"all.{ending}").write_bytes(write_report(report, ending))
"""


class Taken(NamedTuple):
    """Seconds by the clock, and of the processor: of this process and of those that it has waited for."""

    wall: float
    cpu: float


def _used() -> float:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def timed(work: Callable[[], object]) -> Taken:
    start, used = time.perf_counter(), _used()
    work()
    return Taken(time.perf_counter() - start, _used() - used)


def median(taken: Sequence[Taken]) -> Taken:
    return Taken(statistics.median(each.wall for each in taken), statistics.median(each.cpu for each in taken))


def ran(*command: str | Path) -> Callable[[], object]:
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def in_turns(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, Taken]:
    """The median of each, after a first round that is not counted; taking turns, all have the same weather."""
    taken: dict[str, list[Taken]] = {name: [] for name in works}
    for turn in range(rounds + 1):
        for name, work in works.items():
            each = timed(work)
            if turn:
                taken[name].append(each)
    return {name: median(each) for name, each in taken.items()}


def varied(report: Report, number: int) -> Report:
    """The same report in other words: a number in its title, and in every narrative."""
    chapters = tuple(
        replace(
            chapter,
            sections=tuple(
                replace(
                    section,
                    placements=tuple(
                        replace(row, entry=replace(row.entry, narrative=f"{row.entry.narrative}{number}"))
                        for row in section.placements
                    ),
                )
                for section in chapter.sections
            ),
        )
        for chapter in report.chapters
    )
    return replace(report, title=f"{report.title}{number}", chapters=chapters)


def corrected(report: Report, number: int) -> Report:
    """The same report with another text in its first programme."""
    results, *others = report.chapters
    first, *sections = results.sections
    row, *rows = first.placements
    entry = replace(row.entry, narrative=f"{row.entry.narrative}{number}")
    changed = replace(first, placements=(replace(row, entry=entry), *rows))
    return replace(report, chapters=(replace(results, sections=(changed, *sections)), *others))


CASES: dict[str, Callable[[Report, int], Report]] = {
    "every text differs": varied,
    "one programme corrected": corrected,
    "the same again": lambda report, _: report,
}


def large(report: Report) -> Report:
    """The report's programmes over and over, under new names, with longer texts: some 500 pages."""
    results = report.chapters[0]
    rows = [row for section in results.sections for row in section.placements if not row.relisted]
    sections = []
    for number in range(20):
        placements = []
        for order in range(1, PROGRAMMES // 20 + 1):
            row = rows[(number * 100 + order) % len(rows)]
            text = "\n".join([row.entry.narrative or "実施した。"] * 2)
            name = f"{row.entry.programme}その{number * 100 + order}"
            placements.append(Placement(order, replace(row.entry, programme=name, narrative=text)))
        sections.append(replace(results.sections[0], number=number + 1, placements=tuple(placements)))
    return replace(report, chapters=(replace(results, sections=tuple(sections)),))


def show(name: str, taken: Taken, base: Taken) -> None:
    ratios = f"× {taken.wall / base.wall:>5.1f}   × {taken.cpu / base.cpu:>5.1f}"
    print(f"  {name:<40}{taken.wall:>8.2f} s{taken.cpu:>8.2f} s CPU   {ratios} CPU")


def whole_processes(folder: Path, peers: Path | None) -> None:
    print("whole processes, same content")
    works = {"taikei print": ran(TAIKEI, "print", folder / "report.json", "--out", folder / "t.pdf", "--quiet")}
    if office := shutil.which("soffice"):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        works["LibreOffice, from the Word file"] = ran(
            office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder / "lo", folder / "report.docx"
        )
    if peers is not None:
        command = (peers, "-m", "weasyprint", folder / "report.html", folder / "w.pdf")
        works["WeasyPrint, from the HTML page"] = ran(*command)
        works["WeasyPrint, as PDF/UA-1 like Taikei's"] = ran(*command, "--pdf-variant", "pdf/ua-1")
    seconds = in_turns(works, ROUNDS)
    for name, each in seconds.items():
        show(name, each, seconds["taikei print"])


def service(report: Report, folder: Path, peers: Path | None) -> None:
    gc.set_threshold(COLLECT_AFTER)  # as all commands of taikei have it, `taikei serve` among them
    for case, change in CASES.items():
        print(f"running service, one more report: {case}")
        first, *piles = [[change(report, turn * PILE + number) for number in range(PILE)] for turn in range(TURNS + 1)]
        write_report(first[0], "pdf")
        office = _office(first, folder)
        ours, theirs = [], []
        for pile in piles:  # in turns, so that both have the same weather
            ours += [timed(lambda each=each: write_report(each, "pdf")) for each in pile]
            theirs += [] if office is None else [office()]
        base = median(ours)
        show("Taikei, with the report inside", base, base)
        if theirs:
            show("LibreOffice, from the Word file", median(theirs), base)
        if peers is not None:
            pages = [folder / f"pile{number}.html" for number in range(PILE)]
            for file, each in zip(pages, first, strict=True):
                file.write_bytes(write_page(each))
            command = [peers, "-c", WEASYPRINT, *map(str, pages)]
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            show("WeasyPrint, from the HTML page", median([Taken(*each) for each in json.loads(told)]), base)


def _office(pile: Sequence[Report], folder: Path) -> Callable[[], Taken] | None:
    """What one more report costs LibreOffice once it runs: all of the pile with one start, less one with one start."""
    office = shutil.which("soffice")
    if office is None:
        return None
    files = [folder / f"pile{number}.docx" for number in range(len(pile))]
    for file, each in zip(files, pile, strict=True):
        file.write_bytes(write_word(each))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = (office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "lo"))

    def one_more() -> Taken:
        one, every = timed(ran(*convert, files[0])), timed(ran(*convert, *files))
        more = len(files) - 1
        return Taken((every.wall - one.wall) / more, (every.cpu - one.cpu) / more)

    return one_more


def measured(command: Sequence[str | Path]) -> tuple[float, float]:
    """Seconds, and the peak of memory in MiB, of one process, started by a fresh interpreter: the peak is its own."""
    code = (
        "import resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code, *map(str, command)], check=True, capture_output=True, text=True)
    seconds, peak = map(float, done.stdout.split())
    return seconds, peak


def large_report(report: Report, folder: Path) -> None:
    import pypdfium2

    (folder / "large.json").write_bytes(write_report(large(report), "json"))
    out = folder / "large.pdf"
    seconds, peak = measured([TAIKEI, "print", folder / "large.json", "--out", out, "--quiet"])
    document = pypdfium2.PdfDocument(out)
    print(f"large: {PROGRAMMES:,} programmes, {len(document)} pages: {seconds:.1f} s, peak {peak:,.0f} MiB")
    document.close()


def all_formats(folder: Path) -> None:
    seconds, peak = measured([sys.executable, "-c", ALL_FORMATS, folder / "report.json", folder])
    print(f"all formats ({', '.join(FORMATS)}) in one process: {seconds:.2f} s, peak {peak:,.0f} MiB")


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program compiles its modules once
    peers = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    path = REFERENCE if REFERENCE.exists() else SAMPLE
    report = read_file(str(path)).report
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, typst {version('typst')}")
    if office := shutil.which("soffice"):
        print(subprocess.run([office, "--version"], capture_output=True, text=True, check=True).stdout.strip())
    if peers is not None:
        asked = [peers, "-c", "import weasyprint; print(weasyprint.__version__)"]
        print("WeasyPrint", subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip())
    else:
        print("WeasyPrint is not measured: name an interpreter that has it (bench/writers-peers.txt)")
    print(f"{path.name}: {sum(1 for _ in report.rows())} rows\n")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "report.json").write_bytes(write_report(report, "json"))
        (folder / "report.html").write_bytes(write_page(report))
        (folder / "report.docx").write_bytes(write_word(report))
        whole_processes(folder, peers)
        service(report, folder, peers)
        large_report(report, folder)
        all_formats(folder)


if __name__ == "__main__":
    main()
