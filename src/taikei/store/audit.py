"""The chain of audit records: add one, and prove that none was changed or taken out.

The chain cannot show that its newest records were cut off: note the last seal outside the database for that.
"""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import msgspec
from django.db import DEFAULT_DB_ALIAS, connections

from taikei.store.audit_record import AuditRecord
from taikei.store.models import Edition

_BEFORE_THE_FIRST = "0" * 64
_LOCK = 0x7461696B  # "taik"


def append(
    *, actor: str, action: str, edition: Edition | None, what: dict[str, Any], using: str = DEFAULT_DB_ALIAS
) -> AuditRecord:
    """Add a record to the end of the chain. Call it in the transaction of the change that it records."""
    if connections[using].vendor == "postgresql":
        # Two writers would both follow the same last record; SQLite lets only one write (transaction_mode IMMEDIATE).
        with connections[using].cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    last = AuditRecord.objects.using(using).order_by("-pk").first()
    record = AuditRecord(at=datetime.now(UTC), actor=actor, action=action, edition=edition, what=what)
    record.previous = _BEFORE_THE_FIRST if last is None else last.seal
    record.seal = seal(record)
    record.save(using=using)
    return record


def seal(record: AuditRecord) -> str:
    """The seal that belongs to the record as it is now."""
    said = [
        record.previous,
        record.at.astimezone(UTC).isoformat(),
        record.actor,
        record.action,
        record.edition_id,
        record.what,
    ]
    return sha256(msgspec.json.encode(said, order="sorted")).hexdigest()


def verify_chain(using: str = DEFAULT_DB_ALIAS) -> AuditRecord | None:
    """The first record that was changed, or that follows one that is missing; None where the chain holds."""
    previous = _BEFORE_THE_FIRST
    for record in AuditRecord.objects.using(using).order_by("pk").iterator():
        if record.previous != previous or record.seal != seal(record):
            return record
        previous = record.seal
    return None
