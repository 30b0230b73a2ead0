"""May it, now? May this person? Two questions, kept apart; a refusal carries its code and its reason.

A button asks ``moves_for``; the action asks ``check_move`` and ``check_person``: the same table answers both.
"""

from collections.abc import Collection

from taikei.model.errors import Misuse
from taikei.model.states import EditionState
from taikei.model.words import Words
from taikei.workflow.edition_states import MOVES, STATES, Move
from taikei.workflow.roles import ROLE_NAMES, Role


class Refusal(Misuse):
    """The rules say no. ``code`` tells a program which rule; the words tell a person."""

    def __init__(self, code: str, where: str, found: Words, expected: Words, advice: Words) -> None:
        self.code = code
        super().__init__(where, found, expected, advice)

    def __reduce__(self) -> tuple[type["Refusal"], tuple[str, str, Words, Words, Words]]:  # type: ignore[override]
        return type(self), (self.code, self.where, self.found, self.expected, self.advice)


def check_move(where: str, state: EditionState, target: EditionState) -> Move:
    """May it, now? The move from one state to the other, or a refusal ``no-such-move``."""
    for move in MOVES:
        if (move.start, move.end) == (state, target):
            return move
    ends = [STATES[move.end].name for move in MOVES if move.start == state]
    raise Refusal(
        "no-such-move",
        where,
        Words(
            f"「{STATES[state].name.ja}」から「{STATES[target].name.ja}」への移行",
            f"a move from {STATES[state].name.en} to {STATES[target].name.en}",
        ),
        Words(
            "、".join(name.ja for name in ends) or "移行なし（この状態で終わり）",
            " or ".join(name.en for name in ends) or "no move: this state is the last",
        ),
        Words("版の状態を確かめてください。", "Look at the state of the edition."),
    )


def check_person(where: str, roles: Collection[Role], move: Move) -> None:
    """May this person? Nothing, or a refusal ``not-your-role``."""
    if move.role in roles:
        return
    held = [ROLE_NAMES[role] for role in roles]
    raise Refusal(
        "not-your-role",
        where,
        Words(
            "、".join(name.ja for name in held) or "役割のない利用者",
            " and ".join(name.en for name in held) or "a person without a role",
        ),
        ROLE_NAMES[move.role],
        Words(
            f"「{move.label.ja}」は{ROLE_NAMES[move.role].ja}に依頼してください。",
            f"Ask the {ROLE_NAMES[move.role].en.lower()} for “{move.label.en}”.",
        ),
    )


def moves_for(state: EditionState, roles: Collection[Role]) -> tuple[Move, ...]:
    """The moves that a person with these roles may make now without a new report: the buttons of the desk."""
    return tuple(move for move in MOVES if move.start == state and move.role in roles and not move.with_report)
