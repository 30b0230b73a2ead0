"""Waivers as a TOML file that people read, compare and keep under version control."""

import tomllib
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import msgspec
import tomli_w

from taikei.model.errors import Misuse
from taikei.model.waiver import Waiver
from taikei.model.words import Words


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    waivers: tuple[Waiver, ...] = ()


def read_waivers(toml: str, where: str) -> tuple[Waiver, ...]:
    """The waivers of a file's text. Raises Misuse where one lacks a reason, a name or a date."""
    try:
        said = tomllib.loads(toml)
        known = {field.name for field in fields(Waiver)}
        # A misspelt until would make a reason good for ever.
        for unknown in (key for waiver in said.get("waivers", ()) for key in waiver if key not in known):
            raise ValueError(f"unknown field `{unknown}`")
        return msgspec.convert(said, _File).waivers
    except ValueError as error:
        raise Misuse(
            where,
            Words(f"理由の記録として読めません（{error}）", f"not a record of reasons ({error})"),
            Words("docs/reasons.md に書かれた形の TOML ファイル", "a TOML file as docs/reasons.md describes it"),
            Words("書き方を確かめて直してください。", "Compare it with that page and correct it."),
        ) from error


def write_waivers(waivers: Iterable[Waiver]) -> str:
    """The text of the file, one table a waiver, in the order given. ``read_waivers`` gives the same ones."""
    return tomli_w.dumps({"waivers": [_said(waiver) for waiver in waivers]}, multiline_strings=False)


def _said(waiver: Waiver) -> dict[str, Any]:
    """What the waiver says; TOML has no word for None, which is left out as the empty and the usual are."""
    usual = {field.name: field.default for field in fields(Waiver)}
    said = {name: getattr(waiver, name) for name in usual}
    return {name: value for name, value in said.items() if value is not None and value != usual[name]}
