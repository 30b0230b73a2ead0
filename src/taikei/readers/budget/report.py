"""A budget book as a report: a plan whose sections are 項 and whose entries are 目."""

from collections.abc import Iterable, Iterator, Sequence

from taikei.model.amount import Unit
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt, Reading
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.readers.budget.book import Book
from taikei.readers.budget.chapters import chapters_of
from taikei.readers.budget.cover import cover_of
from taikei.readers.budget.doubts import doubts_of, other_unit, unstated
from taikei.readers.budget.items import purposes_of, setsu_of, usual_distance
from taikei.readers.budget.names import SIDE_NAMES
from taikei.readers.budget.pages import Page, pages_of
from taikei.readers.budget.proofs import proofs_of
from taikei.readers.budget.spreads import spreads_of
from taikei.readers.budget.walk import book_of
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.part import misread
from taikei.readers.lines import Content, Line, Tally


def read_budget(content: Content, name: str, digest: str, forms: Sequence[BudgetForm]) -> Reading | None:
    """The reading of a budget book by the first form that fits; None where none does.

    ``name`` is what messages call the file. Raises UnusableFile where a form fits but no table of 款, 項 and 目 is
    found, as in a file without pages.
    """
    text = "\n".join(line.text for line in content.lines)
    form = next((form for form in forms if form.fits(text)), None)
    if form is None:
        return None
    pages = pages_of(content.lines, form)
    book = book_of(spreads_of(pages), form)
    if not any(kou.moku for _, kou in book.kous("expenditure")):
        raise _without_tables(name, form)
    unit, doubts = _unit(content.lines, form)
    cover = cover_of(_front(pages), form.cover)
    used = _once([*cover.used, *_headings(book), *_break_down(book, form, unit)])
    taken = {line.number for line in used}
    repeated = [line for line in book.repeated if line.number not in taken]
    left_out = [line for page in pages for line in page.furniture] + repeated
    tally = Tally(content.lines, content.of)
    tally.furnish(left_out)
    tally.use(used)
    known = {line.number for line in (*left_out, *used)}
    unread = frozenset(line.number for line in content.lines if line.number not in known)
    revenue = [line for page in book.tables.get("revenue", ()) for line in page.lines]
    doubts.extend(doubts_of(book, form, revenue=revenue, unread=unread))
    report = Report(
        title=cover.title or form.title.ja,
        issuer=cover.issuer,
        published=cover.published,
        chapters=chapters_of(book, form, unit, name),
        sources=cover.sources,
    )
    return Reading(
        document=name,
        digest=digest,
        encoding=content.encoding,
        form=form.id,
        report=report,
        coverage=tally.coverage(),
        doubts=(*content.doubts, *doubts),
        proofs=tuple(proofs_of(book, unit)),
    )


def _front(pages: Sequence[Page]) -> Iterator[Line]:
    """The lines before the first table."""
    for page in pages:
        if page.is_left:
            return
        yield from page.lines


def _once(lines: Iterable[Line]) -> list[Line]:
    """Each line once: one may both begin an account and print its control total."""
    return list({line.number: line for line in lines}.values())


def _headings(book: Book) -> Iterator[Line]:
    yield from book.headings
    for account in book.accounts:
        if account.line is not None:
            yield account.line
        if account.control is not None:
            yield account.control[1]


def _break_down(book: Book, form: BudgetForm, unit: Unit) -> Iterator[Line]:
    """The items of each 目, and all lines that its row and they take. The 説明 of revenue stays unread."""
    placed = [each for _, kou in book.kous("expenditure") for moku in kou.moku for each in moku.purposes]
    usual = usual_distance(placed)
    for side in SIDE_NAMES:
        for _, kou in book.kous(side):
            yield from kou.total.lines if kou.total is not None else ()
            for moku in kou.moku:
                parts = [setsu_of(moku.setsu, form, unit)]
                if side == "expenditure":
                    parts.append(purposes_of(moku.purposes, usual, form, unit))
                moku.items = tuple(item for part in parts for item in part.items)
                yield from moku.lines
                for part in parts:
                    book.strays.extend(part.strays)
                    yield from part.used


def _unit(lines: Iterable[Line], form: BudgetForm) -> tuple[Unit, list[Doubt]]:
    """The unit that the tables state. One that only some of them state is told, not converted."""
    stated: dict[str, list[Line]] = {}
    for line in lines:
        match = form.unit.stated.search(line.text)
        if match is not None:
            stated.setdefault(match["unit"], []).append(line)
    unknown = next((text for text in stated if text not in set(Unit)), None)
    if unknown is not None:
        raise misread(form.unit.stated, unknown, Words("、".join(Unit), ", ".join(Unit)))
    if not stated:
        return form.unit.usual, [unstated(form.unit.usual)]
    usual = max(stated, key=lambda text: len(stated[text]))
    others = [line for text, found in stated.items() if text != usual for line in found]
    return Unit(usual), [other_unit(others, Unit(usual))] if others else []


def _without_tables(name: str, form: BudgetForm) -> UnusableFile:
    return UnusableFile(
        name,
        Words(
            f"様式「{form.title.ja}」の表の行が一つも読み取れません",
            f"not one row of the tables of the form '{form.title.en}' can be read",
        ),
        Words("款・項・目の、罫線のある見開きの表", "ruled tables of 款, 項 and 目 on facing pages"),
        Words(
            "様式の列の見出しと目の形が、この予算書に合うかを確かめてください。",
            "Check that the form's column headers and its pattern of a 目 fit this book.",
        ),
    )
