"""The parts of which the public page of a form is made, in Markdown: Japanese first, then English."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from taikei.language.terms import COMPONENTS, FIELDS
from taikei.model.words import Words

HELD: Mapping[str, Words] = {
    **FIELDS,
    **{component.value: words for component, words in COMPONENTS.items()},
    "section": Words("節", "section"),
    "section_order": Words("節の並び", "order of sections"),
    "department": Words("部局", "department"),
    "division": FIELDS["charge"],
    "divisions": FIELDS["charge"],
    "other_division": Words("その他の担当", "another division"),
    "policy": FIELDS["policies"],
    "law": FIELDS["bases"],
    "law_number": Words("法令番号", "number of the law"),
    "law_provision": Words("条・項・号", "article and paragraph"),
    "mark": Words("新規・拡充・終了の印", "mark: new, expanded, ended"),
    "repeated": Words("ほかの列と同じこと", "what another column says"),
    "order": Words("行の番号", "number of the row"),
    "amounts": Words("複数の金額", "several amounts"),
    "printed": Words("括弧も含む担当", "the division with its brackets"),
    "moku": Words("目（事業の行）", "目: an entry"),
    "difference": Words("比較（照合だけに使う）", "difference, only proved"),
    "setsu": Words("節（内訳）", "節: breakdown by object"),
    "setsu_amount": Words("節の金額", "amount of the 節"),
    "purpose": Words("説明（内訳）", "説明: breakdown by purpose"),
}
"""What each thing that a form can hold is called."""

_BAR = r"\|"


@dataclass(frozen=True)
class Read:
    """One thing that a form reads: where (a header, a label, a pattern, as code), and what it is."""

    where: str
    holds: str


@dataclass(frozen=True)
class Page:
    """What the page of a form says; each is a list of points, and one without any says so."""

    files: Words
    recognised: tuple[Words, ...]
    read: Mapping[Words, tuple[Read, ...]]
    year: tuple[Words, ...]
    unit: tuple[Words, ...]
    left_out: tuple[Words, ...]
    proofs: tuple[Words, ...]


def code(text: str) -> str:
    """Text as code; one with a backtick, which would end the code, as it is."""
    return text if "`" in text else f"`{text}`"


def points(words: Iterable[Words]) -> str:
    found = [f"- {each.ja}\n  {each.en}" for each in words]
    return "\n".join(found) or "- なし\n  None"


def table(read: Iterable[Read]) -> str:
    # A bar would end the cell, also within code.
    rows = [
        f"| {each.where.replace('|', _BAR)} | {HELD[each.holds].ja} | {HELD[each.holds].en} | `{each.holds}` |"
        for each in read
    ]
    return "\n".join(["| 欄 / Where | 読むもの | What | `holds` |", "|---|---|---|---|", *rows])
