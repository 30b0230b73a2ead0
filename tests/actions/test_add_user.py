"""Adding an official: roles become groups; weak passwords and taken names are refused."""

import pytest
from django.contrib.auth.models import User

from taikei.actions.add_user import add_user
from taikei.model.errors import Misuse
from taikei.store.models import AuditRecord
from taikei.workflow.roles import Role

pytestmark = pytest.mark.django_db
PASSWORD = "mori-no-naka-7381"


def test_roles_become_groups_and_the_password_is_not_recorded() -> None:
    user = add_user(by="山田", name="suzuki", password=PASSWORD, roles={Role.PUBLISHER, Role.COORDINATOR})
    assert set(user.groups.values_list("name", flat=True)) == {"coordinator", "publisher"}
    assert User.objects.get().check_password(PASSWORD)
    assert AuditRecord.objects.get().what == {"user": "suzuki", "roles": ["coordinator", "publisher"]}


@pytest.mark.parametrize("weak", ["short", "password1234", "123456789012"])
def test_weak_passwords_are_refused(weak: str) -> None:
    with pytest.raises(Misuse, match="a weak password"):
        add_user(by="山田", name="suzuki", password=weak, roles={Role.PUBLISHER})
    assert not User.objects.exists()


def test_a_name_is_taken_once() -> None:
    add_user(by="山田", name="suzuki", password=PASSWORD, roles=set())
    with pytest.raises(Misuse, match="a name that is taken"):
        add_user(by="山田", name="suzuki", password=PASSWORD, roles=set())
