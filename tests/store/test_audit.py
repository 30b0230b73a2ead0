"""The chain of records: only added to, and it shows where it was touched."""

import pytest
from django.db import connection

from taikei.model.errors import Misuse
from taikei.store import audit
from taikei.store.models import AuditRecord


def _three() -> list[AuditRecord]:
    return [audit.append(actor="山田", action="test", edition=None, what={"n": number}) for number in (1, 2, 3)]


def test_the_chain_holds(database: str) -> None:
    for number in (1, 2, 3):
        audit.append(actor="山田", action="test", edition=None, what={"n": number, "語": "△"}, using=database)
    assert audit.verify_chain(using=database) is None


def test_a_changed_record_is_found(db: None) -> None:
    _, second, _ = _three()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE store_auditrecord SET actor = '別人' WHERE id = %s", [second.pk])
    assert audit.verify_chain() == second


def test_a_record_taken_out_is_found(db: None) -> None:
    _, second, third = _three()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM store_auditrecord WHERE id = %s", [second.pk])
    assert audit.verify_chain() == third


def test_records_are_neither_changed_nor_deleted(db: None) -> None:
    record, *_ = _three()
    everything = AuditRecord.objects.all()
    for attempt in (
        record.save,
        record.delete,
        everything.delete,
        lambda: everything.update(actor="別人"),
        lambda: everything.bulk_update([record], ["actor"]),
    ):
        with pytest.raises(Misuse, match="additions only"):
            attempt()
    assert AuditRecord.objects.count() == 3
