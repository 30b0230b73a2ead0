"""From chapter to chapter through all the years of one or several reports, those that come back after a gap too."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from taikei.analysis.lineage.links import DECIDED, SAME_NAME_CONFIDENCE, chapter_lineage
from taikei.analysis.placements import KeyOf, primary_placements, programme_keys
from taikei.language.eras import era_label
from taikei.language.names import programme_key
from taikei.model.decision import Decision, Ruling
from taikei.model.entry import Entry
from taikei.model.lineage import Lineage, Link, LinkKind
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Words

# Judged: a programme of one name comes back as the same one, but an old name may be taken for a new thing.
RESUMED_CONFIDENCE = Decimal("0.9")

_ADDED = Words("補正後の計画で加わった事業です。事業名が同じです。", "The amended plan added it. The name is the same.")

# Of one fiscal year the plan comes first, then its amendment, then what became of it.
_ORDER = (ChapterKind.PLAN, ChapterKind.AMENDED_PLAN, ChapterKind.RESULTS)


@dataclass(frozen=True)
class Resumption:
    """A programme that ``chapter``, before a gap or aside, was the last to have."""

    chapter: Chapter
    link: Link


@dataclass(frozen=True)
class Step:
    """From one chapter to the next. Who is resumed is in ``resumptions``, not among the beginnings of ``lineage``."""

    earlier: Chapter
    later: Chapter
    lineage: Lineage
    resumptions: tuple[Resumption, ...] = ()

    def told(self) -> Iterable[tuple[Chapter, Link]]:
        """Every link, with the chapter in which its ``before`` stands."""
        yield from ((self.earlier, link) for link in self.lineage.links)
        yield from ((each.chapter, each.link) for each in self.resumptions)
        yield from ((self.earlier, link) for link in (*self.lineage.beginnings, *self.lineage.endings))


def chapters_in_order(reports: Iterable[Report]) -> tuple[tuple[Report, Chapter], ...]:
    """The chapters with programmes, by year, in whichever order the reports are given. No report stands twice."""
    distinct: list[Report] = []
    for report in reports:
        if report not in distinct:
            distinct.append(report)
    found = [(report, chapter) for report in distinct for chapter in report.chapters if _names(chapter)]
    return tuple(sorted(found, key=lambda each: (_place(each[1]), _edition(each[0]), _names(each[1]))))


def _place(chapter: Chapter) -> tuple[int, int]:
    return chapter.fiscal_year.start, _ORDER.index(chapter.kind)


def _edition(report: Report) -> tuple[int, str, str]:
    return max(chapter.fiscal_year.start for chapter in report.chapters), report.published, report.title


def _names(chapter: Chapter) -> tuple[str, ...]:
    return tuple(placement.entry.programme for section in chapter.sections for placement in section.placements)


def steps(
    chapters: Sequence[Chapter], decisions: Sequence[Decision] = (), key_of: KeyOf | None = None
) -> tuple[Step, ...]:
    """The step to each chapter from the one that it follows, in the order given."""
    key_of = key_of or programme_keys(chapters)
    gone: dict[str, tuple[Chapter, Entry]] = {}
    added: dict[str, tuple[Chapter, Entry]] = {}
    walked: list[Step] = []
    for earlier, later, aside in _following(chapters, key_of):
        lineage = chapter_lineage(earlier, later, decisions, key_of)
        endings = () if aside else lineage.endings
        back = tuple(
            found
            for link in lineage.beginnings
            for found in [_added(link, added, key_of) or _resumed(link, later, gone, decisions, key_of)]
            if found
        )
        resumed = {id(each.link.after[0]) for each in back}
        begun = tuple(link for link in lineage.beginnings if id(link.after[0]) not in resumed)
        walked.append(Step(earlier, later, Lineage(lineage.links, endings, begun), back))
        for each in back:
            gone.pop(key_of(each.link.before[0]), None)
        gone |= {key_of(link.before[0]): (earlier, link.before[0]) for link in endings}
        if not aside:
            added = {}
        else:
            added |= {key_of(link.after[0]): (later, link.after[0]) for link in begun}
    return tuple(walked)


def _following(chapters: Sequence[Chapter], key_of: KeyOf) -> Iterator[tuple[Chapter, Chapter, bool]]:
    """Each chapter behind the one that it follows, and whether it stands aside: the next follows that one too.

    An amended plan that lists what it amends alone ends nothing: the other programmes stand as the plan has them.
    """
    if not chapters:
        return
    standing = chapters[0]
    for later in chapters[1:]:
        aside = _amends_a_part(standing, later, key_of)
        yield standing, later, aside
        if not aside:
            standing = later


def _amends_a_part(plan: Chapter, amended: Chapter, key_of: KeyOf) -> bool:
    if amended.kind != ChapterKind.AMENDED_PLAN or plan.fiscal_year != amended.fiscal_year:
        return False
    planned, listed = (primary_placements(chapter, key_of).keys() for chapter in (plan, amended))
    return len(planned & listed) * 2 < len(planned)


def _added(link: Link, added: Mapping[str, tuple[Chapter, Entry]], key_of: KeyOf) -> Resumption | None:
    """The programme that an amended plan added, where the next chapter goes on with it."""
    (entry,) = link.after
    if link.decided or key_of(entry) not in added:
        return None
    chapter, former = added[key_of(entry)]
    return Resumption(chapter, Link(LinkKind.SAME, (former,), (entry,), SAME_NAME_CONFIDENCE, lambda: _ADDED))


def _resumed(
    link: Link, later: Chapter, gone: dict[str, tuple[Chapter, Entry]], decisions: Sequence[Decision], key_of: KeyOf
) -> Resumption | None:
    (entry,) = link.after
    if link.decided:
        return None
    name = programme_key(entry.programme)
    for decision in decisions:
        if decision.to_year == later.fiscal_year.start and programme_key(decision.to_name) == name:
            drawn = next((one for one in gone.values() if _meant(one, decision)), None)
            if drawn is not None and decision.ruling != Ruling.REJECTED:
                return _told(drawn, entry, later, decided=True)
            if drawn is not None:
                return None
    same = gone.get(key_of(entry))
    return None if same is None else _told(same, entry, later, decided=False)


def _meant(gone: tuple[Chapter, Entry], decision: Decision) -> bool:
    chapter, entry = gone
    named = programme_key(decision.from_name) == programme_key(entry.programme)
    return named and decision.from_code in ("", entry.code) and decision.from_year == chapter.fiscal_year.start


def _told(gone: tuple[Chapter, Entry], entry: Entry, later: Chapter, *, decided: bool) -> Resumption:
    chapter, former = gone
    last, now = chapter.fiscal_year, later.fiscal_year
    words = Words(
        f"{era_label(last)}に載って以来見えなかった事業が、{era_label(now)}に再び載っています。",
        f"Last seen in fiscal year {last.start}, it is back in {now.start}.",
    )
    if decided:
        words = Words(DECIDED.ja + words.ja, f"{DECIDED.en} {words.en}")
    confidence = Decimal(1) if decided else RESUMED_CONFIDENCE
    return Resumption(chapter, Link(LinkKind.RESUMED, (former,), (entry,), confidence, lambda: words, decided=decided))
