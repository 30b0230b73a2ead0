"""What all forms share: patterns that must have the groups the reader asks for, and keys that must be known."""

import re
from collections.abc import Collection, Iterable
from typing import Any, ClassVar

import msgspec

from taikei.decoding.wanted import value_text
from taikei.model.errors import Misuse
from taikei.model.nearest import did_you_mean
from taikei.model.slip import CORRECT, Slip
from taikei.model.words import Words

_PATTERN = Words("Pythonの正規表現", "a regular expression of Python")


def groups_words(groups: Iterable[str]) -> Words:
    """The named groups that a pattern is to have, as they are written."""
    named = [f"(?P<{group}>…)" for group in groups]
    return Words("、".join(named), ", ".join(named))


def any_of(names: Collection[str]) -> Words:
    return Words("、".join(names) + " のどれか", "one of: " + ", ".join(names))


def no_choice(key: str, found: str, known: Collection[str]) -> Slip:
    """A word that is none of those that a key may say."""
    names = sorted(known)
    return Slip(
        Words(f"{key} が「{found}」です", f"{key} = {found!r} is not known"),
        any_of(names),
        did_you_mean(found, names) or CORRECT,
    )


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form: a misspelt key is refused, not passed over; so is a pattern without a group that it needs."""

    needed: ClassVar[dict[str, tuple[str, ...]]] = {}
    """The groups that the reader asks of a pattern, by the pattern's key."""

    def __post_init__(self) -> None:
        for key, groups in self.needed.items():
            pattern = getattr(self, key)
            missing = [group for group in groups if pattern is not None and group not in pattern.groupindex]
            if missing:
                raise Slip(
                    Words(
                        f"{key} の正規表現に名前付きグループ {', '.join(missing)} がありません",
                        f"{key} = {pattern.pattern!r} needs the group {', '.join(missing)}",
                    ),
                    groups_words(groups),
                )


def misread(pattern: re.Pattern[str], text: str, expected: Words) -> Misuse:
    """The refusal of a form whose pattern has found what the reader cannot use."""
    return Misuse(
        pattern.pattern,
        Words(f"この様式のパターンが「{text}」を拾いました", f"this pattern of the form has found '{text}'"),
        expected,
        Words("様式のパターンを直してください。", "Correct the pattern in the form."),
    )


def pattern_of(kind: type, value: Any) -> Any:
    """The hook by which msgspec makes a pattern of a form's text."""
    if kind is re.Pattern or getattr(kind, "__origin__", None) is re.Pattern:
        if not isinstance(value, str):
            found = value_text(value)
            raise Slip(Words(f"{found} があります", f"{found} is no pattern"), _PATTERN)
        try:
            return re.compile(value, re.MULTILINE)
        except re.error as error:
            at = (error.pos or 0) + 1
            raise Slip(
                Words(f"正規表現「{value}」の{at}字目が成り立ちません", f"{value!r} is not a pattern: {error}"),
                _PATTERN,
            ) from error
    raise NotImplementedError(f"a form holds no {kind}")
