"""Changed texts word by word."""

from hypothesis import given
from hypothesis import strategies as st

from taikei.analysis.comparison.words import Piece, PieceKind, word_changes

texts = st.text(alphabet="県産者をはが図る1,2人。、（）支援事業", max_size=40)


def marked(old: str, new: str) -> str:
    signs = {PieceKind.SAME: "{}", PieceKind.REMOVED: "[-{}]", PieceKind.ADDED: "[+{}]"}
    return "".join(signs[piece.kind].format(piece.text) for piece in word_changes(old, new))


def test_a_number_changes_with_its_unit() -> None:
    assert marked("延べ1,200人が参加した。", "延べ1,210人が参加した。") == "延べ[-1,200人][+1,210人]が参加した。"


def test_a_word_that_came_in_is_one_piece() -> None:
    assert marked("企業を支援した。", "中小企業等を支援した。") == "[-企業][+中小企業等]を支援した。"


@given(texts, texts)
def test_both_texts_come_back(old: str, new: str) -> None:
    pieces = word_changes(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.kind != PieceKind.REMOVED) == new


@given(texts, texts)
def test_exchanging_the_texts_exchanges_removed_and_added(old: str, new: str) -> None:
    there, back = word_changes(old, new), word_changes(new, old)
    for kind, other in (
        (PieceKind.SAME, PieceKind.SAME),
        (PieceKind.REMOVED, PieceKind.ADDED),
        (PieceKind.ADDED, PieceKind.REMOVED),
    ):
        assert [piece.text for piece in there if piece.kind == kind] == [
            piece.text for piece in back if piece.kind == other
        ]


@given(texts)
def test_equal_texts_are_one_piece(text: str) -> None:
    assert word_changes(text, text) == ((Piece(PieceKind.SAME, text),) if text else ())
