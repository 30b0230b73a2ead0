"""Whether a template says lengths and fields that there are."""

import re
from collections.abc import Collection

from taikei.model.nearest import did_you_mean
from taikei.model.slip import CORRECT, Slip
from taikei.model.words import Words
from taikei.writers.printing.pattern import Pattern

_LENGTH = re.compile(r"\d+(\.\d+)?(mm|cm|pt|em)")
_SHARE = re.compile(r"\d+(\.\d+)?fr")


def unknown_field(field: str, known: Collection[str]) -> Slip:
    return Slip(
        Words(f"{{{field}}} という欄はありません", f"there is no field {{{field}}}"),
        Words("、".join(known), ", ".join(known)),
        did_you_mean(field, known, frame="{{{}}}") or CORRECT,
    )


def check_length(length: str, *, shares: bool = False) -> None:
    if not (_LENGTH.fullmatch(length) or (shares and _SHARE.fullmatch(length))):
        raise Slip(
            Words(f"「{length}」は長さではありません", f"'{length}' is no length"),
            Words(
                "20mm、10.5pt のような長さ" + ("、又は残りの幅に対する割合 1fr" if shares else ""),
                "a length such as 20mm, 10.5pt" + (" or a share of the rest: 1fr" if shares else ""),
            ),
        )


def check_fields(pattern: Pattern, known: Collection[str]) -> None:
    for field in pattern.fields:
        if field not in known:
            raise unknown_field(field, known)
