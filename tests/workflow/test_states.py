"""The table of states says of every state whose it is, how it is reached, and where it leads."""

import pickle

import pytest

from taikei.model.states import EditionState
from taikei.workflow.edition_states import FIRST_STATE, MOVES, PUBLIC_STATES, STATES
from taikei.workflow.policies import Refusal, check_move, check_person, moves_for
from taikei.workflow.roles import ROLE_NAMES, Role


def test_every_state_has_a_name_and_an_owner() -> None:
    assert set(STATES) == set(EditionState)
    assert set(ROLE_NAMES) == set(Role)


def test_every_state_is_reachable() -> None:
    reached = {FIRST_STATE}
    while more := {move.end for move in MOVES if move.start in reached} - reached:
        reached |= more
    assert reached == set(EditionState)


def test_every_role_has_something_to_do() -> None:
    assert {move.role for move in MOVES} == set(Role)


def test_no_move_is_listed_twice() -> None:
    assert len({(move.start, move.end) for move in MOVES}) == len(MOVES)


def test_what_was_published_stays_public() -> None:
    assert all(move.end in PUBLIC_STATES for move in MOVES if move.start in PUBLIC_STATES)


@pytest.mark.parametrize("state", EditionState)
def test_the_buttons_are_what_the_checks_allow(state: EditionState) -> None:
    for role in Role:
        offered = {move.end for move in moves_for(state, {role})}
        for target in EditionState:
            assert (target in offered) == _allowed(state, target, role)


def _allowed(state: EditionState, target: EditionState, role: Role) -> bool:
    try:
        move = check_move("版", state, target)
        check_person("版", {role}, move)
    except Refusal:
        return False
    return not move.with_report


def test_may_it_now_and_may_this_person_are_refused_apart() -> None:
    with pytest.raises(Refusal) as now:
        check_move("版", EditionState.GATHERING, EditionState.PUBLISHED)
    assert now.value.code == "no-such-move"
    assert now.value.said("ja") == (
        "版：「取りまとめ中」から「公表済」への移行（求めるもの：校正（読み合わせ）中）。版の状態を確かめてください。"
    )
    with pytest.raises(Refusal) as person:
        check_person("版", {Role.PUBLISHER}, check_move("版", EditionState.APPROVAL, EditionState.APPROVED))
    assert person.value.code == "not-your-role"
    assert person.value.said("en") == "版: Publisher; expected Approver. Ask the approver for “Approve”."


def test_a_refusal_survives_a_process_border() -> None:
    with pytest.raises(Refusal) as caught:
        check_move("版", EditionState.ARCHIVED, EditionState.GATHERING)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.code, copy.said("en")) == (caught.value.code, caught.value.said("en"))
