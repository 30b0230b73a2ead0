"""A text with its corrections: every other byte as it was."""

import re
from collections.abc import Sequence

from taikei.writers.corrected.alignment import Correction, FixedField, applied, corrections

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")


def corrected_text(data: bytes, encoding: str, fields: Sequence[FixedField]) -> tuple[bytes, list[tuple[str, str]]]:
    """The bytes of the corrected text, and each changed line before and after.

    Raises UnicodeError where the bytes do not come back from their encoding as they were.
    """
    text = data.decode(encoding)
    if _encoded(text, encoding, data) != data:
        raise UnicodeError(f"the bytes do not come back from {encoding}")
    lines = [line for line in _LINE.findall(text) if line]
    by_line: dict[int, list[Correction]] = {}
    for each in corrections(lines, fields):
        by_line.setdefault(each.piece, []).append(each)
    new = [applied(line, by_line.get(at, ())) for at, line in enumerate(lines)]
    changes = [(lines[at].strip(), new[at].strip()) for at in sorted(by_line)]
    return _encoded("".join(new), encoding, data), changes


def _encoded(text: str, encoding: str, like: bytes) -> bytes:
    """The text's bytes; UTF-16 with the byte order of the original."""
    if encoding == "utf-16":
        return like[:2] + text.encode("utf-16-be" if like.startswith(b"\xfe\xff") else "utf-16-le")
    return text.encode(encoding)
