"""Decisions on lineage as a TOML file that people read, compare and keep under version control."""

import tomllib
from dataclasses import fields

import msgspec

from taikei.analysis.lineage.decided import check_agreement
from taikei.model.decision import Decision
from taikei.model.errors import Misuse
from taikei.model.words import Words


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    decisions: tuple[Decision, ...] = ()


def read_decisions(toml: str, where: str) -> tuple[Decision, ...]:
    """The decisions of a file's text. Raises Misuse where it says what no decision says, or two contradict."""
    try:
        said = tomllib.loads(toml)
        decisions = msgspec.convert(said, _File).decisions
        known = {field.name for field in fields(Decision)}
        # A misspelt to_name would say that the programme ended.
        for unknown in (key for decision in said.get("decisions", ()) for key in decision if key not in known):
            raise ValueError(f"unknown field `{unknown}`")
    except ValueError as error:
        raise Misuse(
            where,
            Words(f"系譜の決定として読めません（{error}）", f"not a file of decisions on lineage ({error})"),
            Words("docs/lineage.ja.md に書かれた形の TOML ファイル", "a TOML file as docs/lineage.md describes it"),
            Words("書き方を確かめて直してください。", "Compare it with that page and correct it."),
        ) from error
    check_agreement(decisions, where)
    return decisions
