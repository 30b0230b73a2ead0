"""Moving an edition: by the right person, at the right time, and written down."""

import pytest

from reports import small_report
from taikei.actions.move_edition import move_edition
from taikei.model.errors import Misuse
from taikei.model.states import EditionState
from taikei.store.models import AuditRecord, Edition
from taikei.store.rows import save_report
from taikei.workflow.policies import Refusal
from taikei.workflow.roles import Role

pytestmark = pytest.mark.django_db


def test_the_whole_way_to_publication() -> None:
    edition = save_report(small_report(), state=EditionState.GATHERING)
    for role, target in (
        (Role.COORDINATOR, EditionState.PROOFREADING),
        (Role.COORDINATOR, EditionState.APPROVAL),
        (Role.APPROVER, EditionState.APPROVED),
        (Role.COORDINATOR, EditionState.SUBMITTED),
        (Role.PUBLISHER, EditionState.PUBLISHED),
    ):
        assert not Edition.objects.public().exists()
        move_edition(by="山田", roles={role}, edition_id=edition.pk, target=target)
    assert Edition.objects.public().get() == edition
    last = AuditRecord.objects.filter(edition=edition).last()
    assert last is not None
    assert last.what == {"from": "submitted", "to": "published"}


@pytest.mark.parametrize(
    ("state", "roles", "target", "code"),
    [
        (EditionState.APPROVAL, {Role.COORDINATOR}, EditionState.APPROVED, "not-your-role"),
        (EditionState.APPROVAL, set(), EditionState.APPROVED, "not-your-role"),
        (EditionState.GATHERING, set(Role), EditionState.PUBLISHED, "no-such-move"),
        (EditionState.PUBLISHED, {Role.PUBLISHER}, EditionState.CORRECTED, "needs-report"),
    ],
)
def test_refusals_change_nothing(state: EditionState, roles: set[Role], target: EditionState, code: str) -> None:
    edition = save_report(small_report(), state=state)
    with pytest.raises(Refusal) as refusal:
        move_edition(by="山田", roles=roles, edition_id=edition.pk, target=target)
    assert refusal.value.code == code
    assert Edition.objects.get().state == state
    assert not AuditRecord.objects.exists()


def test_no_such_edition() -> None:
    with pytest.raises(Misuse, match="no such edition"):
        move_edition(by="山田", roles=set(Role), edition_id=7, target=EditionState.ARCHIVED)
