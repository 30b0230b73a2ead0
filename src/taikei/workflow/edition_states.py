"""The life of an edition as one table: its states, who owns each, and the moves between them."""

from dataclasses import dataclass

from taikei.model.states import EditionState
from taikei.model.words import Words
from taikei.workflow.roles import Role


@dataclass(frozen=True)
class Move:
    """One step of an edition. ``with_report`` marks the step that needs a new report: a correction."""

    start: EditionState
    end: EditionState
    role: Role
    label: Words
    with_report: bool = False


@dataclass(frozen=True)
class StateRow:
    """A state as officials call it, and the role that has to act in it."""

    name: Words
    owner: Role


FIRST_STATE = EditionState.GATHERING

PUBLIC_STATES = frozenset({EditionState.PUBLISHED, EditionState.CORRECTED, EditionState.ARCHIVED})
"""What everybody may read. Each of these is frozen: a correction is a new version of the edition."""

STATES = {
    EditionState.GATHERING: StateRow(Words("取りまとめ中", "Gathering"), Role.COORDINATOR),
    EditionState.PROOFREADING: StateRow(Words("校正（読み合わせ）中", "Proofreading"), Role.COORDINATOR),
    EditionState.APPROVAL: StateRow(Words("合議・決裁中", "In approval"), Role.APPROVER),
    EditionState.APPROVED: StateRow(Words("決裁済", "Approved"), Role.COORDINATOR),
    EditionState.SUBMITTED: StateRow(Words("議会提出済", "Submitted to the assembly"), Role.PUBLISHER),
    EditionState.PUBLISHED: StateRow(Words("公表済", "Published"), Role.PUBLISHER),
    EditionState.CORRECTED: StateRow(Words("訂正版公表", "Correction published"), Role.PUBLISHER),
    EditionState.ARCHIVED: StateRow(Words("確定・保存", "Archived"), Role.COORDINATOR),
}

_S = EditionState
_CORRECT = Words("訂正版を公表する", "Publish a correction")

MOVES = (
    Move(_S.GATHERING, _S.PROOFREADING, Role.COORDINATOR, Words("校正に進める", "Start proofreading")),
    Move(_S.PROOFREADING, _S.GATHERING, Role.COORDINATOR, Words("取りまとめに戻す", "Back to gathering")),
    Move(_S.PROOFREADING, _S.APPROVAL, Role.COORDINATOR, Words("決裁に回す", "Send for approval")),
    Move(_S.APPROVAL, _S.PROOFREADING, Role.APPROVER, Words("差し戻す", "Return")),
    Move(_S.APPROVAL, _S.APPROVED, Role.APPROVER, Words("決裁する", "Approve")),
    Move(_S.APPROVED, _S.SUBMITTED, Role.COORDINATOR, Words("議会提出を記録する", "Record the submission")),
    Move(_S.SUBMITTED, _S.PUBLISHED, Role.PUBLISHER, Words("公表する", "Publish")),
    Move(
        _S.PUBLISHED, _S.CORRECTED, Role.PUBLISHER, Words("訂正版を公表する", "Publish a correction"), with_report=True
    ),
    Move(
        _S.CORRECTED, _S.CORRECTED, Role.PUBLISHER, Words("訂正版を公表する", "Publish a correction"), with_report=True
    ),
    Move(_S.PUBLISHED, _S.ARCHIVED, Role.COORDINATOR, Words("確定・保存する", "Archive")),
    Move(_S.CORRECTED, _S.ARCHIVED, Role.COORDINATOR, Words("確定・保存する", "Archive")),
)
