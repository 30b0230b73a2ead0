"""Decisions on lineage as a TOML file that people read, compare and keep under version control."""

import msgspec

from taikei.analysis.lineage.decided import check_agreement
from taikei.decoding.toml import toml_tables
from taikei.decoding.values import check_keys, converted
from taikei.model.decision import Decision
from taikei.model.errors import Misuse
from taikei.model.slip import Slip
from taikei.model.words import Words

_GUIDE = Words(
    "系譜の決定の書き方は docs/lineage.ja.md にあります。",
    "docs/lineage.md tells how decisions are written.",
)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    decisions: tuple[Decision, ...] = ()


def read_decisions(toml: str, where: str) -> tuple[Decision, ...]:
    """The decisions of a file's text. Raises Misuse where it says what no decision says, or two contradict."""
    try:
        said = toml_tables(toml)
        check_keys(said.get("decisions"), Decision, "decisions")  # a misspelt to_name would say that it ended
        file: _File = converted(said, _File)
    except Slip as slip:
        raise slip.refusal(Misuse, where, _GUIDE) from slip
    check_agreement(file.decisions, where)
    return file.decisions
