"""The officials' pages: nobody without signing in, nothing without the role, nothing unrecorded."""

import dataclasses

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from reports import small_report
from taikei.actions.add_user import add_user
from taikei.actions.load_report import load_report
from taikei.actions.move_edition import move_edition
from taikei.desk.record_words import record_words
from taikei.model.states import EditionState
from taikei.store.models import AuditRecord, Edition
from taikei.store.rows import save_report
from taikei.workflow.edition_states import MOVES
from taikei.workflow.roles import Role

pytestmark = pytest.mark.django_db


def _sign_in(client: Client, *roles: Role) -> None:
    user = User.objects.create_user("suzuki")
    user.groups.set([Group.objects.create(name=role.value) for role in roles])
    client.force_login(user)


def _edition(state: EditionState = EditionState.PUBLISHED) -> Edition:
    return save_report(small_report(), state=state)


@pytest.mark.parametrize("address", ["/desk/", "/desk/editions/1/"])
def test_nobody_without_signing_in(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 302
    assert response["Location"].startswith("/desk/login/?next=")


def test_nothing_is_moved_without_signing_in(client: Client) -> None:
    edition = _edition()
    assert client.post(f"/desk/editions/{edition.pk}/move/", {"target": "archived"}).status_code == 302
    assert Edition.objects.get().state == EditionState.PUBLISHED


def test_signing_in(client: Client) -> None:
    User.objects.create_user("suzuki", password="mori-no-naka-7381")
    wrong = client.post("/desk/login/", {"username": "suzuki", "password": "x"})
    assert "利用者名又はパスワードが違います" in wrong.content.decode()
    right = client.post("/desk/login/", {"username": "suzuki", "password": "mori-no-naka-7381"})
    assert right["Location"] == "/desk/"
    assert "suzuki としてログイン中" in client.get("/desk/").content.decode()
    assert client.post("/desk/logout/").status_code == 302
    assert client.get("/desk/").status_code == 302


@pytest.mark.parametrize("state", EditionState)
@pytest.mark.parametrize("role", [None, *Role])
def test_the_buttons_of_each_role_in_each_state(client: Client, state: EditionState, role: Role | None) -> None:
    edition = _edition(state)
    _sign_in(client, *([role] if role else []))
    offered = {move for move in MOVES if move.start == state and move.role == role and not move.with_report}
    for address in ("/desk/", f"/desk/editions/{edition.pk}/"):
        html = client.get(address).content.decode()
        assert html.count('name="target"') == len(offered)
        for move in offered:
            assert f'value="{move.end}">{move.label.ja}' in html


def test_a_button_moves_the_edition_and_is_recorded(client: Client) -> None:
    edition = _edition(EditionState.SUBMITTED)
    _sign_in(client, Role.PUBLISHER)
    page = client.post(f"/desk/editions/{edition.pk}/move/", {"target": "published"}, follow=True).content.decode()
    assert Edition.objects.get().state == EditionState.PUBLISHED
    assert AuditRecord.objects.get().actor == "suzuki"
    for shown in ("状態を変更し、記録しました", "状態の変更", "suzuki", "議会提出済"):
        assert shown in page
    assert "move_edition" not in page


def test_another_s_button_is_refused(client: Client) -> None:
    edition = _edition(EditionState.APPROVAL)
    _sign_in(client, Role.COORDINATOR)
    assert client.post(f"/desk/editions/{edition.pk}/move/", {"target": "approved"}).status_code == 403
    assert Edition.objects.get().state == EditionState.APPROVAL


def test_a_button_pressed_too_late_says_why(client: Client) -> None:
    edition = _edition(EditionState.ARCHIVED)
    _sign_in(client, *Role)
    page = client.post(f"/desk/editions/{edition.pk}/move/", {"target": "published"}, follow=True).content.decode()
    assert "「確定・保存」から「公表済」への移行" in page


def test_a_state_or_an_edition_that_does_not_exist(client: Client) -> None:
    edition = _edition()
    _sign_in(client, *Role)
    assert client.post(f"/desk/editions/{edition.pk}/move/", {"target": "nowhere"}).status_code == 404
    assert client.post("/desk/editions/999/move/", {"target": "archived"}).status_code == 404
    assert client.get("/desk/editions/999/").status_code == 404


def test_moves_are_posted_with_a_token() -> None:
    client = Client(enforce_csrf_checks=True)
    edition = _edition()
    _sign_in(client, Role.COORDINATOR)
    assert client.post(f"/desk/editions/{edition.pk}/move/", {"target": "archived"}).status_code == 403
    assert client.get(f"/desk/editions/{edition.pk}/move/").status_code == 405
    assert Edition.objects.get().state == EditionState.PUBLISHED


def test_in_english(client: Client) -> None:
    _edition()
    _sign_in(client, Role.COORDINATOR)
    client.cookies["django_language"] = "en"
    html = client.get("/desk/").content.decode()
    assert "Coordinator" in html
    assert ">Archive</button>" in html


def test_every_record_is_said_in_words(client: Client) -> None:
    report = small_report()
    loaded = {"by": "satou", "document": "報告書.txt", "digest": "0" * 64, "confirm": lambda _: True}
    load_report(report=report, **loaded)
    edition = load_report(report=dataclasses.replace(report, subtitle="（訂正）"), **loaded).edition
    move_edition(by="satou", roles=tuple(Role), edition_id=edition.pk, target=EditionState.ARCHIVED)
    add_user(by="satou", name="itou", password="mori-no-naka-7381", roles=[Role.PUBLISHER])
    for record in AuditRecord.objects.all():
        words = record_words(record)
        assert words["action"].ja
        assert {name.ja for name, _ in words["details"]}
    _sign_in(client, Role.COORDINATOR)
    page = client.get(f"/desk/editions/{edition.pk}/").content.decode()
    assert "報告書の取り込み" in page
    assert "subtitle" in page  # the changed field stands in the list of changes
