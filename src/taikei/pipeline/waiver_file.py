"""Waivers as a TOML file that people read, compare and keep under version control."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import msgspec
import tomli_w

from taikei.decoding.toml import toml_tables
from taikei.decoding.values import check_keys, converted
from taikei.model.errors import Misuse
from taikei.model.slip import Slip
from taikei.model.waiver import Waiver
from taikei.model.words import Words

_GUIDE = Words(
    "理由の記録の書き方は docs/reasons.ja.md にあります。",
    "docs/reasons.md tells how reasons are written.",
)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    waivers: tuple[Waiver, ...] = ()


def read_waivers(toml: str, where: str) -> tuple[Waiver, ...]:
    """The waivers of a file's text. Raises Misuse where one lacks a reason, a name or a date."""
    try:
        said = toml_tables(toml)
        check_keys(said.get("waivers"), Waiver, "waivers")  # a misspelt until would make a reason good for ever
        file: _File = converted(said, _File)
    except Slip as slip:
        raise slip.refusal(Misuse, where, _GUIDE) from slip
    return file.waivers


def write_waivers(waivers: Iterable[Waiver]) -> str:
    """The text of the file, one table a waiver, in the order given. ``read_waivers`` gives the same ones."""
    return tomli_w.dumps({"waivers": [_said(waiver) for waiver in waivers]}, multiline_strings=False)


def _said(waiver: Waiver) -> dict[str, Any]:
    """What the waiver says; TOML has no word for None, which is left out as the empty and the usual are."""
    usual = {field.name: field.default for field in fields(Waiver)}
    said = {name: getattr(waiver, name) for name in usual}
    return {name: value for name, value in said.items() if value is not None and value != usual[name]}
