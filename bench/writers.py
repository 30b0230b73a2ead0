"""Prints the same content with Taikei and with what one would use instead: `make bench-writers`.

    whole processes   taikei print report.json --out report.pdf · soffice --convert-to pdf report.docx · weasyprint
                      report.html: each from the start of the program to the file, side by side, in turns
    running service   what one more report costs where the program already runs: Taikei and WeasyPrint in process,
                      LibreOffice by converting a pile of files with one start. Every report differs in its texts, so
                      that no cache of the one before can answer
    large             2,000 programmes, some 500 pages: seconds and the peak of memory
    all formats       PDF, Word, Excel, HTML, CSV and JSON in one process

Figures are medians of wall-clock seconds; the ratio is what to look at, for the machine may be shared. WeasyPrint is
looked for with the interpreter that is named as argument: `.venv/bin/python bench/writers.py /tmp/peers/bin/python`.
"""

import json
import platform
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
PILE = 8  # reports of the running service
PROGRAMMES = 2_000
WEASYPRINT = """
import json, sys, time
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf()  # the first is not counted
seconds = []
for path in sys.argv[2:]:
    start = time.perf_counter()
    HTML(filename=path).write_pdf()
    seconds.append(time.perf_counter() - start)
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


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ran(*command: str | Path) -> Callable[[], object]:
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def in_turns(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median of each, after a first round that is not counted; taking turns, all have the same weather."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(rounds + 1):
        for name, work in works.items():
            taken = timed(work)
            if turn:
                seconds[name].append(taken)
    return {name: statistics.median(each) for name, each in seconds.items()}


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


def show(name: str, seconds: float, base: float, note: str = "") -> None:
    print(f"  {name:<44}{seconds:>8.2f} s   × {seconds / base:>5.1f}   {note}")


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
    print(f"running service, one more report (of {PILE} that differ)")
    pile = [varied(report, number) for number in range(PILE + 1)]
    write_report(pile[0], "pdf")
    ours = statistics.median(timed(lambda each=each: write_report(each, "pdf")) for each in pile[1:])
    show("Taikei, with the report inside", ours, ours)
    for number, each in enumerate(pile):
        (folder / f"pile{number}.html").write_bytes(write_page(each))
        (folder / f"pile{number}.docx").write_bytes(write_word(each))
    if office := shutil.which("soffice"):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        convert = (office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "lo"))
        files = [folder / f"pile{number}.docx" for number in range(PILE + 1)]
        one = statistics.median(timed(ran(*convert, files[0])) for _ in range(3))
        every = statistics.median(timed(ran(*convert, *files)) for _ in range(2))
        show("LibreOffice, from the Word file", (every - one) / PILE, ours)
    if peers is not None:
        pages = [str(folder / f"pile{number}.html") for number in range(PILE + 1)]
        told = subprocess.run([peers, "-c", WEASYPRINT, *pages], check=True, capture_output=True, text=True).stdout
        show("WeasyPrint, from the HTML page", statistics.median(json.loads(told)), ours)


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
