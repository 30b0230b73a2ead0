"""Faults to plant in real documents, one kind a rule: what a hand does to a row, and where it cannot.

A plant takes a row's entry and gives the entry with the fault, or None where the row offers no place for it. All of
them are slips that people make: a sum typed wrong, two digits swapped, a re-listed row that was not corrected with the
first, an era off by a decade, a division forgotten, an amount in another unit.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind

C = Component
Plant = Callable[[Entry, Chapter], Entry | None]
FUNDING = (C.NATIONAL_FUNDS, C.BONDS, C.OTHER_FUNDS, C.GENERAL_FUNDS)


def number(entry: Entry, component: Component) -> Decimal | None:
    amount = entry.amount(component)
    return None if amount is None else amount.number


def told(entry: Entry, component: Component, value: Decimal) -> Entry:
    """The entry with this number in the place of the amount's own."""

    def changed(amount: Amount) -> Amount:
        return replace(amount, number=value, printed=f"{value:,f}") if amount.component == component else amount

    return replace(entry, amounts=tuple(map(changed, entry.amounts)))


def swapped(value: Decimal) -> Decimal | None:
    """The number with the first two neighbours among its digits that differ swapped; None where none differ."""
    digits = f"{value:f}"
    for at in range(len(digits) - 1):
        one, other = digits[at : at + 2]
        if one.isdigit() and other.isdigit() and one != other and not (at == 0 and other == "0"):
            return Decimal(digits[:at] + other + one + digits[at + 2 :])
    return None


def budget_of(entry: Entry) -> Decimal | None:
    current = number(entry, C.CURRENT_BUDGET)
    return number(entry, C.INITIAL_BUDGET) if current is None else current


def settled(share: Decimal) -> Plant:
    """The settlement becomes this share of the budget."""

    def plant(entry: Entry, _: Chapter) -> Entry | None:
        budget, spent = budget_of(entry), number(entry, C.SETTLEMENT)
        if budget is None or spent is None or budget < 1000 or spent <= 0 or spent > budget:
            return None
        if (number(entry, C.CARRIED_OUT) or 0) != 0 or number(entry, C.INITIAL_BUDGET) in (None, 0):
            return None
        return told(entry, C.SETTLEMENT, (budget * share).quantize(Decimal(1)))

    return plant


def swapped_amount(*components: Component) -> Plant:
    """Two digits of the first of these amounts that has two that differ are swapped."""

    def plant(entry: Entry, _: Chapter) -> Entry | None:
        for component in components:
            value = number(entry, component)
            if value is not None and value > 99 and (other := swapped(value)) is not None:
                return told(entry, component, other)
        return None

    return plant


def negative(entry: Entry, _: Chapter) -> Entry | None:
    spent = number(entry, C.SETTLEMENT)
    return None if spent is None or spent <= 0 else told(entry, C.SETTLEMENT, -spent)


def nothing(entry: Entry, _: Chapter) -> Entry | None:
    if number(entry, C.INITIAL_BUDGET) is None or number(entry, C.SETTLEMENT) is None:
        return None
    zero = tuple(amount if amount.number is None else replace(amount, number=Decimal(0)) for amount in entry.amounts)
    return replace(entry, amounts=zero)


def trebled(entry: Entry, chapter: Chapter) -> Entry | None:
    budget = number(entry, C.INITIAL_BUDGET)
    if chapter.kind != ChapterKind.PLAN or budget is None or budget < 1000:
        return None
    return told(entry, C.INITIAL_BUDGET, budget * 3)


def wrong_item(entry: Entry, _: Chapter) -> Entry | None:
    """Two digits of the largest item of the breakdown are swapped."""
    told = [
        (amount.number, at, amount)
        for at, item in enumerate(entry.items)
        if item.level == 1 and (amount := item.amount) is not None and amount.number is not None and amount.number != 0
    ]
    if not told or len({entry.items[at].by for _, at, _ in told}) > 1:
        return None
    most, largest, amount = max(told, key=lambda each: each[0])
    if (other := swapped(most)) is None:
        return None
    wrong = replace(entry.items[largest], amount=replace(amount, number=other))
    return replace(entry, items=tuple(wrong if at == largest else item for at, item in enumerate(entry.items)))


def no_division(entry: Entry, _: Chapter) -> Entry | None:
    return replace(entry, charge=Charge()) if entry.charge.divisions else None


def other_division(entry: Entry, _: Chapter) -> Entry | None:
    if not entry.charge.divisions:
        return None
    return replace(entry, charge=replace(entry.charge, divisions=("危機対策課",), printed="（危機対策課）"))


def text(pattern: str, becomes: str) -> Plant:
    """The first match in the narrative becomes another text."""
    found = re.compile(pattern)

    def plant(entry: Entry, _: Chapter) -> Entry | None:
        narrative, times = found.subn(becomes, entry.narrative, count=1)
        return replace(entry, narrative=narrative) if times and narrative != entry.narrative else None

    return plant


def next_year(entry: Entry, chapter: Chapter) -> Entry | None:
    """What was done in the year of the chapter is told of the next."""
    year = chapter.fiscal_year.start - 2018
    if chapter.kind != ChapterKind.RESULTS or year < 1:
        return None
    found = re.compile(f"令和(?:{year}|{chr(0xFF10 + year % 10)})(?=年度)")
    narrative, times = found.subn(f"令和{year + 1}", entry.narrative, count=1)
    return replace(entry, narrative=narrative) if times else None


def full_width_digit(entry: Entry, _: Chapter) -> Entry | None:
    match = re.search(r"(?<![0-9.,])([0-9])([0-9])(?![0-9]*[年.])", entry.narrative)
    if match is None:
        return None
    wide = chr(ord(match[2]) + 0xFEE0)
    return replace(entry, narrative=entry.narrative[: match.start(2)] + wide + entry.narrative[match.end(2) :])


def wide_letter(entry: Entry, _: Chapter) -> Entry | None:
    match = re.search(r"[A-Z]{2,}([A-Z])(?![A-Za-z])", entry.narrative)
    if match is None:
        return None
    wide = chr(ord(match[1]) + 0xFEE0)
    return replace(entry, narrative=entry.narrative[: match.start(1)] + wide + entry.narrative[match.end(1) :])


def said_again(entry: Entry, _: Chapter) -> Entry | None:
    """The first sentence of the last paragraph stands at its end once more."""
    before, line, paragraph = entry.narrative.rpartition("\n")
    first, stop, rest = paragraph.partition("。")
    if not stop or not rest.endswith("。") or not 30 <= len(first) <= 120 or "（" in first:
        return None
    return replace(entry, narrative=f"{before}{line}{paragraph}{first}。")


def unstopped(entry: Entry, _: Chapter) -> Entry | None:
    """The last full stop is left out, where the last paragraph is no item of a list."""
    last = entry.narrative.rpartition("\n")[2]
    if re.search(r"[たるい]。$", last) is None or re.match(r"\s*[^ぁ-んァ-ヶ一-龥Ａ-ＺA-Z「]", last):
        return None
    return replace(entry, narrative=entry.narrative[:-1])


def cut_off(entry: Entry, _: Chapter) -> Entry | None:
    """The narrative ends in the middle of its last sentence."""
    if not entry.narrative.endswith("。") or "、" not in entry.narrative.rpartition("\n")[2]:
        return None
    return replace(entry, narrative=entry.narrative[: entry.narrative.rindex("、") + 1])


def telephone(entry: Entry, _: Chapter) -> Entry | None:
    return replace(entry, narrative=f"{entry.narrative}担当者の電話は090-1234-5678。") if entry.narrative else None


def as_expense(entry: Entry, _: Chapter) -> Entry | None:
    return replace(entry, programme=f"{entry.programme}費") if entry.programme.endswith("事業") else None


_N = r"[0-9０-９]"

# Rule, what was done, how.
PLANTS: tuple[tuple[str, str, Plant], ...] = (
    ("A-01", "a settlement with a sign", negative),
    ("A-03", "a settlement of three times the budget", settled(Decimal(3))),
    ("A-05", "a settlement of zero", settled(Decimal(0))),
    ("A-06", "a settlement of a tenth", settled(Decimal("0.1"))),
    ("A-09", "no money at all", nothing),
    ("A-12", "two digits of the current budget swapped", swapped_amount(C.CURRENT_BUDGET)),
    ("A-13", "two digits of the funding swapped", swapped_amount(*FUNDING)),
    ("A-14", "two digits of a breakdown swapped", wrong_item),
    ("A-15", "a plan of three times the budget", trebled),
    ("B-01", "two digits of a re-listed amount swapped", swapped_amount(C.SETTLEMENT, C.INITIAL_BUDGET)),
    ("B-03", "a figure of a re-listed narrative changed", text(r"(?<![0-9])[1-8](?=[0-9]*[社人件回名])", "9")),
    ("B-09", "another division at a re-listed row", other_division),
    ("C-09", "no division", no_division),
    ("C-18", "a name that ends in 事業費", as_expense),
    ("D-02", "digits of two widths in one number", full_width_digit),
    ("D-04", "a comma left out", text(r"(?<![0-9,.])([1-9]),([0-9]{3})(?=[人社件円名回])", r"\1\2")),
    ("D-05", "a comma moved", text(r"(?<![0-9,.])([1-9]),([0-9])([0-9]{2})(?![0-9,])", r"\1\2,\3")),
    ("D-08", "next year's results", next_year),
    ("D-12", "a closing bracket lost", text(r"）(?=[^（）]*$)", "")),
    ("D-13", "half-width brackets among full-width ones", text(r"（([ぁ-んァ-ヶ一-龥]{2,12})）(?=.*（)", r"(\1)")),
    ("D-16", "a full-width letter in a word", wide_letter),
    ("D-19", "a character of one's own", text("、", "\ue000、")),
    ("D-21", "a year that the era never had", text(rf"(?:令和|平成){_N}{{1,2}}(?=年)", "平成42")),
    ("D-23", "a day that the month does not have", text(rf"({_N}{{1,2}}月){_N}{{1,2}}(?=日)", r"\g<1>32")),
    ("D-24", "empty brackets", text("。", "（）。")),
    ("E-01", "a part above its whole", text(r"(うち[^0-9。]{0,6})([1-9][0-9]*)(?=[人社件名者])", r"\g<1>9\g<2>999")),
    ("F-01", "設け typed as 儲け", text("を設(?=け)", "を儲")),
    ("F-02", "a word twice", text(r"(?<![一-龥])(支援|実施|促進|整備)(?=[をしす])", r"\1\1")),
    ("F-03", "a sentence left in", said_again),
    ("F-06", "a kanji beyond the table", text("つなが(?=[るりっ])", "繋が")),
    ("F-08", "および", text("及び", "および")),
    ("F-09", "取り組み", text("取組(?=[をがの])", "取り組み")),
    ("F-21", "no full stop at the end", unstopped),
    ("F-24", "something left to fill in", text(rf"{_N}+(?=[人社件回名])", "○○")),
    ("F-26", "a sentence that breaks off", cut_off),
    ("F-27", "two full stops", text("。", "。。")),
    ("G-14", "a telephone number", telephone),
)  # fmt: skip
# Planted in re-listed rows alone.
RELISTED = frozenset(("B-01", "B-03", "B-09"))
# With results of several years, a programme without money in one is no fault, and a text belongs to none of them.
ONE_YEAR = frozenset(("A-09", "D-08"))
