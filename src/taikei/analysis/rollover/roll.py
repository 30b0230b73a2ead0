"""Next year's draft: the plan becomes results to be told, its results become last year's text, and a new plan opens."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from taikei.analysis.lineage import chapter_lineage
from taikei.analysis.placements import KeyOf, programme_keys
from taikei.analysis.rollover.marks import marked, sentences_of
from taikei.analysis.rollover.tables import UNCHANGED, Tables
from taikei.analysis.rollover.years import a_year_on
from taikei.language.widths import fold
from taikei.model.amount import Amount, Component
from taikei.model.decision import Decision
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.lineage import Link
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.model.source import Source

# What a plan tells of other years than its own has no place among the results.
_OF_OTHER_YEARS = (Component.PREVIOUS_BUDGET, Component.REQUEST)

TO_COME = "未定"
"""What stands in the place of an amount that next year will tell: a word, for a blank would say that there is none."""


class Fate(StrEnum):
    """What the roll-over did with a programme."""

    CARRIED = "carried"  # with last year's text
    OPENED = "opened"  # without one: it begins with this plan
    CLOSED = "closed"  # among the results and not in the plan: it has ended


@dataclass(frozen=True)
class Rolled:
    """One programme. ``text_of`` are the names whose text was carried, ``sentences`` how many of them stand marked."""

    fate: Fate
    name: str
    text_of: tuple[str, ...] = ()
    sentences: int = 0


@dataclass(frozen=True)
class Rollover:
    """The draft, and what became of each programme, in the order of the draft; those that are closed come last."""

    draft: Report
    rolled: tuple[Rolled, ...]


def rolled_over(
    report: Report, results: Chapter, plan: Chapter, decisions: Sequence[Decision] = (), tables: Tables = UNCHANGED
) -> Rollover:
    """The draft of the report after this one, from its ``results`` and its ``plan`` of the year after.

    Sentences of narratives, leads and notes are carried over marked. Amounts and divisions of the plan are taken over,
    settlements and the budgets of the new plan are yet to come (未定). A link of the lineage says whose text goes on
    under which name; a decision of the office wins over it.
    """
    key_of = programme_keys([results, plan])
    lineage = chapter_lineage(results, plan, decisions, key_of)
    heirs = {key_of(new): link.before for link in lineage.links for new in link.after}
    spoken_of = frozenset({results.fiscal_year, plan.fiscal_year})
    told = _told(results, plan, heirs, key_of, tables, spoken_of)
    opened = _opened(plan, tables, spoken_of)
    draft = replace(
        report,
        title=a_year_on(report.title, spoken_of),
        subtitle=a_year_on(report.subtitle, spoken_of),
        published="",
        contents=tuple(
            replace(line, title=a_year_on(line.title, spoken_of), page=None, source=Source())
            for line in report.contents
        ),
        chart=tuple(tables.article(article) for article in report.chart),
        chapters=(told, opened),
        sources={},
    )
    return Rollover(draft, (*_rolled(told, heirs, key_of), *_closed(lineage.endings)))


def _told(
    results: Chapter,
    plan: Chapter,
    heirs: Mapping[str, tuple[Entry, ...]],
    key_of: KeyOf,
    tables: Tables,
    spoken_of: frozenset[FiscalYear],
) -> Chapter:
    """The results to be told: the rows of the plan, under the headings and with the texts of last year's results."""
    last = {fold(section.title): section for section in results.sections}

    def told(entry: Entry) -> Entry:
        texts = [old.narrative for old in heirs.get(key_of(entry), ()) if old.narrative]
        amounts = tuple(amount for amount in entry.amounts if amount.component not in _OF_OTHER_YEARS)
        unit = next((amount.unit for amount in amounts), plan.unit)
        return replace(
            entry,
            amounts=(*amounts, Amount(Component.SETTLEMENT, unit, word=TO_COME)),
            narrative=marked("\n".join(texts)),
            charge=tables.charge(entry.charge),
            new=False,
            expanded=False,
            note="",
            items=(),
            sources={},
        )

    return Chapter(
        ChapterKind.RESULTS,
        a_year_on(results.title, spoken_of),
        plan.fiscal_year,
        plan.unit,
        tuple(_section(last.get(fold(section.title), section), section, tables, told) for section in plan.sections),
        tuple(replace(note, text=marked(note.text), source=Source()) for note in results.notes),
    )


def _opened(plan: Chapter, tables: Tables, spoken_of: frozenset[FiscalYear]) -> Chapter:
    """The plan to be made: the programmes of this plan that it does not mark as ended, without an amount."""

    def opened(entry: Entry) -> Entry:
        amounts = [_blank(entry, amount) for amount in entry.amounts]
        return replace(
            entry,
            amounts=tuple(amount for amount in amounts if amount is not None),
            narrative=marked(entry.narrative),
            charge=tables.charge(entry.charge),
            new=False,
            expanded=False,
            note="",
            items=(),
            sources={},
        )

    return Chapter(
        ChapterKind.PLAN,
        a_year_on(plan.title, spoken_of),
        plan.fiscal_year.next,
        plan.unit,
        tuple(_section(section, section, tables, opened, going_on=True) for section in plan.sections),
        tuple(replace(note, text=marked(note.text), source=Source()) for note in plan.notes),
    )


def _blank(entry: Entry, amount: Amount) -> Amount | None:
    """The same cell of the year after. A word in its place (過年度造成済) holds next year too."""
    if amount.component == Component.PREVIOUS_BUDGET:
        budget = entry.amount(Component.INITIAL_BUDGET)
        return None if budget is None else replace(budget, component=Component.PREVIOUS_BUDGET)
    return replace(amount, number=None, word=TO_COME, printed="") if amount.number is not None else amount


def _section(
    heading: Section, rows: Section, tables: Tables, made: Callable[[Entry], Entry], *, going_on: bool = False
) -> Section:
    placements = [row for row in rows.placements if not (going_on and row.entry.ended)]
    return tables.section(
        replace(
            heading,
            number=rows.number,
            lead=marked(heading.lead),
            placements=tuple(
                Placement(order, made(row.entry), row.relisted) for order, row in enumerate(placements, start=1)
            ),
            sources={},
        )
    )


def _rolled(told: Chapter, heirs: Mapping[str, tuple[Entry, ...]], key_of: KeyOf) -> Iterable[Rolled]:
    seen: set[str] = set()
    for section in told.sections:
        for row in section.placements:
            key = key_of(row.entry)
            if key in seen:
                continue
            seen.add(key)
            texts = tuple(old.programme for old in heirs.get(key, ()))
            number = sum(sentence.marked for sentence in sentences_of(row.entry.narrative))
            yield Rolled(Fate.CARRIED if texts else Fate.OPENED, row.entry.programme, texts, number)


def _closed(endings: Iterable[Link]) -> Iterable[Rolled]:
    return (Rolled(Fate.CLOSED, name) for link in endings for name in link.earlier)
