"""The paper of a comparison (新旧の比較): changes of substance, of notation, and of order, apart."""

from collections.abc import Sequence

from taikei.analysis.comparison.change import Change, ChangeKind
from taikei.analysis.comparison.spots import spot_of
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.papers.paper import Column, Paper, Paragraph, Table, Text, plain, table
from taikei.writers.papers.values import change_texts, shortened, spot_text

TITLE = Words("二つの版の比較", "Two versions compared")
KINDS = {
    ChangeKind.CHANGED: Words("変更", "changed"),
    ChangeKind.ADDED: Words("追加", "added"),
    ChangeKind.REMOVED: Words("削除", "removed"),
    ChangeKind.MOVED: Words("移動", "moved"),
}
_SUBSTANCE = Words("内容の変更", "Changes of substance")
_NOTATION = Words("表記だけの変更", "Changes of notation only")
_MOVED = Words("移動", "Moved")


def compared_paper(old: Report, new: Report, changes: Sequence[Change], language: Language) -> Paper:
    """Each change in the order of the document, with its number; texts are shown around what changed in them."""
    numbered = list(enumerate(changes, start=1))
    moved = [each for each in numbered if each[1].kind == ChangeKind.MOVED]
    notation = [each for each in numbered if each[1].only_notation]
    substance = [each for each in numbered if each not in moved and each not in notation]
    counts = Words(
        f"内容の変更{len(substance)}件、表記だけの変更{len(notation)}件、移動{len(moved)}件です。",
        f"{len(substance)} changes of substance, {len(notation)} of notation only, {len(moved)} moved.",
    )
    same = Words("二つの版に違いはありません。", "The two versions say the same.")
    groups = ((_SUBSTANCE, substance), (_NOTATION, notation), (_MOVED, moved))
    return Paper(
        TITLE.said(language),
        (
            Paragraph(plain((counts if changes else same).said(language))),
            *(_table(words.said(language), group, old, new, language) for words, group in groups if group),
        ),
        language,
        new.title,
    )


def _table(caption: str, changes: Sequence[tuple[int, Change]], old: Report, new: Report, language: Language) -> Table:
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("場所", "Place").said(language), 26),
        Column(Words("変更", "Change").said(language), 7),
        Column(Words("前の版", "Before").said(language), 31),
        Column(Words("後の版", "After").said(language), 31),
    )
    return table(caption, columns, [_row(number, change, old, new, language) for number, change in changes], head=1)


def _row(number: int, change: Change, old: Report, new: Report, language: Language) -> list[str | Text]:
    before = None if change.old is None else spot_of(old, change.old)
    after = None if change.new is None else spot_of(new, change.new)
    wrong, right = change_texts(change, before, after, language)
    place = spot_text(after or before, language)
    return [str(number), place, KINDS[change.kind].said(language), shortened(wrong), shortened(right)]
