"""Every action names who did it, writes one record, and is undone as a whole when the record cannot be written."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User

import taikei.actions
from reports import small_report
from taikei.actions.add_user import add_user
from taikei.actions.load_report import load_report
from taikei.actions.move_edition import move_edition
from taikei.model.states import EditionState
from taikei.store import audit
from taikei.store.models import AuditRecord, Edition, Programme
from taikei.store.rows import save_report
from taikei.workflow.roles import Role

NOT_ACTIONS = {"difference"}


def _load() -> None:
    load_report(by="山田", report=small_report(), document="", digest="", confirm=lambda _: True)


def _move() -> None:
    edition = Edition.objects.get()
    move_edition(by="山田", roles={Role.COORDINATOR}, edition_id=edition.pk, target=EditionState.ARCHIVED)


def _add_user() -> None:
    add_user(by="山田", name="suzuki", password="mori-no-naka-7381", roles={Role.PUBLISHER})


ACTIONS: dict[str, Callable[[], None]] = {"load_report": _load, "move_edition": _move, "add_user": _add_user}


def _counts() -> tuple[Any, ...]:
    return (
        list(Edition.objects.values_list("state", flat=True)),
        Programme.objects.count(),
        User.objects.count(),
        AuditRecord.objects.count(),
    )


@pytest.fixture
def ledger(transactional_db: None, request: pytest.FixtureRequest) -> None:
    if "load_report" not in request.node.name:
        save_report(small_report(), state=EditionState.PUBLISHED)


def test_every_module_is_tested_here() -> None:
    modules = {module.name for module in pkgutil.iter_modules(taikei.actions.__path__)} - NOT_ACTIONS
    assert modules == set(ACTIONS)


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_keyword_only_and_names_the_actor(name: str) -> None:
    parameters = inspect.signature(getattr(importlib.import_module(f"taikei.actions.{name}"), name)).parameters
    assert all(parameter.kind == inspect.Parameter.KEYWORD_ONLY for parameter in parameters.values())
    assert next(iter(parameters)) == "by"


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_writes_one_record(ledger: None, name: str) -> None:
    ACTIONS[name]()
    record = AuditRecord.objects.get()
    assert (record.actor, record.action) == ("山田", name)


@pytest.mark.parametrize("name", ACTIONS)
def test_without_its_record_nothing_happens(ledger: None, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> None:
        raise RuntimeError("disk full")

    before = _counts()
    monkeypatch.setattr(audit, "append", fail)
    with pytest.raises(RuntimeError, match="disk full"):
        ACTIONS[name]()
    assert _counts() == before
