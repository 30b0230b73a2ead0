"""Recorded reasons held against this year's findings: which still stand, which lapsed, which nobody needs."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from taikei.language.names import programme_key
from taikei.model.finding import Finding, Outcome, Place
from taikei.model.report import ChapterKind
from taikei.model.waiver import Waiver
from taikei.model.words import Words


class Standing(StrEnum):
    """What became of a waiver that accepts nothing: the fact changed, its time is over, or there is no such finding."""

    LAPSED = "lapsed"
    EXPIRED = "expired"
    UNUSED = "unused"


@dataclass(frozen=True)
class Notice:
    """A waiver that accepts nothing, and why. ``finding`` is the one that is open again."""

    waiver: Waiver
    standing: Standing
    message: Words
    finding: Finding | None = None


@dataclass(frozen=True)
class Answered:
    """The outcomes with the reasons that hold, those waivers, and a notice for each that does not."""

    outcomes: tuple[Outcome, ...]
    held: tuple[Waiver, ...]
    notices: tuple[Notice, ...]


_Where = tuple[str, str | None, str, int | None]


def answer(
    outcomes: Sequence[Outcome], waivers: Iterable[Waiver], today: date, several: Collection[ChapterKind] = ()
) -> Answered:
    """The outcomes answered by the waivers, as of ``today``.

    A waiver holds for the finding of its rule at its place while the fact is the same; a programme's place is its
    chapter, name and field, whatever its row. Of the kinds of which the report has ``several`` chapters, one a fiscal
    year, it holds for its own year. One of a rule that was not applied is neither held nor unused.
    """
    by_place: dict[_Where, list[Waiver]] = {}
    for waiver in waivers:
        by_place.setdefault(_of_waiver(waiver), []).append(waiver)
    held: list[Waiver] = []
    met: dict[Waiver, Notice] = {}

    def answered(finding: Finding) -> Finding:
        if finding.accepted is not None:
            return finding
        for waiver in by_place.get(_of_finding(finding), ()):
            if waiver.field not in ("", finding.place.field) or not _of_its_year(waiver, finding.place, several):
                continue
            notice = _notice(waiver, finding, today)
            if notice is None:
                held.append(waiver)
                return finding._replace(accepted=_reason(waiver))
            met.setdefault(waiver, notice)
        return finding

    done = tuple(
        replace(outcome, findings=tuple(answered(finding) for finding in outcome.findings)) for outcome in outcomes
    )
    applied = {outcome.rule for outcome in outcomes if outcome.not_applicable is None}
    rest = [waiver for same in by_place.values() for waiver in same if waiver not in held and waiver.rule in applied]
    return Answered(done, tuple(dict.fromkeys(held)), tuple(met.get(waiver, _unused(waiver)) for waiver in rest))


def _of_waiver(waiver: Waiver) -> _Where:
    return _where(waiver.rule, waiver.chapter, waiver.programme, waiver.section)


def _of_finding(finding: Finding) -> _Where:
    place = finding.place
    return _where(finding.rule, place.chapter, place.programme, place.section)


def _where(rule: str, chapter: str | None, programme: str, section: int | None) -> _Where:
    # Rows move between the years; only what stands on no row is known by its section.
    return rule, chapter, programme_key(programme), None if programme else section


def _of_its_year(waiver: Waiver, place: Place, several: Collection[ChapterKind]) -> bool:
    if waiver.fiscal_year is None or place.fiscal_year is None or place.chapter not in several:
        return True
    return waiver.fiscal_year == place.fiscal_year.start


def waiver_of(finding: Finding, reason: str, by: str, since: date, until: date | None, published: bool) -> Waiver:
    """The waiver that accepts this finding."""
    place: Place = finding.place
    return Waiver(
        rule=finding.rule,
        found=finding.found.ja,
        reason=reason,
        by=by,
        since=since,
        chapter=place.chapter,
        section=place.section,
        programme=place.programme,
        field=place.field,
        until=until,
        published=published,
        fiscal_year=None if place.fiscal_year is None else place.fiscal_year.start,
    )


def _notice(waiver: Waiver, finding: Finding, today: date) -> Notice | None:
    if waiver.found not in ("", finding.found.ja):
        message = Words(
            f"理由を記録したときは「{waiver.found}」でしたが、「{finding.found.ja}」に変わっています。"
            "理由がいまも当てはまるか確かめてください。",
            f"The reason was recorded for “{waiver.found}”; it is now “{finding.found.ja}”. Does it still hold?",
        )
        return Notice(waiver, Standing.LAPSED, message, finding)
    if waiver.until is not None and waiver.until < today:
        message = Words(
            f"理由の期限（{waiver.until}）が過ぎています。", f"The reason was good until {waiver.until} only."
        )
        return Notice(waiver, Standing.EXPIRED, message, finding)
    return None


def _unused(waiver: Waiver) -> Notice:
    message = Words(
        "この理由に当たる指摘はもうありません。記録から消して構いません。",
        "No finding needs this reason any more. It may be taken out of the record.",
    )
    return Notice(waiver, Standing.UNUSED, message)


def _reason(waiver: Waiver) -> Words:
    return Words(f"{waiver.reason}（{waiver.by}、{waiver.since}）", f"{waiver.reason} ({waiver.by}, {waiver.since})")
