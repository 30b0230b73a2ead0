"""The narratives that readers have gone through, with what they found: only where ../shared/data is present.

Of the narratives the tests keep no sentence, only their place, the SHA-256 of the text, and the counts.
"""

import csv
import gzip
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from language.quantities.scoring import Fact, place_without_space, places_of
from taikei.model.report import ChapterKind
from taikei.pipeline import read_file

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
FACTS = Path(__file__).parent / "facts"
SOURCES = (
    "miyagi-2023",
    "ofunato-xlsx",
    "ofunato-xlsx-second",
    "mof-jikou",
    "mof-jikou-second",
    "judgit-meti",
    "judgit-meti-second",
    "judgit-meti-third",
    "judgit-goals",
    "judgit-goals-second",
    "rs2024",
    "rs2024-second",
    "rs2024-third",
)
# In the key's words for a basis, where they are not those of the model.
_SAME_BASIS = {"総額": "計", "新たに": "新規"}
_REMARKS = ("主な増減理由", "その他特記事項")

Narrative = tuple[str, str, list[Fact]]
"""Where it stands, its text, and its counts."""


def read_by_hand(source: str) -> Iterator[Narrative]:
    """The narratives of a source whose counts were written down before the program had seen them."""
    readers = {"miyagi": miyagi, "ofunato": ofunato, "mof": mof, "judgit": judgit, "rs2024": review}
    texts = goals() if source.startswith("judgit-goals") else readers[source.partition("-")[0]]()
    for row in json.loads((FACTS / f"{source}.json").read_text("utf-8")):
        place = ", ".join(f"{name} {row[name]}" for name in row if name not in ("sha256", "quantities", "programme"))
        text = texts[tuple(row[name] for name in row if name in ("section", "order", "row", "column", "item", "line"))]
        if sha256(text) != row["sha256"]:
            raise AssertionError(f"{source}, {place}: the narrative is not the one that was gone through")
        yield place, text, [fact_of(text, counted) for counted in row["quantities"]]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def keyed(sections: tuple[int, ...]) -> Iterator[Narrative]:
    """Sections 2 to 4 of the reference with the key of two readers; re-listed rows have none."""
    texts = miyagi()
    key = json.loads((DATA / "miyagi-2023" / "quantities-sections-2-4.json").read_text("utf-8"))
    for (section, order), text in texts.items():
        if section in sections and (section, order) not in _relisted():
            rows = [row for row in key if (row["section"], row["n"]) == (section, order)]
            yield f"section {section}, order {order}", text, [_keyed_fact(text, row) for row in rows]


def fact_of(text: str, counted: dict[str, Any]) -> Fact:
    place = place_without_space(text, counted["start"], counted["end"])
    return Fact(
        Decimal(counted["value"]),
        counted["unit"],
        (place,),
        counted.get("basis", ""),
        counted.get("period", ""),
        counted.get("label", ""),
    )


def _keyed_fact(text: str, row: dict[str, Any]) -> Fact:
    basis = row["qualifier"] or ""
    return Fact(
        Decimal(str(row["value"])),
        row["unit"],
        places_of(text, row["quote"]),
        _SAME_BASIS.get(basis, basis),
        row["period"] or "",
        row["label"],
    )


@cache
def _placements() -> list[tuple[tuple[int, int], bool, str]]:
    rows = read_file(str(DATA / "miyagi-2023" / "report.txt")).report.rows()
    return [
        ((section.number, placement.order), placement.relisted, placement.entry.narrative)
        for chapter, section, placement in rows
        if chapter.kind is ChapterKind.RESULTS
    ]


def miyagi() -> dict[tuple[int, ...], str]:
    return {place: text for place, _, text in _placements()}


def _relisted() -> set[tuple[int, int]]:
    return {place for place, relisted, _ in _placements() if relisted}


def ofunato() -> dict[tuple[int, ...], str]:
    book = CalamineWorkbook.from_path(str(DATA / "real" / "ofunato-xlsx" / "ofunato_first40_names_removed.xlsx"))
    return {
        (row, column): str(cell)
        for row, cells in enumerate(book.get_sheet_by_index(0).to_python(), start=1)
        for column, cell in enumerate(cells, start=1)
    }


def mof() -> dict[tuple[int, ...], str]:
    packed = (DATA / "real" / "mof-jikou" / "mof-jikou-2024.json.gz").read_bytes()
    return {
        (at,): item.get("description") or "" for at, item in enumerate(json.loads(gzip.decompress(packed))["items"])
    }


def judgit() -> dict[tuple[int, ...], str]:
    return {(at,): row.get("事業概要") or "" for at, row in enumerate(meti())}


def goals() -> dict[tuple[int, ...], str]:
    """The goals of the programmes: the line of the file and the place among the outcomes of its programme."""
    return {
        (line, at): outcome.get("成果目標") or ""
        for line, row in enumerate(meti())
        for at, outcome in enumerate(row.get("アウトカム") or [])
    }


def meti() -> list[dict[str, Any]]:
    with zipfile.ZipFile(DATA / "real" / "judgit-meti" / "meti_2022.ndjson.zip") as packed:
        lines = packed.read(packed.namelist()[0]).decode("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def review() -> dict[tuple[int | str, ...], str]:
    """The remarks of the national review: the line of the CSV file (the first of data is 2) and the column."""
    with zipfile.ZipFile(DATA / "real" / "rs2024" / "2-1_RS_2024_予算・執行_サマリ.zip") as packed:
        rows = csv.DictReader(io.StringIO(packed.read(packed.namelist()[0]).decode("utf-8-sig")))
        return {(line, name): row[name] for line, row in enumerate(rows, start=2) for name in _REMARKS}
