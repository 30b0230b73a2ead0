"""What all forms share: patterns that must have the groups the reader asks for, and keys that must be known."""

import re
from typing import Any, ClassVar

import msgspec

from taikei.model.errors import Misuse
from taikei.model.words import Words


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a form: a misspelt key is refused, not passed over; so is a pattern without a group that it needs."""

    needed: ClassVar[dict[str, tuple[str, ...]]] = {}
    """The groups that the reader asks of a pattern, by the pattern's key."""

    def __post_init__(self) -> None:
        for key, groups in self.needed.items():
            pattern = getattr(self, key)
            missing = [group for group in groups if pattern is not None and group not in pattern.groupindex]
            if missing:
                raise ValueError(f"{key} = {pattern.pattern!r} needs the group {', '.join(missing)}")


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
        try:
            return re.compile(value, re.MULTILINE)
        except re.error as error:
            raise ValueError(f"{value!r} is not a pattern: {error}") from error
    raise NotImplementedError(f"a form holds no {kind}")
