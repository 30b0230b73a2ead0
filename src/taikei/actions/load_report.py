"""Load a report that its body has published."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum

from django.db import transaction

from taikei.actions.difference import Difference, changes_between
from taikei.model.report import Report
from taikei.model.states import EditionState
from taikei.store import audit
from taikei.store.documents import keep_document
from taikei.store.loading import load_report as stored_report
from taikei.store.models import Edition
from taikei.store.rows import find_edition, save_report
from taikei.workflow.policies import check_move


class Result(StrEnum):
    """What became of it."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CORRECTED = "corrected"
    REFUSED = "refused"


@dataclass(frozen=True)
class Loaded:
    """The edition as it now stands, and how it came to be so."""

    result: Result
    edition: Edition
    difference: Difference | None = None


def load_report(
    *,
    by: str,
    report: Report,
    document: str,
    digest: str,
    confirm: Callable[[Difference], bool],
    data: bytes | None = None,
) -> Loaded:
    """Load the report as an edition; whoever may run the command may load, so no role is asked for.

    A report read from a file is one that its body has already published, so its edition enters at PUBLISHED. An
    edition is known by issuer, ordinance (title where no ordinance is named) and the fiscal year of its results.
    The same report again changes nothing, even where its values stand on other lines. A different one is a
    correction: ``confirm`` is shown the difference, and with its consent a new version is published as CORRECTED; the
    old version stays as it is. ``data`` is the document itself; it is kept as that of the edition. A document that is
    kept although the rest fails is nobody's, and does no harm.
    """
    with transaction.atomic():
        known = find_edition(report)
        if known is None:
            _keep(data, document)
            edition = save_report(report, state=EditionState.PUBLISHED, document=document, digest=digest)
            what = {"document": document, "digest": digest, "rows": sum(1 for _ in report.rows())}
            audit.append(actor=by, action="load_report", edition=edition, what=what)
            return Loaded(Result.NEW, edition)
        before = stored_report(known)
        changes = changes_between(before, report)
        # Where only places in the document differ, nothing is corrected: a new version would promise a change.
        if not changes:
            if known.digest == digest:
                _keep(data, document)
            return Loaded(Result.UNCHANGED, known)
        check_move(known.title, EditionState(known.state), EditionState.CORRECTED)
        difference = Difference(changes, EditionState(known.state), known.version + 1)
        if not confirm(difference):
            return Loaded(Result.REFUSED, known, difference)
        _keep(data, document)
        edition = save_report(
            report, state=EditionState.CORRECTED, version=known.version + 1, document=document, digest=digest
        )
        what = {
            "document": document,
            "digest": digest,
            "supersedes": known.pk,
            "changes": [asdict(change) for change in changes],
        }
        audit.append(actor=by, action="load_report", edition=edition, what=what)
        return Loaded(Result.CORRECTED, edition, difference)


def _keep(data: bytes | None, document: str) -> None:
    if data is not None:
        keep_document(data, document)
