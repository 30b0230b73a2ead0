"""What was found in a book as chapters: a plan for each fiscal year, a section for each 項, an entry for each 目."""

from collections.abc import Sequence
from decimal import Decimal

from taikei.language.eras import parse_fiscal_year
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.errors import UnusableFile
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter, ChapterKind
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.budget.amounts import budget_amount, money
from taikei.readers.budget.book import Account, Book, Kou, Moku
from taikei.readers.forms.budget_form import BudgetForm, Holds
from taikei.readers.forms.part import misread
from taikei.readers.lines import Line, source_of

_COMPONENTS: dict[Holds, Component] = {
    "initial_budget": Component.INITIAL_BUDGET,
    "previous_budget": Component.PREVIOUS_BUDGET,
    "national_funds": Component.NATIONAL_FUNDS,
    "prefectural_funds": Component.NATIONAL_FUNDS,
    "bonds": Component.BONDS,
    "other_funds": Component.OTHER_FUNDS,
    "general_funds": Component.GENERAL_FUNDS,
}


def chapters_of(book: Book, form: BudgetForm, unit: Unit, name: str) -> tuple[Chapter, ...]:
    """The plans of the book: the expenditure of all its accounts, by fiscal year.

    Raises UnusableFile where no heading of an account tells the year.
    """
    components = {column.holds: _COMPONENTS[column.holds] for column in form.columns if column.holds in _COMPONENTS}
    several = len({account.name for account in book.accounts}) > 1
    sections: dict[FiscalYear, list[Section]] = {}
    first: dict[FiscalYear, Account] = {}
    for account, kou in book.kous("expenditure"):
        year = _year(account, form, name)
        first.setdefault(year, account)
        placed = sections.setdefault(year, [])
        placed.append(_section(len(placed) + 1, account.name if several else "", kou, components, unit))
    return tuple(
        Chapter(
            ChapterKind.PLAN,
            _title(first[year], several=several),
            year,
            unit,
            tuple(placed),
            source=_source(first[year]),
        )
        for year, placed in sections.items()
    )


def _year(account: Account, form: BudgetForm, name: str) -> FiscalYear:
    if account.line is None:
        raise UnusableFile(
            name,
            Words(
                "会計と年度の見出しがないまま表が始まっています", "its tables begin without the heading of an account"
            ),
            Words("年度と会計の名を示す見出し", "a heading that tells the fiscal year and the account"),
            Words(
                "予算書の初めのページからのPDFを渡してください。", "Give the PDF from the first page of the book on."
            ),
        )
    year = parse_fiscal_year(account.year)
    if year is None:
        expected = Words("令和６年度などの年度", "a fiscal year such as 令和６年度")
        raise misread(form.account.heading, account.year, expected)
    return year


def _source(account: Account) -> Source:
    return source_of([] if account.line is None else [account.line])


def _title(account: Account, *, several: bool) -> str:
    return f"{account.year}予算" if several else f"{account.year}{account.name}予算"


def _section(number: int, prefix: str, kou: Kou, components: dict[Holds, Component], unit: Unit) -> Section:
    """A 項. Its number counts the sections of the chapter, for that of a 項 begins again in each 款."""
    placements = tuple(Placement(order, _entry(moku, components, unit)) for order, moku in enumerate(kou.moku, start=1))
    printed = f"{kou.kan.number}款 {kou.kan.name} {kou.heading.number}項 {kou.heading.name}"
    title = f"{prefix} {printed}" if prefix else printed
    sources = {"title": source_of([kou.kan.line, kou.heading.line])}
    return Section(number, title, placements=placements, sources=sources)


def _entry(moku: Moku, components: dict[Holds, Component], unit: Unit) -> Entry:
    """A 目. A column that its row leaves empty is a blank amount."""
    cells: dict[Component, list[Line]] = {component: [] for component in components.values()}
    for holds, component in components.items():
        if holds in moku.row.cells:
            cells[component].append(moku.row.cells[holds])
    amounts = tuple(_amount(component, [line.text for line in lines], unit) for component, lines in cells.items())
    sources = {component.value: source_of(lines) for component, lines in cells.items() if lines}
    sources["programme"] = source_of([moku.row.cells["moku"], *moku.wrapped])
    sources["row"] = source_of(moku.lines)
    return Entry(moku.name, amounts, ended=moku.ended is not None, code=moku.code, items=moku.items, sources=sources)


def _amount(component: Component, printed: Sequence[str], unit: Unit) -> Amount:
    """The amount of a cell; of the cells of one component their sum, or, with a word among them, what they print."""
    if len(printed) == 1:
        return budget_amount(printed[0], unit, component)
    if not printed:
        return Amount(component, unit)
    numbers, said = [money(text) for text in printed], "＋".join(printed)
    known = [number for number in numbers if number is not None]
    if len(known) < len(numbers):
        return Amount(component, unit, word=said, printed=said)
    return Amount(component, unit, sum(known, Decimal(0)), printed=said)
