"""A plan held against the results of its year."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from taikei.analysis.follow.outcome import Aspect, Followed, FollowUp, Outcome, Told
from taikei.analysis.lineage import chapter_lineage
from taikei.analysis.placements import KeyOf, primary_placements, programme_keys
from taikei.language.notation import notation_key
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.finding import Place
from taikei.model.lineage import Link, LinkKind
from taikei.model.report import Chapter, ChapterKind, Report


def plan_and_results(earlier: Report, later: Report) -> tuple[Chapter, Chapter] | None:
    """The latest plan of the earlier edition whose year has results in the later one; None where there is none."""
    results = {chapter.fiscal_year: chapter for chapter in later.chapters if chapter.kind == ChapterKind.RESULTS}
    plans = [
        chapter for chapter in earlier.chapters if chapter.kind == ChapterKind.PLAN and chapter.fiscal_year in results
    ]
    plan = max(plans, key=lambda chapter: chapter.fiscal_year, default=None)
    return None if plan is None else (plan, results[plan.fiscal_year])


def follow(plan: Chapter, results: Chapter) -> FollowUp:
    """What became of each programme of the plan."""
    key_of = programme_keys((plan, results))
    before, after = _told(plan, key_of), _told(results, key_of)
    links = chapter_lineage(plan, results, key_of=key_of).all_links
    by_key = {key_of(entry): link for link in links for entry in link.before}
    return FollowUp(
        plan.fiscal_year,
        tuple(_followed(key, told, by_key[key], before, after, key_of) for key, told in before.items()),
        tuple(after[key_of(entry)] for link in links if not link.before for entry in link.after),
    )


def _told(chapter: Chapter, key_of: KeyOf) -> dict[str, Told]:
    places: dict[str, list[Place]] = {}
    for section in chapter.sections:
        for placement in section.placements:
            entry = placement.entry
            places.setdefault(key_of(entry), []).append(
                Place(
                    chapter.kind,
                    section.number,
                    placement.order,
                    programme=entry.programme,
                    source=entry.source,
                    fiscal_year=chapter.fiscal_year,
                )
            )
    told = {}
    for key, (section, placement) in primary_placements(chapter, key_of).items():
        # The row that counts stands first, the re-listings behind it in the order of the document.
        first = (section.number, placement.order)
        ordered = sorted(places[key], key=lambda place: (place.section, place.order) != first)
        told[key] = Told(placement.entry, tuple(ordered))
    return told


def _followed(
    key: str, planned: Told, link: Link, before: dict[str, Told], after: dict[str, Told], key_of: KeyOf
) -> Followed:
    beside = tuple(before[key_of(entry)] for entry in link.before if key_of(entry) != key)
    results = tuple(after[key_of(entry)] for entry in link.after)
    aspects = _aspects([planned, *beside], results)
    outcome = _outcome(link, aspects)
    return Followed(
        planned,
        outcome,
        results,
        beside,
        aspects,
        link.confidence,
        link.evidence,
        link.decided,
    )


def _outcome(link: Link, aspects: Sequence[Aspect]) -> Outcome:
    if not link.after:
        return Outcome.NOT_REPORTED
    if link.kind == LinkKind.MERGED:
        return Outcome.MERGED
    if link.kind == LinkKind.SPLIT:
        return Outcome.SPLIT
    return Outcome.CHANGED if aspects else Outcome.DONE


def _aspects(planned: Sequence[Told], results: Sequence[Told]) -> tuple[Aspect, ...]:
    if not results:
        return ()
    found = []
    if len(planned) == len(results) == 1 and _name(planned[0].entry) != _name(results[0].entry):
        found.append(Aspect.NAME)
    sums = _budget(planned), _budget(results)
    if None not in sums and sums[0] != sums[1]:
        found.append(Aspect.AMOUNT)
    divisions = _divisions(planned), _divisions(results)
    if all(divisions) and divisions[0] != divisions[1]:
        found.append(Aspect.DIVISION)
    if len(planned) == len(results) == 1 and _sections(planned) != _sections(results):
        found.append(Aspect.SCOPE)
    if _settled(results) == 0:
        found.append(Aspect.UNSPENT)
    return tuple(found)


def _name(entry: Entry) -> str:
    return notation_key(entry.programme)


def _budget(told: Iterable[Told]) -> object:
    """The budgets together, in yen; a word where one stands for it; None where one is not told."""
    amounts = [each.entry.amount(Component.INITIAL_BUDGET) for each in told]
    if len(amounts) == 1 and amounts[0] is not None and amounts[0].word:
        return notation_key(amounts[0].word)
    return _sum(amounts)


def _settled(told: Iterable[Told]) -> Decimal | None:
    return _sum([each.entry.amount(Component.SETTLEMENT) for each in told])


def _sum(amounts: Sequence[Amount | None]) -> Decimal | None:
    numbers = [amount.yen for amount in amounts if amount is not None and amount.yen is not None]
    return sum(numbers, Decimal(0)) if numbers and len(numbers) == len(amounts) else None


def _divisions(told: Iterable[Told]) -> frozenset[str]:
    return frozenset(notation_key(division) for each in told for division in each.entry.charge.divisions)


def _sections(told: Iterable[Told]) -> frozenset[int | None]:
    """By their numbers: editions keep the sections of the ordinance."""
    return frozenset(place.section for each in told for place in each.places)


def results_by_plan(follow_up: FollowUp) -> dict[str, str]:
    """What the results tell of each planned programme, by its name in the plan."""
    return {
        each.planned.entry.programme: "\n".join(
            f"{told.entry.programme}\n{told.entry.narrative}" for told in each.results
        )
        for each in follow_up.followed
    }
