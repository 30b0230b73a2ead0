"""Measures the main job on the sample, and on the reference report where it is at hand: `make bench`.

Beside each figure stands, from the same run, the floor or the tool that one would use instead, and the ratio. Figures
are medians; nothing here passes or fails, since the machine decides the seconds.
"""

import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from taikei.pipeline import audit, read_bytes, write_report
from taikei.readers.lines import lines_of

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "examples" / "sample.txt"
REFERENCE = ROOT.parent / "shared" / "data" / "miyagi-2023" / "report.txt"
TAIKEI = Path(sys.executable).with_name("taikei")
PARTS = ("msgspec", "typst", "XlsxWriter", "Jinja2", "typer")


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """The median of ``runs`` runs after one that is not counted."""
    work()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def process(*command: str | Path) -> Callable[[], object]:
    return lambda: subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def show(what: str, seconds: float, beside: str, other: float) -> None:
    print(f"  {what:<46}{seconds * 1000:>9.1f} ms   {beside:<34}{other * 1000:>9.1f} ms   × {seconds / other:.2f}")


def measure(path: Path, scratch: Path) -> None:
    data = path.read_bytes()
    reading = read_bytes(data, path.name)
    report = reading.report
    print(f"{path.name}: {len(data):,} bytes, {reading.coverage.total:,} lines, {sum(1 for _ in report.rows())} rows")
    show(
        "read, in process",
        median_seconds(lambda: read_bytes(data, path.name), 15),
        "floor: decode and split lines",
        median_seconds(lambda: lines_of(data.decode("utf-8")), 15),
    )
    show(
        "judge by all rules, in process",
        median_seconds(lambda: audit(reading), 15),
        "reading it",
        median_seconds(lambda: read_bytes(data, path.name), 15),
    )
    show(
        "taikei audit, whole process, no files",
        median_seconds(process(TAIKEI, "audit", path), 5),
        "floor: python -c pass",
        median_seconds(process(sys.executable, "-c", "pass"), 5),
    )
    show(
        "taikei audit --out, whole process",
        median_seconds(process(TAIKEI, "audit", path, "--out", scratch / "files"), 5),
        "floor: python -c 'import typst'",
        median_seconds(process(sys.executable, "-c", "import typst"), 5),
    )
    office = shutil.which("soffice")
    if office is None:
        print("  (LibreOffice is not installed: no comparison for the PDF)")
        return
    document = scratch / "report.docx"
    document.write_bytes(write_report(report, "docx"))
    show(
        "PDF of all rows, in process, warm",
        median_seconds(lambda: write_report(report, "pdf"), 3),
        "LibreOffice: the same as .docx to PDF",
        median_seconds(process(office, "--headless", "--convert-to", "pdf", "--outdir", scratch, document), 3),
    )


def main() -> None:
    parts = ", ".join(f"{name} {version(name)}" for name in PARTS)
    print(f"Python {platform.python_version()}, {platform.machine()}; {parts}")
    with tempfile.TemporaryDirectory() as scratch:
        for path in (SAMPLE, REFERENCE):
            if path.exists():
                measure(path, Path(scratch))
            else:
                print(f"{path.name} of the reference data is not at hand: not measured")


if __name__ == "__main__":
    main()
