"""An invalid value cannot exist: each refusal, and its words."""

import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.finding import Finding, Outcome, Place, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.reading import Coverage
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.model.source import LineRange, Source
from taikei.model.words import Words

WORDS = Words("語", "word")
FINDING = Finding("A-03", Severity.ERROR, Place(), WORDS, WORDS, WORDS, WORDS)
BUDGET = Amount(Component.INITIAL_BUDGET, Unit.YEN, Decimal(5))


def chapter(*sections: Section) -> Chapter:
    return Chapter(ChapterKind.PLAN, "計画", FiscalYear(2024), Unit.YEN, sections)


REFUSALS: dict[str, Callable[[], object]] = {
    "an amount is a number or a word, found both: 5 and '皆減'": lambda: Amount(
        Component.SETTLEMENT, Unit.YEN, Decimal(5), "皆減"
    ),
    "an amount is a number below 1,000,000,000,000,000,000 in size, found NaN": lambda: Amount(
        Component.SETTLEMENT, Unit.YEN, Decimal("NaN")
    ),
    "an amount is a number below 1,000,000,000,000,000,000 in size, found Infinity": lambda: Amount(
        Component.SETTLEMENT, Unit.YEN, Decimal("inf")
    ),
    "an amount is a number below 1,000,000,000,000,000,000 in size, found 1E+30000000": lambda: Amount(
        Component.SETTLEMENT, Unit.YEN, Decimal("1E+30000000")
    ),
    "an entry needs the name of its programme": lambda: Entry(""),
    "港まつり事業: an entry has one amount of each component, found": lambda: Entry("港まつり事業", (BUDGET, BUDGET)),
    "港まつり事業: the order in a section counts from 1, found 0": lambda: Placement(0, Entry("港まつり事業")),
    "section 3: placements are ordered 1, 2, 3 …, found [1, 3]": lambda: Section(
        3, "海", placements=(Placement(1, Entry("甲")), Placement(3, Entry("乙")))
    ),
    "chapter plan: a section number stands once, found [1, 1]": lambda: chapter(Section(1, "海"), Section(1, "山")),
    "a report needs a title": lambda: Report(""),
    "a report has one chapter of each kind and fiscal year, found": lambda: Report(
        "報告", chapters=(chapter(), chapter())
    ),
    "a fiscal year 1885; expected a fiscal year from 1886 to 9999": lambda: FiscalYear(1885),
    "a fiscal year 10000; expected a fiscal year from 1886 to 9999": lambda: FiscalYear(10000),
    "10 lines are not 7 used + 1 furniture + 1 unread": lambda: Coverage("lines", 10, 7, 1, (Source(),)),
    "lines count from 1 and go forwards, found 0 to 3": lambda: LineRange(0, 3),
    "lines count from 1 and go forwards, found 5 to 4": lambda: LineRange(5, 4),
    "A-03: a rule that does not apply judged nothing": lambda: Outcome("A-03", applied=1, not_applicable=WORDS),
    "A-04: a rule that does not apply judged nothing": lambda: Outcome(
        "A-04", findings=(FINDING,), not_applicable=WORDS
    ),
    "A-03: a rule that judged nothing says why it does not apply": lambda: Outcome("A-03"),
    "a sentence is missing in one language: ja='', en='x'": lambda: Words("", "x"),
    "a sentence is missing in one language: ja='語', en=''": lambda: Words("語", ""),
}


@pytest.mark.parametrize("words", REFUSALS)
def test_an_invalid_value_is_refused_in_words(words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        REFUSALS[words]()
