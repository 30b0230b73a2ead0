"""What papers say, as data for programs: the same places and texts, with codes."""

from collections.abc import Sequence
from typing import Any

from taikei.analysis.affected.affected import Affected, Dependence
from taikei.analysis.affected.proposal import Proposal
from taikei.analysis.agreement.agreement import Agreement
from taikei.analysis.comparison.change import Change
from taikei.analysis.comparison.spots import Spot, spot_of
from taikei.analysis.errata.errata import Errata
from taikei.analysis.figures import FigureChange
from taikei.analysis.follow.outcome import FollowUp, Outcome, Told
from taikei.analysis.follow.promises import Unkept
from taikei.analysis.follow.sentence import sentence
from taikei.model.finding import Place
from taikei.model.report import Report
from taikei.writers.papers.affected import proposal_text
from taikei.writers.papers.values import spot_text


def compared_data(old: Report, new: Report, changes: tuple[Change, ...]) -> dict[str, Any]:
    """Keys: changes; each with kind, only_notation, old and new spots, the values before and after."""
    return {
        "changes": [
            {
                **_change(change),
                "old": None if change.old is None else spot_data(spot_of(old, change.old)),
                "new": None if change.new is None else spot_data(spot_of(new, change.new)),
            }
            for change in changes
        ]
    }


def errata_data(errata: Errata) -> dict[str, Any]:
    """Keys: corrected, unanswered, unknown, refused, errata, figures."""
    return {
        "corrected": errata.corrected,
        "unanswered": errata.unanswered,
        "unknown": errata.unknown,
        "refused": errata.refused,
        "errata": [
            {
                "number": item.number,
                "key": item.key,
                "class": item.of,
                "reason": item.reason,
                **_change(item.change),
                "wrong": None if item.wrong is None else spot_data(item.wrong),
                "right": None if item.right is None else spot_data(item.right),
            }
            for item in errata.items
        ],
        "figures": [figure_data(change) for change in errata.figures],
    }


def figure_data(change: FigureChange) -> dict[str, Any]:
    """A computed figure before and after."""
    return {
        "kind": change.kind,
        "place": place_data(change.place),
        "with_relistings": change.relisted,
        "unit": change.unit,
        "before": change.before,
        "after": change.after,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "only_notation": change.only_notation,
        "before": change.before,
        "after": change.after,
    }


def spot_data(spot: Spot) -> dict[str, Any]:
    """The place in codes, and in words."""
    return {**place_data(spot.place), "words": {"ja": spot_text(spot, "ja"), "en": spot_text(spot, "en")}}


def place_data(place: Place) -> dict[str, Any]:
    """The place in codes; ``source`` is that in the document."""
    return {
        "chapter": place.chapter,
        "fiscal_year": None if place.fiscal_year is None else place.fiscal_year.start,
        "section": place.section,
        "order": place.order,
        "programme": place.programme,
        "field": place.field,
        "source": str(place.source),
    }


def followed_data(follow_up: FollowUp, promised: Sequence[Unkept], announced: Sequence[Unkept]) -> dict[str, Any]:
    """Keys: fiscal_year, counts, followed, unplanned, leads."""
    return {
        "fiscal_year": follow_up.fiscal_year.start,
        "counts": {outcome: len(follow_up.of(outcome)) for outcome in Outcome},
        "followed": [
            {
                "outcome": each.outcome,
                "aspects": each.aspects,
                "planned": _told(each.planned),
                "results": [_told(told) for told in each.results],
                "merged_with": [told.entry.programme for told in each.beside],
                "confidence": each.confidence,
                "evidence": each.evidence,
                "sentence": sentence(each),
            }
            for each in follow_up.followed
        ],
        "unplanned": [_told(told) for told in follow_up.unplanned],
        "leads": [
            {
                "edition": edition,
                "chapter": each.chapter.kind,
                "fiscal_year": each.chapter.fiscal_year.start,
                "section": each.section.number,
                "announces": each.text,
                "words": each.announcement.words,
            }
            for edition, found in (("earlier", promised), ("later", announced))
            for each in found
        ],
    }


def _told(told: Told) -> dict[str, Any]:
    return {
        "programme": told.entry.programme,
        "divisions": told.entry.charge.divisions,
        "amounts": told.entry.amounts,
        "places": [place_data(place) for place in told.places],
    }


def affected_data(proposal: Proposal, places: Sequence[Affected]) -> dict[str, Any]:
    """Keys: proposal, counts, places."""
    return {
        "proposal": {"ja": proposal_text(proposal, "ja"), "en": proposal_text(proposal, "en")},
        "counts": {how: sum(1 for place in places if place.dependence == how) for how in Dependence},
        "places": [
            {
                "document": place.document,
                "dependence": place.dependence,
                "spot": None if place.spot is None else spot_data(place.spot),
                "what": place.what,
                "before": place.before,
                "after": place.after,
                "figure": None if place.figure is None else figure_data(place.figure),
                "quotes": None
                if place.quotation is None
                else place.quotation.text[place.quotation.start : place.quotation.end],
            }
            for place in places
        ],
    }


def agreed_data(agreement: Agreement) -> dict[str, Any]:
    """Keys: programmes, compared, rounding, findings, only_ours, only_theirs."""
    return {
        "programmes": agreement.programmes,
        "compared": agreement.compared,
        "rounding": agreement.rounding,
        "findings": [
            {
                "rule": finding.rule,
                "severity": finding.severity,
                "message": finding.message,
                "found": finding.found,
                "place": place_data(finding.place),
                "other": None if finding.other is None else place_data(finding.other),
                "quote": finding.quote,
            }
            for finding in agreement.findings
        ],
        "only_ours": agreement.only_ours,
        "only_theirs": agreement.only_theirs,
    }
