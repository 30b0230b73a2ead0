"""The roles of a user: the groups whose names are role codes."""

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User

from taikei.workflow.roles import Role


def roles_of(user: "User | AbstractBaseUser | AnonymousUser") -> frozenset[Role]:
    if not isinstance(user, User):
        return frozenset()
    codes = {role.value for role in Role}
    return frozenset(Role(name) for name in user.groups.values_list("name", flat=True) if name in codes)
