"""A true budget book of 612 pages, held against a workbook of its rows that others made.

A row of the workbook is one printed line of a right page, with the 目 and the 節 beside it. It differs from the pages
in ways that can be shown, and that are undone or counted here:

- A funding cell that the page leaves blank holds the value of the 目 above it in the 項 (``carried``).
- Two figures of neighbouring funding cells stand in the right one, their digits one after the other; the left one is
  blank, and so holds the value above. The four cells then no longer come to the amount of the 目 (``glued``).
- The lines of the 説明 at the top of a right page that has no 節 beside them have no rows at all (``dropped``).
- The remark （廃目） of a 目 that ended stands as a row of the 目 above it (``misplaced``).
- A line without a code keeps its amount within its text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.entry import Division, Entry, Item
from taikei.model.reading import Reading
from taikei.readers.budget.report import read_budget
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.known import known_forms
from taikei.readers.pdf.content import pdf_content

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data" / "real" / "fuji-r6-budget"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the budget book is not published with Taikei: no ../shared/data/real/fuji-r6-budget"
)
FUNDS = (Component.NATIONAL_FUNDS, Component.BONDS, Component.OTHER_FUNDS, Component.GENERAL_FUNDS)
TITLE = re.compile("款 (.*) [０-９]+項 (.*)")
Row = tuple[Any, ...]
Place = tuple[int, float]


@cache
def reading() -> Reading:
    content = pdf_content((FOLDER / "r6-budget.pdf").read_bytes(), "r6-budget.pdf")
    forms = [form for form in known_forms() if isinstance(form, BudgetForm)]
    found = read_budget(content, "r6-budget.pdf", "0" * 64, forms)
    assert found is not None
    return found


@cache
def workbook() -> list[tuple[tuple[str, ...], list[Row]]]:
    """The rows by 款, 項 and 目."""
    book = openpyxl.load_workbook(FOLDER / "expected-long.xlsx", read_only=True)
    rows = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    book.close()
    return [(tuple(map(text, key)), list(group)) for key, group in groupby(rows, key=lambda row: row[:3])]


def text(value: object) -> str:
    return squeeze(str(value)) if value is not None else ""


def number(amount: Amount | None) -> int | None:
    return None if amount is None or amount.number is None else int(amount.number)


@dataclass
class Compared:
    """How many rows of the workbook are as the report says; ``other`` are those that are not, unexplained."""

    exact: int = 0
    carried: int = 0
    glued: int = 0
    misplaced: int = 0
    dropped: int = 0
    amounts_only: int = 0
    other: list[tuple[str, Row]] = field(default_factory=list)


@cache
def compared() -> Compared:
    found = Compared()
    entries = {
        (*TITLE.findall(section.title)[0], squeeze(each.entry.code + each.entry.programme)): each.entry
        for section in reading().report.chapters[0].sections
        for each in section.placements
    }
    above: tuple[tuple[str, ...], Row] | None = None
    for key, rows in workbook():
        before = above[1] if above is not None and above[0] == key[:2] else (None,) * 4
        compare(entries[key], rows, before, found)
        above = (key[:2], rows[0][6:10])
    return found


def compare(entry: Entry, rows: list[Row], before: Row, found: Compared) -> None:
    """The rows of one 目, one after another, as its lines are printed."""
    years = (Component.INITIAL_BUDGET, Component.PREVIOUS_BUDGET)
    this, last = (number(entry.amount(component)) or 0 for component in years)
    funding = funds(entry, rows[0][6:10], before)
    lines = list(printed(entry, found))
    found.misplaced += sum(row[17] == "（廃目）" for row in rows)
    kept = [row for row in rows if row[17] != "（廃目）"]
    assert len(lines) == len(kept), entry.programme
    taken: dict[int, list[tuple[Item, Row]]] = {}
    for at, ((setsu, item), row) in enumerate(zip(lines, kept, strict=True)):
        taken.setdefault(at if item is None else 10**6 + id(item), []).append((setsu, row))
    items = {10**6 + id(item): item for _, item in lines if item is not None}
    for at, pairs in taken.items():
        amounts, labels = said(items.get(at), [row for _, row in pairs])
        amounts &= all(
            row[3:6] == (this, last, this - last) and row[12] == number(setsu.amount) for setsu, row in pairs
        )
        labels &= all((str(row[10]), text(row[11])) == (setsu.code, squeeze(setsu.name)) for setsu, row in pairs)
        if not amounts or funding == "other":
            found.other.extend((entry.programme, row) for _, row in pairs)
        elif not labels:
            found.amounts_only += len(pairs)
        elif funding == "glued":
            found.glued += len(pairs)
        else:
            found.exact += funding == "exact" and len(pairs)
            found.carried += funding == "carried" and len(pairs)


def funds(entry: Entry, told: Row, before: Row) -> str:
    """How the workbook's funding of a 目 came from the page, whose cells come to this year's amount (a proof)."""
    mine = tuple(number(entry.amount(component)) for component in FUNDS)
    if mine == told:
        return "exact"
    if told == tuple(above if own is None else own for own, above in zip(mine, before, strict=True)):
        return "carried"
    for at in range(3):
        if mine[at] is None or mine[at + 1] is None:
            continue
        shown = (*mine[:at], None, int(f"{mine[at]}{mine[at + 1]}"), *mine[at + 2 :])
        glued = tuple(above if own is None else own for own, above in zip(shown, before, strict=True))
        if told == glued and sum(each or 0 for each in told) != number(entry.amounts[0]):
            return "glued"
    return "other"


def said(item: Item | None, rows: list[Row]) -> tuple[bool, bool]:
    """Whether the amounts, and whether the labels, of the rows that one item takes are those of the item."""
    first = rows[0]
    if item is None:
        return first[14] is None and first[18] is None, first[13] is None and first[17] is None
    if item.by is Division.OBJECT:
        return first[14] == number(item.amount) and first[18] is None, text(first[13]) == squeeze(item.name)
    parts = [text(row[17]) for row in rows]
    amounts = [row[18] for row in rows if row[18] is not None]
    labels = text(first[15]) == item.code and all(row[15] is None for row in rows[1:])
    within = item.amount is not None and not amounts
    names = ["".join(parts)]
    if item.amount is not None and within:
        end = squeeze(item.amount.printed)
        names = [
            "".join((*parts[:at], part.removesuffix(end), *parts[at + 1 :]))
            for at, part in enumerate(parts)
            if part.endswith(end)
        ]
    right = bool(names) if within else amounts == ([] if item.amount is None else [number(item.amount)])
    return right and all(row[14] is None for row in rows), labels and squeeze(item.name) in names


def places(item: Item) -> list[Place]:
    """The printed lines of an item: page and top. Cells of one line differ by less than a point or two."""
    found: list[Place] = []
    for box in item.source.boxes:
        if not any(page == box.page and abs(top - box.top) < 3 for page, top in found):
            found.append((box.page, box.top))
    return found


def printed(entry: Entry, found: Compared) -> Iterator[tuple[Item, Item | None]]:
    """The 節 and the item of each line, in the workbook's order: by page and 節, first its parts, then the 説明."""
    lines = [(place, at, item) for item in entry.items for at, place in enumerate(places(item))]
    setsu: Item | None = None
    for page, group in groupby(sorted(lines, key=lambda line: line[0][0]), key=lambda line: line[0][0]):
        bands: list[tuple[float, Item, list[Item], list[Item], bool]] = []
        if setsu is not None:
            bands.append((0.0, setsu, [], [], False))
        on_page = list(group)
        for (_, top), at, item in on_page:
            if item.by is Division.OBJECT and at == 0:
                if item.level == 1:
                    setsu = item
                    bands.append((top, item, [], [], True))
                else:
                    bands[-1][2].append(item)
        goes_on = any(item.by is Division.OBJECT and places(item)[0][0] != page for _, _, item in on_page)
        for (_, top), _, item in on_page:
            if item.by is Division.PURPOSE:
                [band for band in bands if band[0] <= top + 2][-1][3].append(item)
        for _, of, parts, purposes, begun in bands:
            if not begun and not parts and not goes_on:
                found.dropped += len(purposes)
            else:
                yield from ((of, item) for item in (*parts, *purposes))
                if not parts and not purposes:
                    yield of, None


def test_every_row_of_the_workbook_is_the_reports_or_shown_to_be_wrong() -> None:
    """The classes of docs/benchmarks-readers.md."""
    found = compared()
    assert found.other == []
    assert found.amounts_only == 0
    classes = {
        "as it stands": found.exact,
        "with the funding of the 目 above taken back out": found.carried,
        "with two figures taken apart": found.glued,
        "under another 目": found.misplaced,
    }
    assert classes == {
        "as it stands": 3_603,
        "with the funding of the 目 above taken back out": 2_493,
        "with two figures taken apart": 117,
        "under another 目": 3,
    }
    assert sum(classes.values()) == sum(len(rows) for _, rows in workbook()) == 6_216


def test_the_workbook_lacks_lines_that_the_pages_print() -> None:
    assert compared().dropped > 300


def test_every_total_that_the_book_prints_is_proved() -> None:
    proofs = reading().proofs
    assert [proof.of.ja for proof in proofs if not proof.proved] == []
    control = {proof.of.ja: proof.printed for proof in proofs if "総額" in proof.of.ja}
    assert control == {"一般会計の歳入の総額": 101_800_000, "一般会計の歳出の総額": 101_800_000}


def test_every_kan_and_kou_and_moku_is_there() -> None:
    (chapter,) = reading().report.chapters
    assert chapter.fiscal_year.start == 2024
    assert len({section.title.split("款")[0] for section in chapter.sections}) == 14
    ended = [each.entry.programme for section in chapter.sections for each in section.placements if each.entry.ended]
    assert len(ended) == 3
    total = sum(
        number(each.entry.amount(Component.INITIAL_BUDGET)) or 0 for s in chapter.sections for each in s.placements
    )
    assert total == 101_800_000


def test_every_line_is_used_furniture_or_named_as_unread() -> None:
    coverage, doubts = reading().coverage, reading().doubts
    pages = {box.page for source in coverage.unread for box in source.boxes}
    told = {box.page for doubt in doubts for box in doubt.source.boxes}
    assert pages <= told
    assert len(doubts) < 15
    assert not any(176 <= page <= 595 for page in pages)
