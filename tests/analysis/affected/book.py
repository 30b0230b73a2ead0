"""A book of tables that we made up: one programme stands in forty sections, and many figures follow from its amount."""

from decimal import Decimal

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Note, Report
from taikei.model.section import Section

WRONG, RIGHT = 48_310, 43_810  # 千円; two digits changed places
PROGRAMME = "架空港岸壁改修事業"
SECTIONS = 40


def thousand(component: Component, number: int) -> Amount:
    return Amount(component, Unit.THOUSAND_YEN, Decimal(number))


def harbour(settlement: int) -> Entry:
    return Entry(
        PROGRAMME,
        (thousand(Component.INITIAL_BUDGET, 50_000), thousand(Component.SETTLEMENT, settlement)),
        f"岸壁を改修した（事業費 {settlement:,}千円）。",
        Charge("", ("港湾課",)),
    )


def other(number: int) -> Entry:
    amounts = thousand(Component.INITIAL_BUDGET, 1_000 + number), thousand(Component.SETTLEMENT, 900 + number)
    return Entry(f"架空地区整備事業その{number}", amounts, charge=Charge("", ("整備課",)))


def book(settlement: int) -> Report:
    """Section 1 has the programme, every other one lists it again beside a row of its own."""
    sections = tuple(
        Section(
            number,
            f"架空の節その{number}",
            lead="岸壁の改修を中心に行った。" if number > 1 else f"岸壁の改修に{settlement * 1000:,}円を支出した。",
            placements=(Placement(1, harbour(settlement), number > 1), Placement(2, other(number))),
        )
        for number in range(1, SECTIONS + 1)
    )
    whole = settlement + sum(900 + number for number in range(1, SECTIONS + 1))
    note = Note("注", f"決算額の合計は、再掲を除いて{whole:,}千円である。")
    return Report(
        "架空県の港の報告",
        chapters=(Chapter(ChapterKind.RESULTS, "実績", FiscalYear(2023), Unit.THOUSAND_YEN, sections, (note,)),),
    )


def summary(settlement: int) -> Report:
    """Another document on the same year, in millions of yen, rounded half up."""
    million = Amount(Component.SETTLEMENT, Unit.MILLION_YEN, Decimal((2 * settlement + 1_000) // 2_000))
    entry = Entry(PROGRAMME, (million,), "岸壁を改修した。")
    section = Section(1, "主な事業", placements=(Placement(1, entry),))
    chapter = Chapter(ChapterKind.RESULTS, "成果", FiscalYear(2023), Unit.MILLION_YEN, (section,))
    return Report("架空県の主要施策の成果", chapters=(chapter,))


def next_year(previous: int) -> Report:
    """The plan of the year after, which tells the budget of the year before again."""
    entry = Entry(
        PROGRAMME, (thousand(Component.INITIAL_BUDGET, 52_000), thousand(Component.PREVIOUS_BUDGET, previous))
    )
    section = Section(1, "港", placements=(Placement(1, entry),))
    chapter = Chapter(ChapterKind.PLAN, "計画", FiscalYear(2024), Unit.THOUSAND_YEN, (section,))
    return Report("架空県の港の予算", chapters=(chapter,))
