"""What a budget book leaves open, said once for each kind of thing and not for each line."""

from collections.abc import Iterable, Iterator, Sequence

from taikei.language.terms import UNITS
from taikei.model.amount import Unit
from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.readers.budget.book import Book
from taikei.readers.budget.pages import Page, box_of
from taikei.readers.budget.walk import OTHER
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.lines import Line, source_of


def doubts_of(book: Book, form: BudgetForm, *, revenue: Sequence[Line], unread: frozenset[int]) -> Iterator[Doubt]:
    """The doubts of a book. ``revenue`` are the lines of its 歳入 that were only added up or left unread."""
    yield from _missing(book)
    yield from _altered(book)
    if book.strays:
        yield _doubt(
            source_of(book.strays),
            f"表の中の{len(book.strays):,}行は、どの目にも属さないため、読みませんでした（{_places(book.strays)}）。",
            f"{len(book.strays):,} lines within tables belong to no 目 and were left unread ({_places(book.strays)}).",
        )
    if revenue:
        rows = sum(len(kou.moku) for _, kou in book.kous("revenue"))
        yield _doubt(
            _pages_source(revenue),
            f"歳入の表（{_places(revenue)}、{rows:,}目、{len(revenue):,}行）は、事業ではないため、"
            "合計を確かめるだけにし、報告には入れませんでした。",
            f"The revenue tables ({_places(revenue)}, {rows:,} 目, {len(revenue):,} lines) hold no programmes: "
            "their totals were proved, and the report leaves them out.",
        )
    yield from _apart(book, form, unread)


def unstated(usual: Unit) -> Doubt:
    """No table states the unit of its amounts."""
    unit = UNITS[usual]
    return _doubt(
        Source(),
        f"金額の単位が書かれていないため、様式のとおり{unit.ja}としました。",
        f"No table states the unit of its amounts; the form's, {unit.en}, was taken.",
    )


def other_unit(lines: Sequence[Line], unit: Unit) -> Doubt:
    """Some lines state another unit than the rest."""
    taken = UNITS[unit]
    return _doubt(
        source_of(lines),
        f"金額の単位が途中で変わります（{_places(lines)}）。すべて{taken.ja}として読みました。",
        f"The unit of the amounts changes ({_places(lines)}); all were read as {taken.en}.",
    )


def _missing(book: Book) -> Iterator[Doubt]:
    for page in book.lonely:
        half, other = (("左", "右"), ("left", "right")) if page.is_left else (("右", "左"), ("right", "left"))
        ja, en = half[0], other[0]
        yield _doubt(
            source_of(page.lines),
            f"{_label(page)}は見開きの{ja}のページですが、向かい合うページがありません。",
            f"Page {page.number} is the {en} half of a spread whose other half is missing.",
            incomplete=True,
        )
    for page in book.gaps:
        yield _doubt(
            source_of(page.lines[:1]),
            f"{_label(page)}の前のページが抜けています。前の見開きとページ番号が続きません。",
            f"Pages are missing before page {page.number}: its printed number does not follow the last spread.",
            incomplete=True,
        )


def _altered(book: Book) -> Iterator[Doubt]:
    for first, again in book.altered:
        yield _doubt(
            source_of([first.line, again.line]),
            f"「{first.name}」の見出しの額が、{first.printed}と{again.printed}の二通りに印刷されています。",
            f"The heading '{first.name}' prints two totals, {first.printed} and {again.printed}.",
        )


def _apart(book: Book, form: BudgetForm, unread: frozenset[int]) -> Iterator[Doubt]:
    for kind, pages in book.apart.items():
        lines = [line for page in pages for line in page.lines if line.number in unread]
        if not lines:
            continue
        name = Words("その他のページ", "other pages") if kind == OTHER else form.apart[kind].name
        yield _doubt(
            _pages_source(lines),
            f"{name.ja}（{_places(lines)}、{len(lines):,}行）は、款・項・目の表ではないため、読みませんでした。",
            f"{name.en} ({_places(lines)}, {len(lines):,} lines): no tables of 款, 項 and 目; left unread.",
        )


def _doubt(source: Source, ja: str, en: str, *, incomplete: bool = False) -> Doubt:
    words = Words(ja, en)
    return Doubt(Source(source.lines, source.boxes, source.cells, words), words, incomplete)


def _label(page: Page) -> str:
    return f"{page.number}ページ"


def _pages_source(lines: Iterable[Line]) -> Source:
    """One box a page, around all of its lines."""
    boxes: dict[int, Box] = {}
    for line in lines:
        box = box_of(line)
        known = boxes.get(box.page, box)
        boxes[box.page] = Box(
            box.page,
            min(known.left, box.left),
            min(known.top, box.top),
            max(known.right, box.right),
            max(known.bottom, box.bottom),
        )
    return Source(boxes=tuple(boxes.values()))


def _places(lines: Iterable[Line]) -> str:
    """The pages in ranges: p1-3, p7."""
    ranges: list[tuple[int, int]] = []
    for page in sorted({box_of(line).page for line in lines}):
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], page)
        else:
            ranges.append((page, page))
    return ", ".join(f"p{first}" if first == last else f"p{first}-{last}" for first, last in ranges)
