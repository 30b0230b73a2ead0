"""Reads the same PDFs with Taikei and with what one would use instead: `make bench-readers`.

Each tool runs in a process of its own. Printed are the rows whose cells are all exact (white space left out; without a
joining of ours, so a row that a page break parts is exact only where the tool joins it), pages per second of CPU time
(the best of some runs, imports not counted) and the peak of memory. Peers are measured where they are installed:
pip install -r bench/peers.txt, in an environment of its own that also has Taikei.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "data"
RENDITION = SHARED / "renditions" / "report-wordprocessor.pdf"
BUDGET_BOOK = SHARED / "real" / "fuji-r6-budget" / "r6-budget.pdf"
SAMPLE = ROOT / "examples" / "sample.pdf"
RUNS = 5

Row = tuple[str, ...]


def squeezed(cells: Iterable[object]) -> Row:
    return tuple("".join(str(cell or "").split()) for cell in cells)


def with_taikei(path: Path) -> list[Row]:
    from taikei.readers.pdf.content import pdf_content

    rows: dict[int, dict[int, str]] = {}
    for line in pdf_content(path.read_bytes(), path.name).lines:
        if line.row is not None and line.column is not None:
            cells = rows.setdefault(line.row, {})
            cells[line.column] = cells.get(line.column, "") + line.text
    return [squeezed(cells[column] for column in sorted(cells)) for cells in rows.values()]


def with_tablers(path: Path) -> list[Row]:
    import tablers

    with tablers.Document(path) as document:
        tables = [table for page in document.pages() for table in tablers.find_tables(page, extract_text=True)]
        return [squeezed(cell.text for cell in row.cells if cell) for table in tables for row in table.rows]


def with_pdfplumber(path: Path) -> list[Row]:
    import pdfplumber

    with pdfplumber.open(path) as document:
        return [squeezed(row) for page in document.pages for table in page.extract_tables() for row in table]


TOOLS: dict[str, Callable[[Path], list[Row]]] = {
    "taikei": with_taikei,
    "tablers": with_tablers,
    "pdfplumber": with_pdfplumber,
}


def expected(path: Path) -> list[Row]:
    """The rows that a file was made of, where that is known."""
    if path == RENDITION:
        truth = json.loads((path.parent / "truth.json").read_text("utf-8"))
        return [squeezed(each["cells"]) for each in truth]
    return []


def measured(tool: str, path: Path) -> dict[str, float]:
    read = TOOLS[tool]
    rows = read(path)
    best = min(_cpu_seconds(lambda: read(path)) for _ in range(RUNS if path != BUDGET_BOOK else 1))
    wanted = expected(path)
    there = {tuple(cell for cell in row if cell) for row in rows}
    return {
        "seconds": best,
        "exact": sum(row in there for row in wanted),
        "wanted": len(wanted),
        "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _cpu_seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def pages(path: Path) -> int:
    import pypdfium2

    return len(pypdfium2.PdfDocument(path))


def main() -> None:
    if len(sys.argv) == 3:
        print(json.dumps(measured(sys.argv[1], Path(sys.argv[2]))))
        return
    for path in (SAMPLE, RENDITION, BUDGET_BOOK):
        if not path.exists():
            print(f"{path.name}: the reference data is not at hand: not measured")
            continue
        print(f"{path.name}, {pages(path)} pages")
        for tool in TOOLS:
            if find_spec(tool) is None:
                print(f"  {tool:<12} not installed here: pip install -r bench/peers.txt")
                continue
            if tool == "pdfplumber" and path == BUDGET_BOOK:
                print(f"  {tool:<12} left out here: it would take minutes")
                continue
            command = [sys.executable, __file__, tool, str(path)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            figures = json.loads(done.stdout)
            exact = f"{figures['exact']}/{figures['wanted']} rows exact" if figures["wanted"] else ""
            print(
                f"  {_named(tool):<22}{pages(path) / figures['seconds']:>8.0f} pages/s"
                f"{figures['mebibytes']:>8.0f} MiB   {exact}"
            )


def _named(tool: str) -> str:
    try:
        return f"{tool} {version(tool)}"
    except PackageNotFoundError:
        return tool


if __name__ == "__main__":
    main()
