"""What an audit record says, in the words of the page; the record itself keeps codes, which never change."""

from collections.abc import Mapping
from typing import Any

from taikei.model.states import EditionState
from taikei.model.words import Words
from taikei.store.models import AuditRecord
from taikei.workflow.edition_states import STATES

ACTIONS: Mapping[str, Words] = {
    "load_report": Words("報告書の取り込み", "report loaded"),
    "move_edition": Words("状態の変更", "state changed"),
    "add_user": Words("利用者の追加", "user added"),
}
DETAILS: Mapping[str, Words] = {
    "document": Words("ファイル", "file"),
    "digest": Words("SHA-256", "SHA-256"),
    "rows": Words("行数", "rows"),
    "supersedes": Words("訂正前の版", "corrected edition"),
    "moved": Words("原文での位置だけの違い", "values that only stand elsewhere"),
    "from": Words("変更前", "from"),
    "to": Words("変更後", "to"),
    "user": Words("利用者", "user"),
    "roles": Words("役割", "roles"),
}


def record_words(record: AuditRecord) -> dict[str, Any]:
    """The record for the page: its action and details in words, the changes apart."""
    details = {name: value for name, value in record.what.items() if name != "changes"}
    return {
        "record": record,
        "action": ACTIONS[record.action],
        "details": [(DETAILS[name], _value(name, value)) for name, value in details.items()],
        "changes": record.what.get("changes", ()),
    }


def _value(name: str, value: Any) -> Words:
    if name in ("from", "to"):
        return STATES[EditionState(value)].name
    return Words(str(value), str(value))
