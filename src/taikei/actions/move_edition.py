"""Move an edition from one state to the next."""

from collections.abc import Collection

from django.db import transaction

from taikei.model.errors import Misuse
from taikei.model.states import EditionState
from taikei.model.words import Words
from taikei.store import audit
from taikei.store.models import Edition
from taikei.workflow.policies import Refusal, check_move, check_person
from taikei.workflow.roles import Role


def move_edition(*, by: str, roles: Collection[Role], edition_id: int, target: EditionState) -> Edition:
    """The edition in its new state. Raises Refusal where the table of states, or the person's roles, say no."""
    with transaction.atomic():
        edition = Edition.objects.select_for_update(of=("self",)).filter(pk=edition_id).first()
        if edition is None:
            raise _no_edition(edition_id)
        start = EditionState(edition.state)
        move = check_move(edition.title, start, target)
        check_person(edition.title, roles, move)
        if move.with_report:
            raise _needs_report(edition.title)
        edition.state = target.value
        edition.save(update_fields=["state"])
        audit.append(actor=by, action="move_edition", edition=edition, what={"from": start.value, "to": target.value})
    return edition


def _needs_report(where: str) -> Refusal:
    return Refusal(
        "needs-report",
        where,
        Words("訂正後の報告書なしの訂正", "a correction without a corrected report"),
        Words("訂正後の報告書のファイル", "the file of the corrected report"),
        Words("taikei load で訂正後の報告書を取り込んでください。", "Load the corrected report with taikei load."),
    )


def _no_edition(edition_id: int) -> Misuse:
    return Misuse(
        f"edition {edition_id}",
        Words("存在しない版", "no such edition"),
        Words("一覧にある版", "an edition of the list"),
        Words("一覧から選び直してください。", "Choose from the list again."),
    )
