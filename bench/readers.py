"""Reads the same files with Taikei and with what one would use instead: `make bench-readers`.

Each tool reads each file in a process of its own, on one core. Printed are the rows whose cells are all exact (white
space left out, and without a joining of ours, so that a row that a page break parts is exact only where the tool joins
it), pages per second of CPU time (the best of some runs, imports not counted; fast tools take turns) and the peak of
memory; and, for the fast tools, the CPU time of a whole process that starts, imports, reads the file once and ends. A
tool that takes longer than the time limit for a file is stopped.

Peers are measured where they are installed: `pip install -r bench/peers.txt` in an environment of its own that also has
Taikei. A peer that needs one more environment is looked for with the interpreters that are named as arguments:
`/tmp/peers/bin/python bench/readers.py /tmp/peers-rs/bin/python`.
"""

import json
import os
import platform
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "data"
RENDITIONS = SHARED / "renditions"
BUDGET_BOOK = SHARED / "real" / "fuji-r6-budget" / "r6-budget.pdf"
BUDGET_ROWS = BUDGET_BOOK.parent / "expected-long.xlsx"
EVALUATION = SHARED / "real" / "ofunato-xlsx" / "ofunato_first40_names_removed.xlsx"
SAMPLE = ROOT / "examples" / "sample.pdf"
LARGE = "50,000 rows of 12 columns.xlsx"
LIMIT = 900  # seconds for one tool and one file, by the clock: other jobs may run on the machine
ROUNDS, ONCE = 3, 4.0  # turns of each tool; one whose run takes more seconds has one turn
RUNS, ENOUGH = 10, 10  # runs in a turn, or so many seconds of them

Row = tuple[str, ...]


def squeezed(cells: Iterable[object]) -> Row:
    return tuple("".join(_text(cell).split()) for cell in cells)


def _text(cell: object) -> str:
    """A cell as text; workbooks keep whole numbers as fractions."""
    if cell is None or cell != cell:  # pandas: not a number
        return ""
    return str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell)


def _taikei_rows(lines: Sequence[Any]) -> list[Row]:
    rows: dict[int, dict[int, str]] = {}
    for line in lines:
        if line.row is not None and line.column is not None:
            cells = rows.setdefault(line.row, {})
            cells[line.column] = cells.get(line.column, "") + line.text
    return [squeezed(cells[column] for column in sorted(cells)) for cells in rows.values()]


def with_taikei(path: Path) -> Sequence[Any]:
    from taikei.readers.pdf.content import pdf_content

    return pdf_content(path.read_bytes(), path.name).lines


def with_tablers(path: Path) -> Sequence[Any]:
    import tablers

    with tablers.Document(path) as document:
        tables = [table for page in document.pages() for table in tablers.find_tables(page, extract_text=True)]
        return [[cell.text for cell in row.cells if cell] for table in tables for row in table.rows]


def with_turbo_parsepdf(path: Path) -> Sequence[Any]:
    import turbo_parsepdf

    pages = turbo_parsepdf.parse(path.read_bytes())["pages"]
    return [row for page in pages for table in page["tables"] for row in table["cells"]]


def with_pdfplumber(path: Path) -> Sequence[Any]:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return [row for page in document.pages for table in page.extract_tables() for row in table]


def with_pdfplumber_rs(path: Path) -> Sequence[Any]:
    import pdfplumber

    pages = pdfplumber.open(str(path)).pages
    return [row for page in pages for table in page.find_tables() for row in table.extract()]


def with_pymupdf(path: Path) -> Sequence[Any]:
    import pymupdf

    with pymupdf.open(path) as document:
        return [row for page in document for table in page.find_tables().tables for row in table.extract()]


def with_camelot(path: Path) -> Sequence[Any]:
    import camelot

    tables = camelot.read_pdf(str(path), pages="all", flavor="lattice")
    return [row for table in tables for row in table.df.values.tolist()]


def with_tabula(path: Path) -> Sequence[Any]:
    import tabula

    tables = tabula.read_pdf(path, pages="all", lattice=True, pandas_options={"header": None}, silent=True)
    return [row for table in tables for row in table.values.tolist()]


def book_with_taikei(path: Path) -> Sequence[Any]:
    """The texts of all cells by row, as calamine's values, and the doubts; lines are made outside the clock."""
    from taikei.readers.workbook.content import workbook_content

    return workbook_content(path.read_bytes(), path.name).lines


def book_with_taikei_lines(path: Path) -> Sequence[Any]:
    """With a line for each cell, which tells its place: what a form reads."""
    return tuple(book_with_taikei(path))


def book_with_taikei_report(path: Path) -> Sequence[Any]:
    """The whole road in daily use: the file is read in a child process of its own, and by its form."""
    from taikei.pipeline import read_bytes

    return list(read_bytes(path.read_bytes(), path.name).report.rows())


def book_with_calamine(path: Path) -> Sequence[Any]:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]


def book_with_openpyxl(path: Path) -> Sequence[Any]:
    from openpyxl import load_workbook

    return [row for sheet in load_workbook(path, data_only=True) for row in sheet.iter_rows(values_only=True)]


def book_with_pandas(path: Path) -> Sequence[Any]:
    import pandas

    sheets = pandas.read_excel(path, sheet_name=None, header=None, dtype=object, engine="openpyxl")
    return [row for sheet in sheets.values() for row in sheet.values.tolist()]


Reader = Callable[[Path], Sequence[Any]]
"""Gives rows of cells; Taikei's gives its lines. What the comparison needs besides is made outside the clock."""

# By the name of the distribution that is measured, and what of it.
PDF_TOOLS: dict[str, Reader] = {
    "taikei": with_taikei,
    "tablers": with_tablers,
    "turbo-parsepdf": with_turbo_parsepdf,
    "pdfplumber-rs": with_pdfplumber_rs,
    "pdfplumber": with_pdfplumber,
    "PyMuPDF": with_pymupdf,
    "camelot-py": with_camelot,
    "tabula-py": with_tabula,
}
BOOK_TOOLS: dict[str, Reader] = {
    "taikei": book_with_taikei,
    "taikei, lines": book_with_taikei_lines,
    "taikei, Report": book_with_taikei_report,
    "python-calamine": book_with_calamine,
    "openpyxl": book_with_openpyxl,
    "pandas": book_with_pandas,
}


def tools_for(path: Path) -> dict[str, Reader]:
    if path.suffix != ".xlsx":
        return PDF_TOOLS
    with_form = path == EVALUATION or path.parent == RENDITIONS
    return {tool: reader for tool, reader in BOOK_TOOLS.items() if with_form or tool != "taikei, Report"}


def expected(path: Path) -> list[Row]:
    """The rows that a file was made of, where that is known. A workbook keeps numbers without commas."""
    if path.parent != RENDITIONS:
        return []
    rows = [each["cells"] for each in json.loads((RENDITIONS / "truth.json").read_text("utf-8"))]
    if path.suffix == ".xlsx":
        rows = [[_number(cell) for cell in cells] for cells in rows]
    return [squeezed(row) for row in rows]


def _number(cell: str) -> str:
    plain = cell.replace(",", "")
    return plain if plain.isdecimal() else cell


def measured(tool: str, path: Path) -> dict[str, float]:
    """What this process measures, on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    read = tools_for(path)[tool]
    times: list[float] = []
    while not times or (len(times) < RUNS and sum(times) < ENOUGH):
        start = _cpu_seconds()
        rows = read(path)
        times.append(_cpu_seconds() - start)
    used = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    # The first run imports.
    figures = {"seconds": min(times[1:] or times), "mebibytes": max(used) / 1024}
    if tool == "taikei, Report":  # whose rows are entries, not cells
        return figures
    found = _taikei_rows(rows) if tool.startswith("taikei") else [squeezed(row) for row in rows]
    there = {tuple(cell for cell in row if cell) for row in found}
    return figures | {"exact": sum(row in there for row in expected(path))}


def _cpu_seconds(*whose: int) -> float:
    """Of this process and of those that it started, such as a Java machine."""
    used = [resource.getrusage(who) for who in whose or (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def whole(tool: str, path: Path, python: str) -> float:
    """CPU seconds of a process that starts, imports the tool, reads the file once and ends."""
    before = _cpu_seconds(resource.RUSAGE_CHILDREN)
    subprocess.run([python, __file__, "--once", tool, str(path)], check=True, capture_output=True)
    return _cpu_seconds(resource.RUSAGE_CHILDREN) - before


class Found(NamedTuple):
    """A tool where it is installed."""

    python: str
    version: str


def find(tool: str, pythons: Iterable[str]) -> Found | None:
    for python in pythons:
        name = tool.partition(",")[0]
        ask = [python, "-c", f"from importlib.metadata import version; print(version({name!r}))"]
        done = subprocess.run(ask, check=False, capture_output=True, text=True)
        if done.returncode == 0:
            return Found(python, done.stdout.strip())
    return None


class Slow(Exception):
    """The tool was stopped at the time limit."""


def figures(tool: str, path: Path, python: str) -> dict[str, float]:
    """What a process of its own measures. Raises Slow, or ValueError with the last line of what the tool says."""
    command = [python, __file__, "--measure", tool, str(path)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        out, errors = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired as late:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise Slow from late
    if process.returncode:
        raise ValueError((errors.strip().splitlines() or ["no reason told"])[-1][:80])
    return dict(json.loads(out.splitlines()[-1]))


def rounds(path: Path, found: dict[str, Found]) -> dict[str, str]:
    """What is printed about each tool. They take turns: the speed of a shared machine changes from minute to minute."""
    pages = page_count(path)
    told: dict[str, str] = {}
    best: dict[str, dict[str, float]] = {}
    for turn in range(ROUNDS):
        for tool, place in found.items():
            if tool in told or (turn and best[tool]["seconds"] > ONCE):
                continue
            try:
                now = figures(tool, path, place.python)
            except Slow:
                told[tool] = f" stopped after {LIMIT} s: slower than {pages / LIMIT:.1f} pages/s"
            except ValueError as error:
                told[tool] = f" failed: {error}"
            else:
                if now["seconds"] < ONCE:
                    now["whole"] = min(best.get(tool, now).get("whole", LIMIT), whole(tool, path, place.python))
                    best.get(tool, now)["whole"] = now["whole"]
                best[tool] = min(best.get(tool, now), now, key=lambda each: each["seconds"])
    return told | {tool: said(each, pages, len(expected(path))) for tool, each in best.items()}


def said(best: dict[str, float], pages: int, wanted: int) -> str:
    speed = f"{pages / best['seconds']:>8,.1f} pages/s" if pages else f"{best['seconds'] * 1000:>8,.1f} ms"
    exact = f"   {best['exact']:.0f}/{wanted} rows exact" if wanted and "exact" in best else ""
    process = f"   whole process {best['whole'] * 1000:,.0f} ms" if "whole" in best else ""
    return f"{speed}{best['mebibytes']:>8,.0f} MiB{exact}{process}"


def page_count(path: Path) -> int:
    import pypdfium2

    return len(pypdfium2.PdfDocument(path)) if path.suffix == ".pdf" else 0


def machine() -> str:
    info = Path("/proc/cpuinfo")
    models = [each for each in info.read_text().splitlines() if each.startswith("model name")] if info.exists() else []
    model = models[0].partition(":")[2].strip() if models else platform.processor()
    return f"{model}, {os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}"


def make_large(path: Path) -> None:
    """A workbook as a large office's: ten columns filled, words and numbers, nothing remarkable."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("事業")
        for row in range(50_000):
            words = (f"事業{row % 700}", f"{row}番目の説明です。", f"{row % 40}課", "有")
            sheet.write_row(row, 0, (row, *words, row * 13, row * 7.5, None, row % 3, row * 1000, None, row))


def main(pythons: Sequence[str]) -> None:
    print(f"{datetime.now().astimezone():%Y-%m-%d}, {machine()}")
    with TemporaryDirectory() as folder:
        large = Path(folder, LARGE)
        # Elsewhere, for what this process once took in memory would count as that of those it starts.
        subprocess.run([sys.executable, __file__, "--make", str(large)], check=True)
        renditions = sorted(each for each in RENDITIONS.glob("*") if each.suffix in (".pdf", ".xlsx"))
        compare((SAMPLE, *(renditions or [RENDITIONS]), EVALUATION, BUDGET_ROWS, large, BUDGET_BOOK), pythons)


def compare(paths: Iterable[Path], pythons: Sequence[str]) -> None:
    for path in paths:
        if not path.is_file():
            print(f"{path.name}: the reference data is not at hand: not measured")
            continue
        print(f"{path.name}, {page_count(path)} pages" if path.suffix == ".pdf" else path.name)
        places = {tool: find(tool, pythons) for tool in tools_for(path)}
        found = {tool: place for tool, place in places.items() if place}
        lines = rounds(path, found)
        for tool in places:
            named = f"  {tool} {found[tool].version}".ljust(28) if tool in found else f"  {tool}"
            print(named + lines.get(tool, ": not installed here, not measured"), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measured(sys.argv[2], Path(sys.argv[3]))))
    elif sys.argv[1:2] == ["--make"]:
        make_large(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["--once"]:
        tools_for(Path(sys.argv[3]))[sys.argv[2]](Path(sys.argv[3]))
    else:
        main([sys.executable, *sys.argv[1:]])
