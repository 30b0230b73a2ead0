"""The wording of a paper that no content brings along."""

from collections.abc import Mapping

from taikei.model.words import Words

PAPER_WORDS: Mapping[str, Words] = {
    "skip": Words("本文へ移動", "Skip to the content"),
    "struck": Words("削除", "removed"),
    "inserted": Words("追加", "added"),
    "none": Words("該当する記載はありません。", "There is none."),
    "untitled": Words("（題名なし）", "(untitled)"),
}
