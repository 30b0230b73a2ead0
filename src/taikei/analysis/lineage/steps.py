"""From chapter to chapter through all the years of one or several reports, those that come back after a gap too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from taikei.analysis.lineage.links import DECIDED, chapter_lineage
from taikei.analysis.placements import KeyOf, programme_keys
from taikei.language.eras import era_label
from taikei.language.names import programme_key
from taikei.model.decision import Decision, Ruling
from taikei.model.entry import Entry
from taikei.model.lineage import Lineage, Link, LinkKind
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.words import Words

# Judged: a programme of one name comes back as the same one, but an old name may be taken for a new thing.
RESUMED_CONFIDENCE = Decimal("0.9")

# Of one fiscal year the plan comes first, then its amendment, then what became of it.
_ORDER = (ChapterKind.PLAN, ChapterKind.AMENDED_PLAN, ChapterKind.RESULTS)


@dataclass(frozen=True)
class Resumption:
    """A programme that ``chapter``, before a gap, was the last to have."""

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
    """The step from each chapter to the next, in the order given."""
    key_of = key_of or programme_keys(chapters)
    gone: dict[str, tuple[Chapter, Entry]] = {}
    walked: list[Step] = []
    for earlier, later in pairwise(chapters):
        lineage = chapter_lineage(earlier, later, decisions, key_of)
        back = tuple(
            found for link in lineage.beginnings for found in [_resumed(link, later, gone, decisions, key_of)] if found
        )
        resumed = {id(each.link.after[0]) for each in back}
        begun = tuple(link for link in lineage.beginnings if id(link.after[0]) not in resumed)
        walked.append(Step(earlier, later, Lineage(lineage.links, lineage.endings, begun), back))
        for each in back:
            gone.pop(key_of(each.link.before[0]), None)
        gone |= {key_of(link.before[0]): (earlier, link.before[0]) for link in lineage.endings}
    return tuple(walked)


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
