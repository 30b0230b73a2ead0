"""Add an official who may sign in to the desk."""

from collections.abc import Collection

from django.contrib.auth.models import Group, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from taikei.model.errors import Misuse
from taikei.model.words import Words
from taikei.store import audit
from taikei.workflow.roles import Role


def add_user(*, by: str, name: str, password: str, roles: Collection[Role]) -> User:
    """The new user with these roles. Raises Misuse where the name is taken or the password is weak."""
    with transaction.atomic():
        if User.objects.filter(username=name).exists():
            raise Misuse(
                name,
                Words("既にある利用者名", "a name that is taken"),
                Words("新しい利用者名", "a new name"),
                Words("別の名前にしてください。", "Choose another name."),
            )
        try:
            validate_password(password, User(username=name))
        except ValidationError as weak:
            raise Misuse(
                name,
                Words("弱いパスワード", f"a weak password ({' '.join(weak.messages)})"),
                Words("推測されにくい12文字以上", "12 characters or more that are hard to guess"),
                Words("別のパスワードにしてください。", "Choose another password."),
            ) from weak
        user = User.objects.create_user(name, password=password)
        user.groups.set([Group.objects.get_or_create(name=role.value)[0] for role in sorted(roles)])
        what = {"user": name, "roles": sorted(role.value for role in roles)}
        audit.append(actor=by, action="add_user", edition=None, what=what)
    return user
